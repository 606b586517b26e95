/** Events that a noun names: "Misri's visit to Tokyo", "the Pahalgam attack", "the 2nd 2+2 Ministerial Meeting". */
import type { EventKind, Factuality } from '../../core/event.ts'
import { nounReadings } from '../../knowledge/triggers.ts'
import { determiners, haveForms, willForms } from '../../knowledge/word-classes.ts'
import { attribute } from './attribution.ts'
import type { DraftEvent } from './draft.ts'
import {
  definite,
  followUp,
  isAnaphor,
  isHypothetical,
  isSpecific,
  lowers,
  type NounPhrase,
  properName,
  readNounPhrase,
} from './noun-event-phrase.ts'
import { ownership, pairTitle, plainTitle, possessorOf, verbTitle } from './noun-titles.ts'
import { completeParticipants, nominalParticipants } from './participants.ts'
import { phraseText } from './phrase-text.ts'
import { isFiniteVerb } from './phrases.ts'
import type { Antecedents } from './pronouns.ts'
import { mentionOf, mentionsBetween, type SentenceView, timesBetween } from './sentence-view.ts'

/** Spoken of as known, events of these kinds are the background of the news; "the meeting" is mostly the news itself. */
const backgroundKinds: ReadonlySet<EventKind> = new Set([
  'attack',
  'disaster',
  'agreement',
  'election',
  'legal',
  'military',
])

/** "The attack", outside of the lead or after its verb: the reader is taken to know of it. */
const isKnown = (view: SentenceView, phrase: NounPhrase): boolean =>
  definite.has(lowers(view, phrase)[0] ?? '') &&
  backgroundKinds.has(phrase.trigger.kind) &&
  (!view.isLead || view.words.slice(0, phrase.from).some(isFiniteVerb))

const upcoming = new Set(['upcoming', 'forthcoming', 'planned', 'scheduled', 'next', 'proposed'])

const factualityOf = (view: SentenceView, phrase: NounPhrase): { factuality: Factuality; end: number } => {
  const after = followUp(view, phrase)
  const before = lowers(view, { from: phrase.from, to: phrase.head })
  if (after.factuality) return { factuality: after.factuality, end: after.end }
  if (before.some((word) => upcoming.has(word)) || isGovernedByPlan(view, phrase))
    return { factuality: 'planned', end: phrase.to }
  const timing = timesBetween(view, phrase.from, phrase.to)[0]
  const isFuture = timing !== undefined && view.doc.recognizedTimes[timing]!.direction === 'future'
  return { factuality: isFuture ? 'planned' : 'asserted', end: phrase.to }
}

/** "will hold talks with", "plans a visit to": a plan's verb within four words before the phrase. */
const isGovernedByPlan = (view: SentenceView, phrase: NounPhrase): boolean =>
  view.words
    .slice(Math.max(0, phrase.from - 4), phrase.from)
    .some((word) => willForms.has(word.lower) || ['plans', 'planned', 'scheduled'].includes(word.lower))

/** "The accountant, Lieve Maes, has been in custody since her arrest": the one person whom the sentence has named. */
const onlyPersonBefore = (view: SentenceView, end: number) => {
  const people = new Set(
    mentionsBetween(view, 0, end)
      .filter(({ kind }) => kind === 'person')
      .map(({ entity }) => entity),
  )
  const [entity] = people
  const name = view.doc.entities.find(({ id }) => id === entity)?.name
  if (entity === undefined || name === undefined || people.size > 1) return null
  return { text: name, participants: [{ entity, role: 'agent' as const }] }
}

const ownerOf = (view: SentenceView, phrase: NounPhrase, antecedents: Antecedents) => {
  const possessor = possessorOf(view, phrase)
  if (possessor) return { text: phraseText(view, possessor), participants: [] }
  const first = view.words[phrase.from]!.lower
  if (!ownership.has(first)) return null
  const near = first === 'their' || first === 'its' ? null : onlyPersonBefore(view, phrase.from)
  if (near !== null) return near
  const antecedent = antecedents.resolve(
    first === 'their' ? 'they' : first === 'its' ? 'it' : 'he',
    view,
    phrase,
  )
  if (antecedent === null || antecedent === 'none') return null
  return {
    text: antecedent.text,
    participants: antecedent.entities.map((entity) => ({ entity, role: 'agent' as const })),
  }
}

const draftOf = (view: SentenceView, phrase: NounPhrase, antecedents: Antecedents): DraftEvent | null => {
  const { factuality, end } = factualityOf(view, phrase)
  const owner = ownerOf(view, phrase, antecedents)
  if (owner === null && ownership.has(view.words[phrase.from]!.lower)) return null
  const attribution = attribute(view, phrase.from, factuality)
  const text = owner?.text ?? null
  const title =
    pairTitle(view, phrase, factuality) ??
    verbTitle(view, phrase, factuality, text) ??
    plainTitle(view, phrase, text)
  return {
    view,
    head: phrase.head,
    lemma: phrase.trigger.lemma,
    isNominal: true,
    kind: phrase.trigger.kind,
    strength: phrase.trigger.strength,
    title,
    factuality: attribution.factuality,
    reportedBy: attribution.reportedBy,
    participants: completeParticipants(view, [
      ...(owner?.participants ?? []),
      ...nominalParticipants(view, phrase, phrase.head),
    ]),
    times: timesBetween(view, phrase.from, end),
    extent: { from: phrase.from, to: end },
    support: null,
    name: properName(view, phrase),
    isRecent: lowers(view, { from: phrase.from, to: phrase.head }).includes('recent'),
    isDefinite: isKnown(view, phrase),
  }
}

const isTriggerWord = (view: SentenceView, index: number): boolean => {
  const word = view.words[index]!
  const mention = mentionOf(view, word)
  if (word.time !== null || word.kind !== 'word') return false
  if (mention !== null && mention.kind !== 'organization') return false
  const next = view.words[index + 1]
  const isModifier =
    next !== undefined &&
    next.kind === 'word' &&
    next.mention !== null &&
    mention === null &&
    next.isCapitalized
  const isHead = next === undefined || nounReadings.get(next.lower) === undefined
  if (word.lower === 'operation' && next?.isCapitalized) return false
  return isHead && !isModifier && !isVerbThere(view, index)
}

/** "talks", "visit", "attack" after a subject pronoun, "to" or an auxiliary are verbs. */
const isVerbThere = (view: SentenceView, index: number): boolean => {
  const before = view.words[index - 1]?.lower ?? ''
  return (
    view.words[index]!.verb === 'finite' ||
    before === 'to' ||
    willForms.has(before) ||
    haveForms.has(before) ||
    ['he', 'she', 'they', 'it', 'we', 'who'].includes(before)
  )
}

/** "the Italian Episcopal Conference" is a body: without a number or a date in it, a name that is an organisation's is no event. */
const isBody = (view: SentenceView, phrase: NounPhrase): boolean =>
  mentionOf(view, view.words[phrase.head])?.kind === 'organization' &&
  phrase.trigger.lemma === 'conference' &&
  timesBetween(view, phrase.from, phrase.to).length === 0 &&
  !view.words.slice(phrase.from, phrase.head).some((word) => /\d/.test(word.text))

/** "Museum of Flight", "Daughters of the American Revolution": a noun in the name of something else. */
const isInsideName = ({ words }: SentenceView, head: number): boolean => {
  if (!words[head]!.isCapitalized) return false
  let index = head - 1
  while (
    index > Math.max(0, head - NAME_WITHIN) &&
    (words[index]!.isCapitalized || words[index]!.lower === 'the')
  )
    index--
  return words[index]?.lower === 'of' && words[index - 1]?.isCapitalized === true
}

const NAME_WITHIN = 5

/** All events that nouns of the sentence name, in text order, and the anaphors that point back ("the talks"). */
export const findNounEvents = (
  view: SentenceView,
  antecedents: Antecedents,
): { readonly drafts: DraftEvent[]; readonly anaphors: NounPhrase[] } => {
  const drafts: DraftEvent[] = []
  const anaphors: NounPhrase[] = []
  view.words.forEach((word, head) => {
    const trigger = nounReadings.get(word.lower)
    if (trigger === undefined || !isTriggerWord(view, head)) return
    const phrase = readNounPhrase(view, head, trigger)
    if (isBody(view, phrase) || isInsideName(view, head)) return
    if (isAnaphor(view, phrase)) anaphors.push(phrase)
    else if (isSpecific(view, phrase) && !isHypothetical(view, phrase) && isTellable(view, phrase))
      drafts.push(...[draftOf(view, phrase, antecedents)].filter((draft) => draft !== null))
  })
  return { drafts, anaphors }
}

/** In direct speech only named or dated events count; elsewhere the phrase needs more than a bare article. */
const isTellable = (view: SentenceView, phrase: NounPhrase): boolean => {
  if (!view.words[phrase.head]!.isQuoted)
    return phrase.to - phrase.from > 1 || !determiners.has(view.words[phrase.from]!.lower)
  const isPlanned = factualityOf(view, phrase).factuality === 'planned'
  return (
    properName(view, phrase) !== null || isPlanned || timesBetween(view, phrase.from, phrase.to).length > 0
  )
}
