import { describe, expect, test } from 'vitest'
import { edtfsOf } from './testing-times.ts'

describe('a dateline of the day before the paper', () => {
  const text = 'HARBOR CITY, Calif., July 4 -- The mayor resigned today. A vote was held yesterday.'

  test('is the day that "today" and "yesterday" count from', () => {
    expect(edtfsOf(text, '2019-07-05')).toEqual(['2019-07-04', '2019-07-04', '2019-07-03'])
  })

  test('is the same day on the day itself', () => {
    expect(edtfsOf(text, '2019-07-04')).toEqual(['2019-07-04', '2019-07-04', '2019-07-03'])
  })

  test('takes its year from the publication, over New Year too', () => {
    expect(edtfsOf('OSLO, Dec. 31 — The fjord froze today.', '2020-01-01')).toEqual([
      '2019-12-31',
      '2019-12-31',
    ])
  })

  test('does not count when it lies further back, or the publication is not known to the day', () => {
    expect(edtfsOf(text, '2019-07-15')[1]).toBe('2019-07-15')
    expect(edtfsOf(text, '2019-07-04/2019-07-06')[1]).toBe('2019-07-04/2019-07-06')
    expect(edtfsOf(text, null)[1]).toBe(null)
  })

  test('may name the agency', () => {
    expect(edtfsOf('OSLO, July 4 (Fjordpress) - The mayor resigned today.', '2019-07-05')[1]).toBe(
      '2019-07-04',
    )
  })
})

test.each([
  'The mayor of Harbor City resigned on July 4 -- today he is at sea.',
  'On July 4 — the mayor’s birthday — he resigned. He is at sea today.',
  'HARBOR CITY — The July 4 parade was dull. The mayor resigned today.',
])('any other opening leaves "today" on the day of publication: %s', (text) => {
  expect(edtfsOf(text, '2019-07-05').at(-1)).toBe('2019-07-05')
})
