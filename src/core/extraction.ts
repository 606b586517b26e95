/**
 * What the stages of `src/extract` hand on. Each stage adds fields to its input, so that a stage in the
 * wrong place does not compile: Article → Segmented → Timed → Linked → Eventful.
 */
import type { Article, Reason } from './article.ts'
import type { Block } from './dataset.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Entity, EntityId, EntityKind } from './entity.ts'
import type { EventKind, Factuality, Participant } from './event.ts'
import type { Span } from './span.ts'
import type { RecognizedTime } from './time-expression.ts'

export interface Token extends Span {
  readonly text: string
  /** `text` in lower case, typographic apostrophes as `'`. */
  readonly lower: string
  readonly kind: 'word' | 'number' | 'punctuation'
}

export interface Sentence extends Span {
  /** Index into `blocks`. */
  readonly block: number
  /** Half-open range of indexes into `tokens`. */
  readonly firstToken: number
  readonly endToken: number
}

export interface SegmentedArticle extends Article {
  readonly blocks: readonly Block[]
  /** In text order; none in a furniture block. */
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly diagnostics: readonly Diagnostic[]
}

export interface TimedArticle extends SegmentedArticle {
  /** In text order, none overlapping. */
  readonly recognizedTimes: readonly RecognizedTime[]
}

export interface Mention extends Span {
  readonly kind: EntityKind
  readonly entity: EntityId
  /** How it was found: `full-name`, `surname`, `titled-name`, `demonym`, `capital`, `country-name`, `acronym` … */
  readonly rule: string
}

/** A title or description that stands for a person without the name: "the Foreign Minister". */
export interface RoleMention extends Span {
  readonly entity: EntityId
}

export interface LinkedArticle extends TimedArticle {
  /** Names, in text order, none overlapping. */
  readonly mentions: readonly Mention[]
  /** Nameless references that could be resolved, in text order; may stand outside `mentions` only. */
  readonly roleMentions: readonly RoleMention[]
  /** Every entity that `mentions` names, each once, sorted by id. */
  readonly entities: readonly Entity[]
}

/** An event as one sentence tells it, before dates are resolved and tellings are merged. */
export interface EventMention {
  readonly trigger: Span & { readonly lemma: string; readonly nominal: boolean }
  readonly title: string
  readonly kind: EventKind
  readonly factuality: Factuality
  readonly reportedBy: string | null
  readonly participants: readonly Participant[]
  /** Indexes into `recognizedTimes` that say when it happened, the deciding one first; empty when none does. */
  readonly times: readonly number[]
  /** Index of the sentence. */
  readonly sentence: number
  /** At least one, the most telling first; none overlapping. */
  readonly evidence: readonly Span[]
  /** Index of another event mention of this article that this one is part of ("during his visit"), else null. */
  readonly partOf: number | null
  /** Index of the event mention that this one tells again in the same article, else null. */
  readonly sameAs: number | null
  /** Words that name the event itself when it has a name ("2nd India-Japan 2+2 Ministerial Meeting"), else null. */
  readonly name: string | null
  /** Set when the text orders it against another event mention of the article ("after the attack"). */
  readonly order: { readonly relation: 'after' | 'before'; readonly event: number } | null
  /** True when the text calls it recent ("the recent attack"). */
  readonly isRecent: boolean
  /** True for "the attack in …" outside the lead: spoken of as known, so not itself the news. */
  readonly isDefinite: boolean
}

/** A noun that points to an event that is told elsewhere: "the mutiny", "her arrest". Its span is the whole phrase. */
export interface EventReference extends Span {
  readonly head: Span
  readonly lemma: string
  /** "The deaths". */
  readonly isPlural: boolean
  /** Index of the sentence. */
  readonly sentence: number
}

export interface EventfulArticle extends LinkedArticle {
  readonly eventMentions: readonly EventMention[]
  /** In text order; none is the trigger of a mention. */
  readonly references: readonly EventReference[]
}

/** An article after its tokens were dropped: they take more memory than all the rest, and only `src/extract` reads them. */
export type WithoutTokens<Stage extends SegmentedArticle> = Omit<Stage, 'tokens'>

/** A time expression with its value, once the publication date is as known as it can be. */
export interface ResolvedTime extends Span {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** TimeML 1.2.1 value: `2025-05-22`, `2025-W21`, `XXXX-WXX-1`, `P3D`, `PAST_REF`. */
  readonly value: string
  /** EDTF, or null when the words give no point or interval on the calendar. */
  readonly edtf: string | null
  /** ISO weekday when the words name one and the day stays unknown, else null. */
  readonly weekday: number | null
  readonly because: readonly Reason[]
}
