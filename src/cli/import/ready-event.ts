/** A ready-made event as it was given, read and checked, before it becomes an event of a dataset. */
import type { EventKind } from '../../core/event.ts'

/** The fields that a record of any format may have, by the names that `import` reads. */
export type ReadyRecord = Readonly<Record<string, unknown>>

export interface ReadySource {
  readonly title: string
  readonly url: string | null
  readonly publisher: string | null
  /** EDTF. */
  readonly datePublished: string | null
  readonly quote: string | null
}

export interface ReadyEvent {
  /** Where it stands: `events.jsonl, line 12`. */
  readonly place: string
  /** Null when none is given. */
  readonly id: string | null
  readonly title: string
  /** EDTF of the part that Dateline uses; null = undated. */
  readonly edtf: string | null
  /** The date in the words of the list, where those are given beside the value. */
  readonly asWritten: string | null
  readonly people: readonly string[]
  /** ISO 3166-1 alpha-2, all known. */
  readonly countries: readonly string[]
  readonly organizations: readonly string[]
  readonly places: readonly string[]
  readonly kind: EventKind
  readonly sources: readonly ReadySource[]
}

/** One record of a list, with its place for messages. */
export interface PlacedRecord {
  readonly place: string
  readonly record: ReadyRecord
}

/** A record, or why something is none; a note costs no event. */
export type ReadRecord =
  | PlacedRecord
  | { readonly place: string; readonly reason: string; readonly isNote?: true }

/** What a reader of some format gives. */
export interface RecordSource {
  /** The list's own name, where it has one. */
  readonly title: string | null
  readonly records: AsyncIterable<ReadRecord> | Iterable<ReadRecord>
}
