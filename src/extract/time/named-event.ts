/**
 * The date of an event that a time expression names: "two weeks before the vote", "the eve of the invasion". The text
 * itself must date it, beside the same noun: "the March 4 vote", "the vote on March 4", "Monday's vote".
 */
import { edtfPrecision } from '../../core/edtf.ts'
import type { ResolvedTime, TimedArticle, WithoutTokens } from '../../core/extraction.ts'
import type { NamedEventDate } from './reading-context.ts'

/** "before the city's first vote": the words up to the noun; it ends at the first word that cannot stand before a noun. */
const NAMED =
  /^\s{1,3}(?:(?:before|after|of|following|prior to|since)\s{1,3})?((?:the|a|an|his|her|its|their|this|that)\s(?:[\w’'-]{1,30}\s){0,3}?)?([A-Za-z][\w-]{2,30})(?=\s(?:in|on|of|at|by|for|to|from|that|which|when|where|and|or|but|was|were|is|are|had|has|have|who|began|took|killed|against|as|with|between|near|last|this|next|the|he|she|they|it|we)\b|[,.;:)!?”"’]|$)/

/** Words between a date and the noun of its event, in code units. */
const NEAR = 48

/** Nothing but adjectives and names stands between a date and its noun: no clause, no other noun of an event. */
const BETWEEN_DATE_AND_NOUN = /^(?:['’]s?)?\s(?:[\w’'-]{1,24}\s){0,3}$/
const BETWEEN_NOUN_AND_DATE =
  /^(?:\s(?!(?:after|before|since|until|and|but|that|who|which|when|said|as)\b)[\w’'-]{1,24}){0,6}\s(?:on|in|of|for)\s(?:the\s)?(?:night|morning|evening|afternoon)?(?:\sof\s)?$/

const FINE = new Set(['day', 'minute', 'month', 'year'])

/** Nouns that name a stretch or nothing in particular: no event to look for. */
const NO_EVENT = new Set(
  'year month week day time decade century moment end start beginning period hour minute man woman people'.split(
    ' ',
  ),
)

const escaped = (noun: string): string => noun.replaceAll(/[^A-Za-z]/g, '\\$&')

/** Where the noun of an event stands beside this date, if it does. */
function isDateOf(text: string, noun: string, { start, end }: ResolvedTime): boolean {
  const after = new RegExp(`\\b${escaped(noun)}\\b`, 'i')
  const ahead = text.slice(end, end + NEAR)
  const found = after.exec(ahead)
  if (found !== null && BETWEEN_DATE_AND_NOUN.test(ahead.slice(0, found.index))) return true
  const behind = text.slice(Math.max(0, start - NEAR), start)
  const last = behind.toLowerCase().lastIndexOf(noun.toLowerCase())
  return last >= 0 && BETWEEN_NOUN_AND_DATE.test(behind.slice(last + noun.length))
}

/** Words that may be the noun of an event: as `NAMED` reads them. */
const WORD = /[A-Za-z][\w-]{2,30}/g

/** Which times stand beside a word, by the word in lower case. */
function timesByWord(text: string, times: readonly ResolvedTime[]): ReadonlyMap<string, ResolvedTime[]> {
  const found = new Map<string, ResolvedTime[]>()
  for (const time of times) {
    if (time.edtf === null || !FINE.has(edtfPrecision(time.edtf) ?? '')) continue
    const around = `${text.slice(Math.max(0, time.start - NEAR), time.start)} ${text.slice(time.end, time.end + NEAR)}`
    for (const word of new Set((around.match(WORD) ?? []).flatMap((one) => [one, ...one.split('-')]))) {
      const key = word.toLowerCase()
      const others = found.get(key)
      if (others === undefined) found.set(key, [time])
      else others.push(time)
    }
  }
  return found
}

/** The first date that the text gives to the noun's event; null when it gives none, or two that differ. */
function dateOf(text: string, noun: string, near: readonly ResolvedTime[]): ResolvedTime | null {
  let first: ResolvedTime | null = null
  for (const time of near) {
    if (!isDateOf(text, noun, time)) continue
    if (first !== null && first.edtf !== time.edtf) return null
    first ??= time
  }
  return first
}

/**
 * Gives the date that the article has for the event which the words of a time go on to name; null when it has none.
 * `times` are the article's resolved times, parallel to `doc.recognizedTimes`. Each noun is looked up once, so that
 * the work grows with the article and not with its square.
 */
export function namedEventFinder(
  doc: WithoutTokens<TimedArticle>,
  times: readonly ResolvedTime[],
): (index: number) => NamedEventDate | null {
  let byWord: ReadonlyMap<string, ResolvedTime[]> | null = null
  const dates = new Map<string, ResolvedTime | null>()
  return (index) => {
    const end = times[index]?.end ?? 0
    const match = NAMED.exec(doc.text.slice(end, end + 120))
    const noun = match?.[2] ?? ''
    const key = noun.toLowerCase()
    if (noun === '' || NO_EVENT.has(key)) return null
    byWord ??= timesByWord(doc.text, times)
    if (!dates.has(key)) dates.set(key, dateOf(doc.text, noun, byWord.get(key) ?? []))
    const date = dates.get(key) ?? null
    if (date?.edtf == null) return null
    return { edtf: date.edtf, words: `${match?.[1] ?? ''}${noun}`, start: date.start, end: date.end }
  }
}
