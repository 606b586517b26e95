import './notices.css'
import { useViewStore } from '../../state/use-view-store.ts'
import { dismissNotice } from '../../state/view-store.ts'

/** What a link could not give, one line each, until dismissed. The region stays, so that news in it is announced. */
export function Notices() {
  const notices = useViewStore((store) => store.notices)
  return (
    <div className="notices" role="status" aria-label="Notices">
      {notices.map((sentence) => (
        <p key={sentence} className="notice">
          <span>{sentence}</span>
          <button
            type="button"
            className="icon-button"
            aria-label="Dismiss this notice"
            onClick={() => dismissNotice(sentence)}
          >
            ×
          </button>
        </p>
      ))}
    </div>
  )
}
