import { type CSSProperties, useId } from 'react'
import { ENTITY_KINDS, type EntityId } from '../../core/entity.ts'
import { groupDigits } from '../../core/group-digits.ts'
import type { FacetValue } from '../../dataset/facets.ts'
import { type FacetKey, type ValueState, valueStateOf } from '../../dataset/filter-state.ts'
import { useViewStore } from '../../state/use-view-store.ts'
import { readArticle, setFacetValue } from '../../state/view-store.ts'
import { countWords } from '../../state/words.ts'
import { EntityAbout } from '../entity/EntityAbout.tsx'
import { Popover } from '../shared/Popover.tsx'

interface ValueRowProps {
  readonly facet: FacetKey
  readonly value: FacetValue
  readonly name: string
  /** 0 to 1: the count against the facet's most frequent value. */
  readonly share: number
}

const isEntityFacet = (facet: FacetKey): boolean => ENTITY_KINDS.some((kind) => kind === facet)

/** One value: a checkbox by its name, "about" it, "not" to leave it out, its live count and a bar. */
export function ValueRow({ facet, value, name, share }: ValueRowProps) {
  const countId = useId()
  // Counts may follow a moment later; what is chosen shows at once.
  const chosen = useViewStore(({ view }) => valueStateOf(view.filter.facets[facet], value.value))
  const toggle = (state: ValueState) => setFacetValue(facet, value.value, chosen === state ? 'off' : state)
  return (
    <li className="value-row" data-state={chosen} data-empty={value.count === 0}>
      <label title={name}>
        <input
          type="checkbox"
          checked={chosen === 'include'}
          aria-describedby={countId}
          onChange={() => toggle('include')}
        />
        <span className="value-name">{name}</span>
      </label>
      <span className="value-actions">
        {facet === 'source' ? (
          <button
            type="button"
            className="value-action"
            aria-label={`Read ${name}`}
            onClick={() => readArticle(value.value)}
          >
            read
          </button>
        ) : null}
        {isEntityFacet(facet) ? (
          <Popover className="value-action" button="about" label={`About ${name}`} title={`About ${name}`}>
            <EntityAbout id={value.value as EntityId} />
          </Popover>
        ) : null}
        <button
          type="button"
          className="value-action"
          aria-label={`Exclude ${name}`}
          aria-pressed={chosen === 'exclude'}
          onClick={() => toggle('exclude')}
        >
          not
        </button>
      </span>
      <span className="value-count figures" id={countId}>
        {groupDigits(value.count)}
        <span className="visually-hidden"> {countWords(value.count, 'event').replace(/^\S+ /, '')}</span>
      </span>
      <span
        className="value-bar"
        aria-hidden="true"
        style={{ '--share': `${share * 100}%` } as CSSProperties}
      />
    </li>
  )
}
