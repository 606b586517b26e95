import { expect, test } from 'vitest'
import { bareArticle } from '../../core/article.ts'
import { segmentArticle } from '../text/segment-article.ts'
import { readDateline } from './read-dateline.ts'

const datelineOf = (text: string) => readDateline(segmentArticle(bareArticle('a', text)))

test.each([
  ['TULSA, Feb 24 - A firm said it found gas.', 'US'],
  ['HARTFORD, Conn., Sept 3 - A firm said it found gas.', 'US'],
  ["ST JOHN'S, Nfld., Sept 3 - A firm said it found gas.", 'CA'],
  ['DUESSELDORF, May 27 - Orders rose.', 'DE'],
  ['FRANKFURT, June 5, 2014 (Albion News) - Rates fell.', 'DE'],
  ['KATHMANDU (Albion News) — Voters went to the polls.', 'NP'],
  ['Nairobi, 3 May 2004 -- Prices rose.', 'KE'],
])('%s was written in %s', (text, country) => {
  expect(datelineOf(text)?.country ?? null).toBe(country)
})

test.each(['Voters went to the polls - at last.', 'They met. KATHMANDU, May 5 - was read aloud.', ''])(
  '“%s” has no dateline',
  (text) => {
    expect(datelineOf(text)).toBeNull()
  },
)

test('a dateline ends where the sentence begins', () => {
  const text = 'TULSA, Feb 24 - A firm said it found gas.'
  expect(text.slice(datelineOf(text)!.end)).toBe('A firm said it found gas.')
})
