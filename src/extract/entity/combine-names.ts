import type { TimedArticle } from '../../core/extraction.ts'
import { countryForm } from '../../knowledge/countries.ts'
import { placeCountry } from '../../knowledge/places.ts'
import type { Candidate, NamedEvent, TitlePhrase } from './candidate.ts'
import type { RuleFinds } from './settle-kinds.ts'
import { countryId } from './slug.ts'
import type { TaggedName } from './tagger/tag-names.ts'
import { numberBefore } from './tagger/word-facts.ts'

/**
 * One list of names out of what the rules and the tagger see, in text order, none overlapping: countries are the
 * tables', titled people the rules', and where they differ elsewhere the tagger decides.
 */
export const combineNames = (
  doc: TimedArticle,
  { candidates, titles, events }: RuleFinds,
  tagged: readonly TaggedName[],
): Candidate[] => {
  const titleEnding = new Map(titles.map((title) => [title.endToken, title]))
  const combined: Candidate[] = []
  let next = 0
  const passBefore = (token: number): void => {
    for (; next < candidates.length && candidates[next]!.endToken <= token; next++)
      if (standsAlone(candidates[next]!)) combined.push(candidates[next]!)
  }
  for (const seen of tagged) {
    const name = withoutTitle(seen, titles)
    if (!name || isOfEvent(name, events)) continue
    passBefore(name.firstToken)
    const touched: Candidate[] = []
    for (; next < candidates.length && candidates[next]!.firstToken < name.endToken; next++)
      touched.push(candidates[next]!)
    combined.push(...settle(doc, name, touched, titleEnding))
  }
  passBefore(Number.POSITIVE_INFINITY)
  return withoutOverlaps(combined)
}

/** "General *Okafor*": the title that the rules read is no part of the name; null when nothing else is left. */
const withoutTitle = (name: TaggedName, titles: readonly TitlePhrase[]): TaggedName | null => {
  if (name.kind !== 'person') return name
  const title = titles[firstEndingBehind(titles, name.firstToken)]
  if (!title || title.firstToken > name.firstToken) return name
  return title.endToken < name.endToken ? { ...name, firstToken: title.endToken } : null
}

/** Nobody is called "Dharma Guardian" where the rules read an event. */
const isOfEvent = ({ kind, firstToken, endToken }: TaggedName, events: readonly NamedEvent[]): boolean => {
  const event = events[firstEndingBehind(events, firstToken)]
  return kind === 'person' && event !== undefined && event.firstToken < endToken
}

/** Index of the first that ends behind `token`; they are in text order. */
const firstEndingBehind = (titles: readonly { readonly endToken: number }[], token: number): number => {
  let low = 0
  let high = titles.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (titles[middle]!.endToken > token) high = middle
    else low = middle + 1
  }
  return low
}

/** What the rules find where the tagger sees nothing: tables and titles are enough, judgement by context is not. */
const standsAlone = ({ kind, rule, title, words }: Candidate): boolean =>
  kind === 'country' ||
  (kind === 'person' && title !== null && !title.isPlural) ||
  (kind !== null && rule !== 'name-run' && rule !== 'acronym' && rule !== 'known-place' && words !== '')

const settle = (
  doc: TimedArticle,
  name: TaggedName,
  touched: readonly Candidate[],
  titleEnding: ReadonlyMap<number, TitlePhrase>,
): Candidate[] => {
  const same = touched.find(
    (one) => one.firstToken === name.firstToken && one.endToken === name.endToken && isWhole(doc, one),
  )
  if (same) return isDoubtful(same, name) ? [] : [decide(same, name)]
  const wider = touched.find(
    (one) => one.firstToken <= name.firstToken && one.endToken >= name.endToken && isSure(one),
  )
  if (wider) return [wider]
  const title =
    touched.find(({ firstToken }) => firstToken === name.firstToken)?.title ??
    titleEnding.get(name.firstToken) ??
    null
  return [candidateOf(doc, name, touched, title)]
}

const isWhole = ({ tokens }: TimedArticle, { start, end, firstToken, endToken }: Candidate): boolean =>
  start === tokens[firstToken]!.start && end === tokens[endToken - 1]!.end

/** A longer name that the rules are sure of: a table holds it, or a title stands before it. */
const isSure = ({ kind, title, rule }: Candidate): boolean =>
  (kind === 'person' && title !== null) || rule === 'region' || rule === 'known-organization'

/** A full name that nothing but its capitals makes a person: the rules know no part of it, the tagger guesses. */
const isDoubtful = (candidate: Candidate, { kind }: TaggedName): boolean =>
  kind === 'person' && candidate.kind === null && candidate.words.includes(' ') && !candidate.isWeak

/** Both see the same words: a country stays one unless it is somebody's name, a body of several words always. */
const decide = (candidate: Candidate, { kind }: TaggedName): Candidate => {
  if (candidate.kind === kind) return candidate
  if (candidate.kind === 'country' && kind !== 'person') return candidate
  if (candidate.title?.role && candidate.kind === 'person') return candidate
  if (candidate.kind === 'organization' && (kind === 'person' || candidate.words.includes(' ')))
    return candidate
  const country = kind === 'person' ? null : candidate.country
  const known = kind === 'place' ? placeOfTables(candidate.words) : {}
  return { ...candidate, kind, rule: 'tagged', country, ...known }
}

const candidateOf = (
  { text, tokens }: TimedArticle,
  { sentence, firstToken, endToken, kind }: TaggedName,
  touched: readonly Candidate[],
  title: TitlePhrase | null,
): Candidate => {
  const first = tokens[firstToken]!
  const start = first.start + numberBefore(first.text)
  const { end } = tokens[endToken - 1]!
  const words = text.slice(start, end).replace(/\s+/gu, ' ')
  return {
    start,
    end,
    sentence,
    firstToken,
    endToken,
    words,
    kind,
    rule: 'tagged',
    country: kind === 'person' ? null : (touched.find((one) => one.country)?.country ?? null),
    ...(kind === 'place' ? placeOfTables(words) : {}),
    title: kind === 'person' ? title : null,
    isWeak: false,
  }
}

/** "BRAZIL" in a headline is the country, "ROME" lies in Italy. */
const placeOfTables = (words: string): Partial<Pick<Candidate, 'kind' | 'rule' | 'country'>> => {
  const form = countryForm(words)
  if (form?.kind === 'name') return { kind: 'country', rule: 'country-name', country: countryId(form.code) }
  const code = placeCountry(words)
  return code ? { rule: 'known-place', country: countryId(code) } : {}
}

const withoutOverlaps = (candidates: readonly Candidate[]): Candidate[] => {
  const kept: Candidate[] = []
  for (const candidate of candidates) {
    const last = kept.at(-1)
    if (!last || last.end <= candidate.start) kept.push(candidate)
  }
  return kept
}
