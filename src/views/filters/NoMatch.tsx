import './no-match.css'
import { filterEvents } from '../../dataset/filter.ts'
import { useExplorer } from '../../state/use-explorer.ts'
import { useMarkDrawn } from '../../state/use-mark-drawn.ts'
import { useViewStore } from '../../state/use-view-store.ts'
import { clearFilter } from '../../state/view-store.ts'
import { countWords } from '../../state/words.ts'
import { removePart, withoutPart } from './remove-part.ts'
import { activeParts, partKey } from './value-words.ts'

/** No dead end: each demand with what would be left without it. */
export function NoMatch() {
  const explorer = useExplorer()
  const filter = useViewStore(({ view }) => view.filter)
  useMarkDrawn(filter)
  const parts = activeParts(explorer, filter)
  return (
    <div className="no-match">
      <h2>No event matches all of these filters</h2>
      <ul>
        {parts.map((part) => {
          const left = filterEvents(explorer.index, withoutPart(filter, part)).length
          return (
            <li key={partKey(part)}>
              <button type="button" onClick={() => removePart(part)}>
                <span>
                  Remove <b>{part.label}</b>
                </span>
                <span className="no-match-left">{left === 0 ? 'still none' : countWords(left, 'event')}</span>
              </button>
            </li>
          )
        })}
      </ul>
      <button type="button" className="solid-button" onClick={clearFilter}>
        Clear all filters
      </button>
    </div>
  )
}
