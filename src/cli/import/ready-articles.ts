/** The sources of ready-made events → articles: one for each address, whose text is its headline and all that is quoted from it. */
import { contentHash } from '../../collection/content-id.ts'
import type { PublicationDate } from '../../core/article.ts'
import { compareCodeUnits } from '../../core/compare-code-units.ts'
import type { ArticleDocument, Block } from '../../core/dataset.ts'
import { edtfBounds } from '../../core/edtf.ts'
import type { Span } from '../../core/span.ts'
import { articleIdOf } from '../read-articles.ts'
import type { ReadySource } from './ready-event.ts'

/** The quotes of a source, gathered from all events that name it. */
interface Gathered {
  readonly id: string
  /** How often each is given. */
  readonly titles: Map<string, number>
  readonly publishers: Map<string, number>
  readonly dates: Map<string, { count: number; readonly place: string }>
  readonly url: string | null
  /** Each with the start of the earliest event that it tells, ms UTC. */
  readonly quotes: Map<string, number>
  events: number
}

export interface ReadyArticle {
  readonly document: ArticleDocument
  /** Where each quote stands; null = the headline. */
  readonly spanOf: (quote: string | null) => Span
  /** Start of the publication, ms UTC; infinite when unknown. */
  readonly published: number
}

export interface ArticleCollector {
  /** Ids of the articles of an event, each once. `start` is the event's, `place` where the event stands. */
  readonly note: (sources: readonly ReadySource[], start: number, place: string) => string[]
  /** By article id. */
  readonly articles: () => Map<string, ReadyArticle>
}

const SLUG_LENGTH = 40

/** Of the same address, or else of the same title, publisher and day. */
const keyOf = ({ title, url, publisher, datePublished }: ReadySource): string =>
  url ?? [title, publisher ?? '', datePublished ?? ''].join('\n')

/** `example.org/news/2004/storm` or the title. */
const nameOf = ({ title, url }: ReadySource): string => {
  if (url === null) return title
  const { hostname, pathname } = new URL(url)
  return `${hostname.replace(/^www\./u, '')}${pathname}`
}

/** The name is for the reader; the hash sees to it that other articles never change an id. */
const idOf = (source: ReadySource, key: string): string => {
  const slug = articleIdOf(`${nameOf(source)}.`)
  return `${slug.slice(0, SLUG_LENGTH).replace(/-$/u, '')}-${contentHash(key)}`
}

const add = (counts: Map<string, number>, value: string): void => {
  counts.set(value, (counts.get(value) ?? 0) + 1)
}

/** The most frequent; of equals the first by code unit. Null of nothing. */
const most = (counts: Iterable<readonly [string, number]>): string | null =>
  [...counts].sort((a, b) => b[1] - a[1] || compareCodeUnits(a[0], b[0]))[0]?.[0] ?? null

const publicationOf = ({ dates }: Gathered): PublicationDate | null => {
  const edtf = most([...dates].map(([date, { count }]) => [date, count]))
  if (edtf === null) return null
  return {
    edtf,
    method: 'import',
    because: [{ rule: 'import', words: `as given in ${dates.get(edtf)!.place}` }],
  }
}

const byTime = (a: readonly [string, number], b: readonly [string, number]): number =>
  a[1] === b[1] ? compareCodeUnits(a[0], b[0]) : a[1] - b[1]

const PARAGRAPH = '\n\n'

/** Headline first, then the quotes by the time of what they tell. */
const articleOf = (gathered: Gathered): ReadyArticle => {
  const headline = most(gathered.titles)!
  const blocks: Block[] = [{ kind: 'headline', start: 0, end: headline.length }]
  const spans = new Map<string, Span>()
  let text = headline
  for (const [quote] of [...gathered.quotes].sort(byTime)) {
    const start = text.length + PARAGRAPH.length
    text += PARAGRAPH + quote
    const span = { start, end: text.length }
    spans.set(quote, span)
    blocks.push({ kind: 'paragraph', ...span })
  }
  const publication = publicationOf(gathered)
  return {
    document: {
      id: gathered.id,
      headline,
      publication,
      url: gathered.url,
      publisher: most(gathered.publishers),
      eventCount: gathered.events,
      text,
      blocks,
      mentions: [],
    },
    spanOf: (quote) => (quote === null ? undefined : spans.get(quote)) ?? { start: 0, end: headline.length },
    published:
      (publication === null ? null : edtfBounds(publication.edtf)?.start) ?? Number.POSITIVE_INFINITY,
  }
}

export const articleIdOfSource = (source: ReadySource): string => idOf(source, keyOf(source))

export const collectArticles = (): ArticleCollector => {
  const byId = new Map<string, Gathered>()
  const gatheredOf = (source: ReadySource): Gathered => {
    const id = articleIdOfSource(source)
    const known = byId.get(id)
    if (known !== undefined) return known
    const made = {
      id,
      titles: new Map(),
      publishers: new Map(),
      dates: new Map(),
      url: source.url,
      quotes: new Map(),
      events: 0,
    }
    byId.set(id, made)
    return made
  }
  const noteSource = (source: ReadySource, start: number, place: string): Gathered => {
    const gathered = gatheredOf(source)
    add(gathered.titles, source.title)
    if (source.publisher !== null) add(gathered.publishers, source.publisher)
    if (source.quote !== null)
      gathered.quotes.set(source.quote, Math.min(start, gathered.quotes.get(source.quote) ?? start))
    if (source.datePublished === null) return gathered
    const date = gathered.dates.get(source.datePublished)
    if (date === undefined) gathered.dates.set(source.datePublished, { count: 1, place })
    else date.count++
    return gathered
  }
  return {
    note: (sources, start, place) => {
      const named = new Set(sources.map((source) => noteSource(source, start, place)))
      for (const gathered of named) gathered.events++
      return [...named].map(({ id }) => id)
    },
    articles: () => new Map([...byId.values()].map((gathered) => [gathered.id, articleOf(gathered)])),
  }
}
