import './key-help.css'
import { setPreference } from '../../state/preferences.ts'
import { usePreferences } from '../../state/use-preferences.ts'
import { HELP_ID } from './use-keys.ts'

const KEYS: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['/'], 'Search'],
  [['s'], 'Save a picture of the timeline'],
  [['?'], 'This help'],
  [['Tab'], 'Next part of the page'],
  [['←', '→'], 'On the timeline: earlier, later'],
  [['+', '−'], 'On the timeline: zoom in, zoom out'],
  [['Enter'], 'Open the event or sentence in focus'],
  [['Esc'], 'Close what is open'],
]

/** Opened by "?" or the button in the header. */
export function KeyHelp() {
  const hasSingleKeys = usePreferences((preferences) => preferences.hasSingleKeys)
  return (
    <dialog id={HELP_ID} className="key-help" aria-labelledby="key-help-title" closedby="any">
      <h2 id="key-help-title">Keys</h2>
      <dl>
        {KEYS.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="key-help-switch">
        <input
          type="checkbox"
          checked={hasSingleKeys}
          onChange={(change) => setPreference({ hasSingleKeys: change.currentTarget.checked })}
        />
        Use “/”, “s” and “?” as keys
      </label>
      <form method="dialog">
        <button type="submit" className="solid-button">
          Close
        </button>
      </form>
    </dialog>
  )
}
