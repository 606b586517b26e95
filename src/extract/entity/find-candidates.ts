import type { EntityKind } from '../../core/entity.ts'
import type { Sentence, TimedArticle } from '../../core/extraction.ts'
import {
  FUNCTION_WORDS,
  hasCommonEnding,
  isCommonWord,
  WEEKDAYS_AND_MONTHS,
} from '../../knowledge/common-words.ts'
import { compoundPrefixCountry, countryForm } from '../../knowledge/countries.ts'
import {
  AMBIGUOUS_GIVEN_NAMES,
  isGivenName,
  mayBeGivenName,
  NAME_PARTICLES,
  NAME_SUFFIXES,
} from '../../knowledge/names.ts'
import { isRegion, placeCountry } from '../../knowledge/places.ts'
import { isTitleWord } from '../../knowledge/titles.ts'
import {
  type Candidate,
  isCapitalised,
  isPossessive,
  type NamedEvent,
  type SentenceView,
  standsFirst,
  type TitlePhrase,
  wordsBetween,
} from './candidate.ts'
import { type GazetteerMatch, gazetteerMatch } from './gazetteer.ts'
import { headedRun, knownOrganizationAt, type RunMatch } from './read-organization.ts'
import { mayOpenTitle, readTitle } from './read-title.ts'
import { countryId } from './slug.ts'

/** What one sentence holds: stretches that may be names, and title phrases. Both in text order. */
export interface SentenceFinds {
  readonly candidates: readonly Candidate[]
  readonly titles: readonly TitlePhrase[]
  readonly events: readonly NamedEvent[]
}

const LONGEST_NAME = 6
/** In tokens: how far a plural title reaches. */
const LONGEST_LIST = 120

export const viewOf = (doc: TimedArticle, sentence: Sentence, index: number): SentenceView => {
  const view = {
    doc,
    tokens: doc.tokens,
    sentence: index,
    first: sentence.firstToken,
    end: sentence.endToken,
    places: new Map(),
    organizations: new Map(),
  }
  return { ...view, style: styleOf(view) }
}

/** Headings may have a capital on every word, or be all capitals. */
const styleOf = ({ tokens, first, end }: Omit<SentenceView, 'style'>): SentenceView['style'] => {
  if (end > first && /^[.?!”"]+$/u.test(tokens[end - 1]!.text)) return 'sentence'
  const words = tokens.slice(first, end).filter(({ kind, text }) => kind === 'word' && /\p{L}/u.test(text))
  const shouted = words.filter(({ text }) => text === text.toUpperCase() && /\p{L}{2}/u.test(text))
  if (words.length >= 3 && shouted.length / words.length > 0.7) return 'upper-case'
  const long = words.filter(({ text }) => text.length > 3)
  const capital = long.filter((token) => isCapitalised(token))
  const ordinary = capital.filter(
    ({ lower }) => isCommonWord(lower) || hasCommonEnding(lower) || /(?:ed|ing|es)$/u.test(lower),
  )
  return words.length >= 4 && capital.length / long.length > 0.75 && ordinary.length >= 2
    ? 'title-case'
    : 'sentence'
}

/**
 * Reads a sentence from left to right: at each capital (or title in lower case) the first reader that knows what
 * stands there takes as much as it can.
 */
export const findCandidates = (view: SentenceView): SentenceFinds => {
  const candidates: Candidate[] = []
  const titles: TitlePhrase[] = []
  const events: NamedEvent[] = []
  let pending: TitlePhrase | null = null
  let index = view.first
  while (index < view.end) {
    const title = titleAt(view, index)
    if (title) {
      titles.push(title)
      candidates.push(...countriesInTitle(view, title))
      pending = title
      index = title.endToken
      continue
    }
    const found = isNameStart(view, index) ? readAt(view, index, titleBefore(view, pending, index)) : null
    if (found) candidates.push(...found.candidates)
    if (found?.isEvent) events.push({ firstToken: index, endToken: found.endToken })
    index = found ? found.endToken : index + 1
  }
  return { candidates, titles, events }
}

/** "premier of *Taiwan*": the country in a title's complement is named as well. */
const countriesInTitle = (view: SentenceView, title: TitlePhrase): Candidate[] => {
  const found: Candidate[] = []
  for (let at = title.firstToken; at < title.endToken; at++) {
    if (countryWithin(view, at, title.endToken) && isCapitalised(view.tokens[at])) {
      const match = gazetteerMatch(view, at)!
      found.push(gazetteerCandidate(view, at, match))
      at = match.endToken - 1
    }
  }
  return found
}

/** A title counts for the name right behind it, over a comma ("the minister, Jane Doe,"), or for all of its list. */
const titleBefore = (view: SentenceView, title: TitlePhrase | null, index: number): TitlePhrase | null => {
  if (!title) return null
  if (title.endToken === index) return title
  if (index - title.endToken > LONGEST_LIST) return null
  const between = view.tokens.slice(title.endToken, index)
  if (title.isPlural)
    return between.every(
      (token) =>
        isCapitalised(token) ||
        /^(?:,|and|&|\.)$/u.test(token.text) ||
        (token.kind === 'word' && NAME_PARTICLES.has(token.lower)),
    )
      ? title
      : null
  return between.length === 1 &&
    between[0]!.text === ',' &&
    title.role !== null &&
    /^(?:the|'s)$/u.test(view.tokens[title.firstToken - 1]?.lower ?? '')
    ? title
    : null
}

const titleAt = (view: SentenceView, index: number): TitlePhrase | null => {
  const { kind, lower } = view.tokens[index]!
  if (kind !== 'word' || !mayOpenTitle(lower) || knownOrganizationAt(view, index)) return null
  const title = readTitle(view, index)
  if (!title) return null
  const run = isCapitalised(view.tokens[index]) ? headedRun(view, index) : null
  return run && run.endToken > title.endToken ? null : title
}

const isNameStart = (view: SentenceView, index: number): boolean => {
  const token = view.tokens[index]!
  if (token.kind !== 'word') return false
  if (isHyphenated(token.text) && !isCapitalised(token)) return hyphenatedCountries(view, index) !== null
  if (view.tokens[index + 1]?.text === '$') return false
  if (!isCapitalised(token))
    return (
      NAME_PARTICLES.has(token.lower) &&
      token.lower.length > 1 &&
      isCapitalised(view.tokens[index + 1]) &&
      startsWithParticle(view, index)
    )
  if (token.text === 'I' || /^I'/u.test(token.lower)) return false
  return !(
    FUNCTION_WORDS.has(token.lower) &&
    !/^[\p{Lu}]{2,}$/u.test(token.text) &&
    !knownOrganizationAt(view, index) &&
    !gazetteerMatch(view, index)
  )
}

/** "de Gaulle said", not "Charles de" and not "la Casa". */
const startsWithParticle = (view: SentenceView, index: number): boolean =>
  /^(?:de|von|van|bin|al|el|du|der|den|ibn)$/u.test(view.tokens[index]!.text)

interface Found {
  readonly candidates: readonly Candidate[]
  readonly endToken: number
  readonly isEvent?: boolean
}

const readAt = (view: SentenceView, index: number, title: TitlePhrase | null): Found | null =>
  hyphenatedCountries(view, index) ?? tableOrHeadAt(view, index, title) ?? nameAt(view, index, title)

/** Known names and runs with a telling head: the longest wins, organisations before countries. */
const tableOrHeadAt = (view: SentenceView, index: number, title: TitlePhrase | null): Found | null => {
  const known = knownOrganizationAt(view, index)
  const headed =
    title && !title.isPlural && isGivenName(view.tokens[index]!.text) ? null : headedRun(view, index)
  const place = gazetteerMatch(view, index)
  const longest = Math.max(known?.endToken ?? 0, headed?.endToken ?? 0, place?.endToken ?? 0)
  if (longest === 0) return null
  const isCountry = place?.endToken === longest && known?.rule === 'acronym'
  if (known?.endToken === longest && !isCountry) return organizationFound(view, index, known)
  if (place?.endToken === longest)
    return isPersonalPlace(view, index, place, title) ? null : one(gazetteerCandidate(view, index, place))
  return headed!.kind === 'event'
    ? eventFound(view, index, headed!, place)
    : organizationFound(view, index, headed!)
}

/** "Jordan Peele", "Chad Smith", "President Jordan": a place name that is part of a person's. */
const isPersonalPlace = (
  view: SentenceView,
  index: number,
  place: GazetteerMatch,
  title: TitlePhrase | null,
): boolean => {
  const { text } = view.tokens[index]!
  if (place.endToken !== index + 1 || (place.kind === 'demonym' && !AMBIGUOUS_GIVEN_NAMES.has(text)))
    return false
  const next = view.tokens[index + 1]
  if (title && title.endToken === index && AMBIGUOUS_GIVEN_NAMES.has(text)) return true
  if (!AMBIGUOUS_GIVEN_NAMES.has(text) || !next || !isCapitalised(next) || index + 1 >= view.end) return false
  return (
    !isTitleWord(next.lower) &&
    !isCommonWord(next.lower) &&
    gazetteerMatch(view, index + 1) === null &&
    !knownOrganizationAt(view, index + 1) &&
    view.style === 'sentence'
  )
}

const one = (candidate: Candidate): Found => ({ candidates: [candidate], endToken: candidate.endToken })

const candidateOf = (
  view: SentenceView,
  firstToken: number,
  endToken: number,
  kind: EntityKind | null,
  rule: string,
): Candidate => ({
  start: view.tokens[firstToken]!.start,
  end: view.tokens[endToken - 1]!.end,
  sentence: view.sentence,
  firstToken,
  endToken,
  words: wordsBetween(view, firstToken, endToken),
  kind,
  rule,
  country: null,
  title: null,
  isWeak: view.style !== 'sentence',
})

const gazetteerCandidate = (view: SentenceView, index: number, match: GazetteerMatch): Candidate => {
  const kind =
    match.kind === 'name' || match.kind === 'demonym' || match.kind === 'metonym' ? 'country' : 'place'
  const rule = {
    name: 'country-name',
    demonym: 'demonym',
    metonym: 'metonym',
    capital: 'capital',
    place: 'known-place',
    region: 'region',
  }[match.kind]
  return {
    ...candidateOf(view, index, match.endToken, kind, rule),
    country: match.code ? countryId(match.code) : null,
  }
}

const organizationFound = (view: SentenceView, index: number, match: RunMatch): Found => {
  if (match.rule === 'acronym') return one(candidateOf(view, index, match.endToken, null, match.rule))
  const kind = match.kind === 'place' ? 'place' : 'organization'
  const candidate = candidateOf(view, index, match.endToken, kind, match.rule)
  return one({
    ...candidate,
    country: match.country ? countryId(match.country) : countryInside(view, index, match.endToken),
  })
}

/** The country that a name begins with ("Indian Embassy") or ends with ("Bank of Japan"). */
const countryInside = (view: SentenceView, first: number, end: number): Candidate['country'] => {
  for (let at = first; at < end; at++) {
    const match = gazetteerMatch(view, at)
    if (match?.code && match.endToken <= end) return countryId(match.code)
  }
  return null
}

/** Events are no entities, but the countries and places that their name begins with are named. */
const eventFound = (
  view: SentenceView,
  index: number,
  match: RunMatch,
  place: GazetteerMatch | null,
): Found => {
  const inner = place && place.endToken < match.endToken ? [gazetteerCandidate(view, index, place)] : []
  const start = inner[0]?.endToken ?? index + 1
  for (let at = start; at < match.endToken; at++) {
    const found = hyphenatedCountries(view, at)
    if (found) inner.push(...found.candidates)
    else if (countryWithin(view, at, match.endToken))
      inner.push(gazetteerCandidate(view, at, gazetteerMatch(view, at)!))
  }
  return { candidates: inner, endToken: match.endToken, isEvent: true }
}

const countryWithin = (view: SentenceView, at: number, end: number): boolean => {
  const form = gazetteerMatch(view, at)
  return form !== null && (form.kind === 'name' || form.kind === 'demonym') && form.endToken <= end
}

const isHyphenated = (text: string): boolean =>
  text.length <= 100 && /[-‐‑]/.test(text) && /[\p{L}.][-‐‑][\p{L}]/u.test(text)
const PREFIX =
  /^(?:sino|franco|russo|anglo|indo|greco|turco|pro|anti|non|ex|post|pre|mid|intra|trans|all|un)$/iu

/** "India-Japan", "Japan-US-Australia-India", "US-led", "Tokyo-based", "anti-China": each country for itself. */
const hyphenatedCountries = (view: SentenceView, index: number): Found | null => {
  const token = view.tokens[index]!
  if (
    !isHyphenated(token.text) ||
    countryForm(token.text) ||
    isRegion(token.text) ||
    placeCountry(token.text)
  )
    return null
  const candidates: Candidate[] = []
  /** "Sino-Indian": the first part names a country only before another one. */
  const prefixes: Candidate[] = []
  let offset = 0
  for (const part of token.text.split(/[-‐‑]/u)) {
    const form = countryForm(part)
    const code = form?.code ?? placeCountry(part)
    const prefix = compoundPrefixCountry(part)
    if (code && !PREFIX.test(part))
      candidates.push(partCandidate(view, index, offset, part, form?.kind ?? 'place', code))
    else if (prefix && offset === 0)
      prefixes.push(partCandidate(view, index, offset, part, 'demonym', prefix))
    else if (/^\p{Lu}/u.test(part) && !PREFIX.test(part)) return null
    offset += part.length + 1
  }
  if (candidates.length === 0) return null
  return { candidates: [...prefixes, ...candidates], endToken: index + 1 }
}

const partCandidate = (
  view: SentenceView,
  index: number,
  offset: number,
  part: string,
  form: GazetteerMatch['kind'],
  code: string,
): Candidate => {
  const whole = gazetteerCandidate(view, index, { endToken: index + 1, kind: form, code })
  const start = view.tokens[index]!.start + offset
  return { ...whole, start, end: start + part.length, words: part }
}

/** A run of capitals that nothing else knows: a person, or whatever evidence makes of it. */
const nameAt = (view: SentenceView, index: number, title: TitlePhrase | null): Found | null => {
  const token = view.tokens[index]!
  const isBareTitle = isTitleWord(token.lower) && !mayBeGivenName(token.text)
  if (WEEKDAYS_AND_MONTHS.has(token.lower) && title?.endToken !== index) return null
  if (isBareTitle && title?.endToken !== index) return null
  const end = nameEnd(view, index)
  const start = opensWithCommonWord(view, index, end) ? index + 1 : index
  if (start >= end) return { candidates: [], endToken: Math.max(end, index + 1) }
  if (start > index) return { candidates: [], endToken: start }
  const words = wordsBetween(view, start, end).replace(/(\p{L}{2})\. (?=\p{Lu})/gu, '$1 ')
  return { candidates: [{ ...candidateOf(view, start, end, null, 'name-run'), words, title }], endToken: end }
}

/** "Earlier Misri", "Supply chains": a first word that is ordinary and capitalised only by its place. */
const opensWithCommonWord = (view: SentenceView, index: number, end: number): boolean => {
  const { lower, text } = view.tokens[index]!
  if (/^\p{Lu}{2,}$/u.test(text)) return false
  const isForced = standsFirst(view, index) || view.style === 'title-case'
  if (isGivenName(text) && end - index > 1) return false
  if (isForced)
    return (
      isCommonWord(lower) ||
      hasCommonEnding(lower) ||
      (/(?:ing|ed|ly)$/u.test(lower) && lower.length > 5 && !mayBeGivenName(text))
    )
  return end - index === 1 && isCommonWord(lower)
}

/** The end of a name: capitals, initials and particles, up to a title, a place, an organisation or anything in lower case. */
const nameEnd = (view: SentenceView, index: number): number => {
  let end = index
  while (end < view.end && end - index < LONGEST_NAME) {
    const token = view.tokens[end]!
    if (end > index && startsSomethingElse(view, index, end)) break
    if (isCapitalised(token) || NAME_SUFFIXES.has(token.text)) end++
    else if (end > index && particlesEnd(view, end) > end) end = particlesEnd(view, end)
    else if (isStrayStop(view, index, end)) end++
    else break
  }
  return Math.max(end, index + 1)
}

const particlesEnd = (view: SentenceView, index: number): number => {
  let end = index
  while (end < view.end && NAME_PARTICLES.has(view.tokens[end]!.text)) end++
  return end > index && end - index <= 3 && isCapitalised(view.tokens[end]) && end < view.end ? end : index
}

/** "Rajnath. Singh": the sentence splitter has already taken the two for one name. */
const isStrayStop = (view: SentenceView, index: number, at: number): boolean =>
  view.tokens[at]!.text === '.' &&
  at === index + 1 &&
  at + 1 < view.end &&
  isCapitalised(view.tokens[at + 1]) &&
  /^\p{Lu}\p{Ll}+$/u.test(view.tokens[at - 1]!.text)

/** "Visits", "Meeting", "Signed": forms of common words, in headings with a capital on every word. */
const isCommonForm = (lower: string): boolean =>
  isCommonWord(lower) || hasCommonEnding(lower) || isCommonWord(lower.replace(/(?:e?s|e?d|ing)$/u, ''))

const startsSomethingElse = (view: SentenceView, index: number, at: number): boolean => {
  const token = view.tokens[at]!
  if (!isCapitalised(token)) return false
  if ((FUNCTION_WORDS.has(token.lower) && !/\.$/u.test(token.text)) || WEEKDAYS_AND_MONTHS.has(token.lower)) {
    return (
      !(isGivenName(view.tokens[index]!.text) && at + 1 >= view.end) &&
      !(token.lower === 'may' && isGivenName(view.tokens[index]!.text))
    )
  }
  if (view.style === 'title-case' && isCommonForm(token.lower)) return true
  if (isTitleWord(token.lower) && !mayBeGivenName(token.text) && !isSurnameLike(view, index, at)) return true
  if (knownOrganizationAt(view, at) && !/^\p{Lu}\p{Ll}+$/u.test(token.text)) return true
  const place = gazetteerMatch(view, at)
  return place !== null && !belongsToName(view, index, at, place)
}

/** "Billie Jean King", "Mark Major": a title word that ends a name begun with a given name. */
const isSurnameLike = (view: SentenceView, index: number, at: number): boolean =>
  isGivenName(view.tokens[index]!.text) && at - index <= 2 && !isCapitalised(view.tokens[at + 1])

/** "Jack London", "Denzel Washington", "Michael B. Jordan". */
const belongsToName = (view: SentenceView, index: number, at: number, place: GazetteerMatch): boolean =>
  mayBeGivenName(view.tokens[index]!.text) &&
  place.endToken === at + 1 &&
  at - index <= 2 &&
  (place.kind !== 'demonym' || isGivenName(view.tokens[index]!.text)) &&
  !(isCapitalised(view.tokens[at + 1]) && at + 1 < view.end) &&
  !isPossessive(view.tokens[at - 1])
