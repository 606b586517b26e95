import { useId, useState } from 'react'
import type { EntityId } from '../../core/entity.ts'
import { groupDigits } from '../../core/group-digits.ts'
import type { FacetKey } from '../../dataset/filter-state.ts'
import type { FacetValues } from '../../state/count-facets.ts'
import { type Explorer, useExplorer } from '../../state/use-explorer.ts'
import { valueWord } from '../../state/value-word.ts'
import { countWords, FACET_WORDS } from '../../state/words.ts'
import { FacetMatch } from './FacetMatch.tsx'
import { findValues, inFacetOrder, LONGEST_LIST, SEARCH_FROM, shortList } from './facet-shown.ts'
import { ValueRow } from './ValueRow.tsx'

interface FacetGroupProps {
  readonly facet: FacetKey
  readonly values: FacetValues
}

/** A name and every alias: "Nakatani" finds Gen Nakatani. */
const searchedText = (explorer: Explorer, facet: FacetKey, value: string): string =>
  [valueWord(explorer, facet, value), ...(explorer.entityOf.get(value as EntityId)?.aliases ?? [])].join(
    ' | ',
  )

const moreWords = (facet: FacetKey, hidden: number, shown: number): string => {
  if (facet === 'source' && shown === 0) return `${countWords(hidden, 'article')} …`
  return shown === 0 ? `${groupDigits(hidden)} without events …` : `${groupDigits(hidden)} more …`
}

export function FacetGroup({ facet, values }: FacetGroupProps) {
  const explorer = useExplorer()
  const titleId = useId()
  const [isOpen, setOpen] = useState(false)
  const [query, setQuery] = useState('')
  const ordered = inFacetOrder(facet, values.head)
  const short = shortList(facet, ordered)
  const found = findValues(query === '' ? ordered : inFacetOrder(facet, values.all()), query, ({ value }) =>
    searchedText(explorer, facet, value),
  )
  const shown = isOpen ? found.slice(0, LONGEST_LIST) : short
  const most = values.head.reduce((max, { total }) => Math.max(max, total), 1)
  return (
    <fieldset className="facet" aria-labelledby={titleId}>
      <div className="facet-head">
        <h2 id={titleId}>{FACET_WORDS[facet]}</h2>
        <span className="figures" aria-hidden="true">
          {groupDigits(values.length)}
        </span>
      </div>
      <FacetMatch facet={facet} />
      {isOpen && values.length >= SEARCH_FROM ? (
        <input
          type="search"
          className="field facet-search"
          placeholder="Find …"
          aria-label={`Search ${FACET_WORDS[facet].toLowerCase()}`}
          value={query}
          onChange={(change) => setQuery(change.currentTarget.value)}
        />
      ) : null}
      <ul>
        {shown.map((value) => (
          <ValueRow
            key={value.value}
            facet={facet}
            value={value}
            name={valueWord(explorer, facet, value.value)}
            share={value.count / most}
          />
        ))}
      </ul>
      {isOpen && (query === '' ? values.length : found.length) > shown.length ? (
        <p className="facet-note">The first {LONGEST_LIST}; search to find others.</p>
      ) : null}
      {isOpen && found.length === 0 ? <p className="facet-note">None of that name.</p> : null}
      {short.length < values.length ? (
        <button
          type="button"
          className="facet-more"
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen)
            setQuery('')
          }}
        >
          {isOpen ? 'Fewer' : moreWords(facet, values.length - short.length, short.length)}
          <span className="visually-hidden"> {FACET_WORDS[facet].toLowerCase()}</span>
        </button>
      ) : null}
    </fieldset>
  )
}
