import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { edtfBounds, parseEdtf } from '../../core/edtf.ts'
import { edtfsOf, timesOf } from './testing-times.ts'

const first = (text: string, publication: string | null) => timesOf(text, publication)[0]!

describe('a publication that is known only as an interval', () => {
  test('gives an exact date where all its days agree', () => {
    expect(edtfsOf('They launched it after the April 22 attack.', '2025-05-20/2025-05-26')).toEqual([
      '2025-04-22',
    ])
  })

  test('gives an interval and the weekday where they do not', () => {
    const { edtf, weekday, value } = first('He met Singh on Monday.', '2025-04-22/2025-05-20')
    expect([edtf, weekday, value]).toEqual(['2025-04-21/2025-05-19', 1, 'XXXX-WXX-1'])
  })

  test('leaves an open end open', () => {
    expect(edtfsOf('He met Singh on Monday.', '2025-05-22/..')).toEqual(['2025-05-19/..'])
    expect(edtfsOf('He met Singh on Monday.', '../2025-05-22')).toEqual(['../2025-05-19'])
  })

  test('agrees on the year after next New Year', () => {
    expect(edtfsOf('India will chair the group next year.', '2022-08-10/2022-12-31')).toEqual(['2023'])
  })

  test('a known day has no weekday beside it', () => {
    expect(first('He met Singh on Monday.', '2025-10-27').weekday).toBe(null)
  })
})

describe('nothing known of the publication', () => {
  test('keeps what the words say', () => {
    expect(first('The visit took place in August.', null)).toMatchObject({
      edtf: null,
      value: 'XXXX-08',
      weekday: null,
    })
    expect(first('He met Singh on Monday.', null)).toMatchObject({
      edtf: null,
      value: 'XXXX-WXX-1',
      weekday: 1,
    })
    expect(first('It was held today.', null)).toMatchObject({ edtf: null, value: 'XXXX-XX-XX' })
  })

  test('says what is missing', () => {
    const words = first('The visit took place in August.', null).because.map((step) => step.words)
    expect(words.at(-1)).toBe('the article gives no year and no publication date')
  })

  test('takes the year of the only full date', () => {
    expect(edtfsOf('The visit on May 22, 2025 followed the attack of April 22.', null)).toEqual([
      '2025-05-22',
      '2025-04-22',
    ])
  })

  test('takes no year where full dates disagree, and none from bare years', () => {
    expect(edtfsOf('He left in June. Signed on May 1, 2020 and May 1, 2021.', null)[0]).toBe(null)
    expect(edtfsOf('Ties were raised in 2000. He visited in August.', null)[1]).toBe(null)
  })
})

describe('a story of the past', () => {
  test('lends its year to the days told after it', () => {
    expect(edtfsOf('The war reached France in May 1940. On June 10 Italy joined.', '2005-03-01')).toEqual([
      '1940-05',
      '1940-06-10',
    ])
  })

  test('goes on over New Year', () => {
    expect(edtfsOf('It began in November 1939. In January they met.', '2005-03-01')[1]).toBe('1940-01')
  })

  test('ends with a word of the report’s own day', () => {
    expect(
      edtfsOf('It began in May 1940. Today they met. On June 10 they had met.', '2005-07-01').at(-1),
    ).toBe('2005-06-10')
  })

  test('"that year" and "the following day" follow the date told last', () => {
    expect(edtfsOf('He was born on 3 May 1960. Later that year they moved.', '2005-07-01')[1]).toBe('1960')
    expect(edtfsOf('He was shot on 3 May 1960. He died the following day.', '2005-07-01')[1]).toBe(
      '1960-05-04',
    )
    expect(edtfsOf('He was shot in 1960. He died the following day.', '2005-07-01')[1]).toBe(null)
  })
})

describe('ranges', () => {
  test.each([
    ['He served from 2019 to 2021.', '2019/2021'],
    ['Power was used from March to August 2011.', '2011-03/2011-08'],
    ['It ran from November to March 2020.', '2019-11/2020-03'],
    ['It lasted from 28 April 2025 to 19 May.', '2025-04-28/2025-05-19'],
    ['The talks were held between July 2003 and December 2004.', '2003-07/2004-12'],
    ['He ruled 1990–2000.', '1990/2000'],
  ])('%s', (text, edtf) => {
    expect(edtfsOf(text, '2025-10-27')).toEqual([edtf, edtf])
  })

  test('each end keeps a value of its own', () => {
    expect(timesOf('He served from 2019 to 2021.', null).map(({ words, value }) => [words, value])).toEqual([
      ['2019', '2019'],
      ['2021', '2021'],
    ])
  })

  test.each([
    ['It stayed closed until May 16.', '../2025-05-16'],
    ['They hope to finish before Friday.', '../2025-10-31'],
    ['He has led it since last year.', '2024/..'],
  ])('%s', (text, edtf) => {
    expect(edtfsOf(text, '2025-10-27')).toEqual([edtf])
  })
})

describe('TIMEX3', () => {
  test.each([
    ['They met last week.', '2025-W20', 'DATE', '2025-05-12/2025-05-18'],
    ['They met on Thursday afternoon.', '2025-05-22TAF', 'TIME', '2025-05-22'],
    ['They met at 3:30 p.m. on Monday.', '2025-05-19T15:30', 'TIME', '2025-05-19T15:30'],
    ['They met last night.', '2025-05-21TNI', 'TIME', '2025-05-21'],
    ['They talked for three days.', 'P3D', 'DURATION', null],
    ['They waited several months.', 'PXM', 'DURATION', null],
    ['They meet every Monday.', 'XXXX-WXX-1', 'SET', null],
    ['He was recently elected.', 'PAST_REF', 'DATE', null],
    ['It is now closed.', 'PRESENT_REF', 'DATE', null],
    ['It was built in the 1980s.', '198', 'DATE', '198X'],
    ['It was built in the 19th century.', '18', 'DATE', '18XX'],
    ['It closed over the weekend.', '2025-W20-WE', 'DATE', '2025-05-17/2025-05-18'],
    ['They will meet later this month.', '2025-05', 'DATE', '2025-05'],
    ['They met two weeks ago.', '2025-W19', 'DATE', '2025-05-08~'],
    ['They met two years ago.', '2023', 'DATE', '2023~'],
    ['They met last summer.', '2024-SU', 'DATE', '2024-22'],
    ['They met on Christmas Eve.', '2024-12-24', 'DATE', '2024-12-24'],
    ['He spoke on Easter Sunday 2019.', '2019-04-21', 'DATE', '2019-04-21'],
    ['It opens on Monday, May 26.', '2025-05-26', 'DATE', '2025-05-26'],
    ['Caesar died in 44 BC.', 'BC0044', 'DATE', '-0043'],
  ])('%s', (text, value, type, edtf) => {
    expect(timesOf(text, '2025-05-22').map((time) => [time.value, time.type, time.edtf])).toEqual([
      [value, type, edtf],
    ])
  })
})

test('the chain says what the words mean and when the report is from', () => {
  const text = 'Toshimitsu Motegi on Monday underscored the role of Tokyo.'
  expect(first(text, '2025-10-27').because).toEqual([
    {
      rule: 'weekday',
      words: '“Monday” is the Monday on or before the report',
      article: 'a',
      start: 21,
      end: 27,
    },
    { rule: 'publication', words: 'the report is from 27 October 2025' },
  ])
})

test('a time of day alone is on the day told last', () => {
  expect(edtfsOf('The vote was held on Sunday. Polls closed at 22:30.', '2016-09-09')).toEqual([
    '2016-09-04',
    '2016-09-04T22:30',
  ])
})

const PIECES = [
  'on Monday',
  ' in May 2024',
  '\r\n\r\n',
  '“',
  '’s',
  '\0',
  ' 31 February 2023 ',
  ' 2019–2021 ',
  'since ',
  ' to ',
  '12/12/12',
  ' the ',
  '. ',
  'early ',
  'last ',
  'every year',
  '\u{1F600}',
  '99999',
  ' Feb. 29',
  ' two weeks earlier',
]

test('any text gives times with valid values, in order and apart, at their words', () => {
  const texts = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 5 })), { maxLength: 12 })
  const publications = fc.constantFrom('2025-05-22', '2025-04-22/2025-05-20', '2025/..', '../2020', null)
  fc.assert(
    fc.property(texts, publications, (pieces, publication) => {
      const times = timesOf(pieces.join(''), publication)
      times.forEach((time, index) => {
        expect(time.start).toBeGreaterThanOrEqual(times[index - 1]?.end ?? 0)
        expect(time.words.trim()).toBe(time.words)
        expect(time.value).not.toBe('')
        if (time.edtf !== null) expect(parseEdtf(time.edtf)).not.toBe(null)
      })
    }),
    { numRuns: 300 },
  )
})

test('a later report never gives an earlier date', () => {
  const sentences = [
    'He left on Monday.',
    'He will leave in May.',
    'He left last month.',
    'He left on Feb 29.',
    'He left last summer.',
  ]
  const day = fc.integer({ min: 0, max: 3000 }).map((count) => 1_600_000_000_000 + count * 86_400_000)
  fc.assert(
    fc.property(fc.constantFrom(...sentences), day, day, (sentence, a, b) => {
      const at = (moment: number) =>
        edtfBounds(edtfsOf(sentence, new Date(moment).toISOString().slice(0, 10))[0] ?? '')?.start ?? 0
      expect(at(Math.min(a, b))).toBeLessThanOrEqual(at(Math.max(a, b)))
    }),
    { numRuns: 100 },
  )
})

test('a million characters without a space pass', () => {
  expect(timesOf('a'.repeat(1_000_000), null)).toEqual([])
  expect(timesOf('1'.repeat(1_000_000), null)).toEqual([])
})

test('page furniture yields no times', () => {
  expect(
    timesOf(
      'The court ruled on 3 May 2020 that the law stands, and the minister agreed.\n\nComments are closed.',
      null,
    ).length,
  ).toBe(1)
})
