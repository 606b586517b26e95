import { useViewStore } from '../../state/use-view-store.ts'
import { clearQuery, typeQuery } from '../../state/view-store.ts'
import { SEARCH_ID } from './use-keys.ts'

/** Typing filters at once; Escape clears, and leaves when there is nothing to clear. */
export function SearchBox() {
  const query = useViewStore(({ view }) => view.filter.query)
  const clearOrLeave = (input: HTMLInputElement) => (input.value === '' ? input.blur() : clearQuery())
  return (
    <search className="search-box">
      <input
        id={SEARCH_ID}
        type="search"
        className="field"
        placeholder="Search events and articles"
        aria-label="Search events and articles"
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(change) => typeQuery(change.currentTarget.value)}
        onKeyDown={(press) => {
          if (press.key !== 'Escape') return
          press.preventDefault()
          clearOrLeave(press.currentTarget)
        }}
      />
      {query === '' ? <SlashHint /> : null}
    </search>
  )
}

/** Says that "/" leads here; for the eye only, the help tells it to everybody. */
const SlashHint = () => (
  <span className="slash-hint" aria-hidden="true">
    /
  </span>
)
