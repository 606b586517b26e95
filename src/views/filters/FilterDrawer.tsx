import './filter-drawer.css'
import { useRef } from 'react'
import { countActive } from '../../dataset/filter-state.ts'
import { useOutcome } from '../../state/use-explorer.ts'
import { useViewStore } from '../../state/use-view-store.ts'
import { clearFilter } from '../../state/view-store.ts'
import { countWords } from '../../state/words.ts'
import { FilterPanel } from './FilterPanel.tsx'

/** On small screens: "Filters · 2" and the filter column in a drawer. */
export function FilterDrawer() {
  const dialog = useRef<HTMLDialogElement>(null)
  const active = useViewStore(({ view }) => countActive(view.filter))
  const { count } = useOutcome()
  return (
    <>
      <button type="button" className="quiet-button" onClick={() => dialog.current?.showModal()}>
        Filters{active === 0 ? '' : ` · ${active}`}
      </button>
      <dialog ref={dialog} className="filter-drawer" aria-label="Filters" closedby="any">
        <FilterPanel />
        <form method="dialog" className="filter-drawer-foot">
          <button type="submit" className="solid-button">
            Show {countWords(count, 'event')}
          </button>
          {active === 0 ? null : (
            <button type="button" className="quiet-button" onClick={clearFilter}>
              Clear all
            </button>
          )}
        </form>
      </dialog>
    </>
  )
}
