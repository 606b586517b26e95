import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bareArticle } from '../../core/article.ts'
import { MONTH_NAMES } from '../../core/date-words.ts'
import { segmentArticle } from '../text/segment-article.ts'
import { narrativeYears } from './narrative-years.ts'
import { recognizeTimes } from './recognize-times.ts'

/** The years that bare dates get, by their words; later ones of the same words win. */
function yearsOf(text: string, isAside: (words: string) => boolean = () => false): Record<string, number> {
  const doc = recognizeTimes(segmentArticle(bareArticle('test', text)))
  const wordsOf = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  const sentenceStart = (index: number) =>
    doc.sentences.findLast(({ start }) => start <= doc.recognizedTimes[index]!.start)?.start ?? 0
  const years = narrativeYears(doc, sentenceStart, (time) => isAside(wordsOf(time)))
  return Object.fromEntries([...years].map(([index, year]) => [wordsOf(doc.recognizedTimes[index]!), year]))
}

describe('the year of a bare date', () => {
  test.each([
    ['goes forward with the story', 'It began in March 1871. It ended in October.', { October: 1871 }],
    ['crosses New Year', 'It began in October 1871. It ended in February.', { February: 1872 }],
    ['may go back a little', 'It ended in October 1871. In September he had fled.', { September: 1871 }],
    [
      'follows the year stated after it',
      'He set out in May 1862. He fought on 20 December. He died in January 1863.',
      { '20 December': 1862 },
    ],
    [
      'follows a count of years',
      'It began in March 1871. Two years later it ended. In May he left.',
      { May: 1873 },
    ],
    [
      'follows "the following"',
      'It began in October 1871. The following May it grew. In June it ended.',
      { June: 1872 },
    ],
    [
      'is that of a winter that began the year before',
      'It began in December 1871. In January it grew.',
      { January: 1872 },
    ],
    ['is given to seasons', 'It began in October 1871. It ended in spring.', { spring: 1872 }],
    ['is given to feasts', 'It began in October 1871. It ended on Christmas Eve.', { 'Christmas Eve': 1871 }],
  ])('%s', (_, text, years) => {
    expect(yearsOf(text)).toEqual(years)
  })

  test('is not known before any year is stated', () => {
    expect(yearsOf('In May he left. In June he came.')).toEqual({})
    expect(yearsOf('On 20 December he left. He came back in January 1863.')).toEqual({})
  })

  test('does not follow a date beside the story', () => {
    const text = 'It began in March 1871. The general (born in May 1807) came. It ended in October.'
    expect(yearsOf(text, (words) => words === 'May 1807')).toEqual({ October: 1871 })
  })
})

const months = fc.integer({ min: 0, max: 11 }).map((index) => MONTH_NAMES[index]!)
const years = fc.integer({ min: 1500, max: 1900 })

/** Some stretches of a story: each states a date, then names some months without a year. */
const stretches = fc.array(
  fc.record({ year: years, month: months, bare: fc.array(months, { maxLength: 4 }) }),
  {
    minLength: 1,
    maxLength: 5,
  },
)

interface Stretch {
  readonly year: number
  readonly month: string
  readonly bare: readonly string[]
}

function readStretches(all: readonly Stretch[]) {
  const text = all
    .map(
      ({ year, month, bare }) =>
        `It grew in ${month} ${year}.${bare.map((name) => ` It shrank in ${name}.`).join('')}`,
    )
    .join(' ')
  const doc = recognizeTimes(segmentArticle(bareArticle('test', text)))
  return {
    doc,
    given: narrativeYears(
      doc,
      () => 0,
      () => false,
    ),
  }
}

test('every bare date of a story gets a year, stated ones none', () => {
  fc.assert(
    fc.property(stretches, (all) => {
      const { doc, given } = readStretches(all)
      const bare = doc.recognizedTimes.flatMap(({ reading }, index) =>
        reading.kind === 'calendar' && reading.parts.year === null ? [index] : [],
      )
      expect([...given.keys()].sort((a, b) => a - b)).toEqual(bare)
    }),
  )
})

test('a bare date beside a stated one is of a year within one of a stated year', () => {
  fc.assert(
    fc.property(stretches, (all) => {
      const { doc, given } = readStretches(all.map((one) => ({ ...one, bare: one.bare.slice(0, 1) })))
      const stated = all.map(({ year }) => year)
      expect(doc.recognizedTimes.length).toBeGreaterThan(0)
      for (const year of given.values())
        expect(Math.min(...stated.map((one) => Math.abs(one - year)))).toBeLessThanOrEqual(1)
    }),
  )
})

test('from one date to the next the story goes at most a year, or back to the year it opened with', () => {
  fc.assert(
    fc.property(stretches, (all) => {
      const { doc, given } = readStretches(all)
      let before = all[0]!.year
      doc.recognizedTimes.forEach(({ reading }, index) => {
        const year = given.get(index) ?? (reading.kind === 'calendar' ? reading.parts.year! : before)
        if (given.has(index)) expect(Math.abs(year - before) <= 1 || year === all[0]!.year).toBe(true)
        before = year
      })
    }),
  )
})
