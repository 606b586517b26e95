/** Letters that Unicode does not take apart into a plain letter and an accent. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ə: 'a',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  '’': "'",
  ʻ: "'",
  ʼ: "'",
  '‘': "'",
  '‐': '-',
  '‑': '-',
}

const hasOnlyPlainLetters = (lower: string): boolean => {
  for (let index = 0; index < lower.length; index++) if (lower.charCodeAt(index) > 127) return false
  return true
}

/** The form under which the lists hold a name: lower case, without accents: `Łódź` is `lodz`. */
export function foldName(name: string): string {
  const lower = name.toLowerCase()
  if (hasOnlyPlainLetters(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{ASCII}]/gu, (letter) => PLAIN[letter] ?? letter)
}
