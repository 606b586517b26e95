import {
  COUNTRY_FIRST_WORDS,
  type CountryFormKind,
  countryForm,
  LONGEST_COUNTRY_FORM,
} from '../../knowledge/countries.ts'
import { isRegion, opensPlace, placeCountry } from '../../knowledge/places.ts'
import { type SentenceView, wordsBetween } from './candidate.ts'

export interface GazetteerMatch {
  /** End token, exclusive. */
  readonly endToken: number
  readonly kind: CountryFormKind | 'place' | 'region'
  /** Alpha-2; null for regions. */
  readonly code: string | null
}

/** The longest country, city or region that starts at token `index`; null when none does. */
export const gazetteerMatch = (view: SentenceView, index: number): GazetteerMatch | null => {
  const known = view.places.get(index)
  if (known !== undefined) return known
  const match = longestMatch(view, index)
  view.places.set(index, match)
  return match
}

const longestMatch = (view: SentenceView, index: number): GazetteerMatch | null => {
  for (let end = stretchEnd(view, index); end > index; end--) {
    const match = lookUp(view, index, end)
    if (match) return { ...match, endToken: end }
  }
  return null
}

/** So far a name may go on. Names do not run over commas and quotes, but "Washington, D.C." does. */
const stretchEnd = (view: SentenceView, index: number): number => {
  let end = index
  const limit = Math.min(view.end, index + LONGEST_COUNTRY_FORM)
  while (
    end < limit &&
    (end === index || view.tokens[end]!.kind !== 'punctuation' || isInnerComma(view, end)) &&
    opensPlace(wordsBetween(view, index, end + 1))
  )
    end++
  return end
}

const isInnerComma = (view: SentenceView, index: number): boolean =>
  view.tokens[index]!.text === ',' &&
  view.tokens[index - 1]?.text === 'Washington' &&
  /^D\.?C/u.test(view.tokens[index + 1]?.text ?? '')

const lookUp = (view: SentenceView, first: number, end: number): Omit<GazetteerMatch, 'endToken'> | null => {
  const words = wordsBetween(view, first, end)
  if (isRegion(words)) return { kind: 'region', code: null }
  const form = COUNTRY_FIRST_WORDS.has(view.tokens[first]!.text) ? countryForm(words) : null
  if (form && !(view.style === 'upper-case' && form.form.length <= 3))
    return { kind: form.kind, code: form.code }
  const code = placeCountry(words)
  return code ? { kind: 'place', code } : null
}
