/** Dates as lists write them → EDTF as Dateline has it. */
import { dayNumber } from '../../core/civil-date.ts'
import { dayNumberEdtf, parseEdtf } from '../../core/edtf.ts'
import { readDatePublished } from '../read-articles.ts'

const MINUTES_OF_DAY = 1440

const twoDigits = (value: number): string => String(value).padStart(2, '0')

const ZONED = /^(-?\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(:\d\d)?(?:[.,]\d+)?([+-])(\d\d):?(\d\d)$/

/** `2004-06-11T01:30+02:00` → `2004-06-10T23:30Z`. */
const inUtc = (value: string): string => {
  const match = ZONED.exec(value)
  if (match === null) return value.replace(/(T\d\d:\d\d:\d\d)[.,]\d+/u, '$1')
  const [, year, month, day, hour, minute, second = '', sign, hours, minutes] = match
  const shift = (Number(hours) * 60 + Number(minutes)) * (sign === '+' ? -1 : 1)
  const total = Number(hour) * 60 + Number(minute) + shift
  if (parseEdtf(`${year}-${month}-${day}T${hour}:${minute}`) === null) return value
  const days = Math.floor(total / MINUTES_OF_DAY)
  const ofDay = total - days * MINUTES_OF_DAY
  const moved = dayNumberEdtf(
    dayNumber({ year: Number(year), month: Number(month), day: Number(day) }) + days,
  )
  return `${moved}T${twoDigits(Math.floor(ofDay / 60))}:${twoDigits(ofDay % 60)}${second}Z`
}

/** `2004-06-XX` and `2004-XX-XX` say no more than `2004-06` and `2004`. */
const withoutUnknown = (value: string): string => value.replace(/(?:-XX){1,2}(?=[~?%]?$)/u, '')

const plainPoint = (value: string): string => withoutUnknown(inUtc(value))

/** The same value in the part of EDTF that Dateline uses; null where it is none of it. */
export const readEdtf = (given: string): string | null => {
  const trimmed = given.trim()
  const value = /^[[{]/u.test(trimmed) ? trimmed : trimmed.split('/').map(plainPoint).join('/')
  return parseEdtf(value) === null ? null : value
}

const FORMS = 'Write a day as 2004-05-12, a month as 2004-05, a year as 2004, a span as 2004-05-12/2004-06-03'

/** What to write instead of something that is no EDTF: the value itself where it can only be meant one way. */
export const dateAdvice = (given: string): string => {
  const trimmed = given.trim()
  const year = /^(-?)(\d{1,3})$/u.exec(trimmed)
  if (year !== null) return `Write the year with four digits: ${year[1]}${year[2]!.padStart(4, '0')}`
  const meant = readDatePublished(trimmed)
  return meant === null || !/^-?\d{4}-\d\d-\d\d$/u.test(meant) ? FORMS : `Write ${meant}`
}
