/** Events that a verb tells: "Misri met with Funakoshi", "relations were elevated to …", "India will chair the G20". */
import type { Factuality, Participant } from '../../core/event.ts'
import { occurrenceVerbs, type VerbReading, verbReadings } from '../../knowledge/triggers.ts'
import { intransitivePasts, prepositions } from '../../knowledge/word-classes.ts'
import { apposedName, appositionEnd } from './apposition.ts'
import { attribute, isOwnDenial } from './attribution.ts'
import { type Clause, readClause } from './clause.ts'
import { followingTimesEnd, timesOfClause } from './clause-times.ts'
import type { DraftEvent } from './draft.ts'
import { datedListParts, distributed, listDraft } from './listed-events.ts'
import { completeParticipants, participantsIn } from './participants.ts'
import { phraseText } from './phrase-text.ts'
import type { WordRange } from './phrases.ts'
import { isLight, plainReading } from './plain-verbs.ts'
import { isPluralPhrase } from './plural.ts'
import type { Antecedents } from './pronouns.ts'
import { resultsAfter } from './result-clause.ts'
import { type SentenceView, timesBetween } from './sentence-view.ts'
import { standInsFor } from './stand-ins.ts'
import { kindOf, namesEvent } from './verb-kind.ts'
import { type Subject, subjectOf } from './verb-subject.ts'
import { isSupported } from './verb-support.ts'
import { type Wording, wordingOf } from './verb-wording.ts'
import { TITLE_LENGTH, tidy, titleLength, wordEvent } from './wording.ts'

const isTriggerWord = (view: SentenceView, index: number): boolean => {
  const word = view.words[index]!
  if (word.mention !== null || word.time !== null || word.kind !== 'word') return false
  return !word.isCapitalized || index === 0 || view.isHeadline
}

/** "shot by Ivan Petrov in Oslo": who did it, up to the next preposition. */
const passiveAgent = (view: SentenceView, predicate: WordRange): WordRange | null => {
  const { words } = view
  const isPreposition = (index: number) =>
    words[index]!.mention === null && prepositions.has(words[index]!.lower)
  let by = predicate.from
  while (by < predicate.to && words[by]!.lower !== 'by') by++
  if (by === predicate.to) return null
  let to = by + 1
  while (to < predicate.to && (!isPreposition(to) || words[to]!.lower === 'of')) to++
  return { from: by + 1, to }
}

/** "met the minister, Claire Vasseur, in Paris": all of it says who takes part, though the title ends sooner. */
const withApposition = (view: SentenceView, { from, to }: WordRange): WordRange =>
  appositionEnd(view, to) !== null
    ? { from, to: followingTimesEnd(view, to) }
    : { from, to: apposedName(view, to)?.to ?? to }

const clauseParticipants = (view: SentenceView, clause: Clause, subject: Subject | null): Participant[] => {
  const { group } = clause
  const predicate = withApposition(view, clause.predicate)
  const agent = group.isPassive ? passiveAgent(view, predicate) : null
  const own = (subject?.participants ?? []).map((participant) =>
    group.isPassive && participant.role !== 'place'
      ? { ...participant, role: 'patient' as const }
      : participant,
  )
  const rest = agent
    ? [
        ...participantsIn(view, { from: predicate.from, to: agent.from }, 'involved'),
        ...participantsIn(view, agent, 'agent'),
        ...participantsIn(view, { from: agent.to, to: predicate.to }, 'involved'),
      ]
    : participantsIn(view, predicate, group.isPassive ? 'involved' : 'patient')
  return completeParticipants(view, [...own, ...rest])
}

const titleOf = (
  view: SentenceView,
  clause: Clause,
  subject: Subject,
  { forms, rest }: Wording,
  factuality: Factuality,
): string => {
  const wording = {
    subject: subject.text,
    forms,
    isPassive: clause.group.isPassive,
    isPluralSubject: subject.isPlural,
    factuality,
    isOwnDenial: isOwnDenial(view, clause),
    isPerfect: clause.group.isPerfect,
  }
  const results = resultsAfter(view, followingTimesEnd(view, clause.predicate.to)).map(
    (range) => `${rest}, ${phraseText(view, range)}`,
  )
  const fitting = results.find((one) => titleLength({ ...wording, rest: one }) <= TITLE_LENGTH)
  return wordEvent({ ...wording, rest: fitting ?? rest })
}

export const draftOf = (
  view: SentenceView,
  clause: Clause,
  subject: Subject | null,
  antecedents: Antecedents,
): DraftEvent | null => {
  const { group, trigger, predicate } = clause
  const stands = standInsFor(view, clause, subject, antecedents)
  const wording = wordingOf(view, clause, stands)
  if (subject === null || (tidy(wording.rest) === '' && needsObject(view, clause))) return null
  const { factuality, reportedBy } = attribute(
    view,
    clause.subject?.from ?? group.first,
    group.factuality,
    group.verb,
  )
  const participants = clauseParticipants(view, clause, subject)
  const from = clause.subject && clause.subject.from < group.first ? clause.subject.from : group.first
  return {
    view,
    head: group.verb,
    lemma: trigger.forms.base,
    isNominal: false,
    kind: kindOf(view, clause),
    strength: trigger.strength,
    title: titleOf(view, clause, subject, wording, factuality),
    factuality,
    reportedBy,
    participants: completeParticipants(view, [...participants, ...stands.participants]),
    times: timesOfClause(view, clause),
    extent: {
      from: clause.subject?.sharedWith == null ? from : group.first,
      to: resultsAfter(view, followingTimesEnd(view, predicate.to))[0]?.to ?? predicate.to,
    },
    support: null,
    name: null,
    isRecent: view.words
      .slice(Math.max(0, group.first - 2), group.verb)
      .some((word) => word.lower === 'recently'),
    isDefinite: false,
  }
}

/** Verbs that say all by themselves, besides those that never take an object: "Norway won", "the two married". */
const objectless = new Set([
  'win',
  'lose',
  'marry',
  'divorce',
  'reopen',
  'drown',
  'defect',
  'perish',
  'suffocate',
  'qualify',
  'sink',
  'flee',
  'burn',
  'quit',
])
/** Verbs whose subject may be what is launched or begun: enough with a date. */
const middleVerbs = new Set(['launch', 'begin', 'start', 'end', 'resume', 'merge', 'spread'])

/** "left on Monday": a date is enough. */
const leavers = new Set([
  'leave',
  'land',
  'gather',
  'attack',
  'depart',
  'enter',
  'surrender',
  'open',
  'close',
  'shut',
])

/** "died", "resigned", "erupted" say all by themselves; "launched", "signed" and "met" do not. */
const needsObject = (view: SentenceView, clause: Clause): boolean => {
  const { group, trigger, predicate, subject } = clause
  const { base, past } = trigger.forms
  if (trigger.strength === 'plain') return !group.isPassive && isLight(clause)
  if (group.isPassive || objectless.has(base) || intransitivePasts.has(past)) return false
  if (trigger.needs.length > 0) return !trigger.needs[0]!.startsWith('@')
  if (base === 'meet') return subject === null || !isPluralPhrase(view, subject)
  if (occurrenceVerbs.has(base) && subject !== null && namesEvent(view, subject)) return false
  const isDated = timesBetween(view, predicate.from, predicate.to).length > 0
  return !(isDated && (middleVerbs.has(base) || leavers.has(base)))
}

const draftsOfClause = (view: SentenceView, clause: Clause, antecedents: Antecedents): DraftEvent[] => {
  const subject = subjectOf(view, clause, antecedents)
  const isNamed = (subject?.participants.length ?? 0) > 0
  const hasAgent =
    isNamed || (clause.trigger.kind !== 'statement' && subject !== null && /(?<=.)\p{Lu}/u.test(subject.text))
  if (!isSupported(view, clause, hasAgent)) return []
  const parts = subject ? datedListParts(view, clause) : []
  if (subject && parts.length > 0)
    return parts.flatMap(
      (part, index) => listDraft(view, clause, subject, part, index === 0, antecedents) ?? [],
    )
  const draft = draftOf(view, clause, subject, antecedents)
  return draft ? distributed(view, draft, clause) : []
}

interface ClauseDrafts {
  readonly clause: Clause
  readonly drafts: readonly DraftEvent[]
}

/** "was arrested on Saturday and charged": without a time of its own, a verb has that of the verb it shares its subject with. */
const withSharedTimes = (found: readonly ClauseDrafts[]): DraftEvent[] =>
  found.flatMap(({ clause, drafts }) => {
    const leader = found.find((other) => other.clause.group.first === clause.subject?.sharedWith)
    const times = leader?.drafts[0]?.times ?? []
    return drafts.map((draft) => (draft.times.length === 0 ? { ...draft, times } : draft))
  })

/** Verbs of intent that are events themselves: what they intend is no second one. */
const intentVerbs = new Set(['agree', 'vow', 'pledge', 'promise', 'threaten', 'offer', 'vote', 'announce'])

const isIntended = (draft: DraftEvent, drafts: readonly DraftEvent[]): boolean =>
  draft.view.words[draft.head]!.verb === 'infinitive' &&
  drafts.some(
    (other) => intentVerbs.has(other.lemma) && other.head < draft.head && draft.head < other.extent.to,
  )

const isToldAsResult = (draft: DraftEvent, drafts: readonly DraftEvent[]): boolean =>
  draft.view.words[draft.head]!.lower.endsWith('ing') &&
  drafts.some((other) => other.head < draft.head && draft.head < other.extent.to)

/** Verbs that say or state, in one of their uses: where that use is not met they tell nothing. */
const isSaying = ({ trigger }: VerbReading): boolean =>
  trigger.kind === 'statement' || trigger.strength === 'light'

/** The clause of the verb at `index`, by the first of its triggers that fits; else as of a verb that no table lists. */
const clauseAt = (view: SentenceView, index: number, lower: string): Clause | null => {
  const listed = verbReadings.get(lower) ?? []
  for (const reading of listed) {
    const clause = readClause(view, index, reading)
    if (clause !== null) return clause
  }
  const plain = listed.some(isSaying) ? null : plainReading(view, index)
  return plain && readClause(view, index, plain)
}

/** All events that verbs of the sentence tell, in text order. Quoted speech tells none: it is opinion until reported. */
export const findVerbEvents = (view: SentenceView, antecedents: Antecedents): DraftEvent[] => {
  const found: ClauseDrafts[] = []
  view.words.forEach((word, index) => {
    if (!isTriggerWord(view, index) || word.isQuoted) return
    const clause = clauseAt(view, index, word.lower)
    if (clause !== null) found.push({ clause, drafts: draftsOfClause(view, clause, antecedents) })
  })
  const drafts = withSharedTimes(found)
  return drafts.filter((draft) => !isIntended(draft, drafts) && !isToldAsResult(draft, drafts))
}
