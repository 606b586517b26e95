/** The event stage: from sentences with their times and names to event mentions. */
import type { EventKind } from '../../core/event.ts'
import type { EventfulArticle, EventMention, LinkedArticle } from '../../core/extraction.ts'
import { type Span, spanContains, spansOverlap } from '../../core/span.ts'
import { countWords, isAuxiliary, sayingVerbs } from '../../knowledge/word-classes.ts'
import type { DraftEvent } from './draft.ts'
import { findNounEvents } from './find-noun-events.ts'
import { findReferences } from './find-references.ts'
import { findVerbEvents } from './find-verb-events.ts'
import { leadersIn, withLeader } from './group-leaders.ts'
import { linkDrafts } from './link-drafts.ts'
import { mergeSupport } from './merge-support.ts'
import type { NounPhrase } from './noun-event-phrase.ts'
import { isFiniteVerb, type WordRange } from './phrases.ts'
import { type Antecedents, createAntecedents } from './pronouns.ts'
import { readablePieces } from './sentence-pieces.ts'
import { type SentenceView, viewSentences } from './sentence-view.ts'
import { thinDrafts } from './thin-drafts.ts'

/** Found in one sentence: its events, and the nouns that point back to an earlier one ("the talks"). */
export interface SentenceEvents {
  readonly view: SentenceView
  readonly drafts: readonly DraftEvent[]
  readonly anaphors: readonly NounPhrase[]
}

export const spanOf = (view: SentenceView, range: WordRange): Span => ({
  start: view.words[range.from]!.start,
  end: view.words[Math.max(range.from, range.to - 1)]!.end,
})

const personalStarts = /^(?:I|We|My|Our|You|Your|It|Its|His|Her|Their|They|He|She|Who|What|There)\b/
/** "No flights were cancelled", "This is not the first time that": said of what did not happen. */
const negatedStarts = /^(?:No|None|Neither|Nobody|Nothing|Few|Each|Every|Any|First time)\b(?! \d)/
const pronounObject = /\b(?:it|them|him|her|himself|herself|itself|themselves|me|us)$/
/** "orders her to", "detain her for", "orders to pay": somebody is missing. */
const missingObject =
  /\bwhat\b|\bher (?:to|for|in|on|at|from|with|by|after|of|a|the)\b|\b(?:orders?|forces?|allows?|sentences?) to\b/
const pronounsInside = new Set(['it', 'him', 'them', 'me', 'us', 'you', 'my', 'our', 'your'])

/** "replaces it with": outside of quotation marks a pronoun leaves the reader without its noun. */
const hasPronoun = (title: string): boolean => {
  const quoted = title.search(/[“"‘]/)
  return (quoted < 0 ? title : title.slice(0, quoted)).split(' ').some((word) => pronounsInside.has(word))
}

/** "Five wounded" says enough beside the dead of the same sentence. */
const startsWithCount = (title: string): boolean =>
  /^\d/.test(title) || countWords.has(title.slice(0, title.indexOf(' ')).toLowerCase())

/** Kinds that say nothing without somebody named: "the mayor will meet donors". */
const betweenPeople: ReadonlySet<EventKind> = new Set(['meeting', 'visit', 'statement'])

/** Titles that say who did what without the text around them; the others are not worth a mark. */
const isReadable = (draft: DraftEvent): boolean => {
  const { title } = draft
  const words = title.split(' ').length
  if (
    personalStarts.test(title) ||
    negatedStarts.test(title) ||
    pronounObject.test(title) ||
    missingObject.test(title) ||
    hasPronoun(title)
  )
    return false
  if (betweenPeople.has(draft.kind) && draft.participants.length === 0) return false
  if (draft.isNominal) return words >= 4 || (words >= 2 && draft.participants.length > 0)
  const isTold = draft.participants.length > 0 || draft.times.length > 0 || startsWithCount(title)
  return words >= 3 || (words >= 2 && isTold)
}

const findInSentence = (view: SentenceView, antecedents: Antecedents): SentenceEvents => {
  const verbs = findVerbEvents(view, antecedents)
  const { drafts, anaphors } = findNounEvents(view, antecedents)
  antecedents.learn(view)
  return { view, drafts: mergeSupport(verbs, drafts, isReadable).filter(isReadable), anaphors }
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
  return [shares || tellsMore(draft) || !spanContains(whole, own) ? own : whole]
}

/** A verb outside of its words tells something else: "said that it holds the engineers seized last week". */
const tellsMore = ({ view, extent }: DraftEvent): boolean =>
  view.words.some(
    (word, index) =>
      index < extent.from && isFiniteVerb(word) && !isAuxiliary(word.lower) && !sayingVerbs.has(word.lower),
  )

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
  const views = viewSentences(doc).flatMap(readablePieces)
  const sentences = withoutHeadlines(views.map((view) => findInSentence(view, antecedents)))
  const leaders = leadersIn(views)
  const drafts = thinDrafts(sentences.flatMap((sentence) => sentence.drafts))
  const groups = bySentence(drafts.map((draft) => withLeader(draft, leaders)))
  const siblings = [...groups.values()].map(withoutTwins)
  const links = linkDrafts(siblings.flat(), sentences)
  const eventMentions = siblings.flatMap((group) => group.map((draft) => ({ draft, group })))
  const mentions = eventMentions.map(({ draft, group }, index) => toMention(draft, group, links[index]!))
  const triggers = new Set(mentions.map(({ trigger }) => trigger.start))
  return {
    ...doc,
    eventMentions: mentions,
    references: views.flatMap(findReferences).filter(({ head }) => !triggers.has(head.start)),
  }
}
