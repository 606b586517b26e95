import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { edtfsOf, timesOf } from './testing-times.ts'

/** Makes a narrative of any text that it is appended to: nothing here says "yesterday". */
const LONG_AGO = ' The mill was sold in 1880. It was sold again in 1891. It burned down in 1899.'
const told = (text: string): (string | null)[] => edtfsOf(text + LONG_AGO, '2011-06-01').slice(0, -3)

describe('in a narrative', () => {
  test('bare months and days are of the story, however far back its year was stated', () => {
    const text = `The mill opened on 4 May 1871. ${'The wheel turned. '.repeat(12)}On 9 June it stopped.`
    expect(told(text)).toEqual(['1871-05-04', '1871-06-09'])
  })

  test('a weekday is the next one after the day told before', () => {
    expect(told('The fleet came on 3 June 1875. On Tuesday it left. On Friday it came back.')).toEqual([
      '1875-06-03',
      '1875-06-08',
      '1875-06-11',
    ])
  })

  test('"today" is the writer’s own time, "this year" and "the end of the month" are of the story', () => {
    const text = 'The mill opened on 4 May 1871. It closed at the end of the month. Today it is a museum.'
    const times = timesOf(text + LONG_AGO, '2011-06-01')
    expect(times.slice(1, 3).map(({ value, edtf }) => [value, edtf])).toEqual([
      ['1871-05', '1871-05-27/1871-05-31~'],
      ['PRESENT_REF', null],
    ])
  })

  test('"the new year" is the one after the date told', () => {
    expect(told('The siege began in October 1870. It went on into the new year.')).toEqual([
      '1870-10',
      '1871',
    ])
  })
})

describe('a text is no narrative', () => {
  test('when it speaks from its own day as often as of long ago', () => {
    const text =
      'The mayor resigned yesterday. She took office in 1999. He spoke last week. The vote in June was close.'
    expect(edtfsOf(text, '2011-07-01').at(-1)).toBe('2011-06')
  })

  test('when it tells of last year only', () => {
    expect(
      edtfsOf(
        'It began in 2010. It went on in May 2010. In June 2010 it ended. In March he left.',
        '2011-06-01',
      ).at(-1),
    ).toBe('2011-03')
  })

  test('when nothing is known of its publication and it tells few dates', () => {
    expect(edtfsOf('It began in May 1871. It ended in 1873. In June he left.', null).at(-1)).not.toBe(
      '1873-06',
    )
  })
})

describe('in news', () => {
  test('the year of a past month holds for two sentences, that of a year alone in its own', () => {
    const near = 'The war began in May 1940. It spread. On June 10 it reached the coast.'
    const far = 'The war began in May 1940. It spread. It went on. Few fled. On June 10 he wept.'
    expect(edtfsOf(near, '2005-07-01')[1]).toBe('1940-06-10')
    expect(edtfsOf(far, '2005-07-01')[1]).toBe('2005-06-10')
    expect(edtfsOf('He was born in 1940. On June 10 he spoke.', '2005-07-01')[1]).toBe('2005-06-10')
  })

  test('what lies ahead is not of the story', () => {
    expect(edtfsOf('The war began in May 1940. A museum will open on August 10.', '2005-07-01')[1]).toBe(
      '2005-08-10',
    )
  })
})

const SENTENCES = [
  'The mill opened in May 1871.',
  'In June it closed.',
  'On Tuesday the wheel turned.',
  'He left yesterday.',
  'Two years later it was sold.',
  'That night it burned.',
  'At 2 a.m. they came.',
  'Profit rose 3 percent in the quarter from a year earlier.',
  'The following spring it rained.',
  'He left two days before the vote.',
  'The March 4 vote passed.',
]

test('the same text and publication always give the same dates', () => {
  const texts = fc.array(fc.constantFrom(...SENTENCES), { maxLength: 8 }).map((all) => all.join(' '))
  const publications = fc.constantFrom('2011-06-01', '2011/2012', null)
  fc.assert(
    fc.property(texts, fc.constantFrom(...SENTENCES), publications, (text, other, publication) => {
      const once = timesOf(text, publication)
      timesOf(other, publication)
      expect(timesOf(text, publication)).toEqual(once)
    }),
    { numRuns: 150 },
  )
})

test('"today" before any date of long ago makes a report, however old its other dates are', () => {
  const [today] = edtfsOf(
    'The lander came down today. It was built in 1990 and planned in 1985.',
    '1997-07-04',
  )
  expect(today).toBe('1997-07-04')
})
