/** Captions and headlines tell the past in the present: which of their words is the verb. */
import { nounReadings, verbReadings } from '../../knowledge/triggers.ts'
import { actors, determiners } from '../../knowledge/word-classes.ts'
import {
  canBeVerb,
  isCount,
  isNounLike,
  isPastForm,
  lacksObject,
  type UntaggedWord,
  type VerbTag,
} from './verb-tags.ts'

const isPluralWord = ({ lower, mention }: UntaggedWord): boolean =>
  mention === null && (/[^s]s$/.test(lower) || plurals.has(lower))

const plurals = new Set(['police', 'people', 'men', 'women', 'children', 'troops', 'firefighters'])

/** "Rescuers carry a child": a trigger verb in the present that agrees with the noun before it. */
const isPresentMain = (words: readonly UntaggedWord[], index: number): boolean => {
  const word = words[index]!
  const before = words[index - 1]
  if (before === undefined || !canBeVerb(word, index) || word.isCapitalized || !isNounLike(before))
    return false
  const forms = verbReadings.get(word.lower)?.map(({ form }) => form)
  if (forms === undefined || isPastForm(word)) return false
  const agrees = isPluralWord(before) ? forms.includes('base') : forms.includes('present')
  if (!agrees) return false
  const next = words[index + 1]
  const takesObject =
    next !== undefined && (next.mention !== null || determiners.has(next.lower) || isCount(next))
  if (nounReadings.has(word.lower))
    return takesObject || (isPluralWord(before) && actors.has(before.lower) && next !== undefined)
  return takesObject || (isPluralWord(before) && next !== undefined && !lacksObject(words, index))
}

/** Captions and headlines tell the past in the present: in a sentence without any finite verb, the first that agrees. */
export const withCaptionVerb = (
  words: readonly UntaggedWord[],
  tags: (VerbTag | null)[],
): (VerbTag | null)[] => {
  const isCaption = words.length <= LONGEST_HEADLINE || words.some(({ time }) => time !== null)
  if (!isCaption || tags.includes('finite') || words.length > LONGEST_CAPTION) return tags
  const index = words.findIndex((_, place) => tags[place] !== 'infinitive' && isPresentMain(words, place))
  if (index >= 0) tags[index] = 'finite'
  return tags
}

const LONGEST_CAPTION = 30
/** Without a date, only so few words are read as a headline. */
const LONGEST_HEADLINE = 14
