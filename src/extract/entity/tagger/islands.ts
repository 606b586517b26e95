import type { ReadDocument } from './tagged-document.ts'
import { TABLE_BIT, type WordFacts } from './word-facts.ts'

/** A stretch of tokens that may hold names; all tokens outside of islands are none. Half-open. */
export interface Island {
  readonly sentence: number
  readonly first: number
  readonly end: number
}

/** Words that stand inside names without a capital: "Bank of the West", "Charles de Gaulle", "People's Party". */
const CONNECTORS: ReadonlySet<string> = new Set(
  "of the for and \" “ ” de da do dos das del della di du la le les van der den von zu zur bin bint ibn ben al el ter ten y e af av st & 's ' - . / on in und et".split(
    ' ',
  ),
)
const LONGEST_CONNECTION = 2

/** The islands of all sentences, in text order. */
export const findIslands = ({ sentences, facts }: ReadDocument): Island[] => {
  const islands: Island[] = []
  sentences.forEach(({ firstToken, endToken }, sentence) => {
    let at = firstToken
    while (at < endToken) {
      if (!isOpen(facts, at, firstToken, endToken)) at++
      else {
        const end = islandEnd(facts, at, firstToken, endToken)
        islands.push({ sentence, first: at, end })
        at = end
      }
    }
  })
  return islands
}

const islandEnd = (facts: readonly WordFacts[], start: number, first: number, limit: number): number => {
  let end = start + 1
  for (;;) {
    if (end < limit && isOpen(facts, end, first, limit)) end++
    else {
      const next = overConnectors(facts, end, limit)
      if (next < limit && next > end && isOpen(facts, next, first, limit)) end = next
      else return end < limit && isNumberOfName(facts[end]!) ? end + 1 : end
    }
  }
}

const overConnectors = (facts: readonly WordFacts[], from: number, limit: number): number => {
  let at = from
  while (at < limit && at - from < LONGEST_CONNECTION && CONNECTORS.has(facts[at]!.lower)) at++
  return at
}

/** "Schalke 04". */
const isNumberOfName = ({ lower }: WordFacts): boolean => lower.length === 2 && /^0\d$/u.test(lower)

/** A capital; a function word that has it from the start of its sentence has none of its own. */
const isOpen = (facts: readonly WordFacts[], at: number, first: number, limit: number): boolean => {
  const { hasCapital, tables, lower } = facts[at]!
  if (!hasCapital) return false
  if (!(tables & TABLE_BIT.function) || tables & (TABLE_BIT.acronym | TABLE_BIT.country)) return true
  return at > first || lower === 'the' ? at + 1 < limit && facts[at + 1]!.hasCapital : false
}
