/**
 * How patterns become text. `[a|b]` is one of both, `{p1}` a slot: a letter for what fills it and a number for who it is
 * in this article, or `*` for someone new each time; `{^U1}` is written in capitals. `8x ` at the start of a line
 * repeats it, `^` writes it in capitals as a headline. `{n}`, `{nn}`, `{nnn}` are numbers, `{y}` a year.
 *
 * People: `p` full name, `s` surname, `i` initial and surname, `g` given name. Places: `c` country, `t` city, `v`
 * province or feature. Organisations: `T` team, `C` county side, `U` American team by its city or
 * all of its name, `N` by its nickname, `o` company, `q` the same
 * by its first word, `O` institution,
 * `P` party, `k` acronym, `a` agency, `w` newspaper. Neither: `d` demonym, `e` event, `x` ship or film.
 */
import type { AnnotatedName, NameKind } from '../../../bench/annotated-names.ts'
import { pick, type Random } from '../seeded-random.ts'
import * as organizations from './organizations.ts'
import { type Person, personOf } from './people.ts'
import * as places from './places.ts'
import { eventOf, thingOf } from './things.ts'

const KIND_OF_SLOT: Readonly<Record<string, NameKind>> = {
  ...Object.fromEntries([...'psig'].map((slot) => [slot, 'person'] as const)),
  ...Object.fromEntries([...'ctv'].map((slot) => [slot, 'place'] as const)),
  ...Object.fromEntries([...'TCUNoqOPkaw'].map((slot) => [slot, 'organization'] as const)),
}

const FILLERS: Readonly<Record<string, (random: Random) => string>> = {
  c: places.countryOf,
  t: places.cityOf,
  v: places.provinceOf,
  T: organizations.teamOf,
  C: organizations.countyOf,
  U: organizations.americanTeamOf,
  N: organizations.nicknameOf,
  o: organizations.companyOf,
  O: organizations.institutionOf,
  P: organizations.partyOf,
  k: organizations.acronymOf,
  a: organizations.agencyOf,
  w: organizations.newspaperOf,
  d: places.demonymOf,
  e: eventOf,
  x: thingOf,
}

/** Names that the patterns spell out. */
const SPELLED: Readonly<Record<string, NameKind>> = {
  ...Object.fromEntries(
    [
      'European Union',
      'European Commission',
      'United Nations High Commissioner for Refugees',
      'United Nations',
      'UNHCR',
      'Amnesty International',
      'World Boxing Council',
      'International Amateur Athletic Federation',
      'National Basketball Association',
      'National Hockey League',
      'Major League Baseball',
      'National Football League',
      'U.S. Geological Survey',
      'U.S. Senate',
      'Standard & Poor’s',
      "Standard & Poor's",
      "Moody's",
      'OPEC',
      'CNN',
      'FBI',
      'NBA',
      'NHL',
      'NFL',
      'Senate',
      'House of Representatives',
      'Congress',
      'State Department',
      'House',
    ].map((name) => [name, 'organization'] as const),
  ),
  'U.S.': 'place',
  'White House': 'place',
}
const SPELLED_NAME = new RegExp(
  `(?<![\\p{L}])(?:${Object.keys(SPELLED)
    .map((name) => name.replace(/[.*+?^$()|[\]\\]/gu, '\\$&'))
    .join('|')})(?![\\p{L}])`,
  'gu',
)

interface Piece {
  readonly text: string
  readonly kind: NameKind | null
  readonly isLiteral: boolean
}

/** The cast and the look of one article. */
export interface Telling {
  readonly random: Random
  /** Blanks around every mark, as in text that was cut into words. */
  readonly isSpaced: boolean
  readonly cast: Map<string, string>
  readonly people: Map<string, Person>
}

export const tellingOf = (random: Random): Telling => ({
  random,
  isSpaced: random() < 0.5,
  cast: new Map(),
  people: new Map(),
})

/** One line of a pattern as text with its names. */
export const tellLine = (pattern: string, telling: Telling): { text: string; names: AnnotatedName[] } => {
  const { random } = telling
  const isShouted = pattern.startsWith('^') && random() < 0.85
  const line = choose(pattern.replace(/^\^/u, ''), random)
  const pieces = line
    .split(/(\{[^}]+\})/u)
    .filter((part) => part !== '')
    .flatMap((part) => (part.startsWith('{') ? slotPieces(part.slice(1, -1), telling) : literalPieces(part)))
  return join(pieces, isShouted, telling.isSpaced)
}

const choose = (pattern: string, random: Random): string =>
  pattern.replace(/\[([^[\]]*)\]/gu, (_, options: string) => pick(random, options.split('|')))

const literalPieces = (text: string): Piece[] => {
  const pieces: Piece[] = []
  let from = 0
  for (const match of text.matchAll(SPELLED_NAME)) {
    pieces.push({ text: text.slice(from, match.index), kind: null, isLiteral: true })
    pieces.push({ text: match[0], kind: SPELLED[match[0]]!, isLiteral: false })
    from = match.index + match[0].length
  }
  return [...pieces, { text: text.slice(from), kind: null, isLiteral: true }]
}

const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

const numberOf = (slot: string, random: Random): string | null => {
  if (/^n+$/u.test(slot)) {
    const low = slot.length === 1 ? 0 : 10 ** (slot.length - 1)
    return String(low + Math.floor(random() * (10 ** slot.length - low)))
  }
  if (slot === 'y') return String(1950 + Math.floor(random() * 75))
  if (slot === 'day') return pick(random, DAYS)
  return slot === 'month' ? pick(random, MONTHS) : null
}

const slotPieces = (slot: string, telling: Telling): Piece[] => {
  const number = numberOf(slot, telling.random)
  if (number !== null) return [{ text: number, kind: null, isLiteral: false }]
  const isShouted = slot.startsWith('^')
  const [letter, who] = isShouted ? [slot[1]!, slot.slice(2)] : [slot[0]!, slot.slice(1)]
  const text = fill(letter, who, telling)
  return [
    { text: isShouted ? text.toUpperCase() : text, kind: KIND_OF_SLOT[letter] ?? null, isLiteral: false },
  ]
}

/** "Norrvik Holdings" is "Norrvik" from then on; "Bank of Norway" stays as it is. */
const shortOf = (company: string): string =>
  / (?:of|&) |^(?:General|National|United|First|Royal|Standard|American|Pacific) /u.test(company)
    ? company
    : company.split(' ')[0]!

const fill = (letter: string, who: string, telling: Telling): string => {
  const { random, cast, people } = telling
  if (/[psig]/u.test(letter)) {
    const person = (who !== '*' && people.get(who)) || personOf(random)
    people.set(who, person)
    return letter === 'p'
      ? person.full
      : letter === 's'
        ? person.surname
        : letter === 'i'
          ? person.initial
          : person.given
  }
  if (letter === 'q') return shortOf(fill('o', who, telling))
  const key = letter + who
  const text = (who !== '*' && cast.get(key)) || FILLERS[letter]!(random)
  cast.set(key, text)
  return text
}

const join = (
  pieces: readonly Piece[],
  isShouted: boolean,
  isSpaced: boolean,
): { text: string; names: AnnotatedName[] } => {
  let text = ''
  const names: AnnotatedName[] = []
  for (const piece of pieces) {
    let part = isSpaced && piece.isLiteral ? spaced(piece.text) : piece.text
    if (isShouted) part = part.toUpperCase()
    if (/\s$/u.test(text) || text === '') part = part.trimStart()
    const start = text.length
    text += part
    const last = names.at(-1)
    if (!piece.kind) continue
    if (last?.kind === 'person' && piece.kind === 'person' && text.slice(last.end, start) === ' ')
      names[names.length - 1] = { ...last, end: text.length }
    else names.push({ start, end: text.length, kind: piece.kind })
  }
  return { text: text.trimEnd(), names }
}

const spaced = (text: string): string =>
  /^[.,:]$/u.test(text)
    ? text
    : text
        .replace(/([;()?!"]|[,:](?=\s|$))/gu, ' $1 ')
        .replace(/\.(?=\s|$)/gu, ' .')
        .replace(/'s\b/gu, " 's")
        .replace(/ {2,}/gu, ' ')
