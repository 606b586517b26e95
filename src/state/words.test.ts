import { expect, test } from 'vitest'
import { certaintyPhrase, countWords } from './words.ts'

test.each([
  [0, '0 events'],
  [1, '1 event'],
  [1204, '1,204 events'],
  [1234567, '1,234,567 events'],
])('%d is said as “%s”', (count, words) => {
  expect(countWords(count, 'event')).toBe(words)
})

test('a report is told with who reports it, where known', () => {
  expect(certaintyPhrase({ factuality: 'reported', reportedBy: 'Reuters' })).toBe('reported by Reuters')
  expect(certaintyPhrase({ factuality: 'reported', reportedBy: null })).toBe('reported')
  expect(certaintyPhrase({ factuality: 'asserted', reportedBy: null })).toBe('happened')
})
