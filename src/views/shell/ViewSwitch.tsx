import { useViewStore } from '../../state/use-view-store.ts'
import type { ViewState } from '../../state/view-state.ts'
import { choose } from '../../state/view-store.ts'

const VIEWS: readonly (readonly [ViewState['view'], string])[] = [
  ['timeline', 'Timeline'],
  ['list', 'List'],
]

export function ViewSwitch() {
  const current = useViewStore(({ view }) => view.view)
  return (
    <fieldset className="view-switch" aria-label="View">
      {VIEWS.map(([view, label]) => (
        <button
          key={view}
          type="button"
          className="quiet-button"
          aria-pressed={view === current}
          onClick={() => choose({ view })}
        >
          {label}
        </button>
      ))}
    </fieldset>
  )
}
