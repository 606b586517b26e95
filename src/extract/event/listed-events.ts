/** One verb, several events: dated lists and lists of people met. */
import { coordinators, prepositions } from '../../knowledge/word-classes.ts'
import type { Clause } from './clause.ts'
import type { DraftEvent } from './draft.ts'
import { draftOf } from './find-verb-events.ts'
import { completeParticipants } from './participants.ts'
import { phraseText } from './phrase-text.ts'
import { isFiniteVerb, type WordRange } from './phrases.ts'
import type { Antecedents } from './pronouns.ts'
import { mentionsBetween, type SentenceView, timesBetween } from './sentence-view.ts'
import type { Subject } from './verb-subject.ts'
import { isPlural, wordEvent } from './wording.ts'

/** "to a ‘Global Partnership’ in 2000, a ‘Strategic …’ in 2006, and …": the commas after each date, half-open ranges. */
export const datedListParts = (view: SentenceView, clause: Clause): WordRange[] => {
  const { words } = view
  const parts: WordRange[] = []
  let from = clause.predicate.from
  for (let index = from; index <= words.length; index++) {
    const word = words[index]
    const isEnd = word === undefined || word.text === ',' || word.text === '.' || word.text === ';'
    if (!isEnd) continue
    const hasDate =
      index > from && words[index - 1]!.time !== null && timesBetween(view, from, index).length === 1
    if (!hasDate || words.slice(from, index).some((inside) => inside.isQuoted || isFiniteVerb(inside))) break
    parts.push({ from, to: index })
    from = index + 1
    while (words[from] && coordinators.has(words[from]!.lower)) from++
    if (word?.text !== ',') break
  }
  return parts.length >= 2 ? parts : []
}

export const listDraft = (
  view: SentenceView,
  clause: Clause,
  subject: Subject,
  part: WordRange,
  isFirst: boolean,
  antecedents: Antecedents,
): DraftEvent | null => {
  const lead = view.words[clause.predicate.from]
  const preposition = !isFirst && lead && prepositions.has(lead.lower) ? `${lead.text} ` : ''
  const base = draftOf(view, { ...clause, predicate: part }, subject, antecedents)
  if (base === null) return null
  const title = wordEvent({
    subject: subject.text,
    forms: clause.trigger.forms,
    rest: preposition + articleText(view, part),
    isPassive: clause.group.isPassive,
    isPluralSubject: subject.isPlural,
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
export const distributed = (view: SentenceView, draft: DraftEvent, clause: Clause): DraftEvent[] => {
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
