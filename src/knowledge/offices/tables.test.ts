import { describe, expect, test } from 'vitest'
import { edtfBounds, parseEdtf } from '../../core/edtf.ts'
import { countryByCode } from '../countries.ts'
import { OFFICE_ORGANIZATIONS } from './organization-ids.ts'
import { EXECUTIVE_STATES, OFFICE_GAPS, OFFICE_TERMS } from './tables.ts'
import { KNOWN_UNTIL, OFFICE_KEYS, type OfficeGap, type OfficeTerm } from './types.ts'

const DAY = 86_400_000

type Row = OfficeTerm | OfficeGap

const rows: readonly Row[] = [...OFFICE_TERMS, ...OFFICE_GAPS]
const says = ({ office, country, from, to, ...rest }: Row): string =>
  `${country} ${office} ${from}/${to ?? '..'} ${'name' in rest ? rest.name : rest.reason}`

const startsAt = (row: Row): number => edtfBounds(row.from)!.start!
const latestStart = (row: Row): number => edtfBounds(row.from)!.end! - DAY
const endsAt = (row: Row): number => (row.to === null ? Infinity : edtfBounds(row.to)!.end! - DAY)
const earliestEnd = (row: Row): number => (row.to === null ? Infinity : edtfBounds(row.to)!.start!)

/** Rows of each office by start; the stand-ins beside a suspended holder apart. */
function officesOf(of: readonly Row[]): Row[][] {
  const offices = new Map<string, Row[]>()
  for (const row of of) {
    const key = `${row.country} ${row.office}`
    offices.set(key, [...(offices.get(key) ?? []), row])
  }
  return [...offices.values()].map((office) => office.sort((a, b) => startsAt(a) - startsAt(b)))
}

const isActing = (row: Row): boolean => 'isActing' in row && row.isActing

describe('the office tables', () => {
  test('name known offices', () => {
    expect(rows.filter(({ office }) => !OFFICE_KEYS.includes(office)).map(says)).toEqual([])
  })

  test('name known countries and organisations', () => {
    const isKnown = ({ country }: Row) =>
      country.startsWith('country:')
        ? countryByCode(country.slice(8)) !== null
        : country in OFFICE_ORGANIZATIONS
    expect(rows.filter((row) => !isKnown(row)).map(says)).toEqual([])
  })

  test('hold dates of day, month or year precision that exist', () => {
    const isDate = (value: string | null) => value === null || parseEdtf(value)?.kind === 'date'
    expect(rows.filter(({ from, to }) => !isDate(from) || !isDate(to)).map(says)).toEqual([])
  })

  test('let no term end before it begins', () => {
    expect(rows.filter((row) => endsAt(row) < startsAt(row)).map(says)).toEqual([])
  })

  test('know nothing after the day that they are said to know', () => {
    const last = edtfBounds(KNOWN_UNTIL)!.end!
    expect(rows.filter((row) => startsAt(row) >= last || (row.to ?? '') > KNOWN_UNTIL).map(says)).toEqual([])
  })

  test('give no office two holders at once, the day of handover and stand-ins apart', () => {
    const overlaps = officesOf(rows.filter((row) => !isActing(row))).flatMap((office) =>
      office.slice(1).filter((row, index) => earliestEnd(office[index]!) > latestStart(row)),
    )
    expect(overlaps.map(says)).toEqual([])
  })

  test('leave no gap of more than a day without a reason', () => {
    const unexplained = officesOf(rows).flatMap((office) =>
      office.slice(1).filter((row, index) => {
        const ends = Math.max(...office.slice(0, index + 1).map(endsAt))
        return startsAt(row) - ends > DAY
      }),
    )
    expect(unexplained.map(says)).toEqual([])
  })

  test('are in order of time within an office, so that the next row ends the former', () => {
    const unordered = OFFICE_TERMS.filter((term, index) => {
      const next = OFFICE_TERMS[index + 1]
      const isSame = next !== undefined && next.office === term.office && next.country === term.country
      return isSame && startsAt(next) < startsAt(term) && !isActing(next)
    })
    expect(unordered.map(says)).toEqual([])
  })

  test('list each office in one place', () => {
    const heads = rows.filter((row, index) => {
      const before = rows.slice(0, index).filter((other) => 'name' in other === 'name' in row)
      const last = before.at(-1)
      const isNewBlock = last === undefined || last.office !== row.office || last.country !== row.country
      return (
        'name' in row &&
        isNewBlock &&
        before.some((other) => other.office === row.office && other.country === row.country)
      )
    })
    expect(heads.map(says)).toEqual([])
  })

  test('give nobody the same office twice without a break', () => {
    const repeated = officesOf(OFFICE_TERMS).flatMap((office) =>
      office.slice(1).filter((row, index) => {
        const before = office[index] as OfficeTerm
        return (
          (row as OfficeTerm).name === before.name &&
          startsAt(row) - endsAt(before) <= DAY &&
          !isActing(before)
        )
      }),
    )
    expect(repeated.map(says)).toEqual([])
  })

  test('do not list a head of government beside an executive head of state', () => {
    const both = OFFICE_TERMS.filter(
      ({ office, country }) => office === 'head-of-government' && EXECUTIVE_STATES.has(country),
    )
    expect(both.map(says)).toEqual([])
  })

  test('write names and aliases without stray blanks, and never the name as its own alias', () => {
    const isClean = (name: string) => name === name.trim() && name.length > 2 && !/\s\s|[=#]/u.test(name)
    const bad = OFFICE_TERMS.filter(
      ({ name, aliases }) => ![name, ...aliases].every(isClean) || aliases.includes(name),
    )
    expect(bad.map(says)).toEqual([])
  })
})
