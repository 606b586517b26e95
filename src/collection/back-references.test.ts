import { describe, expect, test } from 'vitest'
import { buildAll, type TestCollection } from './testing-collection.ts'

/** Title and date of the event that has `words` of the last article among its evidence; null when none has. */
const eventOf = (collection: TestCollection, words: string) => {
  const last = Object.keys(collection).at(-1)!
  const event = buildAll(collection).dataset.events.find(({ evidence }) =>
    evidence.some(({ article, exact }) => article === last && exact === words),
  )
  return event === undefined ? null : { title: event.title, date: event.date.edtf }
}

const inReport = (text: string, words: string) =>
  eventOf({ report: { text, published: '2020-06-15' } }, words)

const MUTINY: TestCollection = {
  first: {
    text: 'Soldiers led by Colonel Jon Dahl began a mutiny in Lund on May 3. President Eva Holm fled to Malmo.',
    published: '2020-05-04',
  },
}

describe('a noun that points back leads to the event', () => {
  test('that its article has told by a verb of the same stem', () => {
    const text = 'Police arrested Jon Dahl in Malmo on June 3. He has been ill since his arrest.'
    expect(inReport(text, 'his arrest')?.date).toBe('2020-06-03')
  })

  test('that its article has told by another word of the sort', () => {
    const text = 'Soldiers seized power in Lund on June 3. Kenya is silent on the coup.'
    expect(inReport(text, 'the coup')?.date).toBe('2020-06-03')
  })

  test('told last of several that fit', () => {
    const text =
      'Police arrested Jon Dahl on May 2 in Malmo. Eva Holm was arrested on June 3 in Oslo. The arrest is a riddle.'
    expect(inReport(text, 'The arrest')?.date).toBe('2020-06-03')
  })

  test('of a kind: “the attack” takes up what a bomb has done', () => {
    const text = 'Two bombs killed nine people in Lund on June 3. The town knows who is behind the attack.'
    expect(inReport(text, 'the attack')?.date).toBe('2020-06-03')
  })

  test('that an article of the same people tells', () => {
    const later = {
      text: 'Jon Dahl is still in Lund. Eva Holm has been in Malmo since the arrest of the bishop.',
      published: '2020-07-01',
    }
    const first = {
      text: 'Jon Dahl and Eva Holm are rivals. Police arrested the bishop of Lund on May 3.',
      published: '2020-05-04',
    }
    expect(eventOf({ first, later }, 'the arrest')?.date).toBe('2020-05-03')
  })
})

describe('it leads to none', () => {
  test('where it names somebody who did not take part', () => {
    const text = 'Police arrested Jon Dahl in Malmo on June 3. Nobody speaks of the arrest of Eva Holm.'
    expect(inReport(text, 'the arrest')).toBeNull()
  })

  test('where its own time is another', () => {
    const text = 'Police arrested Jon Dahl in Malmo on June 3. Nobody speaks of the arrest in 2012.'
    expect(inReport(text, 'the arrest')).toBeNull()
  })

  test('where only a rare sense of its word is that of what was told', () => {
    const text = 'Shares of Norvik fell 7 percent on June 3. Nobody speaks of the disaster.'
    expect(inReport(text, 'the disaster')).toBeNull()
  })

  test('where it is of many and the event of one', () => {
    const text = 'Jon Dahl died in Oslo on June 3. Nobody speaks of the deaths.'
    expect(inReport(text, 'the deaths')).toBeNull()
  })

  test('of other articles where only the sort is the same', () => {
    const later = { text: 'Jon Dahl is still in Lund. Nobody speaks of the coup.', published: '2020-07-01' }
    expect(eventOf({ ...MUTINY, later }, 'the coup')).toBeNull()
  })
})

test('words that point back date an event of which only the news is known', () => {
  const text = 'Eva Holm has won the election in Norway. She got 61 per cent of the vote on Sunday.'
  expect(inReport(text, 'the vote')?.date).toBe('2020-06-14')
})

test('an article that only points back is a source, and does not change the id', () => {
  const first = {
    text: 'Jon Dahl and Eva Holm are rivals. Police arrested the bishop of Lund on May 3.',
    published: '2020-05-04',
  }
  const later = {
    text: 'Jon Dahl is in Lund. Eva Holm has been silent since the arrest.',
    published: '2020-07-01',
  }
  const find = (collection: TestCollection) =>
    buildAll(collection).dataset.events.find(({ title }) => title.includes('bishop'))!
  const [alone, both] = [find({ first }), find({ first, later })]
  expect(both.id).toBe(alone.id)
  expect(both.sources).toEqual(['first', 'later'])
})

test('an everyday event is none that “the visit” points back to, without a name or a time', () => {
  const text = 'Eva Holm visited Oslo on June 3. Jon Dahl is silent on the visit.'
  expect(inReport(text, 'the visit')).toBeNull()
})
