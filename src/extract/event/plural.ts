/** Does a subject take "meet" or "meets"? */
import { nounReadings } from '../../knowledge/triggers.ts'
import { countWords, prepositions, subordinators } from '../../knowledge/word-classes.ts'
import { isPossessive, type WordRange } from './phrases.ts'
import type { SentenceView } from './sentence-view.ts'

const irregularPlurals = new Set(
  'police people men women children troops gunmen firefighters policemen lawmakers clergy cattle media policewomen servicemen congressmen businessmen fishermen youth couple both many several few thousands hundreds dozens scores millions tens teeth feet firemen'.split(
    ' ',
  ),
)
const singulars = new Set(
  'news series politics economics physics mathematics athletics gymnastics basis crisis congress business process boss princess goddess actress waitress chess success address glass class mass gas virus bus campus census chorus consensus corps headquarters means diabetes measles mess press loss cross pass kiss access us is this united-states'.split(
    ' ',
  ),
)

const isPluralNoun = (lower: string): boolean =>
  irregularPlurals.has(lower) ||
  (countWords.has(lower) && lower !== 'one') ||
  (lower.length > 3 && lower.endsWith('s') && !/(?:ss|us|is|ics)$/.test(lower) && !singulars.has(lower))

const one = new Set(['1', 'one', 'a', 'an', 'another', 'each', 'every', 'either', 'neither'])

/** "More than 3,000 people", "Up to ten": where what stands before the number ends. */
const quantityEnd = (view: SentenceView, { from, to }: WordRange): number => {
  const second = view.words[from + 1]?.lower ?? ''
  const isLead = second === 'than' || (view.words[from]!.lower === 'up' && second === 'to')
  return isLead && from + 2 < to ? from + 2 : from
}

/** "Detectives investigating the theft" */
const isGerundAfterNoun = (view: SentenceView, index: number): boolean =>
  /^[a-z]{2,20}ing$/.test(view.words[index]!.text) &&
  !nounReadings.has(view.words[index]!.lower) &&
  isPluralNoun(view.words[index - 1]!.lower)

/** Index of the head: the last word before the first preposition, relative clause or comma. */
const headOf = (view: SentenceView, range: WordRange): number => {
  for (let index = quantityEnd(view, range) + 1; index < range.to; index++) {
    const word = view.words[index]!
    if (word.mention !== null) continue
    if (word.text === ',' && view.words[index + 1]?.mention != null) continue
    if (isGerundAfterNoun(view, index)) return index - 1
    const isBreak =
      word.kind === 'punctuation' ||
      word.verb !== null ||
      prepositions.has(word.lower) ||
      subordinators.has(word.lower)
    if (isBreak && !isPossessive(word) && index > range.from) return index - 1
  }
  return range.to - 1
}

/** True when the noun phrase stands for several: its verb takes no -s. */
export const isPluralPhrase = (view: SentenceView, range: WordRange): boolean => {
  const head = headOf(view, range)
  for (let index = range.from; index < range.to; index++) {
    const { lower, mention } = view.words[index]!
    if ((lower === 'and' || lower === '&') && mention === null && index < range.to - 1 && index <= head)
      return true
  }
  const first = view.words[range.from]!
  const word = view.words[head]!
  if (word.mention !== null) return false
  if (first.mention === null && one.has(first.lower)) return word.lower === 'couple' || word.lower === 'few'
  return isPluralNoun(word.lower) || first.kind === 'number'
}
