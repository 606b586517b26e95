/** Events that a verb tells: "Misri met with Funakoshi", "relations were elevated to …", "India will chair the G20". */
import type { Factuality, Participant } from '../../core/event.ts'
import { occurrenceVerbs, type VerbReading, verbReadings } from '../../knowledge/triggers.ts'
import { type VerbForms, verbForms } from '../../knowledge/verb-forms.ts'
import { coordinators, intransitivePasts, prepositions } from '../../knowledge/word-classes.ts'
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
import { type StandIns, standInsFor } from './stand-ins.ts'
import { kindOf, namesEvent } from './verb-kind.ts'
import { type Subject, subjectOf } from './verb-subject.ts'
import { isSupported } from './verb-support.ts'
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

const clauseParticipants = (view: SentenceView, clause: Clause, subject: Subject | null): Participant[] => {
  const { predicate, group } = clause
  const agent = group.isPassive ? passiveAgent(view, predicate) : null
  const own = (subject?.participants ?? []).map((participant) =>
    group.isPassive ? { ...participant, role: 'patient' as const } : participant,
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

interface Wording {
  readonly forms: VerbForms
  readonly rest: string
}

const heldMeetings = new Set(['meeting', 'meetings', 'talks', 'discussions'])
/** "held wide-ranging bilateral talks with": how far the "with" may stand from the verb. */
const WITH_WITHIN = 5

/** Where "with" stands in "met with X" and "held talks with X"; null when nobody is met so. */
const meetingWith = (view: SentenceView, { trigger, predicate }: Clause): number | null => {
  const isMet = (index: number) => view.words[index]?.lower === 'with'
  if (trigger.forms.base === 'meet') return isMet(predicate.from) ? predicate.from : null
  if (trigger.forms.base !== 'hold') return null
  for (let index = predicate.from; index < Math.min(predicate.to, predicate.from + WITH_WITHIN); index++)
    if (heldMeetings.has(view.words[index]!.lower)) return isMet(index + 1) ? index + 1 : null
  return null
}

/** A meeting held with somebody is put as "meets": shorter, and the same in every article. */
const wordingOf = (view: SentenceView, clause: Clause, stands: StandIns): Wording => {
  const { trigger, predicate } = clause
  const preposition = meetingWith(view, clause)
  if (preposition === null) return { forms: trigger.forms, rest: phraseRest(view, predicate, stands) }
  return {
    forms: verbForms('meet'),
    rest: phraseRest(view, { ...predicate, from: preposition + 1 }, stands),
  }
}

const unknownObjects = new Set(['it', 'them', 'us', 'me', 'him'])

/** "executed for it", "flew over them to the coast": up to the preposition of a pronoun that nothing stands for. */
const beforePronoun = (
  view: SentenceView,
  { from, to }: WordRange,
  replaced: StandIns['replaced'],
): WordRange => {
  const at = view.words.findIndex(
    ({ text, mention }, index) =>
      index > from && index < to && mention === null && unknownObjects.has(text) && !replaced.has(index),
  )
  return at > 0 && prepositions.has(view.words[at - 1]!.lower) ? { from, to: at - 1 } : { from, to }
}

/** "taken away in the week before the vote": what a date is counted from is cut off with it. */
const beforeNamedEvent = (view: SentenceView, { from, to }: WordRange): WordRange => {
  const at = view.words.findIndex(({ time }, index) => {
    const reading =
      index >= from && index < to && time !== null ? view.doc.recognizedTimes[time]!.reading : null
    return reading?.kind === 'event-relative' && reading.isNamedEvent
  })
  if (at < 0) return { from, to }
  const isLed = at > from && prepositions.has(view.words[at - 1]!.lower)
  return { from, to: isLed ? at - 1 : at }
}

const phraseRest = (view: SentenceView, whole: WordRange, { replaced }: StandIns): string => {
  const range = beforeNamedEvent(view, beforePronoun(view, whole, replaced))
  const opener = view.words[range.from]
  if (range.to <= range.from || opener === undefined || coordinators.has(opener.lower)) return ''
  return phraseText(view, range, { namesInFull: true, keepsThe: true, replaced })
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
