import type { TimedArticle } from '../../core/extraction.ts'
import type { Candidate } from './candidate.ts'
import { isNamesake, resolveNamesake, surroundingsOf } from './namesakes.ts'
import { standsForCountry } from './resolve-capitals.ts'

const OF_THE_STATE =
  /\b(?:Atlanta|ATLANTA|Confederate|Savannah|Augusta|Macon|Athens, Ga|Alabama|Tennessee|Florida|South Carolina|Brian Kemp|Stacey Abrams|Warnock|Ossoff|Raffensperger|Fulton County|Peach State|Senate runoff|Ga\.|Univers?ity of Georgia|U\.?S\.? state|Governor of Georgia|swing states?|Georgia Tech)\b/u
const OF_THE_COUNTRY =
  /\b(?:Tbilisi|Georgians?|Caucasus|Abkhazia|South Ossetia|Saakashvili|Ivanishvili|Zourabichvili|Georgian Dream|Batumi|Armenia|Azerbaijan|Russia|Kobakhidze|Kavelashvili)\b/u

/** Decides for capitals and namesakes whether the country or a place is meant, and drops what names no country ("in English"). */
export const resolveCountries = (doc: TimedArticle, candidates: readonly Candidate[]): Candidate[] => {
  const around = surroundingsOf(candidates)
  const resolved = candidates.map((candidate, index) =>
    resolveNamesake(doc, candidate, around, candidates[index + 1]),
  )
  return resolved
    .filter((candidate) => !isLanguage(doc, candidate) && !isNamesake(doc, candidate))
    .map((candidate) => resolveCountry(doc, candidate, resolved))
}

const resolveCountry = (doc: TimedArticle, candidate: Candidate, all: readonly Candidate[]): Candidate => {
  if (candidate.rule === 'capital')
    return standsForCountry(doc, candidate, all) ? { ...candidate, kind: 'country' } : candidate
  return candidate.country === 'country:GE' && /^Georgia\b/u.test(candidate.words) && isUsGeorgia(doc)
    ? inUnitedStates(candidate)
    : candidate
}

/** "Georgia" is a state then, and "Georgia Senate" its house. */
const inUnitedStates = (candidate: Candidate): Candidate =>
  candidate.kind === 'country'
    ? { ...candidate, kind: 'place', rule: 'known-place', country: 'country:US' }
    : { ...candidate, country: 'country:US' }

const isUsGeorgia = (doc: TimedArticle): boolean =>
  OF_THE_STATE.test(doc.text) && !OF_THE_COUNTRY.test(doc.text)

/** "in English", "speaks French", "translated from Chinese", "Spanish-language". */
const isLanguage = (doc: TimedArticle, { rule, firstToken, endToken, words }: Candidate): boolean => {
  if (rule !== 'demonym' || /s$/u.test(words)) return false
  const before = doc.tokens[firstToken - 1]?.lower ?? ''
  const next = doc.tokens[endToken]
  if (/^(?:speaks?|speaking|spoke|spoken|fluent|learn|learning|learned|taught|teach)$/u.test(before))
    return next?.kind !== 'word' || /^(?:and|or|at|in|to|for)$/u.test(next.lower)
  if (
    /^(?:language|languages|translation|version|subtitles|edition|word|alphabet|grammar|dictionary)$/u.test(
      next?.lower ?? '',
    )
  )
    return words !== 'American'
  return (
    /^(?:in|into|from)$/u.test(before) &&
    (next === undefined ||
      next.kind === 'punctuation' ||
      /^(?:and|or|as|by|but|for|on|at|to|is|was|with)$/u.test(next.lower))
  )
}
