/**
 * Which way a date lies, as the grammar of its sentence tells: the nearest finite verb of its clause decides. English
 * puts times after their verb ("resigned on Monday"), so the verb before counts first; a time that leads its clause
 * ("On Monday, the court ruled") takes the verb after it.
 */
import type { Direction } from '../../core/time-expression.ts'
import {
  ANNOUNCING_PRESENTS,
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
  const governor = words[index - 1]?.toLowerCase() ?? ''
  if (FUTURE_CONTROLLERS.has(governor)) return 'future'
  return PAST_CONTROLLERS.has(governor) ? 'past' : null
}

function directionAt(words: readonly string[], index: number): Verdict['direction'] | null {
  const word = words[index] ?? ''
  if (word === 'to') return infinitiveDirection(words, index)
  if (futureWord(words, index)) return 'future'
  if (isPastForm(word)) return pastFormDirection(words, index)
  return ANNOUNCING_PRESENTS.has(word) ? 'future' : null
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

const POSSESSIVE_EVENT = /^['’]s?\s/

/**
 * The direction for the time at `start`–`end` of a sentence (offsets into `sentence`). "Unknown" when nothing tells.
 */
export function directionOf(sentence: string, start: number, end: number): Direction {
  const before = sentence.slice(Math.max(0, start - REACH), start)
  const after = sentence.slice(end, end + REACH)
  if (/\bsince\s+$/i.test(before)) return 'past'
  if (/\b(?:ahead of|in the run-up to|scheduled for|due|set for)\s+$/i.test(before)) return 'future'
  if (POSSESSIVE_EVENT.test(after) && /\b(?:after|following)\s+$/i.test(before)) return 'past'
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
