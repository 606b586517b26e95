import './no-match.css'
import { useEffect, useState } from 'react'
import type { EventFilter } from '../../dataset/filter-state.ts'
import { findOutcome } from '../../state/outcome.ts'
import { useExplorer, useOutcome } from '../../state/use-explorer.ts'
import { useMarkDrawn } from '../../state/use-mark-drawn.ts'
import { clearFilter } from '../../state/view-store.ts'
import { countWords } from '../../state/words.ts'
import { removePart, withoutPart } from './remove-part.ts'
import { type ActivePart, activeParts, partKey } from './value-words.ts'

/** No dead end: each demand with what would be left without it. */
export function NoMatch() {
  const explorer = useExplorer()
  const { filter } = useOutcome()
  useMarkDrawn(filter)
  return (
    <div className="no-match">
      <h2>No event matches all of these filters</h2>
      <ul>
        {activeParts(explorer, filter).map((part) => (
          <li key={partKey(part)}>
            <button type="button" onClick={() => removePart(part)}>
              <span>
                Remove <b>{part.label}</b>
              </span>
              <LeftWithout filter={filter} part={part} />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="solid-button" onClick={clearFilter}>
        Clear all filters
      </button>
    </div>
  )
}

function LeftWithout({ filter, part }: { readonly filter: EventFilter; readonly part: ActivePart }) {
  const { store } = useExplorer()
  const [left, setLeft] = useState<number | null>(null)
  const key = partKey(part)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `part` is made anew at each render; its key says what it is
  useEffect(() => {
    let isGone = false
    void findOutcome(store, withoutPart(filter, part)).then(({ count }) => !isGone && setLeft(count))
    return () => {
      isGone = true
    }
  }, [store, filter, key])
  const words = left === null ? '…' : left === 0 ? 'still none' : countWords(left, 'event')
  return <span className="no-match-left">{words}</span>
}
