import type { EventKind, Factuality, Participant } from '../../core/event.ts'
import type { TriggerStrength } from '../../knowledge/triggers.ts'
import type { WordRange } from './phrases.ts'
import type { SentenceView } from './sentence-view.ts'

/** An event as one rule found it in one sentence, before tellings in the same article are linked. */
export interface DraftEvent {
  readonly view: SentenceView
  /** Index of the trigger in `view.words`. */
  readonly head: number
  readonly lemma: string
  readonly isNominal: boolean
  readonly kind: EventKind
  readonly strength: TriggerStrength
  readonly title: string
  readonly factuality: Factuality
  readonly reportedBy: string | null
  readonly participants: readonly Participant[]
  readonly times: readonly number[]
  /** The words that the event is made of; the evidence when the sentence tells more than one event. */
  readonly extent: WordRange
  /** Words outside `extent` that the reader needs too, for parts of a list; usually none. */
  readonly support: WordRange | null
  readonly name: string | null
  readonly isRecent: boolean
  readonly isDefinite: boolean
}
