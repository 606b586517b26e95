import { expect, test } from 'vitest'
import { bestDate } from './best-date.ts'
import type { DateSource, Telling } from './telling.ts'

const telling = (edtf: string | null, source: DateSource): Telling =>
  ({ date: { edtf, source, asWritten: null, weekday: null, because: [] } }) as unknown as Telling

test('a full date beats a weekday that contradicts it', () => {
  expect(bestDate([telling('2020-05-08', 'relative'), telling('2020-05-05', 'explicit')]).edtf).toBe(
    '2020-05-05',
  )
})

test('a day beats the month that holds it, though only the month is told with its year', () => {
  expect(bestDate([telling('2020-05', 'explicit'), telling('2020-05-08', 'relative')]).edtf).toBe(
    '2020-05-08',
  )
})

test('the window of the news is no finer date', () => {
  expect(bestDate([telling('2020-05', 'explicit'), telling('2020-05-08~/2020-05-10', 'news')]).edtf).toBe(
    '2020-05',
  )
})

test('news of the day beats what only looks back', () => {
  expect(
    bestDate([telling('../2021-01-01', 'background'), telling('2020-05-08~/2020-05-10', 'news')]).edtf,
  ).toBe('2020-05-08~/2020-05-10')
})
