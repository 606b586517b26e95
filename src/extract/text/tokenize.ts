import type { Token } from '../../core/extraction.ts'
import type { Span } from '../../core/span.ts'
import {
  LEADING_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  TRAILING_ABBREVIATIONS,
} from '../../knowledge/abbreviations.ts'
import { isDigitAt, isSpaceAt, isWordAt, widthAt } from './characters.ts'

const JOINERS = new Set(['-', '‐', '‑', "'", '’', '&', '+', '_'])
const POSSESSIVE = /^(?:['’][sS])$/u
const PARTY = /^\((?:\p{Lu}[\p{L}-]{0,5})\)/u
const SINGLE_CAPITAL = /^\p{Lu}$/u
const MADE_OF_DIGITS = /^\p{N}+$/u

/**
 * Words, numbers and punctuation marks of `text` inside `range`, in text order, white space left out.
 * Inner hyphens and apostrophes belong to the word ("Indo-Pacific", "O'Brien", "2+2", "G-4"), as does the
 * bracket of a party name ("JD(U)") and the stop of an abbreviation or initial ("Mr.", "U.S.", "S.").
 * A possessive ’s is a token of its own. Linear in the length of the range.
 */
export const tokenize = (text: string, range: Span): Token[] => {
  const tokens: Token[] = []
  let index = range.start
  while (index < range.end) {
    if (isSpaceAt(text, index)) index += widthAt(text, index)
    else {
      const end = Math.min(tokenEnd(text, index), range.end)
      pushToken(tokens, text, index, end)
      index = end
    }
  }
  return tokens
}

const tokenEnd = (text: string, start: number): number => {
  if (!isWordAt(text, start)) return punctuationEnd(text, start)
  if (isDigitAt(text, start)) {
    const end = numberEnd(text, start)
    if (end !== null) return end
  }
  const end = wordEnd(text, start)
  return partyEnd(text, start, end) ?? abbreviationEnd(text, start, end) ?? end
}

/** Runs of one mark ("...", "--") are one token; all other marks stand alone. */
const punctuationEnd = (text: string, start: number): number => {
  const mark = text[start]!
  let end = start + widthAt(text, start)
  if (mark !== '.' && mark !== '-') return end
  while (text[end] === mark) end++
  return end
}

/** "1,200", "3.5", "10:30"; null when letters follow ("450km", "2nd", "2+2"), which makes it a word. */
const numberEnd = (text: string, start: number): number | null => {
  let end = start
  for (;;) {
    while (end < text.length && isDigitAt(text, end)) end++
    if (/[.,:]/u.test(text[end] ?? '') && isDigitAt(text, end + 1)) end++
    else break
  }
  if (isWordAt(text, end)) return null
  return /[-+]/u.test(text[end] ?? '') &&
    isWordAt(text, end + 1) &&
    (text[end] === '+' || !isDigitAt(text, end + 1))
    ? null
    : end
}

const wordEnd = (text: string, start: number): number => {
  let end = start
  while (isWordAt(text, end) || (JOINERS.has(text[end] ?? '') && isWordAt(text, end + 1))) {
    end += widthAt(text, end)
  }
  return end
}

const partyEnd = (text: string, start: number, end: number): number | null => {
  if (text[end] !== '(' || end - start > 6) return null
  const bracket = PARTY.exec(text.slice(end, end + 9))
  return bracket && /^\p{Lu}/u.test(text.slice(start, end)) ? end + bracket[0].length : null
}

/** Takes in the stop of "Mr.", "Sept.", "S." and whole runs such as "U.S." and "p.m.". */
const abbreviationEnd = (text: string, start: number, end: number): number | null => {
  if (text[end] !== '.') return null
  const dotted = dottedEnd(text, start)
  if (dotted !== null) return dotted
  const word = text.slice(start, end)
  if (
    SINGLE_CAPITAL.test(word) &&
    !(word === 'I' && end - start === 1 && /\s[\p{Lu}"“]/u.test(text.slice(end + 1, end + 3)))
  ) {
    return end + 1
  }
  return isAbbreviation(word, text.slice(end + 1, end + 3)) ? end + 1 : null
}

/** The end of "U.S.", "J.K." or "a.m." that starts at `start`: at least two single letters, each with a stop. */
const dottedEnd = (text: string, start: number): number | null => {
  let end = start
  let letters = 0
  while (
    letters < 8 &&
    isWordAt(text, end) &&
    !isDigitAt(text, end) &&
    text[end + widthAt(text, end)] === '.'
  ) {
    end += widthAt(text, end) + 1
    letters++
  }
  if (letters < 2) return null
  return isWordAt(text, end) && !isWordAt(text, end + 1) ? end + 1 : end
}

const isAbbreviation = (word: string, following: string): boolean => {
  if (word.length > 8) return false
  const lower = word.toLowerCase()
  if (NUMBER_ABBREVIATIONS.has(lower)) return /^\s?\d/u.test(following)
  if (AMBIGUOUS.has(lower)) return word !== lower && /^[\s,]/u.test(following)
  return LEADING_ABBREVIATIONS.has(lower) || TRAILING_ABBREVIATIONS.has(lower)
}

/** Ordinary words as well; abbreviations only with a capital ("Gen.", "Sat." is left out for good). */
const AMBIGUOUS = new Set(
  'mass miss wash ill ore co ind del gen col rep sen gov pres ed art sun mon sat mt st fig mar dec jan jun vol sec hon est ave ex am fri wed'.split(
    ' ',
  ),
)

const pushToken = (tokens: Token[], text: string, start: number, end: number): void => {
  const tail = text.slice(end - 2, end)
  if (end - start > 2 && POSSESSIVE.test(tail)) {
    tokens.push(tokenOf(text, start, end - 2), tokenOf(text, end - 2, end))
  } else tokens.push(tokenOf(text, start, end))
}

const tokenOf = (text: string, start: number, end: number): Token => {
  const words = text.slice(start, end)
  return { start, end, text: words, lower: words.toLowerCase().replaceAll('’', "'"), kind: kindOf(words) }
}

const kindOf = (words: string): Token['kind'] => {
  if (POSSESSIVE.test(words)) return 'word'
  if (MADE_OF_DIGITS.test(words) || /^\d[\d.,:]*$/u.test(words)) return 'number'
  return isWordAt(words, 0) ? 'word' : 'punctuation'
}
