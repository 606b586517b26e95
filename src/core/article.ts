/** A news article as it came in. `text` is never altered: all offsets in Dateline point into it. */
export interface Article {
  /** Made from the file's path (or the `id` given to `extract`): lower case letters, digits and hyphens. */
  readonly id: string
  /** The whole text as shown, furniture included. */
  readonly text: string
  /** Metadata, from front matter or the caller; null when the source does not say. */
  readonly headline: string | null
  /** EDTF. */
  readonly datePublished: string | null
  readonly url: string | null
  readonly publisher: string | null
  /** BCP 47; null is read as English. */
  readonly inLanguage: string | null
}

/** One step of an explanation, in words for a reader. */
export interface Reason {
  /** The rule's or knowledge table's name, for developers and `dateline explain`. */
  readonly rule: string
  /** A plain sentence or phrase, no full stop: `“on Monday” is the Monday before the report`. */
  readonly words: string
  /** Where in the article the step rests, when it rests on words. */
  readonly article?: string
  readonly start?: number
  readonly end?: number
}

/** When an article was published, as far as it can be known. */
export interface PublicationDate {
  /** A day, or an interval that holds the day. */
  readonly edtf: string
  /** The rung of the ladder: `metadata`, `url`, `file-name`, `dateline`, `explicit-date`, `shared-event`, `office-terms`, `recent-event` … */
  readonly method: string
  readonly because: readonly Reason[]
}

/** An article of which nothing but its words is known; `known` adds what is. */
export const bareArticle = (id: string, text: string, known: Partial<Article> = {}): Article => ({
  id,
  text,
  headline: null,
  datePublished: null,
  url: null,
  publisher: null,
  inLanguage: null,
  ...known,
})
