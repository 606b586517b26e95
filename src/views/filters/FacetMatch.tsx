import type { FacetFilter, FacetKey } from '../../dataset/filter-state.ts'
import { useViewStore } from '../../state/use-view-store.ts'
import { setFacetMatch } from '../../state/view-store.ts'
import { FACET_WORDS } from '../../state/words.ts'

const CHOICES: readonly (readonly [FacetFilter['match'], string])[] = [
  ['any', 'Any of these'],
  ['all', 'All of these'],
]

/** Any or all of the chosen values; only there once two are chosen and an event can have two. */
export function FacetMatch({ facet }: { readonly facet: FacetKey }) {
  const { include, match } = useViewStore(({ view }) => view.filter.facets[facet])
  if (include.length < 2 || facet === 'kind' || facet === 'certainty') return null
  return (
    <fieldset className="facet-match" aria-label={`${FACET_WORDS[facet]}: any or all`}>
      {CHOICES.map(([choice, label]) => (
        <button
          key={choice}
          type="button"
          aria-pressed={match === choice}
          onClick={() => setFacetMatch(facet, choice)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  )
}
