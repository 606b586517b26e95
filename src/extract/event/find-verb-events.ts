/** Events that a verb tells: "Misri met with Funakoshi", "relations were elevated to …", "India will chair the G20". */
import type { Participant } from '../../core/event.ts'
import { verbReadings } from '../../knowledge/triggers.ts'
import { type VerbForms, verbForms } from '../../knowledge/verb-forms.ts'
import { attribute } from './attribution.ts'
import { type Clause, readClause } from './clause.ts'
import type { DraftEvent } from './draft.ts'
import { datedListParts, distributed, listDraft } from './listed-events.ts'
import { completeParticipants, participantsIn } from './participants.ts'
import { phraseText } from './phrase-text.ts'
import type { WordRange } from './phrases.ts'
import type { Antecedents } from './pronouns.ts'
import { mentionsBetween, type SentenceView, timesBetween } from './sentence-view.ts'
import { type Subject, subjectOf } from './verb-subject.ts'
import { isPlural, wordEvent } from './wording.ts'

const isTriggerWord = (view: SentenceView, index: number): boolean => {
  const word = view.words[index]!
  if (word.mention !== null || word.time !== null || word.kind !== 'word') return false
  return !word.isCapitalized || index === 0 || view.isHeadline
}

/** Weak triggers need support: a date, or people, countries or organisations on at least one side and an object. */
const isSupported = (
  view: SentenceView,
  { trigger, subject, predicate }: Clause,
  hasAgent: boolean,
): boolean => {
  if (
    trigger.kind === 'statement' &&
    trigger.strength === 'weak' &&
    view.words[predicate.from]?.lower === 'that'
  )
    return false
  if (trigger.strength === 'strong')
    return hasAgent || mentionsBetween(view, predicate.from, predicate.to).length > 0 || subject !== null
  const isPlaced =
    trigger.kind === 'disaster' && mentionsBetween(view, predicate.from, predicate.to).length > 0
  if (!hasAgent) return isPlaced
  return (
    timesBetween(view, subject?.from ?? predicate.from, predicate.to).length > 0 ||
    predicate.to - predicate.from >= 2
  )
}

const passiveAgent = (view: SentenceView, predicate: WordRange): WordRange | null => {
  const by = view.words.findIndex(
    (word, index) => index >= predicate.from && index < predicate.to && word.lower === 'by',
  )
  return by >= 0 ? { from: by + 1, to: predicate.to } : null
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
const wordingOf = (view: SentenceView, clause: Clause): Wording => {
  const { trigger, predicate } = clause
  const preposition = meetingWith(view, clause)
  if (preposition === null) return { forms: trigger.forms, rest: phraseRest(view, predicate) }
  return { forms: verbForms('meet'), rest: phraseRest(view, { ...predicate, from: preposition + 1 }) }
}

const phraseRest = (view: SentenceView, range: WordRange): string => {
  if (range.to <= range.from) return ''
  return phraseText(view, range, { namesInFull: true, keepsThe: true })
}

/** "On Monday a bomb exploded": the time before the subject belongs to the clause. */
const beforeLeadingTime = (view: SentenceView, start: number): number => {
  let from = start
  while (from > 0 && view.words[from - 1]!.time !== null) from--
  return from
}

const timesOf = (view: SentenceView, clause: Clause): number[] => {
  const start = beforeLeadingTime(view, clause.subject?.from ?? clause.group.first)
  const own = timesBetween(view, start, clause.predicate.to)
  if (own.length > 0) return own
  const opening = view.words.findIndex((word) => word.text === ',')
  return opening > 0 && opening <= 6 ? timesBetween(view, 0, opening) : []
}

export const draftOf = (view: SentenceView, clause: Clause, subject: Subject | null): DraftEvent | null => {
  const { group, trigger, predicate } = clause
  const { forms, rest } = wordingOf(view, clause)
  if (subject === null || (rest === '' && !group.isPassive && trigger.strength === 'weak')) return null
  const { factuality, reportedBy } = attribute(
    view,
    clause.subject?.from ?? group.first,
    group.factuality,
    group.verb,
  )
  const title = wordEvent({
    subject: subject.text,
    forms,
    rest,
    isPassive: group.isPassive,
    isPluralSubject: isPlural(subject.text),
    factuality,
  })
  return {
    view,
    head: group.verb,
    lemma: trigger.forms.base,
    isNominal: false,
    kind: trigger.kind,
    strength: trigger.strength,
    title,
    factuality,
    reportedBy,
    participants: clauseParticipants(view, clause, subject),
    times: timesOf(view, clause),
    extent: {
      from: clause.subject && clause.subject.from < group.first ? clause.subject.from : group.first,
      to: predicate.to,
    },
    support: null,
    name: null,
    isRecent: view.words
      .slice(Math.max(0, group.first - 2), group.verb)
      .some((word) => word.lower === 'recently'),
    isDefinite: false,
  }
}

const draftsOfClause = (view: SentenceView, clause: Clause, antecedents: Antecedents): DraftEvent[] => {
  const subject = subjectOf(view, clause, antecedents)
  const isNamed = (subject?.participants.length ?? 0) > 0
  const hasAgent =
    isNamed || (clause.trigger.kind !== 'statement' && subject !== null && /\p{Lu}/u.test(subject.text))
  if (!isSupported(view, clause, hasAgent)) return []
  const parts = subject ? datedListParts(view, clause) : []
  if (subject && parts.length > 0)
    return parts.flatMap((part, index) => listDraft(view, clause, subject, part, index === 0) ?? [])
  const draft = draftOf(view, clause, subject)
  return draft ? distributed(view, draft, clause) : []
}

/** All events that verbs of the sentence tell, in text order. Quoted speech tells none: it is opinion until reported. */
export const findVerbEvents = (view: SentenceView, antecedents: Antecedents): DraftEvent[] => {
  const drafts: DraftEvent[] = []
  view.words.forEach((word, index) => {
    if (!isTriggerWord(view, index) || word.isQuoted) return
    for (const reading of verbReadings.get(word.lower) ?? []) {
      const clause = readClause(view, index, reading)
      if (clause === null) continue
      drafts.push(...draftsOfClause(view, clause, antecedents))
      break
    }
  })
  return drafts
}
