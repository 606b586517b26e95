/** The event stage: from sentences with their times and names to event mentions. */
import type { EventKind } from '../../core/event.ts'
import type { EventfulArticle, EventMention, LinkedArticle } from '../../core/extraction.ts'
import { type Span, spanContains, spansOverlap } from '../../core/span.ts'
import { occurrenceVerbs } from '../../knowledge/triggers.ts'
import type { DraftEvent } from './draft.ts'
import { findNounEvents } from './find-noun-events.ts'
import { findVerbEvents } from './find-verb-events.ts'
import { leadersIn, withLeader } from './group-leaders.ts'
import { linkDrafts } from './link-drafts.ts'
import type { NounPhrase } from './noun-event-phrase.ts'
import type { WordRange } from './phrases.ts'
import { type Antecedents, createAntecedents } from './pronouns.ts'
import { type SentenceView, viewSentences, type Word } from './sentence-view.ts'
import { thinDrafts } from './thin-drafts.ts'

/** Found in one sentence: its events, and the nouns that point back to an earlier one ("the talks"). */
export interface SentenceEvents {
  readonly view: SentenceView
  readonly drafts: readonly DraftEvent[]
  readonly anaphors: readonly NounPhrase[]
}

/** Verbs that say no more than their object: "hold a meeting", "pay a visit", "sign the treaty". */
const supportVerbs = new Set([
  'hold',
  'host',
  'pay',
  'take',
  'conclude',
  'attend',
  'join',
  'sign',
  'reach',
  'address',
  'begin',
  'start',
  'end',
  'launch',
  'open',
  'make',
  'call',
])

/** Verbs that say more than their object: "won the election", "staged a strike". */
const tellingVerbs = new Set([
  'win',
  'lose',
  'stage',
  'file',
  'block',
  'celebrate',
  'cancel',
  'postpone',
  'suspend',
  'concede',
  'declare',
  'order',
  'claim',
  'broker',
  'agree',
  'receive',
  'break',
])

/** Verbs that say that somebody was there: the event is the noun's. */
const attendance = new Set(['attend', 'join', 'address', 'open', 'begin', 'start', 'end'])

export const spanOf = (view: SentenceView, range: WordRange): Span => ({
  start: view.words[range.from]!.start,
  end: view.words[Math.max(range.from, range.to - 1)]!.end,
})

const isObjectOf = (noun: DraftEvent, verb: DraftEvent): boolean => {
  const start = verb.head + 1
  const opensWithFor = verb.view.words[start]?.lower === 'for' && tellingVerbs.has(verb.lemma)
  return (
    noun.head > verb.head && noun.head < verb.extent.to && noun.extent.from === start + (opensWithFor ? 1 : 0)
  )
}

/** "An explosion ripped through …", "clashes broke out": the verb tells the noun's own event. */
const isSubjectOf = (noun: DraftEvent, verb: DraftEvent): boolean =>
  noun.head >= verb.extent.from &&
  noun.head < verb.head &&
  (occurrenceVerbs.has(verb.lemma) || noun.kind === verb.kind) &&
  noun.name === null

/** The noun's event takes the verb's subject: "attended the summit" is the summit, with who attended. */
const absorbInto = (noun: DraftEvent, verb: DraftEvent): DraftEvent => ({
  ...noun,
  participants: [
    ...verb.participants.filter((one) => !noun.participants.some((other) => other.entity === one.entity)),
    ...noun.participants,
  ],
  times: noun.times.length > 0 ? noun.times : verb.times,
  factuality: verb.factuality === 'planned' ? 'planned' : noun.factuality,
})

/** "overthrown in a coup in July": the date of both. */
const settings = new Set(['in', 'during', 'at'])

/** The date of an attack is not that of the answer to it: a nested event keeps its own times to itself. */
const withoutTimesOf = (verb: DraftEvent, nouns: readonly DraftEvent[]): DraftEvent => {
  const isSetting = (noun: DraftEvent) => settings.has(verb.view.words[noun.extent.from - 1]?.lower ?? '')
  const nested = nouns.filter(
    (noun) => noun.extent.from > verb.head && noun.head < verb.extent.to && !isSetting(noun),
  )
  const theirs = new Set(nested.flatMap((noun) => noun.times))
  return { ...verb, times: verb.times.filter((time) => !theirs.has(time)) }
}

/** A verb and the noun that it supports tell one event: keeps the one with the better title. */
const mergeSupport = (verbs: readonly DraftEvent[], nouns: readonly DraftEvent[]): DraftEvent[] => {
  const keptVerbs: DraftEvent[] = []
  let keptNouns = [...nouns]
  for (const verb of verbs) {
    const object = keptNouns.find((noun) => isObjectOf(noun, verb))
    const subject = keptNouns.find((noun) => isSubjectOf(noun, verb))
    if (subject !== undefined) {
      keptVerbs.push(verb.times.length > 0 ? verb : { ...verb, times: subject.times })
      keptNouns = keptNouns.filter((noun) => noun !== subject)
    } else if (object !== undefined && tellingVerbs.has(verb.lemma)) {
      keptVerbs.push(verb)
      keptNouns = keptNouns.filter((noun) => noun !== object)
    } else if (object === undefined || !supportVerbs.has(verb.lemma)) keptVerbs.push(verb)
    else if (object.name !== null || attendance.has(verb.lemma))
      keptNouns = keptNouns.map((noun) => (noun === object ? absorbInto(noun, verb) : noun))
    else {
      keptVerbs.push(verb)
      keptNouns = keptNouns.filter((noun) => noun !== object)
    }
  }
  const bare = (noun: DraftEvent) => noun.participants.length === 0 && noun.times.length === 0
  const told = (noun: DraftEvent) =>
    keptVerbs.some((verb) => verb.kind === noun.kind) ||
    keptNouns.some((other) => other.kind === noun.kind && !bare(other))
  keptNouns = keptNouns.filter((noun) => !(bare(noun) && told(noun)))
  return [...keptVerbs.map((verb) => withoutTimesOf(verb, keptNouns)), ...keptNouns].sort(
    (a, b) => a.head - b.head,
  )
}

const personalStarts = /^(?:I|We|My|Our|You|Your|It|Its|Who|What|There)\b/
const pronounObject =
  /\b(?:it|them|him|himself|itself|themselves|me|us)$|^[^“"‘]* (?:it|them|me|us|you|my|our|your) /

/** Kinds that say nothing without somebody named: "the mayor will meet donors". */
const betweenPeople: ReadonlySet<EventKind> = new Set(['meeting', 'visit', 'statement'])

/** Titles that say who did what without the text around them; the others are not worth a mark. */
const isReadable = (draft: DraftEvent): boolean => {
  const { title } = draft
  const words = title.split(' ').length
  if (personalStarts.test(title) || pronounObject.test(title)) return false
  if (betweenPeople.has(draft.kind) && draft.participants.length === 0) return false
  if (draft.isNominal) return words >= 4 || (words >= 2 && draft.participants.length > 0)
  return words >= 3 || (words >= 2 && (draft.participants.length > 0 || draft.times.length > 0))
}

const findInSentence = (view: SentenceView, antecedents: Antecedents): SentenceEvents => {
  const verbs = findVerbEvents(view, antecedents)
  const { drafts, anaphors } = findNounEvents(view, antecedents)
  antecedents.learn(view)
  return { view, drafts: mergeSupport(verbs, drafts).filter(isReadable), anaphors }
}

/** Headlines repeat the text in fewer words: their events count only where the text itself tells none. */
const withoutHeadlines = (sentences: readonly SentenceEvents[]): SentenceEvents[] => {
  const body = sentences.filter(({ view }) => !view.isHeadline)
  return body.some(({ drafts }) => drafts.length > 0) ? body : [...sentences]
}

const evidenceOf = (draft: DraftEvent, siblings: readonly DraftEvent[]): Span[] => {
  const { view } = draft
  const whole = { start: view.start, end: view.end }
  const own = spanOf(view, draft.extent)
  if (draft.support) return [own, spanOf(view, draft.support)]
  const shares = siblings.some((other) => other !== draft && !sameExtent(other, draft))
  return [shares ? own : spanContains(whole, own) ? whole : own]
}

const sameExtent = (a: DraftEvent, b: DraftEvent): boolean =>
  a.extent.from === b.extent.from && a.extent.to === b.extent.to

const toMention = (
  draft: DraftEvent,
  siblings: readonly DraftEvent[],
  links: Pick<EventMention, 'partOf' | 'sameAs' | 'order'>,
): EventMention => {
  const trigger = draft.view.words[draft.head]!
  return {
    trigger: { start: trigger.start, end: trigger.end, lemma: draft.lemma, nominal: draft.isNominal },
    title: draft.title,
    kind: draft.kind,
    factuality: draft.factuality,
    reportedBy: draft.reportedBy,
    participants: draft.participants,
    times: draft.times,
    sentence: draft.view.index,
    evidence: evidenceOf(draft, siblings),
    name: draft.name,
    isRecent: draft.isRecent,
    isDefinite: draft.isDefinite,
    ...links,
  }
}

/** Drafts whose evidence would be the same words with the same people are one. */
const withoutTwins = (drafts: readonly DraftEvent[]): DraftEvent[] =>
  drafts.filter(
    (draft, index) =>
      !drafts.some(
        (other, place) =>
          place < index &&
          other.view === draft.view &&
          other.kind === draft.kind &&
          other.title === draft.title &&
          spansOverlap(spanOf(other.view, other.extent), spanOf(draft.view, draft.extent)),
      ),
  )

/**
 * A sentence of more words is a table, a list without stops, or an attack: it is read in pieces, since rules that look
 * about in it would take time with the square of its length.
 */
const MOST_WORDS = 400
/** Where a piece may end: the best of these in its second half. */
const pieceEnds: readonly ReadonlySet<string>[] = [new Set([';', '|', '•']), new Set([',', ':', '—', '–'])]

const pieceEnd = (words: readonly Word[], from: number): number => {
  const limit = from + MOST_WORDS
  if (words.length <= limit) return words.length
  for (const ends of pieceEnds)
    for (let index = limit; index > limit - MOST_WORDS / 2; index--)
      if (ends.has(words[index - 1]!.text)) return index
  return limit
}

const piecesOf = (view: SentenceView): SentenceView[] => {
  const pieces: SentenceView[] = []
  for (let from = 0; from < view.words.length; ) {
    const to = pieceEnd(view.words, from)
    const words = view.words.slice(from, to)
    pieces.push({ ...view, words, start: words[0]!.start, end: words.at(-1)!.end })
    from = to
  }
  return pieces
}

const readable = (view: SentenceView): SentenceView[] =>
  view.words.length <= MOST_WORDS ? [view] : piecesOf(view)

const bySentence = (drafts: readonly DraftEvent[]): Map<SentenceView, DraftEvent[]> => {
  const groups = new Map<SentenceView, DraftEvent[]>()
  for (const draft of drafts) {
    const group = groups.get(draft.view)
    if (group) group.push(draft)
    else groups.set(draft.view, [draft])
  }
  return groups
}

/** Finds what the article says happened, happens or is planned. Events stand in text order. */
export const findEvents = (doc: LinkedArticle): EventfulArticle => {
  const antecedents = createAntecedents()
  const views = viewSentences(doc).flatMap(readable)
  const sentences = withoutHeadlines(views.map((view) => findInSentence(view, antecedents)))
  const leaders = leadersIn(views)
  const drafts = thinDrafts(sentences.flatMap((sentence) => sentence.drafts))
  const groups = bySentence(drafts.map((draft) => withLeader(draft, leaders)))
  const siblings = [...groups.values()].map(withoutTwins)
  const links = linkDrafts(siblings.flat(), sentences)
  const eventMentions = siblings.flatMap((group) => group.map((draft) => ({ draft, group })))
  return {
    ...doc,
    eventMentions: eventMentions.map(({ draft, group }, index) => toMention(draft, group, links[index]!)),
  }
}
