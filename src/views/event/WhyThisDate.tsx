import type { Reason } from '../../core/article.ts'
import { WEEKDAY_NAMES } from '../../core/date-words.ts'
import type { TimelineEvent } from '../../core/event.ts'
import { choose } from '../../state/view-store.ts'

/** The chain that led to the date, step by step, or to there being none. */
export function WhyThisDate({ event: { date } }: { readonly event: TimelineEvent }) {
  const day = date.weekday === null ? null : WEEKDAY_NAMES[date.weekday - 1]
  return (
    <section className="why" aria-labelledby="why-title">
      <h3 id="why-title">{date.edtf === null ? 'Why no date?' : 'Why this date?'}</h3>
      {date.asWritten === null ? null : (
        <p>
          As written: <b>“{date.asWritten}”</b>
        </p>
      )}
      <Chain because={date.because} />
      {day === null ? null : <p>It was a {day}; which one is not known.</p>}
    </section>
  )
}

/** A longer chain folds its middle, so that the card leaves room for the article. */
const MOST_STEPS = 4
const SHOWN_FIRST = 2

function Chain({ because }: { readonly because: readonly Reason[] }) {
  const middle = because.length > MOST_STEPS ? because.slice(SHOWN_FIRST, -1) : []
  if (middle.length === 0) return <Steps because={because} />
  return (
    <>
      <Steps because={because.slice(0, SHOWN_FIRST)} />
      <details>
        <summary>{middle.length} more steps</summary>
        <Steps because={middle} isContinued />
      </details>
      <Steps because={because.slice(-1)} isContinued />
    </>
  )
}

interface StepsProps {
  readonly because: readonly Reason[]
  /** Follows other steps, so that its first has an arrow too. */
  readonly isContinued?: boolean
}

function Steps({ because, isContinued = false }: StepsProps) {
  return (
    <ol data-continued={isContinued}>
      {because.map((reason) => (
        <li key={`${reason.rule} ${reason.words}`}>
          <Step reason={reason} />
        </li>
      ))}
    </ol>
  )
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** A step that rests on words of an article leads to them. */
function Step({ reason }: { readonly reason: Reason }) {
  const { article, start, end, words } = reason
  if (article === undefined || start === undefined || end === undefined) return capital(words)
  return (
    <button
      type="button"
      title="Show these words in the article"
      onClick={() => choose({ articles: [{ id: article, passage: { start, end } }] })}
    >
      {capital(words)}
    </button>
  )
}
