import { expect, test } from 'vitest'
import { bestDate } from './best-date.ts'
import type { DateSource, Telling } from './telling.ts'
import { buildAll } from './testing-collection.ts'

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

test('the window of the news is no finer date than a month', () => {
  expect(bestDate([telling('2020-05', 'explicit'), telling('2020-05-08~/2020-05-10', 'news')]).edtf).toBe(
    '2020-05',
  )
})

test('news of the day beats what only looks back', () => {
  expect(
    bestDate([telling('../2021-01-01', 'background'), telling('2020-05-08~/2020-05-10', 'news')]).edtf,
  ).toBe('2020-05-08~/2020-05-10')
})

test('a year gives way to when the lead of a report told it as news', () => {
  const collection = {
    report: { text: 'Eva Holm has won the election in Norway.', published: '2012-05-21' },
    later: {
      text: 'Eva Holm, who won the election of 2012 in Norway, met Jon Dahl in Oslo.',
      published: '2014-02-25',
    },
  }
  const events = buildAll(collection).dataset.events.filter(({ title }) => title.includes('election'))
  expect(events.map(({ date }) => date.edtf)).toEqual(['2012-05-19~/2012-05-21'])
})
