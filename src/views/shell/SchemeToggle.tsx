import { SCHEMES, type Scheme, setPreference } from '../../state/preferences.ts'
import { usePreferences } from '../../state/use-preferences.ts'

const WORDS: Readonly<Record<Scheme, string>> = {
  auto: 'as the system',
  light: 'light',
  dark: 'dark',
}

/** Half a disc for automatic, an open one for light, a full one for dark. */
function SchemeSign({ scheme }: { readonly scheme: Scheme }) {
  return (
    <svg width="15" height="15" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      {scheme === 'auto' ? <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" /> : null}
      {scheme === 'dark' ? <circle cx="8" cy="8" r="6" fill="currentColor" /> : null}
    </svg>
  )
}

/** Steps through automatic, light and dark. */
export function SchemeToggle() {
  const scheme = usePreferences((preferences) => preferences.scheme)
  const next = SCHEMES[(SCHEMES.indexOf(scheme) + 1) % SCHEMES.length]!
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={`Colours: ${WORDS[scheme]}. Change to ${WORDS[next]}`}
      title={`Colours: ${WORDS[scheme]}`}
      onClick={() => setPreference({ scheme: next })}
    >
      <SchemeSign scheme={scheme} />
    </button>
  )
}
