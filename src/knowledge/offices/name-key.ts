/** Comparing people's names as news writes them: without case, accents, punctuation, ranks and the order of parts. */

const LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', ı: 'i', đ: 'd', ß: 'ss', æ: 'ae' }

/** Stand before a name and are no part of it. "Gen" is not listed: it is a given name, too. */
const RANKS: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr prof professor sir dame lord lady general admiral colonel shri smt senator president king queen emperor sheikh mullah ayatollah'.split(
    ' ',
  ),
)

/** Transliterations differ in these: "el-Sisi", "al-Sisi", "Sisi". */
const ARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'ul'])

const folded = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[øłıđßæ]/gu, (letter) => LETTERS[letter] ?? letter)

/** The words of a name, folded, ranks and all: `Łukasz O’Neill-Søby` → `lukasz oneill soby`. */
export const nameWords = (name: string): string[] =>
  folded(name)
    .replace(/['’‘`]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')

/**
 * The parts of a name, folded: `Yōko Kamikawa` → `yoko kamikawa`, `Gen. Asim Munir` → `gen asim munir`,
 * `General Nakatani` → `nakatani`. A rank alone stays, as it can be a name.
 */
export function nameParts(name: string): string[] {
  const bare = nameWords(name).filter((part) => !ARTICLES.has(part))
  while (bare.length > 1 && RANKS.has(bare[0]!)) bare.shift()
  return bare
}

/** Equal for names of the same parts in any order: `Motegi Toshimitsu`, `Toshimitsu Motegi`. */
export const nameKey = (parts: readonly string[]): string => [...parts].sort().join(' ')

const isInitial = (part: string): boolean => part.length === 1

const PARTICLES: ReadonlySet<string> = new Set(
  'de da di del der den von van zu bin ibn bint abu la le dos do y'.split(' '),
)

/** A part that identifies: no initial, no particle. */
const identifies = (part: string): boolean => !isInitial(part) && !PARTICLES.has(part)

const holds = (parts: readonly string[], part: string): boolean =>
  parts.includes(part) || (isInitial(part) && parts.some((other) => other.startsWith(part)))

/**
 * True when one name is a short form of the other: all parts of the shorter are in the longer, an initial stands for
 * a part that starts with it, and at least one part identifies. `Jaishankar` and `S Jaishankar`, `von der Leyen` and
 * `Ursula von der Leyen`, `Sergei Viktorovich Lavrov` and `Sergei Lavrov`. Only safe among the few holders of one office.
 */
export function isShortForm(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  return short.some(identifies) && short.every((part) => holds(long, part))
}
