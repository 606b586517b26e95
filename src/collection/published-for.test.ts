import { describe, expect, test } from 'vitest'
import { dayNumberEdtf } from '../core/edtf.ts'
import { timesInSentence } from '../extract/time/recognize-times.ts'
import { daysOf } from './day-interval.ts'
import { publishedFor } from './published-for.ts'

const published = (words: string, day: string, reach: number): string[] => {
  const [time] = timesInSentence(words)
  return publishedFor(time!, reach, daysOf(day)!.first!).map(dayNumberEdtf)
}

describe('publishedFor', () => {
  test('gives the week after a bare weekday', () => {
    const days = published('The quake struck on Saturday.', '2015-04-25', 8)
    expect(days).toContain('2015-04-26')
    expect(days).toContain('2015-05-01')
    expect(days).not.toContain('2015-05-03')
  })

  test('gives the one day after for yesterday', () => {
    expect(published('The quake struck yesterday.', '2015-04-25', 1)).toEqual(['2015-04-26'])
  })

  test.each([
    ['on Saturday', '2015-04-26', 8],
    ['on April 25', '2015-04-24', 184],
    ['on April 25', '2015-05-25', 184],
  ])('gives none where %s can never be %s', (words, day, reach) => {
    expect(published(`The quake struck ${words}.`, day, reach)).toEqual([])
  })

  test('gives days around a date without its year', () => {
    const days = published('The quake struck on April 25.', '2015-04-25', 184)
    expect(days).toContain('2015-04-27')
    expect(days.length).toBeGreaterThan(30)
  })
})
