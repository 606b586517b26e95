/** Titles of events that nouns name. */
import type { Factuality } from '../../core/event.ts'
import { verbForms } from '../../knowledge/verb-forms.ts'
import type { NounPhrase } from './noun-event-phrase.ts'
import { phraseText, possessive } from './phrase-text.ts'
import { isPossessive, type WordRange } from './phrases.ts'
import type { SentenceView } from './sentence-view.ts'
import { capitalize, fitTitle, isPlural, tidy, wordEvent } from './wording.ts'

export const possessorOf = (view: SentenceView, phrase: NounPhrase): WordRange | null => {
  for (let index = phrase.from; index < phrase.head; index++)
    if (isPossessive(view.words[index]) && index > phrase.from) return { from: phrase.from, to: index }
  return null
}

export const ownership = new Set(['his', 'her', 'their', 'its'])

/** "visit to Tokyo" said with its verb, where the phrase has a possessor to be the subject. */
export const verbTitle = (
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
export const pairTitle = (view: SentenceView, phrase: NounPhrase, factuality: Factuality): string | null => {
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

export const plainTitle = (view: SentenceView, phrase: NounPhrase, owner: string | null): string => {
  const possessor = possessorOf(view, phrase)
  if (owner !== null && possessor === null)
    return fitTitle(
      capitalize(tidy(`${possessive(owner)} ${phraseText(view, { from: phrase.from + 1, to: phrase.to })}`)),
    )
  return fitTitle(capitalize(phraseText(view, phrase)))
}
