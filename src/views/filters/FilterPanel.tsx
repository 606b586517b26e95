import './filter-panel.css'
import { FACETS, type FacetKey } from '../../dataset/filter-state.ts'
import { type Facets, useFacets } from '../../state/use-facets.ts'
import { FacetFault } from './FacetFault.tsx'
import { FacetGroup } from './FacetGroup.tsx'

const Waiting = () => <p className="filter-waiting">Counting …</p>

interface FacetPlaceProps {
  readonly facet: FacetKey
  readonly facets: Facets
}

/** What has nothing to choose is not there. */
function FacetPlace({ facet, facets }: FacetPlaceProps) {
  const fault = facets.faults[facet]
  if (fault !== undefined)
    return <FacetFault facet={facet} error={fault} isTrying={facets.isTrying} onTryAgain={facets.tryAgain} />
  const counted = facets.values[facet]
  if (counted === undefined) return <Waiting />
  return counted.length === 0 ? null : <FacetGroup facet={facet} values={counted} />
}

/** All facets that have values, and those whose values could not be had. */
export function FilterPanel() {
  const facets = useFacets()
  return (
    <div className="filter-panel">
      {facets === null ? (
        <Waiting />
      ) : (
        FACETS.map((facet) => <FacetPlace key={facet} facet={facet} facets={facets} />)
      )}
    </div>
  )
}
