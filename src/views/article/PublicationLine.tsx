import type { ArticleSummary } from '../../core/dataset.ts'
import { dateWords } from '../../core/date-words.ts'
import { safeHref, siteOf } from '../shared/external-link.ts'

/** Who published it and when, and how that is known. */
export function PublicationLine({ article }: { readonly article: ArticleSummary }) {
  return (
    <div className="publication">
      <Publisher article={article} />
      <PublicationDateLine article={article} />
    </div>
  )
}

function Publisher({ article: { publisher, url } }: { readonly article: ArticleSummary }) {
  const href = safeHref(url)
  if (href === null) return publisher
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {publisher ?? siteOf(href)}
    </a>
  )
}

function PublicationDateLine({ article: { publication } }: { readonly article: ArticleSummary }) {
  if (publication === null) return <span>Date of publication not known</span>
  const words = `Published ${dateWords(publication.edtf)}`
  if (publication.because.length === 0) return <span>{words}</span>
  return (
    <details>
      <summary>{words}</summary>
      <ul>
        {publication.because.map((reason) => (
          <li key={`${reason.rule} ${reason.words}`}>{reason.words}</li>
        ))}
      </ul>
    </details>
  )
}
