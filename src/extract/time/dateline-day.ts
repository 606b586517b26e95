/** The day that a dateline states: the text was written then, whatever day the paper came out. */
import type { TimedArticle, WithoutTokens } from '../../core/extraction.ts'
import { anchorDays } from './anchor-days.ts'
import { resolveReading } from './resolve-reading.ts'

/** A dateline lies at most so many days before the publication. */
const DATELINE_DAYS = 3

const NO_CONTEXT = {
  direction: 'past',
  previous: null,
  previousStated: null,
  previousDay: null,
  period: null,
  namedEvent: null,
} as const

/**
 * "PASADENA, Calif., July 4 --": the day on which the text was written, as an EDTF day, when the paper came out on it
 * or within {@link DATELINE_DAYS} after. Null when the text begins with no such line, or `publication` (EDTF) is no day.
 */
export function datelineDay(doc: WithoutTokens<TimedArticle>, publication: string | null): string | null {
  const time = doc.recognizedTimes[0]
  const days = anchorDays(publication)
  if (time === undefined || days?.last == null || days.first !== days.last || publication === null)
    return null
  const { reading } = time
  if (reading.kind !== 'calendar' || reading.parts.day === null || reading.parts.month === null) return null
  const first = doc.blocks.find((block) => time.start >= block.start && time.start < block.end)
  const before = doc.text.slice(first?.start ?? 0, time.start)
  const after = doc.text.slice(time.end, time.end + 24)
  if (!/^[\p{L}\s.,'’()/-]{0,48}$/u.test(before) || !/^\p{Lu}{2}/u.test(before)) return null
  if (!/^\s*(?:\([^)]{1,20}\)\s*)?(?:[—–:_]|--|-\s)/u.test(after)) return null
  const written = resolveReading(reading, {
    ...NO_CONTEXT,
    publication,
    words: doc.text.slice(time.start, time.end),
    rule: time.rule,
  }).edtf
  const writtenDays = anchorDays(written)
  const isNear =
    writtenDays?.first != null &&
    days.last - writtenDays.first <= DATELINE_DAYS &&
    writtenDays.first <= days.last
  return isNear ? written : null
}
