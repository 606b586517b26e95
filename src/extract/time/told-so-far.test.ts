import { describe, expect, test } from 'vitest'
import { edtfsOf, timesOf } from './testing-times.ts'

describe('a time of day', () => {
  test.each([
    ['The gates were opened on 3 June 1815. At 22:30 the guard fled.', '1815-06-03T22:30'],
    ['That night of 3 June 1815 was dark. Shortly before dawn the guard fled.', '1815-06-03'],
    ['The rebels came on the evening of 3 June 1815. At 2 a.m. the guard fled.', '1815-06-04T02:00'],
    [
      'The rebels came on 3 June 1815. That night they feasted. Shortly before dawn the guard fled.',
      '1815-06-04',
    ],
    ['The rebels came on the morning of 3 June 1815. At 2 p.m. the guard fled.', '1815-06-03T14:00'],
    ['The rebels came at 11 p.m. on 31 December 1815. By dawn the guard had fled.', '1816-01-01'],
  ])('is on the day told before, after an evening on the next morning: %s', (text, edtf) => {
    const history = `${text} The rising ended in 1816. Peace came in 1817.`
    const index = timesOf(history, '2011-06-01').length - 3
    expect(edtfsOf(history, '2011-06-01')[index]).toBe(edtf)
  })

  test('of news counts from the report once the day told lies more than two sentences back', () => {
    const near = 'The vote was held on Sunday. The hall was full. Polls closed at 22:30.'
    const far = 'The vote was held on Sunday. The hall was full. It rained. The count starts at 22:30.'
    expect(edtfsOf('The vote was held on Sunday. Polls closed at 22:30.', '2016-09-09')[1]).toBe(
      '2016-09-04T22:30',
    )
    expect(edtfsOf(near, '2016-09-09')[1]).toBe('2016-09-04T22:30')
    expect(edtfsOf(far, '2016-09-09')[1]).toBe('2016-09-09T22:30')
  })
})

test('"early July" and "the end of July" are still July to what counts from them', () => {
  expect(edtfsOf('The strike began in early July 2003. A month later it was over.', '2024-05-15')[1]).toBe(
    '2003-08',
  )
})

test('a year or month told inside the same month does not hide the day told before it', () => {
  expect(
    edtfsOf(
      'He was shot on 3 May 1960. May 1960 was a bad month. He died the following day.',
      '2024-05-15',
    ).at(-1),
  ).toBe('1960-05-04')
})

test('dates that stand beside the story do not move it on', () => {
  const text =
    'The war began in April 1861. The general (born in May 1807) took command in June. The town fell in March 1862. It was over in 1865.'
  expect(edtfsOf(text, '2011-06-01').slice(0, 3)).toEqual(['1861-04', '1807-05', '1861-06'])
})
