/**
 * Which way a date lies, as the grammar of its sentence tells: the nearest finite verb of its clause decides. English
 * puts times after their verb ("resigned on Monday"), so the verb before counts first; a time that leads its clause
 * ("On Monday, the court ruled") takes the verb after it.
 */
import type { Direction } from '../../core/time-expression.ts'
import {
  ANNOUNCING_PLURALS,
  ANNOUNCING_PRESENTS,
  DEADLINE_VERBS,
  DETERMINERS,
  FUTURE_COMPLEMENT,
  FUTURE_CONTROLLERS,
  FUTURE_WITH_COMPLEMENT,
  FUTURE_WORDS,
  IRREGULAR_PASTS,
  NOT_PASTS,
  PAST_CONTROLLERS,
  SUBORDINATORS,
} from './tense-words.ts'

/** How far a verb may stand from its time, in code units. */
const REACH = 240

const WORD_OR_BREAK = /[A-Za-z][A-Za-z'’]*|[;:()“”"—,]/g

const HAVE = new Set(['have', 'has', 'had', "i've", "we've", "they've", 'having'])
const PRESENT_BE = new Set(['is', 'are', "it's", "he's", "she's", "they're", "we're", 'being'])

interface Verdict {
  readonly direction: Exclude<Direction, 'unknown'>
  /** True when a comma stands between the verb and the time. */
  readonly crossesComma: boolean
}

const wordsOf = (text: string): string[] =>
  (text.match(WORD_OR_BREAK) ?? []).map((word) => word.replace('’', "'"))

const isBreak = (word: string): boolean => /^[;:()“”"—]$/.test(word)

const isPastForm = (word: string): boolean =>
  IRREGULAR_PASTS.has(word) || (/^[a-z]{2,20}ed$/.test(word) && !NOT_PASTS.has(word))

/** "was held", "to be held", "will have met": the auxiliary before a past form overrules it. */
function pastFormDirection(words: readonly string[], index: number): Verdict['direction'] {
  const previous = words[index - 1]?.toLowerCase() ?? ''
  const before = words[index - 2]?.toLowerCase() ?? ''
  if (HAVE.has(previous)) return FUTURE_WORDS.has(before) && before === 'will' ? 'future' : 'past'
  if (previous === 'be') return 'future'
  if (previous === 'to') return FUTURE_CONTROLLERS.has(before) ? 'future' : 'past'
  if (PRESENT_BE.has(previous)) return 'future'
  return FUTURE_WORDS.has(previous) && !isPastForm(previous) ? 'future' : 'past'
}

function futureWord(words: readonly string[], index: number): boolean {
  const word = words[index] ?? ''
  if (!FUTURE_WORDS.has(word)) return false
  const next = words[index + 1]?.toLowerCase()
  // "set", "about": only "set to", "about to"; at the end of the stretch the time itself follows.
  return (
    !FUTURE_WITH_COMPLEMENT.has(word) ||
    next === 'to' ||
    (word === 'set' && FUTURE_COMPLEMENT.has(next ?? ''))
  )
}

/** "agreed to meet": the word before "to" tells; null when it does not. */
function infinitiveDirection(words: readonly string[], index: number): Verdict['direction'] | null {
  const next = words[index + 1] ?? ''
  if (DETERMINERS.has(next) || !/^[a-z]+$/.test(next) || next.endsWith('ing')) return null
  for (let back = 1; back <= GOVERNOR_REACH; back++) {
    const governor = words[index - back]?.toLowerCase() ?? ''
    if (FUTURE_CONTROLLERS.has(governor)) return 'future'
    if (PAST_CONTROLLERS.has(governor)) return 'past'
    // "was to fly on Friday"
    if (back === 1 && (PRESENT_BE.has(governor) || governor === 'was' || governor === 'were')) return 'future'
    if (isBreak(governor) || governor === ',') return null
  }
  return null
}

/** "agreed today to extend", "told the men to return": so many words may stand between the verb and its "to". */
const GOVERNOR_REACH = 4

function directionAt(words: readonly string[], index: number): Verdict['direction'] | null {
  const word = words[index] ?? ''
  if (word === 'to') return infinitiveDirection(words, index)
  if (futureWord(words, index)) return 'future'
  if (isPastForm(word)) return pastFormDirection(words, index)
  const isPlural =
    ANNOUNCING_PLURALS.has(word) &&
    /^(?:[A-Za-z]{2,}s|they|we|people|men|women)$/.test(words[index - 1] ?? '')
  return isPlural || ANNOUNCING_PRESENTS.has(word) ? 'future' : null
}

/** The verdict of the nearest verb before a time; null at a clause boundary or the start. */
function lookBack(words: readonly string[]): Verdict | null {
  let crossesComma = false
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index] ?? ''
    if (isBreak(word) || SUBORDINATORS.has(word.toLowerCase())) return null
    if (word === ',') crossesComma = true
    const direction = directionAt(words, index)
    if (direction !== null) return { direction, crossesComma }
  }
  return null
}

function lookAhead(words: readonly string[]): Verdict | null {
  let crossesComma = false
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    if (isBreak(word)) return null
    // "On Monday, the court …": the comma right after a leading time is no boundary.
    if (word === ',' && index > 0) crossesComma = true
    const direction = directionAt(words, index)
    if (direction !== null) return { direction, crossesComma }
  }
  return null
}

/** A headline's "X to visit Y on Monday" has no finite verb, only the infinitive. */
const hasInfinitive = (words: readonly string[]): boolean =>
  words.some(
    (word, index) =>
      word === 'to' && /^[a-z]{2,}$/.test(words[index + 1] ?? '') && !DETERMINERS.has(words[index + 1] ?? ''),
  )

const DEADLINE = new RegExp(
  `\\b(?:${DEADLINE_VERBS.split(' ').join('|')})\\b[^.;:,]{0,80}\\b(?:by|for|before|until|till)\\s+(?:the\\s+)?$`,
  'i',
)
const UNTIL = /\b(?:until|till|through)\s+(?:the\s+|early\s+|late\s+|mid-)?$/i
/** What went on and is over: "It stayed closed until May 16". "Will stay closed until May 16" is not over. */
const LASTED =
  /^(?!.*\b(?:will|would|to|shall|may|might|can|could|should)\b[^.;:]*$).*\b(?:was|were|had|did|stayed|remained|lasted|ruled|served|worked|lived|ran|stood|held|kept|continued|waited|led|reigned|fought|went)\b[^.;:]*$/i
const AWAITED =
  /\b(?:warnings?|forecasts?|chance|tickets|bookings|hearing|memorial|funeral|services?|election|vote|meeting)\b[^.;:,]{0,40}\bfor\s(?:the\s)?$|\bchance\b[^.;:,]{0,30}\bon\s$/i
const CALLED_FOR = /\bcall(?:ed|s|ing)? for\b(?:\s[\w’'-]{1,20}){1,5}\s$/i
const WEEKDAY_AT_START = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/

/** "the Nov. 3 election": the noun may lie either way. */
const isAttributive = (before: string, after: string): boolean =>
  /\bthe\s$/i.test(before) &&
  /^\s(?!(?:of|in|on|at|to|and|or|but|was|were|is|are|has|had|will|when|that|which|who|with|by|for|from|as)\b)[a-z]/.test(
    after,
  )

/** "are dug in after a landing on Friday": what comes after something is not before it. */
const AFTER_EVENT =
  /^(?!.*\b(?:will|would|to|shall|may|might|can|could|should)\b).*\b(?:after|following)\s(?:a|an|the|his|her|its|their)\s(?:[a-z’'-]{1,20}\s){1,4}on\s$/i

const POSSESSIVE_EVENT = /^['’]s?\s/

/**
 * The direction for the time at `start`–`end` of a sentence (offsets into `sentence`). "Unknown" when nothing tells.
 */
export function directionOf(sentence: string, start: number, end: number): Direction {
  const before = sentence.slice(Math.max(0, start - REACH), start)
  const after = sentence.slice(end, end + REACH)
  if (/\bsince\s+$/i.test(before)) return 'past'
  if (/\b(?:ahead of|in the run-up to|scheduled for|due|set for)\s+$/i.test(before)) return 'future'
  if (DEADLINE.test(before) || AWAITED.test(before)) return 'future'
  if (CALLED_FOR.test(before) && WEEKDAY_AT_START.test(sentence.slice(start, end))) return 'future'
  if (UNTIL.test(before)) return LASTED.test(before) ? 'past' : 'future'
  if (isAttributive(before, after) && !WEEKDAY_AT_START.test(sentence.slice(start, end))) return 'unknown'
  if (POSSESSIVE_EVENT.test(after) && /\b(?:after|following)\s+$/i.test(before)) return 'past'
  if (AFTER_EVENT.test(before)) return 'past'
  const wordsBefore = wordsOf(before)
  const back = lookBack(wordsBefore)
  if (back !== null && !back.crossesComma) return back.direction
  const ahead = lookAhead(wordsOf(after))
  if (ahead !== null && !ahead.crossesComma) return ahead.direction
  const verdict = back ?? ahead
  if (verdict !== null) return verdict.direction
  if (hasInfinitive(wordsBefore) || /\b(?:by|until|till)\s+$/i.test(before)) return 'future'
  return 'unknown'
}
