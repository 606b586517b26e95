/** Events that a verb tells: "Misri met with Funakoshi", "relations were elevated to …", "India will chair the G20". */
import type { Participant } from '../../core/event.ts'
import { type VerbReading, type VerbTrigger, verbReadings } from '../../knowledge/triggers.ts'
import { coordinators, prepositions } from '../../knowledge/word-classes.ts'
import { attribute } from './attribution.ts'
import type { DraftEvent } from './draft.ts'
import { completeParticipants, participantsIn } from './participants.ts'
import { predicateEnd, subjectRange, type WordRange } from './phrases.ts'
import type { Antecedents } from './pronouns.ts'
import { mentionsBetween, type SentenceView, timesBetween } from './sentence-view.ts'
import { readVerbGroup, type VerbGroup } from './verb-group.ts'
import { isPlural, phraseText, wordEvent } from './wording.ts'

interface Clause {
  readonly group: VerbGroup
  readonly trigger: VerbTrigger
  readonly subject: WordRange | null
  /** From the word after the verb. */
  readonly predicate: WordRange
}

const meetsNeeds = (view: SentenceView, trigger: VerbTrigger, predicate: WordRange): boolean =>
  trigger.needs.length === 0 ||
  view.words
    .slice(predicate.from, Math.min(predicate.to, predicate.from + 9))
    .some((word) => trigger.needs.includes(word.lower))

const conditions = new Set(['if', 'unless', 'whether'])

const isConditional = (view: SentenceView, start: number): boolean =>
  conditions.has(view.words[start]?.lower ?? '') || conditions.has(view.words[start - 1]?.lower ?? '')

const readClause = (view: SentenceView, verb: number, reading: VerbReading): Clause | null => {
  const { trigger } = reading
  if (trigger.strength === 'light') return null
  const predicate = { from: verb + 1, to: predicateEnd(view, verb + 1, trigger.forms.base) }
  if (!meetsNeeds(view, trigger, predicate)) return null
  const group = readVerbGroup(view, reading, verb)
  if (group === null || group.isNegated) return null
  const subject = subjectRange(view, group)
  return isConditional(view, subject?.from ?? group.first) ? null : { group, trigger, subject, predicate }
}

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
  if (!hasAgent) return false
  return (
    timesBetween(view, subject?.from ?? predicate.from, predicate.to).length > 0 ||
    predicate.to - predicate.from >= 2
  )
}

interface Subject {
  readonly text: string
  readonly participants: readonly Participant[]
}

const subjectOf = (view: SentenceView, clause: Clause, antecedents: Antecedents): Subject | null => {
  if (clause.subject === null)
    return clause.group.isGerund
      ? (firstNamed(view, clause.group.first) ?? lastPerson(view, antecedents))
      : null
  const pronoun = view.words[clause.subject.from]!.lower
  const antecedent = antecedents.resolve(pronoun, view, clause.subject)
  if (antecedent === 'none') return null
  if (antecedent !== null)
    return {
      text: antecedent.text,
      participants: antecedent.entities.map((entity) => ({ entity, role: 'agent' as const })),
    }
  const text = phraseText(view, shortSubject(view, clause.subject))
  return text === '' ? null : { text, participants: participantsIn(view, clause.subject, 'agent') }
}

/** Who "after attending …" speaks of: whoever the sentence names first outside of speech. */
const firstNamed = (view: SentenceView, before: number): Subject | null => {
  const index = view.words.findIndex(
    (word, place) => place < before && word.mention !== null && !word.isQuoted,
  )
  const mention = mentionsBetween(view, index, index + 1)[0]
  const name = view.doc.entities.find((entity) => entity.id === mention?.entity)?.name
  return mention && name ? { text: name, participants: [{ entity: mention.entity, role: 'agent' }] } : null
}

const lastPerson = (view: SentenceView, antecedents: Antecedents): Subject | null => {
  const person = antecedents.resolve('he', view, { from: 0, to: 1 })
  if (person === null || person === 'none') return null
  return {
    text: person.text,
    participants: person.entities.map((entity) => ({ entity, role: 'agent' as const })),
  }
}

/** A subject with trailing phrases is cut to its head: "The delegation from four parties" → "The delegation". */
const shortSubject = (view: SentenceView, range: WordRange): WordRange => {
  const length = view.words[range.to - 1]!.end - view.words[range.from]!.start
  if (length <= 60) return range
  for (let index = range.from + 1; index < range.to; index++) {
    const { lower, mention } = view.words[index]!
    if (mention === null && prepositions.has(lower) && lower !== 'of') return { from: range.from, to: index }
  }
  return range
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

const restOf = (view: SentenceView, { trigger, predicate }: Clause): string => {
  const skipsWith = trigger.forms.base === 'meet' && view.words[predicate.from]?.lower === 'with'
  return phraseRest(view, skipsWith ? { ...predicate, from: predicate.from + 1 } : predicate)
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

const draftOf = (view: SentenceView, clause: Clause, subject: Subject | null): DraftEvent | null => {
  const { group, trigger, predicate } = clause
  const rest = restOf(view, clause)
  if (subject === null || (rest === '' && !group.isPassive && trigger.strength === 'weak')) return null
  const { factuality, reportedBy } = attribute(
    view,
    clause.subject?.from ?? group.first,
    group.factuality,
    group.verb,
  )
  const title = wordEvent({
    subject: subject.text,
    forms: trigger.forms,
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

/** "to a ‘Global Partnership’ in 2000, a ‘Strategic …’ in 2006, and …": the commas after each date, half-open ranges. */
const datedListParts = (view: SentenceView, clause: Clause): WordRange[] => {
  const { words } = view
  const parts: WordRange[] = []
  let from = clause.predicate.from
  for (let index = from; index <= words.length; index++) {
    const word = words[index]
    const isEnd = word === undefined || word.text === ',' || word.text === '.' || word.text === ';'
    if (!isEnd) continue
    const hasDate =
      index > from && words[index - 1]!.time !== null && timesBetween(view, from, index).length === 1
    if (!hasDate || words.slice(from, index).some((inside) => inside.isQuoted)) break
    parts.push({ from, to: index })
    from = index + 1
    while (words[from] && coordinators.has(words[from]!.lower)) from++
    if (word?.text !== ',') break
  }
  return parts.length >= 2 ? parts : []
}

const listDraft = (
  view: SentenceView,
  clause: Clause,
  subject: Subject,
  part: WordRange,
  isFirst: boolean,
): DraftEvent | null => {
  const lead = view.words[clause.predicate.from]
  const preposition = !isFirst && lead && prepositions.has(lead.lower) ? `${lead.text} ` : ''
  const base = draftOf(view, { ...clause, predicate: part }, subject)
  if (base === null) return null
  const title = wordEvent({
    subject: subject.text,
    forms: clause.trigger.forms,
    rest: preposition + articleText(view, part),
    isPassive: clause.group.isPassive,
    isPluralSubject: isPlural(subject.text),
    factuality: base.factuality,
  })
  const head: WordRange = { from: base.extent.from, to: clause.predicate.from }
  return {
    ...base,
    title,
    times: timesBetween(view, part.from, part.to),
    extent: isFirst ? { from: head.from, to: part.to } : part,
    support: isFirst ? null : head,
  }
}

/** Keeps the article inside a phrase that begins with one: "a ‘Strategic and Global Partnership’". */
const articleText = (view: SentenceView, range: WordRange): string => {
  const first = view.words[range.from]!
  const text = phraseText(view, range)
  return ['a', 'an', 'the'].includes(first.lower) ? `${first.lower} ${text}` : text
}

/** "met with officials, including A, B and C" is a meeting with each: one event for each name after "including". */
const distributed = (view: SentenceView, draft: DraftEvent, clause: Clause): DraftEvent[] => {
  const { words } = view
  const including = words.findIndex(
    (word, index) =>
      index >= clause.predicate.from && index < clause.predicate.to && word.lower === 'including',
  )
  if (draft.lemma !== 'meet' || including < 0) return [draft]
  const listed = mentionsBetween(view, including, clause.predicate.to).filter(
    (mention) => mention.kind === 'person',
  )
  if (listed.length < 2) return [draft]
  const agents = draft.participants.filter((participant) => participant.role === 'agent')
  const subject = draft.title.slice(0, draft.title.search(/ (?:meets?|to meet|may meet) /))
  return listed.map((mention) => {
    const name = view.doc.entities.find((entity) => entity.id === mention.entity)?.name ?? ''
    return {
      ...draft,
      title: wordEvent({
        subject,
        forms: clause.trigger.forms,
        rest: name,
        isPassive: false,
        isPluralSubject: isPlural(subject),
        factuality: draft.factuality,
      }),
      participants: completeParticipants(view, [...agents, { entity: mention.entity, role: 'counterpart' }]),
    }
  })
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
