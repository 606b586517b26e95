/** Keeps what a timeline is for: statements crowd out what happened, so each speaker keeps the most telling one. */
import type { EntityId } from '../../core/entity.ts'
import type { DraftEvent } from './draft.ts'

const speakerOf = (draft: DraftEvent): EntityId | null =>
  draft.participants.find((participant) => participant.role === 'agent')?.entity ?? null

/** Strong before weak, lead before the rest, dated before undated, then as told. */
const weightOf = (draft: DraftEvent): number =>
  (draft.strength === 'strong' ? 4 : 0) +
  (draft.view.isLead ? 3 : 0) +
  (draft.times.length > 0 ? 2 : 0) +
  (draft.factuality === 'planned' ? 1 : 0)

/**
 * How many statements a speaker keeps in one article. More shows every "reiterated", fewer loses the second
 * news of an article: one is what the lead is usually made of.
 */
const STATEMENTS_PER_SPEAKER = 1

/** Of the statements of one speaker in the article the most telling stays; the other kinds all stay. */
export const thinDrafts = (drafts: readonly DraftEvent[]): DraftEvent[] => {
  const statements = drafts.filter((draft) => draft.kind === 'statement' && !draft.isNominal)
  const ranked = [...statements].sort((a, b) => weightOf(b) - weightOf(a))
  const counts = new Map<EntityId | null, number>()
  const kept = new Set<DraftEvent>()
  for (const draft of ranked) {
    const speaker = speakerOf(draft)
    const count = counts.get(speaker) ?? 0
    if (speaker === null || count >= STATEMENTS_PER_SPEAKER) continue
    counts.set(speaker, count + 1)
    kept.add(draft)
  }
  return drafts.filter((draft) => draft.kind !== 'statement' || draft.isNominal || kept.has(draft))
}
