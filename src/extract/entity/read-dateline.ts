import type { SegmentedArticle } from '../../core/extraction.ts'
import type { Span } from '../../core/span.ts'
import { datelineCountry } from '../../knowledge/places.ts'

export interface Dateline extends Span {
  /** Alpha-2; null when nobody knows the place. */
  readonly country: string | null
}

/** Longer openings are sentences. */
const LONGEST = 90
const DATE =
  /[,\s]{1,3}(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\p{L}{0,6}\.?(?:[\s,].{0,40})?$/u
const AGENCY = /\s{0,3}[([][^)\]]{1,25}[)\]][\s,]{0,3}/gu
const SEPARATOR = /\s(?:-{1,2}|[—–_])\s|[—–_]{1,2}|--/u

/** "HARTFORD, Conn., Sept 3 - ", "Kathmandu (Albion News) — ": where the report was written; null when it does not say. */
export const readDateline = (doc: SegmentedArticle): Dateline | null => {
  const block = doc.blocks.find(({ kind }) => kind === 'dateline' || kind === 'paragraph')
  if (!block) return null
  const opening = doc.text.slice(block.start, Math.min(block.end, block.start + LONGEST))
  const separator = SEPARATOR.exec(opening)
  const isAlone = block.kind === 'dateline' && !separator
  if (!separator && !isAlone) return null
  const before = separator ? opening.slice(0, separator.index) : opening
  const place = placeOf(before)
  if (place === null) return null
  const end = block.start + (separator ? separator.index + separator[0].length : opening.length)
  return { start: block.start, end, country: datelineCountry(place) }
}

/** The place alone; null when the words are no place written as in a dateline. */
const placeOf = (words: string): string | null => {
  const plain = words.replace(AGENCY, ' ').replace(/\s+/gu, ' ').trim()
  const place = plain.replace(DATE, '').replace(/[,\s]{1,4}$/u, '')
  const [town] = place.split(',')
  if (town === undefined || !/^\p{Lu}[\p{L}.'’ -]{1,40}$/u.test(town)) return null
  const isShouted = town === town.toUpperCase()
  return isShouted || (place !== plain && datelineCountry(place) !== null) ? place : null
}
