import { describe, expect, test } from 'vitest'
import { buildAll, type TestCollection } from './testing-collection.ts'

/** Title words → the articles that tell it, for the events whose title has the word. */
const sourcesOf = (collection: TestCollection, word: RegExp): string[] =>
  buildAll(collection)
    .dataset.events.filter(({ title }) => word.test(title))
    .map(({ sources }) => sources.join(' '))

const quake: TestCollection = {
  first: {
    text: 'An earthquake of magnitude 7.1 struck off Sumatra on Sunday. The quake destroyed a hospital in Padang.',
    published: '2004-12-27',
  },
  second: {
    text: 'A 7.1-magnitude earthquake hit Padang in Sumatra on Sunday. Rescuers searched a collapsed hospital.',
    published: '2004-12-28',
  },
}

describe('across articles', () => {
  test('an earthquake that two articles tell with other verbs is one event', () => {
    expect(sourcesOf(quake, /earthquake|quake/i)).toEqual(['first second'])
  })

  test('the next earthquake of the place is another event', () => {
    const third = {
      text: 'An earthquake of magnitude 6.3 struck near Padang in Sumatra on Tuesday.',
      published: '2007-03-07',
    }
    expect(sourcesOf({ ...quake, third }, /earthquake|quake/i).sort()).toEqual(['first second', 'third'])
  })

  test('an earthquake of another magnitude is another event, even on the same day', () => {
    const third = {
      text: 'An earthquake of magnitude 5.2 hit Padang in Sumatra on Sunday.',
      published: '2004-12-28',
    }
    expect(sourcesOf({ ...quake, third }, /earthquake|quake/i).sort()).toEqual(['first second', 'third'])
  })

  test('arrests of two people in one town on one day stay apart', () => {
    const arrests: TestCollection = {
      actor: { text: 'Actor Carl Lund was arrested in Malmo on Friday.', published: '2014-05-10' },
      lawyer: { text: 'Carl Lund was detained in Malmo on Friday after a fight.', published: '2014-05-11' },
      singer: { text: 'Singer Eva Holm was arrested in Malmo on Friday.', published: '2014-05-11' },
    }
    expect(sourcesOf(arrests, /arrested|detained/).sort()).toEqual(['actor lawyer', 'singer'])
  })

  test('a visit that was planned and the report of it are one event, told as it was reported', () => {
    const visit = buildAll({
      plan: {
        text: 'Chancellor Anna Berg will visit Oslo on 9 May, her office said.',
        published: '2014-05-02',
      },
      report: { text: 'Chancellor Anna Berg visited Oslo on Friday.', published: '2014-05-10' },
    }).dataset.events
    expect(visit.map(({ title, factuality, sources }) => [title, factuality, sources])).toEqual([
      ['Anna Berg visits Oslo', 'asserted', ['plan', 'report']],
    ])
  })

  test('sources that differ by a day on the same arrest are both shown', () => {
    const [event] = buildAll({
      friday: { text: 'Actor Carl Lund was arrested in Malmo on Friday.', published: '2014-05-10' },
      saturday: {
        text: 'Carl Lund was detained in Malmo on Saturday after a fight.',
        published: '2014-05-11',
      },
    }).dataset.events
    expect(event!.versions.map(({ article, date }) => [article, date.edtf])).toEqual([
      ['friday', '2014-05-09'],
      ['saturday', '2014-05-10'],
    ])
  })

  test('yearly meetings of the same people stay apart', () => {
    const meeting = (year: number) => ({
      text: `Prime Minister Jon Dahl met Chancellor Anna Berg in Oslo on 9 May ${year}.`,
      published: `${year}-05-10`,
    })
    expect(sourcesOf({ a: meeting(2014), b: meeting(2015) }, /meets/)).toEqual(['a', 'b'])
  })

  test('trips of one person to two towns stay apart', () => {
    const trips: TestCollection = {
      oslo: { text: 'Chancellor Anna Berg visited Oslo this week.', published: '2014-05-10' },
      madrid: { text: 'Chancellor Anna Berg visited Madrid this week.', published: '2014-05-10' },
    }
    expect(sourcesOf(trips, /visits/).sort()).toEqual(['madrid', 'oslo'])
  })

  test('the order of the articles makes no difference', () => {
    const reversed = Object.fromEntries(Object.entries(quake).reverse())
    expect(buildAll(reversed).dataset).toEqual(buildAll(quake).dataset)
  })
})

describe('within an article', () => {
  test('a noun that names nobody takes up what the article has told', () => {
    const text = 'A bomb exploded in Porto on 3 March 2025. The explosion was heard across the town.'
    expect(sourcesOf({ a: { text } }, /explo/i)).toHaveLength(1)
  })

  test('two attacks on different days stay two', () => {
    const text = 'A bomb exploded in Porto on 3 March 2025. Another bomb exploded in Braga on 5 March 2025.'
    expect(sourcesOf({ a: { text } }, /explo/i)).toHaveLength(2)
  })
})
