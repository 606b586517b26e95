/** Who leads a delegation or a team takes part in what it does: "The delegation, led by Ann Lee, is in Rome". */
import type { EntityId } from '../../core/entity.ts'
import type { DraftEvent } from './draft.ts'
import { mentionOf, mentionsBetween, type SentenceView } from './sentence-view.ts'

const groupNouns = new Set([
  'delegation',
  'mission',
  'team',
  'expedition',
  'panel',
  'squad',
  'convoy',
  'coalition',
])
const leading = new Set(['led', 'headed', 'chaired'])
const leaderNouns = new Set(['leader', 'head', 'chief'])

interface Leader {
  readonly person: EntityId
  readonly country: EntityId | null
}

/** Group noun → its leader; null when the article names several. */
export type Leaders = ReadonlyMap<string, Leader | null>

/** How far a leader's name may stand from "led by": offices and parties come before it. */
const NAME_WITHIN = 9

const personAfter = (view: SentenceView, from: number): EntityId | null => {
  for (let index = from; index < Math.min(from + NAME_WITHIN, view.words.length); index++) {
    const word = view.words[index]!
    const mention = mentionOf(view, word)
    if (mention?.kind === 'person') return mention.entity
    if (word.text === ',' || word.verb !== null) return null
  }
  return null
}

/** Where the leader's name may begin after the group noun at `noun`; −1 when none is told there. */
const nameStart = (view: SentenceView, noun: number): number => {
  const next = noun + (view.words[noun + 1]?.text === ',' ? 2 : 1)
  if (leading.has(view.words[next]?.lower ?? '') && view.words[next + 1]?.lower === 'by') return next + 2
  return leaderNouns.has(view.words[noun + 1]?.lower ?? '') ? noun + 2 : -1
}

export const leadersIn = (views: readonly SentenceView[]): Leaders => {
  const leaders = new Map<string, Leader | null>()
  for (const view of views)
    for (const [index, { lower }] of view.words.entries()) {
      const start = groupNouns.has(lower) ? nameStart(view, index) : -1
      const person = start < 0 ? null : personAfter(view, start)
      if (person === null) continue
      const known = leaders.get(lower)
      const country = view.doc.entities.find((entity) => entity.id === person)?.country ?? null
      leaders.set(lower, known === undefined || known?.person === person ? { person, country } : null)
    }
  return leaders
}

/** "the Japanese delegation" is not the one that an Indian leads. */
const isForeign = (view: SentenceView, noun: number, { country }: Leader): boolean =>
  country !== null &&
  mentionsBetween(view, Math.max(0, noun - 4), noun).some(
    (mention) => mention.kind === 'country' && mention.entity !== country,
  )

/** The draft with the leader of the group that takes part in it. */
export const withLeader = (draft: DraftEvent, leaders: Leaders): DraftEvent => {
  if (leaders.size === 0) return draft
  const { view, extent, head, participants, isNominal } = draft
  for (let index = extent.from; index < extent.to; index++) {
    const word = view.words[index]!
    const leader = leaders.get(word.lower)
    if (!leader || word.isQuoted || isForeign(view, index, leader)) continue
    if (participants.some(({ entity }) => entity === leader.person)) return draft
    const role = index < head && !isNominal ? 'agent' : 'counterpart'
    return { ...draft, participants: [...participants, { entity: leader.person, role }] }
  }
  return draft
}
