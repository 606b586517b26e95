import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clauseAt } from './clause-at.ts'
import { daysOf } from './day-interval.ts'
import { buildAll, type TestCollection } from './testing-collection.ts'

const eventsOf = (collection: TestCollection) => buildAll(collection).dataset.events

/** The date of the one event whose title holds `title`, in a report of 15 June 2020. */
const dateOf = (text: string, title: string): string | null | undefined =>
  eventsOf({ report: { text, published: '2020-06-15' } }).find((event) => event.title.includes(title))?.date
    .edtf

const ATTACK = 'Rebels attacked Lund on June 3.'

describe('what a paragraph goes on to tell', () => {
  test('takes the date told last in the plain past', () => {
    expect(dateOf(`${ATTACK} Soldiers shot down a drone near Lund.`, 'drone')).toBe('2020-06-03')
  })

  test('takes the day of a verb that is no event', () => {
    const text = 'The river burst its banks on June 3 in Lund. Soldiers shot down a drone near Lund.'
    expect(dateOf(text, 'drone')).toBe('2020-06-03')
  })

  test('lies before that date in the pluperfect', () => {
    expect(dateOf(`${ATTACK} The army had shot down a drone near Malmo.`, 'drone')).toBe('../2020-06-03')
  })

  test('is news again in the next paragraph', () => {
    expect(dateOf(`${ATTACK}\n\nSoldiers shot down a drone near Lund.`, 'drone')).toBe(
      '2020-06-13~/2020-06-15',
    )
  })

  test('goes with the day that a “when” clause follows', () => {
    const text = 'Anna Berg met Jon Dahl in Oslo on Tuesday, when rebels attacked Lund.'
    expect(dateOf(text, 'Rebels attack')).toBe('2020-06-09')
  })

  test('has no date of a year, in which too much happens', () => {
    const text = 'Rebels attacked Lund in 2011. Soldiers shot down a drone near Lund.'
    expect(dateOf(text, 'drone')).toBe('2020-06-13~/2020-06-15')
  })
})

describe('what a text only looks back upon', () => {
  const news = 'Police arrested Jon Dahl in Lund on Monday.\n\nThe case has many sides. It is old news.'

  test('has no day of news, but lies before the report', () => {
    expect(dateOf(`${news} Jon Dahl defeated Eva Holm, who resigned as mayor of Oslo.`, 'resigns')).toBe(
      '../2020-06-15',
    )
  })

  test('takes the date that another article gives it', () => {
    const events = eventsOf({
      first: {
        text: 'ANTWERP - Prosecutors charged Hugo Adler with fraud on March 17.',
        published: '2004-03-18',
      },
      second: {
        text: 'The city waits. It is winter.\n\nShops are shut. Prosecutors had charged Hugo Adler with fraud in Antwerp.',
        published: '2005-01-20',
      },
    })
    const background = events.find(({ sources }) => sources.includes('second'))
    expect(background?.date.edtf).toBe('2004-03-17')
  })

  test('takes no date that other articles disagree upon', () => {
    const charged = (day: string) => `ANTWERP - Prosecutors charged Hugo Adler with fraud on ${day}.`
    const events = eventsOf({
      first: { text: charged('March 17'), published: '2004-03-18' },
      other: { text: charged('May 3'), published: '2004-05-04' },
      second: {
        text: 'The city waits. It is winter.\n\nShops are shut. Prosecutors had charged Hugo Adler with fraud in Antwerp.',
        published: '2005-01-20',
      },
    })
    const background = events.find(({ sources }) => sources.includes('second'))
    expect(background?.date.edtf).toBe('../2005-01-20')
  })
})

describe('a clause', () => {
  const read = (before: string, verbs: readonly string[] = []) =>
    clauseAt(before, 0, before.length, (offset) => verbs.some((verb) => before.startsWith(verb, offset)))

  test.each([
    ['The army ', 'past', 'main'],
    ['The army had already ', 'pluperfect', 'main'],
    ['The army has never ', 'perfect', 'main'],
    ['The minister was sad. The mayor, who was ', 'past', 'relative'],
    ['He waited since the army ', 'past', 'since'],
    ['He left after the army had ', 'pluperfect', 'after'],
    ['He left before the army ', 'past', 'later'],
    ['The bank, which ', 'past', 'relative'],
    ['There was a clash in which the army ', 'past', 'main'],
    ['The lock was broken, which ', 'past', 'main'],
  ])('is read off “%s…”', (before, tense, link) => {
    expect(read(before)).toEqual({ tense, link })
  })

  test('is a main one again after the verb of the relative clause', () => {
    expect(read('The tug which reached her at noon ', ['reached']).link).toBe('main')
    expect(read('The tug which ').link).toBe('relative')
  })
})

test('nothing told as having happened lies after the report', () => {
  const sentences = [
    ATTACK,
    'Soldiers shot down a drone near Lund.',
    'Police arrested Jon Dahl two weeks after the attack.',
    'Jon Dahl was freed on June 10, twelve days after police arrested him.',
    'Eva Holm, who resigned as mayor of Oslo, met Anna Berg on Friday.',
    'A court had convicted Jon Dahl the day before Eva Holm resigned as mayor of Oslo.',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 }), (told) => {
      for (const { date, factuality } of eventsOf({
        report: { text: told.join(' '), published: '2020-06-15' },
      })) {
        if (factuality !== 'asserted' || date.edtf === null) continue
        expect(daysOf(date.edtf)?.first ?? 0).toBeLessThanOrEqual(daysOf('2020-06-15')!.last!)
      }
    }),
    { numRuns: 30 },
  )
})
