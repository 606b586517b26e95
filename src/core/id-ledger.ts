import type { EntityId } from './entity.ts'
import type { EventKind, Evidence } from './event.ts'
import type { Span } from './span.ts'

/** One telling that was given an id: the words in the article that tell of the happening, mostly its trigger. */
export interface TellingRecord extends Evidence {
  /** Null in data that were written before tellings were recorded: then the quote is a whole sentence. */
  readonly id: string | null
}

/** An event that some build told under an id, with what it takes to find it again after texts or rules changed. */
export interface EventRecord {
  readonly id: string
  /** Other ids that open it and belong to none of `tellings`. Sorted. */
  readonly aliases: readonly string[]
  /** False once no article tells it any more. */
  readonly isTold: boolean
  readonly title: string
  readonly kind: EventKind
  readonly edtf: string | null
  readonly participants: readonly EntityId[]
  /** Those of today in their order, then those that are told no more. */
  readonly tellings: readonly TellingRecord[]
}

/** Every id that opened the event. */
export const idsOfRecord = ({ id, aliases, tellings }: EventRecord): string[] => [
  id,
  ...aliases,
  ...tellings.flatMap((telling) => telling.id ?? []),
]

export interface MentionRecord extends Span {
  readonly article: string
  readonly exact: string
}

/** An entity that some build named, with some of its mentions. */
export interface EntityRecord {
  readonly id: EntityId
  /** Other ids that stand for it in links. Sorted. */
  readonly formerIds: readonly EntityId[]
  readonly isNamed: boolean
  readonly name: string
  readonly mentions: readonly MentionRecord[]
}

/** Every id that was ever given to an event or entity of a data folder, and what it stands for. */
export interface IdLedger {
  readonly events: readonly EventRecord[]
  readonly entities: readonly EntityRecord[]
}
