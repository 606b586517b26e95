/** Character classes, by UTF-16 code unit; surrogates are looked up as code points. */

const WORD = /^[\p{L}\p{M}\p{N}_]$/u
const SPACE = /^[\s\p{Cc}\p{Cf}]$/u

const codePointText = (text: string, index: number): string => String.fromCodePoint(text.codePointAt(index)!)

/** How many code units the character at `index` takes: 1 or 2. */
export const widthAt = (text: string, index: number): number => (text.codePointAt(index)! > 0xffff ? 2 : 1)

const isAsciiWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95

/** Letter, combining mark, digit or underscore. False past the end. */
export const isWordAt = (text: string, index: number): boolean => {
  if (index >= text.length) return false
  const code = text.charCodeAt(index)
  return code < 128 ? isAsciiWord(code) : WORD.test(codePointText(text, index))
}

/** White space, control or format character (byte order mark, NUL, soft hyphen, direction marks). */
export const isSpaceAt = (text: string, index: number): boolean => {
  if (index >= text.length) return false
  const code = text.charCodeAt(index)
  if (code < 128) return code <= 32 || code === 127
  return SPACE.test(codePointText(text, index))
}

export const isDigitAt = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index)
  return code >= 48 && code <= 57
}

/** True for a first letter that is a capital (or title case). */
export const startsWithCapital = (text: string): boolean => /^[\p{Lu}\p{Lt}]/u.test(text)
