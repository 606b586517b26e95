import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timesInSentence } from './recognize-times.ts'
import { edtfsOf, timesOf } from './testing-times.ts'

const wordsIn = (sentence: string): string[] =>
  timesInSentence(sentence).map(({ start, end }) => sentence.slice(start, end))

describe('one moment', () => {
  test.each([
    ['The siren went off at 3 p.m. on Monday.', ['3 p.m. on Monday'], '2024-05-13T15:00'],
    ['The siren went off on Monday at 3 p.m.', ['Monday at 3 p.m.'], '2024-05-13T15:00'],
    ['The siren went off at 3:30 yesterday afternoon.', ['3:30 yesterday afternoon'], '2024-05-14T15:30'],
    ['The siren went off at midnight Sunday.', ['midnight Sunday'], '2024-05-12'],
    ['The siren went off at dawn on 2 April.', ['dawn on 2 April'], '2024-04-02'],
  ])('clock and day are one expression: %s', (text, words, edtf) => {
    const times = timesOf(text, '2024-05-15')
    expect(times.map((time) => time.words)).toEqual(words)
    expect(times.map((time) => time.edtf)).toEqual([edtf])
  })

  test('a clock beside a month stays apart', () => {
    expect(wordsIn('At 3 p.m. in May it is warm.')).toEqual(['3 p.m.', 'May'])
  })
})

describe('a date within a period that the words name', () => {
  test.each([
    ['The bridge fell in March last year.', 'March last year', '2023-03'],
    ['They met on Friday of last week.', 'Friday of last week', '2024-05-10'],
    ['They met on the 5th of this month.', 'the 5th of this month', '2024-05-05'],
    ['The bridge fell in spring 43 BC.', 'spring 43 BC', '-0042-21'],
  ])('is one expression: %s', (text, words, edtf) => {
    expect(timesOf(text, '2024-05-15').map((time) => [time.words, time.edtf])).toEqual([[words, edtf]])
  })

  test('"of that year" takes the year told before', () => {
    expect(edtfsOf('The mill was built in 1987. It burned down in June of that year.', '2024-05-15')).toEqual(
      ['1987', '1987-06'],
    )
  })

  test('has no date where that period has none', () => {
    expect(edtfsOf('It burned down in June of that year.', '2024-05-15')).toEqual([null])
  })
})

describe('a year stated once', () => {
  test.each([
    ['The hearings were held in January and February 1990.', ['1990-01', '1990-02']],
    ['The hearings were held in November and January 1990.', ['1989-11', '1990-01']],
    [
      'The hearings were held on March 3, March 5 and April 7, 1990.',
      ['1990-03-03', '1990-03-05', '1990-04-07'],
    ],
  ])('holds for the dates listed before it: %s', (text, edtfs) => {
    expect(edtfsOf(text, '2024-05-15')).toEqual(edtfs)
  })

  test('does not hold across a clause', () => {
    expect(edtfsOf('It closed in March, the owner said, and reopened in May 1990.', '2024-05-15')).toEqual([
      '2024-03',
      '1990-05',
    ])
  })
})

describe('listed weekdays', () => {
  test.each([
    ['The council will meet on Monday or Tuesday.', ['2024-05-20', '2024-05-21']],
    ['The council met on Monday and Tuesday.', ['2024-05-13', '2024-05-14']],
    ['The council is to vote on Thursday, Friday and Saturday.', ['2024-05-16', '2024-05-17', '2024-05-18']],
  ])('lie the same way: %s', (text, edtfs) => {
    expect(edtfsOf(text, '2024-05-15')).toEqual(edtfs)
  })
})

describe('a stretch of time', () => {
  test.each([
    ['The road was shut from Monday to Wednesday.', ['2024-05-13/2024-05-15', '2024-05-13/2024-05-15']],
    ['He has kept bees since 2011.', ['2011/..']],
    ['He kept bees until 2011.', ['../2011']],
    ['He will be back by Friday.', ['../2024-05-17']],
    ['He kept bees from 2011 onwards.', ['2011/..']],
  ])('%s', (text, edtfs) => {
    expect(edtfsOf(text, '2024-05-15')).toEqual(edtfs)
  })

  test.each([
    'After Monday’s vote he left.',
    'Since the 2016 election he has been quiet.',
    'He rose before dawn on 2 April.',
  ])('is not opened by a preposition that belongs to a noun or a time of day: %s', (text) => {
    expect(edtfsOf(text, '2024-05-15').every((edtf) => edtf !== null && !edtf.includes('..'))).toBe(true)
  })
})

const DATES = [
  'Monday',
  '3 p.m.',
  'May 5',
  'June',
  '1990',
  'last week',
  'that year',
  'the 5th',
  'dawn',
  '44 BC',
  'spring',
]
const LINKS = [' ', ' of ', ' and ', ' to ', ', ', ' at ', ' on ', '–', ' until ', ' since ', ' or ']

test('however dates are linked, their extents are in order, apart and begin and end at words', () => {
  const texts = fc.array(fc.tuple(fc.constantFrom(...LINKS), fc.constantFrom(...DATES)), { maxLength: 8 })
  fc.assert(
    fc.property(texts, (parts) => {
      const sentence = `They met${parts.map(([link, date]) => link + date).join('')}.`
      const times = timesInSentence(sentence)
      times.forEach(({ start, end }, index) => {
        expect(start).toBeGreaterThanOrEqual(times[index - 1]?.end ?? 0)
        expect(end).toBeGreaterThan(start)
        const words = sentence.slice(start, end)
        expect(words.trim()).toBe(words)
      })
    }),
    { numRuns: 500 },
  )
})
