import { countryForm } from '../../knowledge/countries.ts'
import { isWellKnownPlace } from '../../knowledge/places.ts'
import type { Candidate } from './candidate.ts'
import { namePartsOf } from './group-people.ts'
import { slugOf } from './slug.ts'

/** What an article calls its people and organisations by, beside their full names. */
interface ShortNames {
  /** Slugs of the last words of people's full names. */
  readonly surnames: ReadonlySet<string>
  /** First words of organisations' full names: "*Norrvik* Holdings". */
  readonly openers: ReadonlySet<string>
  /** Names that most of their occurrences give one kind. */
  readonly usual: ReadonlyMap<string, Candidate['kind']>
}

/**
 * The names with kinds that agree over the article: the same words are mostly of one kind, a lone surname is the
 * person's who was named in full, the first word of a company is the company. Places that act as teams stay both.
 */
export const agreeNames = (candidates: readonly Candidate[]): Candidate[] => {
  const names = shortNamesOf(candidates)
  return candidates.map((candidate) => {
    const kind = agreedKind(candidate, names)
    return kind === candidate.kind ? candidate : { ...candidate, kind, rule: 'agreed', country: null }
  })
}

const agreedKind = (candidate: Candidate, { surnames, openers, usual }: ShortNames): Candidate['kind'] => {
  const { kind, words, title } = candidate
  if (kind === 'country' || title !== null || isOfTable(candidate)) return kind
  if (words.includes(' ')) return usual.get(words) ?? kind
  const isSurname = surnames.has(slugOf(words))
  const isOpener = openers.has(words)
  if (isSurname !== isOpener) return isSurname ? 'person' : 'organization'
  const most = usual.get(words)
  return most === 'person' || kind === 'person' ? (most ?? kind) : kind
}

const isOfTable = ({ words, rule }: Candidate): boolean =>
  /^(?:known-organization|region|metonym|capital)$/u.test(rule) ||
  isWellKnownPlace(words) ||
  countryForm(words) !== null

const shortNamesOf = (candidates: readonly Candidate[]): ShortNames => {
  const long = candidates.filter(({ words }) => words.includes(' '))
  return {
    surnames: new Set(
      long
        .filter(({ kind }) => kind === 'person')
        .flatMap(({ words }) => namePartsOf(words).slice(-1))
        .filter((part) => part.length > 1),
    ),
    openers: new Set(
      long
        .filter(({ kind, rule }) => kind === 'organization' && rule !== 'known-organization')
        .map(({ words }) => words.slice(0, words.indexOf(' '))),
    ),
    usual: usualKinds(candidates),
  }
}

const usualKinds = (candidates: readonly Candidate[]): ReadonlyMap<string, Candidate['kind']> => {
  const counts = new Map<string, Map<Candidate['kind'], number>>()
  for (const { words, kind } of candidates) {
    const kinds = counts.get(words) ?? new Map<Candidate['kind'], number>()
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    counts.set(words, kinds)
  }
  const usual = new Map<string, Candidate['kind']>()
  for (const [words, kinds] of counts) {
    const [most, next] = [...kinds].sort((a, b) => b[1] - a[1])
    if (next && most![1] > next[1]) usual.set(words, most![0])
  }
  return usual
}
