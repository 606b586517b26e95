/**
 * Keeps what a timeline is for. A statement that announces or commits (Searle's commissives and declarations) is an
 * event wherever it stands; one that praises, urges or underscores is one only where it is the news itself: in the lead.
 */
import type { EntityId } from '../../core/entity.ts'
import { performativeVerbs } from '../../knowledge/triggers.ts'
import type { DraftEvent } from './draft.ts'

const speakerOf = (draft: DraftEvent): EntityId | null =>
  draft.participants.find((participant) => participant.role === 'agent')?.entity ?? null

const isStatement = (draft: DraftEvent): boolean => draft.kind === 'statement' && !draft.isNominal

const isNews = (draft: DraftEvent): boolean =>
  performativeVerbs.has(draft.lemma) ||
  draft.view.isLead ||
  draft.view.isHeadline ||
  (draft.times.length > 0 && speakerOf(draft) !== null)

/** Dated before undated, then as told. */
const weightOf = (draft: DraftEvent): number =>
  (draft.view.isLead ? 3 : 0) + (draft.times.length > 0 ? 2 : 0) + (draft.factuality === 'planned' ? 1 : 0)

/** How many statements by one verb a speaker keeps in one article: "pledged … and pledged …" is one promise. */
const STATEMENTS_PER_VERB = 1

/** Drops statements that are no news, and what a speaker says again in the same way. The other kinds all stay. */
export const thinDrafts = (drafts: readonly DraftEvent[]): DraftEvent[] => {
  const ranked = drafts
    .filter((draft) => isStatement(draft) && isNews(draft))
    .sort((a, b) => weightOf(b) - weightOf(a))
  const counts = new Map<string, number>()
  const kept = new Set<DraftEvent>()
  for (const draft of ranked) {
    const key = `${speakerOf(draft) ?? draft.title} ${draft.lemma}`
    const count = counts.get(key) ?? 0
    if (count >= STATEMENTS_PER_VERB) continue
    counts.set(key, count + 1)
    kept.add(draft)
  }
  return drafts.filter((draft) => !isStatement(draft) || kept.has(draft))
}
