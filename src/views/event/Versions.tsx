import { dateWords } from '../../core/date-words.ts'
import type { TimelineEvent } from '../../core/event.ts'
import { useExplorer } from '../../state/explorer.ts'
import { certaintyWord } from '../../state/words.ts'

/** What each source says, where they disagree. */
export function Versions({ event }: { readonly event: TimelineEvent }) {
  const { articleOf } = useExplorer()
  if (event.versions.length === 0) return null
  return (
    <section className="versions" aria-labelledby="versions-title">
      <h3 id="versions-title">The sources disagree</h3>
      <dl>
        {event.versions.map(({ article, date, factuality }) => (
          <div key={article}>
            <dt>
              {dateWords(date.edtf, date.weekday)} · {certaintyWord(factuality).toLowerCase()}
            </dt>
            <dd>{articleOf.get(article)?.headline ?? article}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
