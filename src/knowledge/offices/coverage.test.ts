import { describe, expect, test } from 'vitest'
import { dayNumberAt } from '../../core/civil-date.ts'
import { dayNumberEdtf, edtfBounds } from '../../core/edtf.ts'
import { EXECUTIVE_STATES, OFFICE_GAPS, OFFICE_TERMS } from './tables.ts'
import { KNOWN_UNTIL, type OfficeKey } from './types.ts'

const FIRST_DAY = '2000-01-01'

const STATES = {
  G20: 'AR AU BR CA CN DE FR GB ID IN IT JP KR MX RU SA TR US ZA',
  ASEAN: 'BN ID KH LA MM MY PH SG TH TL VN',
  Quad: 'AU IN JP US',
  EU: 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK',
}

const OFFICES: readonly OfficeKey[] = [
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
]

const ORGANIZATIONS = [
  ['organization:united-nations', 'secretary-general'],
  ['organization:nato', 'secretary-general'],
  ['organization:european-union', 'commission-president'],
  ['organization:european-union', 'council-president'],
  ['organization:european-union', 'high-representative'],
  ['organization:european-union', 'parliament-president'],
] as const

/** What the tables do not cover: holder, office, first and last day, why. Gaps with a reason in the tables are not here. */
const UNCOVERED = `
country:AU head-of-state 2000-01-01/2025-10-31: the British monarch, listed under GB alone: the name would belong to two countries
country:CA head-of-state 2000-01-01/2025-10-31: the British monarch, listed under GB alone: the name would belong to two countries
country:MT defence-minister 2000-01-01/2025-10-31: Malta has none; defence is a portfolio of the prime or the home affairs minister
country:TL head-of-state 2000-01-01/2002-05-19: under the administration of the United Nations
country:TL head-of-government 2000-01-01/2002-05-19: under the administration of the United Nations
country:TL foreign-minister 2000-01-01/2000-09-30: under the administration of the United Nations
country:TL defence-minister 2000-01-01/2007-08-07: no state before 2002; then secretaries of state, whose days are not known
country:CA national-security-adviser 2000-01-01/2015-01-18: the office is of 2003, its early holders are not known
country:CZ national-security-adviser 2000-01-01/2022-12-31: the office is of 2023
country:GB national-security-adviser 2000-01-01/2010-05-11: the office is of 2010
country:GR national-security-adviser 2000-01-01/2018-12-31: the office is of 2019
country:JP national-security-adviser 2000-01-01/2014-01-06: the office is of 2014
country:KR national-security-adviser 2000-01-01/2003-01-31: a secretary to the president before, not named so by news
country:MM national-security-adviser 2000-01-01/2016-12-31: the office is of 2017
country:PH national-security-adviser 2000-01-01/2000-12-31: the former holder is not known
country:PL national-security-adviser 2000-01-01/2008-12-31: earlier heads of the bureau are not known
country:SA national-security-adviser 2000-01-01/2005-10-15: the council is of 2005
country:SE national-security-adviser 2000-01-01/2022-11-21: the office is of 2022
organization:european-union council-president 2000-01-01/2009-11-30: the heads of government presided in turn
`

const covered = {
  first: dayNumberAt(edtfBounds(FIRST_DAY)!.start!),
  last: dayNumberAt(edtfBounds(KNOWN_UNTIL)!.start!),
}

interface Days {
  readonly first: number
  readonly last: number
}

/** Days of terms and of gaps with a reason; ends of month or year precision count whole. */
function daysOf(office: OfficeKey, holder: string, of: readonly (typeof ROWS)[number][]): Days[] {
  return of
    .filter((row) => row.office === office && row.country === holder)
    .map(({ from, to }) => ({
      first: dayNumberAt(edtfBounds(from)!.start!),
      last: to === null ? covered.last : dayNumberAt(edtfBounds(to)!.end!) - 1,
    }))
    .sort((a, b) => a.first - b.first)
}

const ROWS = [...OFFICE_TERMS, ...OFFICE_GAPS]

const interval = (first: number, last: number): string => `${dayNumberEdtf(first)}/${dayNumberEdtf(last)}`

/** The days from 2000 on that no row covers. */
function uncovered(office: OfficeKey, holder: string): string[] {
  const holes: string[] = []
  let next = covered.first
  for (const { first, last } of daysOf(office, holder, ROWS)) {
    if (first > next) holes.push(interval(next, first - 1))
    next = Math.max(next, last + 1)
  }
  if (next <= covered.last) holes.push(interval(next, covered.last))
  return holes.map((days) => `${holder} ${office} ${days}`)
}

const isListed = (office: OfficeKey, holder: string): boolean =>
  OFFICE_TERMS.some((term) => term.office === office && term.country === holder)

/** The executive head of state is listed once; an adviser where the state is listed with one. */
const officesOf = (holder: string): OfficeKey[] => [
  ...OFFICES.filter((office) => !(office === 'head-of-government' && EXECUTIVE_STATES.has(holder))),
  ...(['national-security-adviser'] as const).filter((office) => isListed(office, holder)),
]

const states = [...new Set(Object.values(STATES).flatMap((codes) => codes.split(' ')))].map(
  (code) => `country:${code}`,
)

const explained = UNCOVERED.trim()
  .split('\n')
  .map((line) => line.split(': ') as [string, string])

const explainedOf = (holder: string): string[] =>
  explained.filter(([hole]) => hole.startsWith(`${holder} `)).map(([hole]) => hole)

describe('from 2000 to the day that they know, the office tables cover', () => {
  test.each(states)('heads, foreign and defence ministers of %s, and its security adviser', (holder) => {
    const holes = officesOf(holder).flatMap((office) => uncovered(office, holder))
    expect(holes.sort()).toEqual(explainedOf(holder).sort())
  })

  test.each(ORGANIZATIONS)('of %s the %s', (holder, office) => {
    const holes = uncovered(office, holder)
    expect(holes).toEqual(explainedOf(holder).filter((hole) => hole.includes(` ${office} `)))
  })

  test('all else but for a reason', () => {
    expect(explained.filter(([, reason]) => !reason)).toEqual([])
    expect(OFFICE_GAPS.filter(({ reason }) => reason.length < 'not known'.length)).toEqual([])
  })

  test('nearly every day of the heads and ministers with a name', () => {
    const offices = states.flatMap((holder) =>
      OFFICES.filter((office) => isListed(office, holder)).map((office) => ({ holder, office })),
    )
    const shares = offices.map(({ holder, office }) => {
      const named = new Set<number>()
      for (const { first, last } of daysOf(office, holder, OFFICE_TERMS))
        for (let day = Math.max(first, covered.first); day <= Math.min(last, covered.last); day += 1)
          named.add(day)
      return named.size / (covered.last - covered.first + 1)
    })
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
    expect(mean).toBeGreaterThan(0.98)
  })
})
