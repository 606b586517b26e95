import { expect, test } from 'vitest'
import type { EventVersion } from '../core/event.ts'
import { disagreementWords, groundWords, isDisputed, versionGroups } from './version-words.ts'

const version = (
  article: string,
  edtf: string | null,
  factuality: EventVersion['factuality'] = 'asserted',
): EventVersion => ({
  article,
  date: { edtf, asWritten: null, weekday: null, because: [{ rule: 'news', words: 'it is told as news' }] },
  factuality,
})

test.each([
  [[version('a', '2019-03-12'), version('b', '2019-03-11')], 'The sources disagree on the date'],
  [
    [version('a', '2019-03-12'), version('b', '2019-03-12', 'denied')],
    'The sources disagree on whether it happened',
  ],
  [
    [version('a', '2019-03-12'), version('b', '2019-03-11', 'denied')],
    'The sources disagree on the date and on whether it happened',
  ],
  [[version('a', '2019-03-12', 'planned'), version('b', '2019-03-11')], 'The sources disagree on the date'],
])('what the sources disagree on is named', (versions, words) => {
  expect(disagreementWords({ versions })).toBe(words)
})

test('sources that say the same stand together, the most told version first', () => {
  const versions = [version('a', '2019-03-11'), version('b', '2019-03-12'), version('c', '2019-03-12')]
  const groups = versionGroups({ versions })
  expect(groups.map(({ words }) => words)).toEqual(['12 March 2019, happened', '11 March 2019, happened'])
  expect(groups.map((group) => group.versions.map(({ article }) => article))).toEqual([['b', 'c'], ['a']])
})

test('a version rests on its own words, else on the first reason', () => {
  const { date, ...rest } = version('a', '2019-03-12')
  expect(groundWords({ ...rest, date: { ...date, asWritten: 'on Tuesday' } })).toBe('“on Tuesday”')
  expect(groundWords({ ...rest, date })).toBe('it is told as news')
  expect(groundWords({ ...rest, date: { ...date, because: [] } })).toBeNull()
})

test('an event is disputed where one source denies what another tells, not where all deny it', () => {
  expect(isDisputed({ versions: [version('a', '2019'), version('b', '2019', 'denied')] })).toBe(true)
  expect(isDisputed({ versions: [version('a', '2019', 'denied'), version('b', '2020', 'denied')] })).toBe(
    false,
  )
  expect(isDisputed({ versions: [] })).toBe(false)
})
