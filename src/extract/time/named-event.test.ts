import { describe, expect, test } from 'vitest'
import { edtfsOf, timesOf } from './testing-times.ts'

const PUBLICATION = '2024-05-15'

describe('an event that the words name', () => {
  test.each([
    ['The March 4 election was close. Two days before the election the mayor fell ill.', '2024-03-02'],
    ['The election on March 4 was close. Two days before the election, the mayor fell ill.', '2024-03-02'],
    ['Monday’s election was close. The day before the election he fell ill.', '2024-05-12'],
    ['The election was held on the night of March 4. Two days after the election he resigned.', '2024-03-06'],
    ['The March 4 election was close. On the eve of the election the mayor fell ill.', '2024-03-03'],
    ['The March 4 election was close. A month after the election he resigned.', '2024-04'],
  ])('is counted from the date that the text gives it: %s', (text, edtf) => {
    expect(edtfsOf(text, PUBLICATION).at(-1)).toBe(edtf)
  })

  test('may be dated further down', () => {
    const text = 'On the eve of the election the mayor fell ill. The March 4 election was close.'
    expect(edtfsOf(text, PUBLICATION)).toEqual(['2024-03-03', '2024-03-04'])
  })

  test('keeps the words a length, as TimeML has them', () => {
    const text = 'The March 4 election was close. Two weeks before the election the mayor fell ill.'
    expect(timesOf(text, PUBLICATION).at(-1)).toMatchObject({
      type: 'DURATION',
      value: 'P2W',
      edtf: '2024-02-19~',
    })
  })

  test('is shown with the place that dates it', () => {
    const text = 'The March 4 election was close. On the eve of the election he fell ill.'
    const step = timesOf(text, PUBLICATION).at(-1)?.because.at(-1)
    expect(step).toMatchObject({ rule: 'namedEvent', words: 'the text dates “the election” 4 March 2024' })
    expect(text.slice(step?.start, step?.end)).toBe('March 4')
  })
})

test.each([
  [
    'that is dated twice, differently',
    'The March 4 vote failed. The April 9 vote passed. He left two days before the vote.',
  ],
  ['that is not dated', 'He arrived on March 4. He left two days before the vote.'],
  ['that is dated by its year only', 'The 1996 vote failed. He left two days before the vote.'],
  ['that is no event', 'The March 4 week was wet. He left two days before the week that followed.'],
])('an event %s gives no date', (_, text) => {
  expect(edtfsOf(text, PUBLICATION).at(-1)).toBe(null)
})
