import './active-filters.css'
import { useExplorer, useOutcome } from '../../state/use-explorer.ts'
import { clearFilter } from '../../state/view-store.ts'
import { removePart } from './remove-part.ts'
import { activeParts, partKey } from './value-words.ts'

/** The demands in force, each with a way to drop it; nothing at all where there are none. */
export function ActiveFilters() {
  const explorer = useExplorer()
  const { filter } = useOutcome()
  const parts = activeParts(explorer, filter)
  if (parts.length === 0) return null
  return (
    <section className="active-filters" aria-label="Active filters">
      <ul>
        {parts.map((part) => (
          <li key={partKey(part)}>
            <button
              type="button"
              className="chip"
              aria-label={`Remove filter: ${part.label}`}
              onClick={() => removePart(part)}
            >
              <span className="chip-label">{part.label}</span> <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="quiet-button" onClick={clearFilter}>
        Clear all
      </button>
    </section>
  )
}
