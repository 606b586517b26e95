import { expect, test } from 'vitest'
import { buildAll, type TestCollection } from './testing-collection.ts'

/** The date of the event that has `words` of the article `later` in its evidence. */
const dateOf = (collection: TestCollection, words: string) =>
  buildAll(collection).dataset.events.find(({ evidence }) =>
    evidence.some(({ article, exact }) => article === 'later' && exact.includes(words)),
  )?.date.edtf

const acquittal = {
  text: 'OSLO - A court acquitted Captain Jon Dahl of fraud on May 28. His wife was there.',
  published: '2009-05-29',
}

const told = (month: string) => ({
  text: `The tanker is still in the harbour of Malmo. Jon Dahl, who was cleared in ${month} of last year, has a shop.`,
  published: '2010-02-12',
})

test('what is told by its month takes the day that another article tells with another word of the sort', () => {
  expect(dateOf({ acquittal, later: told('May') }, 'cleared')).toBe('2009-05-28')
})

test('it keeps its month where the other’s day lies in another', () => {
  expect(dateOf({ acquittal, later: told('March') }, 'cleared')).toBe('2009-03')
})

test('words for a time that come to nothing leave it before the report', () => {
  const text =
    'The mayor is ill. The town of Lund is calm. Nobody is in the street. Jon Dahl, who fled the country a week later, is ill.'
  expect(dateOf({ later: { text, published: '2010-02-12' } }, 'fled')).toBe('../2010-02-12')
})
