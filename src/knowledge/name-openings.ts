/**
 * The quick way past words that no name of a table opens with: a reader of tokens goes on only while what it has read
 * may still become a name.
 */
import { remembering } from '../core/remembering.ts'
import { foldName } from './lists/fold.ts'

const WORDS_REMEMBERED = 10_000

const isBlank = (code: number): boolean => code <= 32 || code === 160
const isLetterOrDigit = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95 || (code > 127 && code !== 160)

/** What `names` open with, folded, up to wherever a token may end. */
const openingsOf = (names: Iterable<string>): ReadonlySet<string> => {
  const openings = new Set<string>()
  for (const name of names) {
    const folded = foldName(name)
    for (let end = 1; end <= folded.length; end++) {
      const last = folded.charCodeAt(end - 1)
      const isInRun = isLetterOrDigit(last) && isLetterOrDigit(folded.charCodeAt(end))
      if (!isInRun && !isBlank(last)) openings.add(folded.slice(0, end))
    }
  }
  return openings
}

/**
 * True for words that one of the names opens with or is, however they write capitals and accents; white space is to be
 * single blanks. `names` is asked for once, when the first words come.
 */
export const opensOneOf = (names: () => Iterable<string>): ((words: string) => boolean) => {
  let openings: ReadonlySet<string> | null = null
  const isOpening = (words: string): boolean => {
    openings ??= openingsOf(names())
    return openings.has(foldName(words))
  }
  const isFirstWord = remembering(WORDS_REMEMBERED, isOpening)
  return (words) => (words.includes(' ') ? isOpening(words) : isFirstWord(words))
}
