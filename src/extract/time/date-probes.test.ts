/** Grids of simple sentences that usual date parsers get wrong: tense, precision, ranges, anchors. */
import { describe, expect, test } from 'vitest'
import { dayNumber, weekdayOf } from '../../core/civil-date.ts'
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../core/date-words.ts'
import { dayNumberEdtf, monthEdtf } from '../../core/edtf.ts'
import { edtfsOf, timesOf } from './testing-times.ts'

const SUNDAY = dayNumber({ year: 2024, month: 5, day: 5 })
const WEEK = Array.from({ length: 7 }, (_, index) => SUNDAY + index)

describe('weekdays', () => {
  const grid = WEEK.flatMap((day) => WEEKDAY_NAMES.map((name, index) => ({ day, name, weekday: index + 1 })))

  test.each(grid)('the minister resigned on $name, told on day $day', ({ day, name, weekday }) => {
    const expected = Array.from({ length: 7 }, (_, back) => day - back).find(
      (date) => weekdayOf(date) === weekday,
    )
    const text = `The minister resigned on ${name}, officials said.`
    expect(edtfsOf(text, dayNumberEdtf(day))).toEqual([dayNumberEdtf(expected ?? 0)])
  })

  test.each(grid)('the minister will resign on $name, told on day $day', ({ day, name, weekday }) => {
    const expected = Array.from({ length: 7 }, (_, ahead) => day + ahead).find(
      (date) => weekdayOf(date) === weekday,
    )
    const text = `The minister will resign on ${name}, officials said.`
    expect(edtfsOf(text, dayNumberEdtf(day))).toEqual([dayNumberEdtf(expected ?? 0)])
  })
})

describe('months', () => {
  const grid = MONTH_NAMES.flatMap((name, index) =>
    MONTH_NAMES.map((_, told) => ({ name, month: index + 1, told: told + 1 })),
  )

  test.each(grid)('the talks collapsed in $name, told in month $told', ({ name, month, told }) => {
    const expected = monthEdtf(month <= told ? 2024 : 2023, month)
    const publication = dayNumberEdtf(dayNumber({ year: 2024, month: told, day: 15 }))
    expect(edtfsOf(`The talks collapsed in ${name}, he said.`, publication)).toEqual([expected])
  })
})

describe('phrases, told on Wednesday 15 May 2024', () => {
  test.each([
    ['The talks collapsed in March.', '2024-03'],
    ['The talks collapsed in December.', '2023-12'],
    ['Sales rose in the third quarter of 2023.', '2023-35'],
    ['He resigned early last year.', '2023-01/2023-04~'],
    ['It was built in the mid-1990s.', '1994/1996~'],
    ['It was built in the 1980s.', '198X'],
    ['They met in late February.', '2024-02-21/2024-02-29~'],
    ['In 2014 they signed.', '2014'],
    ['He has ruled since 2011.', '2011/..'],
    ['It was written around 1998.', '1998~'],
    ['They signed in spring 2022.', '2022-21'],
    ['They met from 3 to 5 April.', '2024-04-03/2024-04-05'],
    ['Sales fell last month.', '2024-04'],
    ['They had met the previous Friday.', '2024-05-10'],
    ['Friday’s attack killed two.', '2024-05-10'],
    ['It began three decades ago.', '1994~'],
    ['They met on 03/04/2024.', '[2024-03-04,2024-04-03]'],
    ['It happened in the night of 12-13 April.', '2024-04-12/2024-04-13'],
    ['The attacks of Sept. 11, 2001 changed it.', '2001-09-11'],
    ['They will decide by the end of the year.', '../2024-12-31'],
    ['The budget for FY2023-24 passed.', '2023-04/2024-03'],
  ])('%s → %s', (text, expected) => {
    expect(edtfsOf(text, '2024-05-15')).toEqual([expected])
  })

  test('both ends of a range carry it', () => {
    const times = timesOf('The talks ran from Monday to Wednesday.', '2024-05-15')
    expect(times.map(({ words, edtf, value }) => [words, edtf, value])).toEqual([
      ['Monday', '2024-05-13/2024-05-15', '2024-05-13'],
      ['Wednesday', '2024-05-13/2024-05-15', '2024-05-15'],
    ])
  })

  test('both days of "between 3 and 5 April" carry the stretch, "3 and 5 April" are two days', () => {
    expect(edtfsOf('They met between 3 and 5 April.', '2024-05-15')).toEqual([
      '2024-04-03/2024-04-05',
      '2024-04-03/2024-04-05',
    ])
    expect(edtfsOf('They met on 3 and 5 April.', '2024-05-15')).toEqual(['2024-04-03', '2024-04-05'])
  })

  test('said in the past, planned in the future', () => {
    expect(edtfsOf('On May 8 he said he would return in June.', '2024-05-15')).toEqual([
      '2024-05-08',
      '2024-06',
    ])
  })

  test('"two weeks earlier" counts from the date told before, never from publication', () => {
    expect(edtfsOf('He was freed on May 3. He had been seized two weeks earlier.', '2024-05-15')).toEqual([
      '2024-05-03',
      '2024-04-19~',
    ])
    expect(edtfsOf('He had been seized two weeks earlier.', '2024-05-15')).toEqual([null])
  })

  test('an event that the words name is not the date told before', () => {
    expect(edtfsOf('They met on May 3. On the eve of the invasion he left.', '2024-05-15')).toEqual([
      '2024-05-03',
      null,
    ])
  })

  test('a fiscal year without its country spans the customs', () => {
    const [time] = timesOf('Exports grew in FY2023.', '2024-05-15')
    expect([time?.edtf, time?.value]).toEqual(['2022-04/2024-03', 'FY2023'])
  })

  test('a fiscal year beside its country is that country’s', () => {
    expect(edtfsOf('India’s exports grew in FY2023.', '2024-05-15')).toEqual(['2022-04/2023-03'])
    expect(edtfsOf('The Pentagon asked for more in FY2023.', '2024-05-15')).toEqual(['2022-10/2023-09'])
    expect(edtfsOf('Japan’s budget for FY2023 passed.', '2024-05-15')).toEqual(['2023-04/2024-03'])
  })
})

test('without a publication date nothing is dated from the clock', () => {
  expect(edtfsOf('He resigned yesterday.', null)).toEqual([null])
  expect(edtfsOf('He resigned in August.', null)).toEqual([null])
})
