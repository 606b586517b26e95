import { describe, expect, test } from 'vitest'
import { edtfsOf, timesOf } from './testing-times.ts'

/** What the last time of a text comes to. */
const lastOf = (text: string, publication: string | null = '2024-05-15') => edtfsOf(text, publication).at(-1)

describe('"that", "the following" and "the preceding" count from the date told before', () => {
  test.each([
    ['They married on 9 May 2003. That summer they moved.', '2003-22'],
    ['They married on 9 May 2003. That October a son was born.', '2003-10'],
    ['They married in January 1963. That winter was hard.', '1962-24'],
    ['They married on 9 May 2003. The following October a son was born.', '2003-10'],
    ['They married on 9 May 2003. The following February a son was born.', '2004-02'],
    ['They married on 9 May 2003. The following spring a son was born.', '2004-21'],
    ['They married in spring 2003. The following summer a son was born.', '2003-22'],
    ['They married on Friday, 9 May 2003. The preceding Tuesday they had met.', '2003-05-06'],
    ['They married on Friday, 9 May 2003. The following Tuesday they left.', '2003-05-13'],
    ['They married on Friday, 9 May 2003. That Sunday they left.', '2003-05-11'],
  ])('%s', (text, edtf) => {
    expect(lastOf(text)).toBe(edtf)
  })

  test('from the report where no date is told before', () => {
    expect(lastOf('The preceding Friday they had met.')).toBe('2024-05-10')
    expect(lastOf('The following Friday they met.')).toBe('2024-05-17')
  })

  test('and the chain says so', () => {
    const [, time] = timesOf('They married on 9 May 2003. That October a son was born.', '2024-05-15')
    expect(time?.because.map(({ rule }) => rule)).toEqual(['month', 'previousDate'])
  })
})

describe('a count from the date told before', () => {
  test.each([
    ['She was arrested on 9 May 2003. She was freed the next day.', '2003-05-10'],
    ['She was arrested on 9 May 2003. She was freed three weeks later.', '2003-05-30~'],
    ['She was arrested on 9 May 2003. She was freed two years later.', '2005'],
    ['She was arrested on 9 May 2003, in the year 2003. She was freed the next day.', '2003-05-10'],
  ])('%s', (text, edtf) => {
    expect(lastOf(text)).toBe(edtf)
  })

  test.each([
    'She was arrested in 2003. She was freed the next day.',
    'She was arrested in May 2003. She was freed the next day.',
    'She was arrested in 2003. She was freed a month later.',
  ])('is never finer than that date: %s', (text) => {
    expect(lastOf(text)).toBe(null)
  })
})

describe('a bare day of the month', () => {
  test.each([
    ['They marched on 30 April 1975. On the 28th the guns had fallen silent.', '1975-04-28'],
    ['They marched on 30 April 1975. On the 3rd it rained.', '1975-05-03'],
    ['They marched in April 1975. On the 28th it rained.', '1975-04-28'],
    ['They marched on 30 December 1975. On the 2nd it rained.', '1976-01-02'],
    ['They marched on the 12th, he said.', '2024-05-12'],
    ['They marched on the 20th, he said.', '2024-04-20'],
    ['They will march on the 12th, he said.', '2024-06-12'],
  ])('is of the month told before, or the next; else the nearest that the tense allows: %s', (text, edtf) => {
    expect(lastOf(text)).toBe(edtf)
  })
})

describe('figures that are compared', () => {
  test.each([
    ['Profit rose to $3 million in the third quarter of 2023 from $2 million a year earlier.', '2022-35'],
    [
      'Sales rose in the second quarter of 2019. It earned 9 cents a share, up from 7 cents a year earlier.',
      '2018-34',
    ],
    ['Exports grew 4 percent in August 2021, against 2 percent a year earlier.', '2020-08'],
    ['Revenue grew in the first quarter of 2019. In the same quarter of 2016, revenue fell.', '2016-33'],
    ['Revenue grew in the first quarter of 2019, ahead of the year-earlier period.', '2018-33'],
    ['Profit rose in the second half of 2019 from the same period a year ago.', '2018-41'],
  ])('are of the same quarter, half or month of the other year: %s', (text, edtf) => {
    expect(lastOf(text)).toBe(edtf)
  })

  test('leave the quarter told where it was', () => {
    const text =
      'Sales rose in the second quarter of 2019 from the year-earlier quarter. The bank ended the quarter with a profit, up 3 percent from a year earlier.'
    expect(edtfsOf(text, '2024-05-15')).toEqual(['2019-34', '2018-34', '2019-34', '2018-34'])
  })

  test('a year later in a life is a year later', () => {
    expect(
      lastOf('He took office in the third quarter of 2019. He had been elected a year earlier.'),
    ).not.toBe('2018-35')
  })

  test('"the quarter" of a report that tells none is the last one that is over, and no half', () => {
    expect(lastOf('Profit rose 4 percent in the latest quarter.')).toBe('2024-33')
    expect(lastOf('Profit fell in the second half of 2019. The bank lost $8 million in the quarter.')).toBe(
      '2024-33',
    )
  })
})
