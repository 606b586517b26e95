import type { EntityId, Role } from '../../core/entity.ts'
import { isGivenName } from '../../knowledge/names.ts'
import { knownOrganization } from '../../knowledge/organizations.ts'
import {
  HONORIFICS,
  isTitleWord,
  NATIONAL_TITLES,
  OCCUPATIONS,
  OFFICE_HEADS,
  PLURAL_HEADS,
  QUALIFIERS,
  RANKS,
  TITLE_COMPLEMENTS,
  TITLE_MODIFIERS,
} from '../../knowledge/titles.ts'
import {
  isCapitalised,
  isPossessive,
  type SentenceView,
  type TitlePhrase,
  wordsBetween,
} from './candidate.ts'
import { gazetteerMatch } from './gazetteer.ts'
import { countryId } from './slug.ts'

/**
 * The title phrase that starts at token `index` ("Senior Deputy Minister for Foreign Affairs", "General", "singer"),
 * or null. Capitals are not needed: "foreign minister" is read as well.
 */
export const readTitle = (view: SentenceView, index: number): TitlePhrase | null => {
  const headEnd = headsEnd(view, index)
  if (headEnd === null) return null
  const endToken = complementEnd(view, headEnd)
  const first = view.tokens[index]!
  return {
    start: first.start,
    end: view.tokens[endToken - 1]!.end,
    firstToken: index,
    endToken,
    role: roleOf(view, index, headEnd, endToken),
    isPlural: PLURAL_HEADS.has(view.tokens[headEnd - 1]!.lower),
    trailingRank: trailingRank(view, index, headEnd),
  }
}

/** Whatever a title begins with, for a quick look; "and" and "&" join words that stand before. */
const OPENERS: ReadonlySet<string> = new Set([
  ...OFFICE_HEADS,
  ...RANKS,
  ...HONORIFICS,
  ...PLURAL_HEADS,
  ...OCCUPATIONS,
  ...TITLE_MODIFIERS,
  'and',
  '&',
])

/** True when a title phrase may start with this word, given in lower case. */
export const mayOpenTitle = (lower: string): boolean => OPENERS.has(lower)

/** In words, head and complement each. */
const LONGEST_TITLE = 14

/** End of "modifiers and heads"; a title ends with its last head. */
const headsEnd = (view: SentenceView, index: number): number | null => {
  let end: number | null = null
  let hasCivilHead = false
  for (let at = index; at < Math.min(view.end, index + LONGEST_TITLE); at++) {
    const { lower, text, kind } = view.tokens[at]!
    if (kind !== 'word') break
    if (hasCivilHead && text === 'Gen') break
    const head =
      isTitleWord(lower) ||
      (OCCUPATIONS.has(lower) && (text === lower || isGivenName(view.tokens[at + 1]?.text ?? '')))
    if (head && !(text === lower && HONORIFICS.has(lower))) end = at + 1
    else if (!TITLE_MODIFIERS.has(lower) && !isModifierJoin(view, at)) break
    if (OFFICE_HEADS.has(lower)) hasCivilHead = true
  }
  return end
}

/** "Food and Drug Commissioner", "Trade and Industry Minister". */
const isModifierJoin = (view: SentenceView, at: number): boolean =>
  /^(?:and|&)$/u.test(view.tokens[at]!.lower) &&
  TITLE_MODIFIERS.has(view.tokens[at - 1]?.lower ?? '') &&
  !isTitleWord(view.tokens[at - 1]?.lower ?? '') &&
  TITLE_MODIFIERS.has(view.tokens[at + 1]?.lower ?? '')

/** Takes in "of State", "for Foreign Affairs", "of the Exchequer", "of France" behind a head. */
const complementEnd = (view: SentenceView, headEnd: number): number => {
  if (!/^(?:of|for|to)$/u.test(view.tokens[headEnd]?.lower ?? '') || headEnd >= view.end) return headEnd
  let end = headEnd
  let at = headEnd + 1
  const limit = Math.min(view.end, headEnd + LONGEST_TITLE)
  while (at < limit) {
    const { lower, text } = view.tokens[at]!
    const country = gazetteerMatch(view, at)
    if (TITLE_COMPLEMENTS.has(lower)) end = ++at
    else if (country && country.kind === 'name') end = at = country.endToken
    else if (/^(?:the|and|&|of|for|,)$/u.test(text)) at++
    else break
  }
  return end
}

const CIVIL = (lower: string): boolean => OFFICE_HEADS.has(lower) || PLURAL_HEADS.has(lower)

const trailingRank = (view: SentenceView, index: number, headEnd: number): string | null => {
  const last = view.tokens[headEnd - 1]!
  const heads = view.tokens
    .slice(index, headEnd - 1)
    .some(({ lower }) => /^(?:minister|president|premier|chancellor)$/u.test(lower))
  return heads && RANKS.has(last.lower) ? last.text : null
}

/** The office that the phrase tells, without country and qualifier; null for courtesy titles and occupations. */
const roleOf = (view: SentenceView, first: number, headEnd: number, end: number): Role | null => {
  const rank = trailingRank(view, first, headEnd)
  const lastHead = beforeHonorifics(view, first, rank ? headEnd - 1 : headEnd)
  const head = view.tokens[lastHead - 1]!.lower
  if (!CIVIL(head) && !RANKS.has(head)) return null
  const qualified = qualifierAt(view, first)
  const start = qualified.skip && first + 1 < lastHead ? first + 1 : first
  const complement = complementOf(view, headEnd, end)
  const title = wordsBetween(
    view,
    start,
    lastHead < headEnd ? lastHead : Math.max(complement.titleEnd, lastHead),
  )
  const national = NATIONAL_TITLES[title.toLowerCase()]
  const country = complement.country ?? countryBefore(view, first) ?? (national ? countryId(national) : null)
  return { title: singular(title), country, qualifier: qualified.qualifier ?? qualifierBefore(view, first) }
}

/** "MP Dr.": the office is what stands before the courtesy title. */
const beforeHonorifics = (view: SentenceView, first: number, headEnd: number): number => {
  let end = headEnd
  while (end - 1 > first && HONORIFICS.has(view.tokens[end - 1]!.lower)) end--
  return end
}

const singular = (title: string): string =>
  title
    .replace(/\b(?:MP|MLA|MEP)s$/u, (word) => word.slice(0, -1))
    .replace(/(Minister|President|Senator|Governor|Ambassador|Representative)s$/iu, '$1')

/** "new Foreign Minister", "former Pakistan Prime Minister". */
const qualifierBefore = (view: SentenceView, first: number): Role['qualifier'] => {
  const near = qualifierAt(view, first - 1).qualifier
  if (near) return near
  const start = [1, 2, 3]
    .map((back) => first - back)
    .find(
      (at) =>
        at > view.first && isCapitalised(view.tokens[at]) && gazetteerMatch(view, at)?.endToken === first,
    )
  return start === undefined ? null : qualifierAt(view, start - 1).qualifier
}

const qualifierAt = (view: SentenceView, index: number): { qualifier: Role['qualifier']; skip: boolean } => {
  const lower = index >= view.first ? (view.tokens[index]?.lower ?? '') : ''
  const qualifier = QUALIFIERS[lower] ?? null
  return { qualifier, skip: qualifier !== null && qualifier !== 'deputy' }
}

const complementOf = (
  view: SentenceView,
  headEnd: number,
  end: number,
): { titleEnd: number; country: EntityId | null } => {
  for (let at = headEnd; at < end; at++) {
    const match = gazetteerMatch(view, at)
    if (match?.code && match.kind === 'name') {
      return { titleEnd: at - (view.tokens[at - 1]?.lower === 'the' ? 2 : 1), country: countryId(match.code) }
    }
  }
  return { titleEnd: end, country: null }
}

/** "Japanese", "Japan's", "Japan's new" or a party right before the title. */
const countryBefore = (view: SentenceView, first: number): EntityId | null => {
  let at = first - 1
  while (
    at >= view.first &&
    (QUALIFIERS[view.tokens[at]!.lower] !== undefined ||
      /^(?:own|current|long-serving|longtime)$/u.test(view.tokens[at]!.lower))
  )
    at--
  if (isPossessive(view.tokens[at])) at--
  for (let start = at; start >= Math.max(view.first, at - 5); start--) {
    if (!isCapitalised(view.tokens[start])) continue
    const match = gazetteerMatch(view, start)
    if (match?.code && match.endToken === at + 1 && match.kind !== 'place') return countryId(match.code)
  }
  const party = at >= view.first ? knownOrganization(view.tokens[at]!.text) : undefined
  return party ? countryId(party) : null
}
