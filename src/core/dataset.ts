import type { PublicationDate } from './article.ts'
import type { CanonicalEntity, EntityId } from './entity.ts'
import type { TimelineEvent } from './event.ts'
import type { IdLedger } from './id-ledger.ts'
import type { Span } from './span.ts'

export const BLOCK_KINDS = [
  'headline',
  'subheading',
  'dateline',
  'byline',
  'caption',
  'paragraph',
  'furniture',
] as const
/** `furniture` is page dressing ("Comments are closed.") that is no sentence of the article. */
export type BlockKind = (typeof BLOCK_KINDS)[number]

/** A line or paragraph of the article's text. Blocks do not overlap and stand in text order. */
export interface Block extends Span {
  readonly kind: BlockKind
}

/** A mention of an entity: the name alone, without title or possessive. */
export interface EntityMention extends Span {
  readonly entity: EntityId
}

/** An article as the app lists it. */
export interface ArticleSummary {
  readonly id: string
  /** Given, found in the text, or made from the first sentence. Never empty. */
  readonly headline: string
  readonly publication: PublicationDate | null
  readonly url: string | null
  readonly publisher: string | null
  /** How many events of the dataset it tells. */
  readonly eventCount: number
}

/** An article as the article pane shows it: one file each, loaded when opened. */
export interface ArticleDocument extends ArticleSummary {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly mentions: readonly EntityMention[]
}

/** All that a build produces, in memory. What the files look like is told in `src/dataset`. */
export interface Dataset {
  /** A short title for the page ("India and Japan"), made from the most prominent entities. */
  readonly title: string
  /** By start of `date`, undated last, then by id. */
  readonly events: readonly TimelineEvent[]
  /** By kind, then id. */
  readonly entities: readonly CanonicalEntity[]
  /** By id. */
  readonly articles: readonly ArticleDocument[]
  /** Kept with the data, so that the next build finds what each id stands for; absent where nothing is built. */
  readonly ledger?: IdLedger
}
