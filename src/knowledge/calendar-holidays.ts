/**
 * Feasts and public holidays whose day follows from a rule. Sources: Meeus, "Astronomical Algorithms" (1991), ch. 8,
 * for Easter; 5 U.S.C. § 6103 for the federal holidays of the United States; India's Ministry of Home Affairs for the
 * three national holidays of India. Checked 2025.
 */
import { dayNumber, daysInMonth, weekdayOf } from '../core/civil-date.ts'

export type HolidayRule =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  /** The `nth` such weekday of the month (−1 = last), then `offset` days on. */
  | {
      readonly kind: 'weekday'
      readonly month: number
      readonly weekday: number
      readonly nth: number
      readonly offset: number
    }
  /** Days from Easter Sunday of the western churches. */
  | { readonly kind: 'easter'; readonly offset: number }

export interface Holiday {
  readonly name: string
  /** As written, lower case, `'` for any apostrophe. */
  readonly forms: readonly string[]
  readonly rule: HolidayRule
}

const fixed = (month: number, day: number): HolidayRule => ({ kind: 'fixed', month, day })
const easter = (offset: number): HolidayRule => ({ kind: 'easter', offset })
const nthWeekday = (nth: number, weekday: number, month: number, offset = 0): HolidayRule => ({
  kind: 'weekday',
  month,
  weekday,
  nth,
  offset,
})

export const HOLIDAYS: readonly Holiday[] = [
  { name: "New Year's Day", forms: ["new year's day"], rule: fixed(1, 1) },
  { name: "New Year's Eve", forms: ["new year's eve"], rule: fixed(12, 31) },
  { name: 'Christmas Eve', forms: ['christmas eve'], rule: fixed(12, 24) },
  { name: 'Christmas Day', forms: ['christmas day', 'christmas'], rule: fixed(12, 25) },
  { name: 'Boxing Day', forms: ['boxing day'], rule: fixed(12, 26) },
  { name: "Valentine's Day", forms: ["valentine's day"], rule: fixed(2, 14) },
  { name: "St. Patrick's Day", forms: ["st. patrick's day", "st patrick's day"], rule: fixed(3, 17) },
  { name: "April Fools' Day", forms: ["april fools' day", "april fool's day"], rule: fixed(4, 1) },
  { name: 'May Day', forms: ['may day'], rule: fixed(5, 1) },
  { name: 'Juneteenth', forms: ['juneteenth'], rule: fixed(6, 19) },
  { name: 'Fourth of July', forms: ['fourth of july', 'the fourth of july'], rule: fixed(7, 4) },
  { name: 'Bastille Day', forms: ['bastille day'], rule: fixed(7, 14) },
  { name: 'Halloween', forms: ['halloween', "hallowe'en"], rule: fixed(10, 31) },
  { name: 'Veterans Day', forms: ['veterans day'], rule: fixed(11, 11) },
  { name: 'Armistice Day', forms: ['armistice day'], rule: fixed(11, 11) },
  {
    name: 'Independence Day (India)',
    forms: ["india's independence day", 'indian independence day'],
    rule: fixed(8, 15),
  },
  {
    name: 'Independence Day (United States)',
    forms: ["america's independence day", 'u.s. independence day', 'us independence day'],
    rule: fixed(7, 4),
  },
  {
    name: 'Republic Day (India)',
    forms: ["india's republic day", 'indian republic day'],
    rule: fixed(1, 26),
  },
  { name: 'Gandhi Jayanti', forms: ['gandhi jayanti'], rule: fixed(10, 2) },
  { name: 'Ash Wednesday', forms: ['ash wednesday'], rule: easter(-46) },
  { name: 'Palm Sunday', forms: ['palm sunday'], rule: easter(-7) },
  { name: 'Maundy Thursday', forms: ['maundy thursday'], rule: easter(-3) },
  { name: 'Good Friday', forms: ['good friday'], rule: easter(-2) },
  { name: 'Easter Sunday', forms: ['easter sunday', 'easter day', 'easter'], rule: easter(0) },
  { name: 'Easter Monday', forms: ['easter monday'], rule: easter(1) },
  { name: 'Ascension Day', forms: ['ascension day'], rule: easter(39) },
  { name: 'Pentecost', forms: ['pentecost', 'whit sunday'], rule: easter(49) },
  {
    name: 'Martin Luther King Jr. Day',
    forms: ['martin luther king jr. day', 'martin luther king day'],
    rule: nthWeekday(3, 1, 1),
  },
  { name: "Presidents' Day", forms: ["presidents' day", "president's day"], rule: nthWeekday(3, 1, 2) },
  { name: 'Memorial Day', forms: ['memorial day'], rule: nthWeekday(-1, 1, 5) },
  { name: 'Labor Day', forms: ['labor day'], rule: nthWeekday(1, 1, 9) },
  { name: 'Columbus Day', forms: ['columbus day'], rule: nthWeekday(2, 1, 10) },
  { name: 'Thanksgiving', forms: ['thanksgiving day', 'thanksgiving'], rule: nthWeekday(4, 4, 11) },
  { name: 'Black Friday', forms: ['black friday'], rule: nthWeekday(4, 4, 11, 1) },
  { name: 'Cyber Monday', forms: ['cyber monday'], rule: nthWeekday(4, 4, 11, 4) },
]

/** Easter Sunday of a Gregorian year, as a day number. The anonymous Gregorian computus (Meeus, ch. 8). */
export function easterSunday(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const yearOfCentury = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const weekdayShift =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7
  const month7 = Math.floor((golden + 11 * epact + 22 * weekdayShift) / 451)
  const dayOfYear = epact + weekdayShift - 7 * month7 + 114
  return dayNumber({ year, month: Math.floor(dayOfYear / 31), day: (dayOfYear % 31) + 1 })
}

function nthWeekdayOf(year: number, rule: Extract<HolidayRule, { kind: 'weekday' }>): number {
  const { month, weekday, nth } = rule
  if (nth < 0) {
    const last = dayNumber({ year, month, day: daysInMonth(year, month) })
    return last - ((weekdayOf(last) - weekday + 7) % 7)
  }
  const first = dayNumber({ year, month, day: 1 })
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
}

/** Day number of a holiday in a year. */
export function holidayInYear(rule: HolidayRule, year: number): number {
  if (rule.kind === 'fixed') return dayNumber({ year, month: rule.month, day: rule.day })
  return rule.kind === 'easter' ? easterSunday(year) + rule.offset : nthWeekdayOf(year, rule) + rule.offset
}

const BY_FORM = new Map(HOLIDAYS.flatMap((holiday) => holiday.forms.map((form) => [form, holiday] as const)))

/** The holiday that a written form (any case, any apostrophe) names. */
export const holidayNamed = (words: string): Holiday | null =>
  BY_FORM.get(words.toLowerCase().replaceAll('’', "'")) ?? null

export const holidayByName = (name: string): Holiday | null =>
  HOLIDAYS.find((holiday) => holiday.name === name) ?? null
