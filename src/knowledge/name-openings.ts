/**
 * The quick way past words that no name of a table opens with: tables are asked only about stretches that open like one
 * of their names and are no longer than the longest of these.
 */
import { foldName } from './lists/fold.ts'

const isBlank = (code: number): boolean => code <= 32 || code === 160
const isLetterOrDigit = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95 || (code > 127 && code !== 160)

/** The letters and digits that `words` begin with, folded: `st` of `St. Louis`; empty before a mark. */
export const openingOf = (words: string): string => {
  const folded = foldName(words)
  let end = 0
  while (end < folded.length && isLetterOrDigit(folded.charCodeAt(end))) end++
  return folded.slice(0, end)
}

/** How many tokens `name` has at most: runs of letters and digits, and each mark alone. */
const mostTokens = (name: string): number => {
  const folded = foldName(name)
  let count = 0
  let isInRun = false
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at)
    const isOfRun = isLetterOrDigit(code)
    if (!isBlank(code) && !(isOfRun && isInRun)) count++
    isInRun = isOfRun
  }
  return count
}

/** For each opening of `names` the most tokens that a name with it has. */
export const longestByOpening = (names: Iterable<string>): ReadonlyMap<string, number> => {
  const longest = new Map<string, number>()
  for (const name of names) {
    const opening = openingOf(name)
    longest.set(opening, Math.max(longest.get(opening) ?? 0, mostTokens(name)))
  }
  return longest
}
