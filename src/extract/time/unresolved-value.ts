import { yearEdtf } from '../../core/edtf.ts'
import type { CalendarUnit, TimeReading } from '../../core/time-expression.ts'

const twoDigits = (value: number): string => String(value).padStart(2, '0')

const UNIT_MASKS: Readonly<Record<CalendarUnit, string>> = {
  century: 'XX',
  decade: 'XXX',
  year: 'XXXX',
  'fiscal-year': 'XXXX',
  half: 'XXXX-HX',
  quarter: 'XXXX-QX',
  season: 'XXXX',
  month: 'XXXX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  day: 'XXXX-XX-XX',
  hour: 'XXXX-XX-XX',
  minute: 'XXXX-XX-XX',
}

function calendarMask({ parts, time }: Extract<TimeReading, { kind: 'calendar' }>): string {
  const year = parts.year === null ? 'XXXX' : yearEdtf(parts.year)
  if (parts.month === null && parts.day !== null) return `XXXX-XX-${twoDigits(parts.day)}${time ?? ''}`
  if (parts.month === null && parts.weekday !== null) return `XXXX-WXX-${parts.weekday}${time ?? ''}`
  if (parts.month === null) return time === null ? year : `XXXX-XX-XX${time.replace(/Z$/, '')}`
  const month = `${year}-${twoDigits(parts.month)}`
  return parts.day === null ? month : `${month}-${twoDigits(parts.day)}${time ?? ''}`
}

const SEASON_MASKS = ['XXXX-SP', 'XXXX-SU', 'XXXX-FA', 'XXXX-WI']

/** TIMEX3 value of a reading whose date is not known: what is stated, the rest masked (`XXXX-08`, `XXXX-WXX-1`). */
export function unresolvedValue(reading: TimeReading): string {
  switch (reading.kind) {
    case 'calendar':
      return calendarMask(reading)
    case 'offset':
      return UNIT_MASKS[reading.unit] + (reading.time ?? '')
    case 'unit':
      if (reading.unit === 'season') return SEASON_MASKS[(reading.index ?? 1) - 1] ?? 'XXXX'
      return reading.index === null || reading.unit === 'fiscal-year'
        ? UNIT_MASKS[reading.unit]
        : UNIT_MASKS[reading.unit].replace(/X$/, `${reading.index}`)
    case 'event-relative':
      return UNIT_MASKS[reading.unit]
    case 'range':
      return unresolvedValue(reading.start ?? reading.end ?? { kind: 'reference', value: 'PAST_REF' })
    case 'within':
      return unresolvedValue(reading.inner)
    case 'counted':
      return UNIT_MASKS[reading.unit]
    case 'holiday':
      return 'XXXX-XX-XX'
    case 'alternatives':
      return 'XXXX-XX-XX'
    case 'duration':
    case 'set':
    case 'reference':
      return reading.value
  }
}
