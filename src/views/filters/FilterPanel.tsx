import './filter-panel.css'
import { FACETS } from '../../dataset/filter-state.ts'
import { useFacets } from '../../state/use-facets.ts'
import { FacetGroup } from './FacetGroup.tsx'

/** All facets that have values; what has nothing to choose is not there. */
export function FilterPanel() {
  const facets = useFacets()
  if (facets === null) return <p className="filter-panel filter-waiting">Counting …</p>
  return (
    <div className="filter-panel">
      {FACETS.filter((facet) => facets[facet].length > 0).map((facet) => (
        <FacetGroup key={facet} facet={facet} values={facets[facet]} />
      ))}
    </div>
  )
}
