/** Does a noun with its phrase name one event that happened or is planned? */
import type { EventKind, Factuality } from '../../core/event.ts'
import type { NounTrigger } from '../../knowledge/triggers.ts'
import { negations, willForms } from '../../knowledge/word-classes.ts'
import { nounPhraseEnd, nounPhraseStart } from './noun-phrase.ts'
import { isPossessive, type WordRange } from './phrases.ts'
import { mentionsBetween, type SentenceView, timesBetween } from './sentence-view.ts'

export interface NounPhrase extends WordRange {
  readonly head: number
  readonly trigger: NounTrigger
}

export const readNounPhrase = (view: SentenceView, head: number, trigger: NounTrigger): NounPhrase => ({
  head,
  trigger,
  from: nounPhraseStart(view, head),
  to: nounPhraseEnd(view, head),
})

export const lowers = (view: SentenceView, range: WordRange): string[] =>
  view.words.slice(range.from, range.to).map((word) => word.lower)

/** A proper name of the event itself: at least two capitalised words before a capitalised head. */
export const properName = (view: SentenceView, phrase: NounPhrase): string | null => {
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

export const definite = new Set([
  'the',
  'this',
  'these',
  'those',
  'that',
  'his',
  'her',
  'its',
  'their',
  'both',
])
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
export const isAnaphor = (view: SentenceView, phrase: NounPhrase): boolean => {
  const words = lowers(view, phrase)
  return (
    definite.has(words[0] ?? '') &&
    mentionsBetween(view, phrase.from, phrase.to).length === 0 &&
    timesBetween(view, phrase.from, phrase.to).length === 0 &&
    properName(view, phrase) === null
  )
}

const owners = new Set(['his', 'her', 'its', 'their'])

/** Somebody or something with a name, or whoever "her" stands for. */
const hasParty = (view: SentenceView, phrase: WordRange): boolean =>
  mentionsBetween(view, phrase.from, phrase.to).length > 0 || owners.has(view.words[phrase.from]!.lower)

const armed = new Set(['test', 'launch', 'operation'])
const weaponWords = new Set(
  'missile missiles rocket rockets nuclear ballistic weapon weapons bomb warhead torpedo military rescue army police satellite spacecraft'.split(
    ' ',
  ),
)

/** "her driving test", "the operation": only with arms, rockets or rescuers in the phrase, or a name, is it news. */
const isPeacefulTest = (view: SentenceView, phrase: NounPhrase): boolean =>
  armed.has(phrase.trigger.lemma) &&
  !lowers(view, phrase).some((word) => weaponWords.has(word)) &&
  !view.words[phrase.head]!.isCapitalized

export const isSpecific = (view: SentenceView, phrase: NounPhrase): boolean => {
  if (phrase.trigger.strength === 'light' || isPeacefulTest(view, phrase)) return false
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

export const isHypothetical = (view: SentenceView, phrase: NounPhrase): boolean =>
  [...lowers(view, { from: Math.max(0, phrase.from - 2), to: phrase.head })].some((word) =>
    quarrels.has(word),
  )

/** What follows says when: "…, which will be held later this month", "… is scheduled for May". */
export const followUp = (
  view: SentenceView,
  phrase: NounPhrase,
): { factuality: Factuality | null; end: number } => {
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
