import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CanonicalEntity } from '../core/entity.ts'
import { utcMs } from '../core/units.ts'
import { EMPTY_FILTER, withValue } from '../dataset/filter-state.ts'
import { directoryOf } from '../state/collection.ts'
import { breakLines } from './break-lines.ts'
import { pictureFileName } from './file-name.ts'
import { filterWords } from './filter-words.ts'
import { footWords, windowWords } from './foot-words.ts'

const window = (from: string, to: string) => ({ from: utcMs(Date.parse(from)), to: utcMs(Date.parse(to)) })
const length = (text: string): number => text.length

test('a broken text has all its words, in lines that fit', () => {
  const texts = fc.array(fc.string({ maxLength: 40 }), { maxLength: 12 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(texts, fc.integer({ min: 2, max: 30 }), (text, most) => {
      const lines = breakLines(text, most, length)
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(most)
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    }),
  )
})

test('an address ends a line after its signs', () => {
  expect(breakLines('https://a.org/?from=2000&to=2001', 25, length)).toEqual([
    'https://a.org/?from=2000&',
    'to=2001',
  ])
})

test('filters are told facet by facet, by the names that people read', () => {
  const entity = (id: string, name: string) =>
    ({ id, name, aliases: [], roles: [] }) as unknown as CanonicalEntity
  const directory = directoryOf(
    [entity('person:misri', 'Vikram Misri'), entity('person:modi', 'Modi'), entity('country:JP', 'Japan')],
    [],
  )
  const { facets } = EMPTY_FILTER
  const people = withValue(withValue(facets.person, 'person:misri', 'include'), 'person:modi', 'include')
  const filter = {
    facets: { ...facets, person: people, country: withValue(facets.country, 'country:JP', 'exclude') },
    query: ' missile ',
    knownOn: '2025-05-25',
  }
  expect(filterWords(filter, directory)).toBe(
    'People: Vikram Misri or Modi · Countries: not Japan · “missile” · as known on 25 May 2025',
  )
  const both = { ...filter, facets: { ...facets, person: { ...people, match: 'all' as const } } }
  expect(filterWords(both, directory)).toMatch(/^People: Vikram Misri and Modi ·/)
  expect(filterWords(EMPTY_FILTER, directory)).toBe('')
})

test('a window is told by its days, one of less than two days by the clock', () => {
  expect(windowWords(window('2025-04-01', '2025-06-01'))).toBe('1 April – 31 May 2025')
  expect(windowWords(window('2025-05-22T14:00Z', '2025-05-22T15:30Z'))).toBe('22 May 2025, 14:00 – 15:30 UTC')
  expect(windowWords(window('2025-05-22T14:00Z', '2025-05-23T02:00Z'))).toBe(
    '22 May 2025, 14:00 – 23 May 2025, 02:00 UTC',
  )
})

test('the foot counts what is shown, and says what is not', () => {
  expect(footWords({ earlier: 0, inView: 1, later: 0 }, 0, '2025')).toBe('1 event · 2025')
  expect(footWords({ earlier: 1200, inView: 24, later: 3 }, 2, '2025')).toBe(
    '24 events · 2025 · not shown: 1,200 earlier, 3 later, 2 undated',
  )
})

test('a file is named by title and days, without what a file system minds', () => {
  const shown = window('2025-04-01', '2025-06-01')
  expect(pictureFileName('India and Japan', shown, 'svg')).toBe('india-and-japan_2025-04-01_2025-05-31.svg')
  expect(pictureFileName('../<b>:"日本"?', shown, 'png')).toBe('b-日本_2025-04-01_2025-05-31.png')
  expect(pictureFileName('?!', shown, 'png')).toBe('timeline_2025-04-01_2025-05-31.png')
})
