import { shortDateWords } from '../../core/date-words.ts'
import type { EventVersion, TimelineEvent } from '../../core/event.ts'
import { useExplorer } from '../../state/use-explorer.ts'
import { disagreementWords, groundWords, versionGroups } from '../../state/version-words.ts'
import { openArticles } from '../../state/view-store.ts'

const open = (...articles: readonly string[]): void =>
  openArticles(articles.map((id) => ({ id, passage: null })))

/** What each source says, where they disagree: each version with those who tell it, and the way to their sentences. */
export function Versions({ event }: { readonly event: TimelineEvent }) {
  const groups = versionGroups(event)
  const [first, second] = groups
  if (first === undefined) return null
  return (
    <section className="versions" aria-labelledby="versions-title">
      <h3 id="versions-title">{disagreementWords(event)}</h3>
      <ul>
        {groups.map(({ words, versions }) => (
          <li key={words}>
            <b>{words}</b>
            <ul>
              {versions.map((version) => (
                <li key={version.article}>
                  <Source version={version} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {second === undefined ? null : (
        <button
          type="button"
          className="versions-compare"
          onClick={() => open(first.versions[0]!.article, second.versions[0]!.article)}
        >
          Compare the sentences side by side
        </button>
      )}
    </section>
  )
}

/** The article's name leads to the sentence that tells it so. */
function Source({ version }: { readonly version: EventVersion }) {
  const { articleOf } = useExplorer()
  const article = articleOf.get(version.article)
  const ground = groundWords(version)
  const when = article?.publication == null ? null : `published ${shortDateWords(article.publication.edtf)}`
  const known = [article?.publisher ?? null, when, ground].filter((words) => words !== null)
  return (
    <>
      <button type="button" title="Show its words in the article" onClick={() => open(version.article)}>
        {article?.headline ?? version.article}
      </button>
      <span className="versions-known">{known.join(' · ')}</span>
    </>
  )
}
