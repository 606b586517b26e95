/** Events that a noun names: "Misri's visit to Tokyo", "the Pahalgam attack", "the 2nd 2+2 Ministerial Meeting". */
import type { EventKind, Factuality } from '../../core/event.ts'
import { type NounTrigger, nounReadings } from '../../knowledge/triggers.ts'
import { verbForms } from '../../knowledge/verb-forms.ts'
import { determiners, haveForms, negations, willForms } from '../../knowledge/word-classes.ts'
import { attribute } from './attribution.ts'
import type { DraftEvent } from './draft.ts'
import { completeParticipants, nominalParticipants } from './participants.ts'
import { isPossessive, nounPhraseEnd, nounPhraseStart, type WordRange } from './phrases.ts'
import type { Antecedents } from './pronouns.ts'
import { mentionOf, mentionsBetween, type SentenceView, timesBetween } from './sentence-view.ts'
import { capitalize, fitTitle, isPlural, phraseText, tidy, wordEvent } from './wording.ts'

export interface NounPhrase extends WordRange {
  readonly head: number
  readonly trigger: NounTrigger
}

const readNounPhrase = (view: SentenceView, head: number, trigger: NounTrigger): NounPhrase => ({
  head,
  trigger,
  from: nounPhraseStart(view, head),
  to: nounPhraseEnd(view, head),
})

const lowers = (view: SentenceView, range: WordRange): string[] =>
  view.words.slice(range.from, range.to).map((word) => word.lower)

/** A proper name of the event itself: at least two capitalised words before a capitalised head. */
const properName = (view: SentenceView, phrase: NounPhrase): string | null => {
  if (!view.words[phrase.head]!.isCapitalized || phrase.head === 0) return null
  let from = phrase.head
  while (from > phrase.from && isNamePart(view, from - 1)) from--
  if (from === phrase.head) return null
  return view.doc.text.slice(view.words[from]!.start, view.words[phrase.head]!.end).replace(/\s+/g, ' ')
}

const isNamePart = (view: SentenceView, index: number): boolean => {
  const word = view.words[index]!
  if (word.mention !== null || word.isCapitalized || word.kind === 'number')
    return !isPossessive(view.words[index + 1])
  return /^\d|^[+\-/&]$/.test(word.text)
}

const isPossessed = (view: SentenceView, phrase: NounPhrase): boolean =>
  view.words.slice(phrase.from, phrase.head).some((word) => isPossessive(word))

const definite = new Set(['the', 'this', 'these', 'those', 'that', 'his', 'her', 'its', 'their', 'both'])
const indefiniteMany = new Set([
  'various',
  'many',
  'several',
  'any',
  'all',
  'some',
  'no',
  'such',
  'every',
  'each',
  'other',
  'regular',
  'previous',
  'past',
  'annual',
  'further',
])

/** "the meeting", "these talks": tells of an event that was told before, not of a new one. */
const isAnaphor = (view: SentenceView, phrase: NounPhrase): boolean => {
  const words = lowers(view, phrase)
  return (
    definite.has(words[0] ?? '') &&
    mentionsBetween(view, phrase.from, phrase.to).length === 0 &&
    timesBetween(view, phrase.from, phrase.to).length === 0 &&
    properName(view, phrase) === null
  )
}

const hasParty = (view: SentenceView, phrase: WordRange): boolean =>
  mentionsBetween(view, phrase.from, phrase.to).length > 0

const isSpecific = (view: SentenceView, phrase: NounPhrase): boolean => {
  if (phrase.trigger.strength === 'light') return false
  const words = lowers(view, { from: phrase.from, to: phrase.head })
  const isPlannedAndDated = timesBetween(view, phrase.from, followUp(view, phrase).end).length > 0
  if (words.some((word) => indefiniteMany.has(word)) && !isPlannedAndDated) return false
  if (properName(view, phrase) !== null && namedKinds.has(phrase.trigger.kind)) return true
  if (phrase.trigger.kind === 'visit' && !hasTraveller(view, phrase)) return false
  const isDated = isPlannedAndDated
  const isRecent = words.includes('recent')
  if (phrase.trigger.strength === 'strong') return isDated || hasParty(view, phrase)
  return (isPossessed(view, phrase) || isDated || isRecent) && hasParty(view, phrase)
}

/** Spoken of as known, events of these kinds are the background of the news; "the meeting" is mostly the news itself. */
const backgroundKinds: ReadonlySet<EventKind> = new Set([
  'attack',
  'disaster',
  'agreement',
  'election',
  'legal',
])

/** Kinds whose single events bear names: "the 2nd 2+2 Ministerial Meeting", "the Treaty of Lisbon". "Star Wars" is no war. */
const namedKinds: ReadonlySet<EventKind> = new Set(['meeting', 'agreement', 'election', 'other'])

/** Visits by readers to a site and trips without a place are no news. */
const hasTraveller = (view: SentenceView, phrase: NounPhrase): boolean =>
  mentionsBetween(view, phrase.from, phrase.to).some(({ kind }) => kind !== 'organization')

const quarrels = new Set([
  'against',
  'no',
  'without',
  'prevent',
  'if',
  'future',
  'any',
  'potential',
  'nuclear',
])

const isHypothetical = (view: SentenceView, phrase: NounPhrase): boolean =>
  [...lowers(view, { from: Math.max(0, phrase.from - 2), to: phrase.head })].some((word) =>
    quarrels.has(word),
  )

/** What follows says when: "…, which will be held later this month", "… is scheduled for May". */
const followUp = (view: SentenceView, phrase: NounPhrase): { factuality: Factuality | null; end: number } => {
  const { words } = view
  for (let index = phrase.to; index < Math.min(phrase.to + 8, words.length); index++) {
    const { lower } = words[index]!
    if (
      willForms.has(lower) ||
      ((lower === 'scheduled' || lower === 'due' || lower === 'planned') && index > phrase.to)
    ) {
      let end = index + 1
      while (end < words.length && !/^[,.;:”"]$/.test(words[end]!.text)) end++
      return { factuality: 'planned', end }
    }
    if (negations.has(lower) || lower === 'and') break
  }
  return { factuality: null, end: phrase.to }
}

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

const possessorOf = (view: SentenceView, phrase: NounPhrase): WordRange | null => {
  for (let index = phrase.from; index < phrase.head; index++)
    if (isPossessive(view.words[index]) && index > phrase.from) return { from: phrase.from, to: index }
  return null
}

const ownership = new Set(['his', 'her', 'their', 'its'])

/** "visit to Tokyo" said with its verb, where the phrase has a possessor to be the subject. */
const verbTitle = (
  view: SentenceView,
  phrase: NounPhrase,
  factuality: Factuality,
  owner: string | null,
): string | null => {
  const { verb } = phrase.trigger
  const subject = owner
  if (verb === null || subject === null) return null
  const after = { from: phrase.head + 1, to: phrase.to }
  const preposition = view.words[after.from]?.lower ?? ''
  const takesObject =
    (verb === 'visit' && preposition === 'to') ||
    preposition === 'of' ||
    (verb === 'meet' && preposition === 'with')
  if (!takesObject) return null
  const first = view.words[after.from + 1]?.lower ?? ''
  const article = first === 'the' ? 'the ' : ''
  const rest = article + phraseText(view, { from: after.from + 1, to: after.to })
  return wordEvent({
    subject,
    forms: verbForms(verb),
    rest,
    isPassive: false,
    isPluralSubject: isPlural(subject),
    factuality,
  })
}

/** "meeting between A and B in Tokyo" → "A and B meet in Tokyo". */
const pairTitle = (view: SentenceView, phrase: NounPhrase, factuality: Factuality): string | null => {
  if (phrase.trigger.verb !== 'meet' || view.words[phrase.head + 1]?.lower !== 'between') return null
  const { words } = view
  let pairEnd = phrase.head + 2
  while (
    pairEnd < phrase.to &&
    !(['in', 'at', 'on'].includes(words[pairEnd]!.lower) && words[pairEnd]!.mention === null)
  )
    pairEnd++
  const pair = phraseText(view, { from: phrase.head + 2, to: pairEnd })
  if (!/ and /.test(pair)) return null
  return wordEvent({
    subject: pair,
    forms: verbForms('meet'),
    rest: phraseText(view, { from: pairEnd, to: phrase.to }),
    isPassive: false,
    isPluralSubject: true,
    factuality,
  })
}

const plainTitle = (view: SentenceView, phrase: NounPhrase, owner: string | null): string => {
  const possessor = possessorOf(view, phrase)
  if (owner !== null && possessor === null)
    return fitTitle(
      capitalize(tidy(`${owner}’s ${phraseText(view, { from: phrase.from + 1, to: phrase.to })}`)),
    )
  return fitTitle(capitalize(phraseText(view, phrase)))
}

const ownerOf = (view: SentenceView, phrase: NounPhrase, antecedents: Antecedents) => {
  const possessor = possessorOf(view, phrase)
  if (possessor) return { text: phraseText(view, possessor), participants: [] }
  const first = view.words[phrase.from]!.lower
  if (!ownership.has(first)) return null
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

const draftOf = (view: SentenceView, phrase: NounPhrase, antecedents: Antecedents): DraftEvent => {
  const { factuality, end } = factualityOf(view, phrase)
  const owner = ownerOf(view, phrase, antecedents)
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
    isDefinite:
      definite.has(lowers(view, phrase)[0] ?? '') && !view.isLead && backgroundKinds.has(phrase.trigger.kind),
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
    before === 'to' ||
    willForms.has(before) ||
    haveForms.has(before) ||
    ['he', 'she', 'they', 'it', 'we', 'who'].includes(before)
  )
}

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
    if (isAnaphor(view, phrase)) anaphors.push(phrase)
    else if (isSpecific(view, phrase) && !isHypothetical(view, phrase) && isTellable(view, phrase))
      drafts.push(draftOf(view, phrase, antecedents))
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
