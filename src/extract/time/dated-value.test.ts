import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber } from '../../core/civil-date.ts'
import { parseEdtf } from '../../core/edtf.ts'
import { dayValue, periodYearsAway, timexYear, weekendValue, weekValue } from './dated-value.ts'
import { timesOf } from './testing-times.ts'

test.each([
  [2024, '2024'],
  [1, '0001'],
  [0, 'BC0001'],
  [-43, 'BC0044'],
])('the ISO year %s is written %s in TIMEX3', (year, value) => {
  expect(timexYear(year)).toBe(value)
})

test.each([
  ['The consul was murdered in 44 BC.', '-0043', 'BC0044'],
  ['The fleets met in spring 43 BC.', '-0042-21', 'BC0043-SP'],
  ['The city burned in AD 64.', '0064', '0064'],
])('an era is counted as astronomers do, and written as the words have it: %s', (text, edtf, value) => {
  expect(timesOf(text, '2011-06-01').map((time) => [time.edtf, time.value])).toEqual([[edtf, value]])
})

test('midnight ends its day: TIMEX3 has the clock, the EDTF keeps to the day', () => {
  const day = dayNumber({ year: 1997, month: 6, day: 30 })
  expect(dayValue(day, 'T24:00')).toEqual({ edtf: '1997-06-30', value: '1997-06-30T24:00' })
  const [time] = timesOf('The lease ran out at midnight on 30 June 1997.', '2011-06-01')
  expect([time?.edtf, time?.value, time?.type]).toEqual(['1997-06-30', '1997-06-30T24:00', 'TIME'])
})

test('only clock times enter the EDTF', () => {
  const day = dayNumber({ year: 2024, month: 5, day: 6 })
  expect(dayValue(day, 'TMO')).toEqual({ edtf: '2024-05-06', value: '2024-05-06TMO' })
  expect(dayValue(day, 'T15:30Z')).toEqual({ edtf: '2024-05-06T15:30Z', value: '2024-05-06T15:30' })
})

test.each([
  ['2024-35', -1, '2023-35', '2023-Q3'],
  ['2024-41', -2, '2022-41', '2022-H2'],
  ['2024-02', 1, '2025-02', '2025-02'],
])('%s, %s years on, is %s', (period, years, edtf, value) => {
  expect(periodYearsAway(period, years)).toEqual({ edtf, value })
})

test.each(['2024', '2024-05-06', '2024-21', 'nonsense'])(
  'only quarters, halves and months have a same period in another year: not %s',
  (period) => {
    expect(periodYearsAway(period, -1)).toBe(null)
  },
)

test('every day lies in its week, and its weekend ends that week', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), (day) => {
      const [monday, sunday] = weekValue(day).edtf.split('/')
      expect(monday! <= dayValue(day, null).edtf && dayValue(day, null).edtf <= sunday!).toBe(true)
      expect(weekendValue(day).edtf.split('/')[1]).toBe(sunday)
      expect(parseEdtf(weekValue(day).edtf)?.kind).toBe('interval')
    }),
  )
})
