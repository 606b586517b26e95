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
      <ol>
        {date.because.map((reason) => (
          <li key={`${reason.rule} ${reason.words}`}>
            <Step reason={reason} />
          </li>
        ))}
      </ol>
      {day === null ? null : <p>It was a {day}; which one is not known.</p>}
    </section>
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
