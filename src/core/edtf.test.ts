// @ts-expect-error edtf.js declares no types for its main entry
import oracle from 'edtf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { civilDate } from './civil-date.ts'
import {
  approximateEnds,
  dayEdtf,
  type Edtf,
  type EdtfPoint,
  edtfBounds,
  edtfPrecision,
  formatEdtf,
  isApproximate,
  parseEdtf,
} from './edtf.ts'
import { utcMs } from './units.ts'

const ms = (iso: string): number => Date.parse(iso)

const qualifiers = fc.constantFrom('~' as const, '?' as const, '%' as const, null)
const yearNumbers = fc.integer({ min: -9999, max: 9999 })

const dates: fc.Arbitrary<EdtfPoint> = fc
  .tuple(
    fc.integer({ min: -700_000, max: 2_900_000 }),
    fc.constantFrom('year', 'month', 'day', 'minute'),
    qualifiers,
  )
  .map(([day, precision, qualifier]) => {
    const civil = civilDate(day)
    return {
      kind: 'date' as const,
      year: civil.year,
      month: precision === 'year' ? null : civil.month,
      day: precision === 'day' || precision === 'minute' ? civil.day : null,
      clock: precision === 'minute' ? { hour: 15, minute: 4, second: null, isUtc: true } : null,
      qualifier,
    }
  })

const masked: fc.Arbitrary<EdtfPoint> = fc.oneof(
  fc.record({
    kind: fc.constant('decade' as const),
    prefix: fc.integer({ min: 0, max: 999 }),
    qualifier: qualifiers,
  }),
  fc.record({
    kind: fc.constant('century' as const),
    prefix: fc.integer({ min: 0, max: 99 }),
    qualifier: qualifiers,
  }),
)

const partsOfYear: fc.Arbitrary<EdtfPoint> = fc.oneof(
  fc.record({
    kind: fc.constant('season' as const),
    year: yearNumbers,
    code: fc.integer({ min: 21, max: 24 }),
    qualifier: qualifiers,
  }),
  fc.record({
    kind: fc.constant('quarter' as const),
    year: yearNumbers,
    code: fc.integer({ min: 33, max: 36 }),
    qualifier: qualifiers,
  }),
  fc.record({
    kind: fc.constant('half' as const),
    year: yearNumbers,
    code: fc.integer({ min: 40, max: 41 }),
    qualifier: qualifiers,
  }),
)

const points = fc.oneof(dates, masked, partsOfYear)

const startMs = (point: EdtfPoint): number => edtfBounds(formatEdtf(point))?.start ?? 0

const values: fc.Arbitrary<Edtf> = fc.oneof(
  points,
  fc.array(points, { minLength: 1, maxLength: 3 }).map((list) => ({ kind: 'set' as const, points: list })),
  fc.tuple(points, points).map((pair) => {
    const [start, end] = pair.sort((a, b) => startMs(a) - startMs(b))
    return { kind: 'interval' as const, start, end }
  }),
  fc
    .tuple(points, fc.constantFrom('open' as const, 'unknown' as const), fc.boolean())
    .map(([point, open, isStart]) =>
      isStart
        ? { kind: 'interval' as const, start: open, end: point }
        : { kind: 'interval' as const, start: point, end: open },
    ),
)

test('parsing what was written gives the value again', () => {
  fc.assert(
    fc.property(values, (value) => {
      expect(parseEdtf(formatEdtf(value))).toEqual(value)
    }),
  )
})

test('bounds are ordered', () => {
  fc.assert(
    fc.property(values, (value) => {
      const bounds = edtfBounds(formatEdtf(value))
      if (bounds?.start != null && bounds.end != null) expect(bounds.start).toBeLessThan(bounds.end)
    }),
  )
})

test('plain dates begin where edtf.js says, and end a millisecond after its inclusive end', () => {
  fc.assert(
    fc.property(dates, (date) => {
      const written = formatEdtf({ ...date, qualifier: null } as EdtfPoint)
      if (written.includes('T')) return
      const expected = oracle(written) as unknown as { min: number; max: number }
      expect(edtfBounds(written)).toEqual({ start: expected.min, end: expected.max + 1 })
    }),
  )
})

test('nothing but EDTF parses, and nothing throws', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const parsed = parseEdtf(text)
      if (parsed !== null) expect(formatEdtf(parsed)).toBe(text)
    }),
  )
})

describe('bounds', () => {
  test.each([
    ['2014', '2014-01-01', '2015-01-01'],
    ['2025-08', '2025-08-01', '2025-09-01'],
    ['2025-05-22', '2025-05-22', '2025-05-23'],
    ['2025-05-22T15:30Z', '2025-05-22T15:30Z', '2025-05-22T15:31Z'],
    ['198X', '1980-01-01', '1990-01-01'],
    ['19XX', '1900-01-01', '2000-01-01'],
    ['2022-21', '2022-03-01', '2022-06-01'],
    ['2022-24', '2022-12-01', '2023-03-01'],
    ['2023-35', '2023-07-01', '2023-10-01'],
    ['2023-41', '2023-07-01', '2024-01-01'],
    ['2019/2021', '2019-01-01', '2022-01-01'],
    ['2023-01/2023-04~', '2023-01-01', '2023-05-01'],
    ['[2024-03-04,2024-04-03]', '2024-03-04', '2024-04-04'],
  ])('%s runs from %s to %s', (value, start, end) => {
    expect(edtfBounds(value)).toEqual({ start: ms(start), end: ms(end) })
  })

  test('an open or unknown end has no bound', () => {
    expect(edtfBounds('2025-04-22/..')).toEqual({ start: ms('2025-04-22'), end: null })
    expect(edtfBounds('/2025')).toEqual({ start: null, end: ms('2026-01-01') })
  })
})

test.each([
  ['2025-05-22T15:30', 'minute'],
  ['2025-05-22', 'day'],
  ['2025-05', 'month'],
  ['2025-21', 'season'],
  ['2025-33', 'quarter'],
  ['2025-40', 'half'],
  ['2025~', 'year'],
  ['202X', 'decade'],
  ['20XX', 'century'],
  ['2019/2021', 'interval'],
  ['2019/..', 'open'],
  ['[2019,2021]', 'set'],
])('%s is precise to the %s', (value, precision) => {
  expect(edtfPrecision(value)).toBe(precision)
})

test.each([
  '',
  'today',
  '2025-13',
  '2025-02-29',
  '2025-05-22T24:00',
  '2025-5-2',
  '20250522',
  '../..',
  '2021/2019',
  '-0000',
  '198XX',
  '1XX',
  '[a,b]',
  '2025-25',
])('%j is no value of ours', (value) => {
  expect(parseEdtf(value)).toBe(null)
  expect(edtfBounds(value)).toBe(null)
  expect(edtfPrecision(value)).toBe(null)
})

test('approximate ends are told apart', () => {
  expect(approximateEnds('2023-01/2023-04~')).toEqual({ start: false, end: true })
  expect(approximateEnds('1994~')).toEqual({ start: true, end: true })
  expect([isApproximate('2014?'), isApproximate('2014%'), isApproximate('2014')]).toEqual([
    false,
    true,
    false,
  ])
})

test('the day of a moment is that of UTC', () => {
  expect(dayEdtf(utcMs(ms('2025-05-22T23:59:59.999Z')))).toBe('2025-05-22')
  expect(dayEdtf(utcMs(-1))).toBe('1969-12-31')
})
