import { expect, test } from 'vitest'
import { bareArticle } from '../../core/article.ts'
import { extractArticle } from '../extract-article.ts'

/** The nouns of a text that point back to an event. */
const headsIn = (text: string): string[] => {
  const doc = extractArticle(bareArticle('test', text))
  return doc.references.map(({ head }) => doc.text.slice(head.start, head.end))
}

test.each([
  ['The colonel has ruled the islands since the mutiny.', ['mutiny']],
  ['He has been silent since his arrest and the trial.', ['arrest', 'trial']],
  ['Nobody speaks of last year’s revolution.', ['revolution']],
  ['She waited for the dissolution of parliament.', ['dissolution']],
])('“%s” points back by %j', (text, heads) => {
  expect(headsIn(text)).toEqual(heads)
})

test.each([
  ['A mutiny is unlikely.', 'an indefinite noun'],
  ['The trial judge is sixty.', 'a noun that only says of what sort another is'],
  ['The finding is on her desk, and the price is high.', 'papers and sums'],
  ['The old tanker split in a gale.', 'a verb behind its subject'],
])('“%s” does not: %s', (text) => {
  expect(headsIn(text)).toEqual([])
})

test('the trigger of an event is told, and points to no other', () => {
  const doc = extractArticle(bareArticle('test', 'The Karachi attack of May 3 killed nine.'))
  const triggers = doc.eventMentions.map(({ trigger }) => trigger.start)
  for (const { head } of doc.references) expect(triggers).not.toContain(head.start)
})
