import type { SegmentedArticle, TimedArticle } from '../../core/extraction.ts'
import type { Direction, RecognizedTime } from '../../core/time-expression.ts'
import { cuesIn } from './cues.ts'
import { directionOf } from './direction.ts'
import { isDayFirst } from './figure-order.ts'
import { joinClocks, joinOuters, joinRanges, shareYears, type TimeMatch } from './join-times.ts'
import type { Cue, RuleMatch, TimeRule } from './rule.ts'
import { TIME_RULES } from './rules/all-rules.ts'

/** How much of the sentence a rule sees before and after its match, in code units. */
const CONTEXT = 80

/** All that one rule finds in a text. */
export function matchesOfRule(rule: TimeRule, sentence: string, dayFirst: boolean | null): TimeMatch[] {
  const found: TimeMatch[] = []
  const { pattern } = rule
  // Not `matchAll`, which copies the pattern each time: this is the innermost loop.
  pattern.lastIndex = 0
  for (let match = pattern.exec(sentence); match !== null; match = pattern.exec(sentence)) {
    if (match[0] === '') pattern.lastIndex++
    const start = match.index
    const end = start + match[0].length
    const seen: RuleMatch = {
      text: match[0],
      groups: match.groups ?? {},
      before: sentence.slice(Math.max(0, start - CONTEXT), start),
      after: sentence.slice(end, end + CONTEXT),
      isDayFirst: dayFirst,
    }
    const reading = rule.read(seen)
    if (reading !== null) found.push({ start, end, type: rule.type, rule: rule.name, reading, part: null })
  }
  return found
}

/** Leftmost, then longest, then first listed; the rest that overlaps is dropped. */
function withoutOverlaps(matches: TimeMatch[]): TimeMatch[] {
  const ordered = matches
    .map((match, order) => ({ match, order }))
    .sort((a, b) => a.match.start - b.match.start || b.match.end - a.match.end || a.order - b.order)
  const kept: TimeMatch[] = []
  for (const { match } of ordered) if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match)
  return kept
}

/** "until Monday or Tuesday": what is listed lies the same way. */
const LISTED = /^(?:,|,?\s(?:or|and))\s(?:on\s)?$/

/** The times of one sentence; offsets into `sentence`. */
export function timesInSentence(sentence: string, dayFirst: boolean | null = null): RecognizedTime[] {
  const cues: ReadonlySet<Cue> = cuesIn(sentence)
  if (cues.size === 0) return []
  const rules = TIME_RULES.filter((rule) => cues.has(rule.cue))
  const matches = withoutOverlaps(rules.flatMap((rule) => matchesOfRule(rule, sentence, dayFirst)))
  const dated = shareYears(sentence, joinOuters(sentence, matches))
  const joined = joinRanges(sentence, joinClocks(sentence, dated))
  const directions: Direction[] = []
  for (const [index, { start, end }] of joined.entries()) {
    const isListed = index > 0 && LISTED.test(sentence.slice(joined[index - 1]!.end, start))
    directions.push(isListed ? directions[index - 1]! : directionOf(sentence, start, end))
  }
  return joined.map((match, index) => ({ ...match, direction: directions[index]! }))
}

/**
 * The second stage: adds every time expression of the article's sentences, unresolved, in text order and none
 * overlapping. Offsets are UTF-16 code units into `doc.text`. Leading prepositions are not part of an extent.
 */
export function recognizeTimes(doc: SegmentedArticle): TimedArticle {
  const dayFirst = isDayFirst(doc)
  const recognizedTimes = doc.sentences.flatMap((sentence) =>
    timesInSentence(doc.text.slice(sentence.start, sentence.end), dayFirst).map((time) => ({
      ...time,
      start: time.start + sentence.start,
      end: time.end + sentence.start,
    })),
  )
  return { ...doc, recognizedTimes }
}
