import type { Reason } from './article.ts'
import type { EntityId } from './entity.ts'

export const EVENT_KINDS = [
  'meeting',
  'visit',
  'statement',
  'attack',
  'agreement',
  'election',
  'military',
  'disaster',
  'legal',
  'economic',
  'other',
] as const
/** What sort of event. `election` covers elections, appointments and terms of office. */
export type EventKind = (typeof EVENT_KINDS)[number]

export const FACTUALITIES = ['asserted', 'reported', 'planned', 'possible', 'denied'] as const
/** FactBank's question, in five answers: does the article present the event as a fact? */
export type Factuality = (typeof FACTUALITIES)[number]

/** Strongest first: of an entity in several roles the first of these counts. */
export const PARTICIPANT_ROLES = ['agent', 'counterpart', 'patient', 'place', 'involved'] as const
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number]

export interface Participant {
  readonly entity: EntityId
  readonly role: ParticipantRole
}

/** A verbatim quote with its place: W3C Web Annotation's TextQuoteSelector and TextPositionSelector in one. */
export interface Evidence {
  readonly article: string
  readonly start: number
  readonly end: number
  /** `article.text.slice(start, end)`, always. */
  readonly exact: string
  /** Up to 32 code units before and after, to find the quote again in an edited text. */
  readonly prefix: string
  readonly suffix: string
}

/** When an event happened, with the chain that led there. */
export interface EventDate {
  /** EDTF, never finer than the evidence; null = undated, and then `because` ends with the reason. */
  readonly edtf: string | null
  /** The words of the text that give the date (`on Monday`); null when it comes from elsewhere. */
  readonly asWritten: string | null
  /** 1 = Monday … 7 = Sunday (ISO 8601), when the day is unknown but its weekday is stated; else null. */
  readonly weekday: number | null
  readonly because: readonly Reason[]
}

/** What one source says where sources disagree. */
export interface EventVersion {
  readonly article: string
  readonly date: EventDate
  readonly factuality: Factuality
}

/** The rule that the date of a ready-made event names: the list that gives it vouches for it, and it may have no evidence. */
export const IMPORT_RULE = 'import'

export const isReadyMade = ({ date }: Pick<TimelineEvent, 'date'>): boolean =>
  date.because.some(({ rule }) => rule === IMPORT_RULE)

/** The event as the reader sees it: one event however many articles tell it. */
export interface TimelineEvent {
  /** `e-` and ten characters of 0-9a-z, made from the content of its evidence; of a ready-made event the id that it was given. */
  readonly id: string
  /** Former and equivalent ids: a link with one of them opens this event. Sorted. */
  readonly aliases: readonly string[]
  /** At most 90 characters, of a ready-made event 300. */
  readonly title: string
  readonly kind: EventKind
  readonly date: EventDate
  readonly factuality: Factuality
  /** Who reports it, when `factuality` is `reported`: an entity's or a publication's name. */
  readonly reportedBy: string | null
  /** Most important first; each entity once. */
  readonly participants: readonly Participant[]
  /** At least one, but of ready-made events. Most telling first. */
  readonly evidence: readonly Evidence[]
  /** Ids of the articles that tell it, each once, in order of publication, then id. */
  readonly sources: readonly string[]
  /** One for each source, where they disagree on date or factuality; empty where they agree. */
  readonly versions: readonly EventVersion[]
  /** EDTF of the earliest publication that tells it; null when no source is dated. */
  readonly firstReported: string | null
  /** 0 to 1: decides which labels are shown first. */
  readonly importance: number
}
