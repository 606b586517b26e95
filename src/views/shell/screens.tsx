import './screens.css'
import { isLoadError } from '../../dataset/load-shape.ts'
import { choose } from '../../state/view-store.ts'
import { countWords } from '../../state/words.ts'
import { Notices } from './Notices.tsx'

interface FailedScreenProps {
  readonly error: Error
  /** What the link asked for with `data=`, null when it did not. */
  readonly prefix: string | null
  readonly onRetry: () => void
}

export function FailedScreen({ error, prefix, onRetry }: FailedScreenProps) {
  const problem = isLoadError(error) ? error.problem : null
  return (
    <main className="message-screen">
      <h1>The timeline could not be loaded</h1>
      {problem === null ? (
        <p role="alert">{error.message}</p>
      ) : (
        <div role="alert">
          <p>
            <code>{problem.file}</code>
            {problem.field === null ? '' : ', '}
            {problem.field === null ? null : <code>{problem.field}</code>}: {problem.reason}.
          </p>
          <p>{problem.advice}</p>
        </div>
      )}
      {prefix === null ? null : (
        <p>
          The link asks for the data in <code>{prefix}</code>.
        </p>
      )}
      <div className="message-actions">
        <button type="button" className="solid-button" onClick={onRetry}>
          Try again
        </button>
        {prefix === null ? null : (
          <button type="button" className="quiet-button" onClick={() => choose({ data: null })}>
            Use this page’s own data
          </button>
        )}
      </div>
      <Notices />
    </main>
  )
}

export function EmptyScreen({ articleCount }: { readonly articleCount: number }) {
  return (
    <main className="message-screen">
      <h1>No events yet</h1>
      <p>
        {articleCount === 0
          ? 'These data hold no articles.'
          : `No event was found in ${countWords(articleCount, 'article')}.`}
      </p>
      <p>
        Put articles (.txt or .md) into a folder and run <code>npm start -- path/to/folder</code>, then reload
        this page.
      </p>
      <Notices />
    </main>
  )
}
