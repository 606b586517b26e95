import { useViewStore } from '../../state/use-view-store.ts'
import { LANES, type Lanes } from '../../state/view-state.ts'
import { setLanes } from '../../state/view-store.ts'
import { LANE_WORDS } from '../../state/words.ts'

/** How the timeline groups its events; a list has no lanes. */
export function LanesSelect() {
  const lanes = useViewStore(({ view }) => view.lanes)
  const view = useViewStore((store) => store.view.view)
  if (view === 'list') return null
  return (
    <span className="lanes-select">
      <select
        className="quiet-button"
        aria-label="Lanes"
        value={lanes}
        onChange={(change) => setLanes(change.currentTarget.value as Lanes)}
      >
        {LANES.map((key) => (
          <option key={key} value={key}>
            {LANE_WORDS[key]}
          </option>
        ))}
      </select>
      <span aria-hidden="true">▾</span>
    </span>
  )
}
