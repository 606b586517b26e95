import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BUILT_IN_KNOWLEDGE } from '../knowledge/knowledge.ts'
import { dateCollection } from './date-collection.ts'
import { anyDay, daysOf, intersectDays } from './day-interval.ts'
import { buildAll, extractAll, publishedIn, reasonsIn, type TestCollection } from './testing-collection.ts'

const VISIT =
  'Foreign Secretary Anna Berg’s visit to Oslo on 6 June 2024 was short. During her visit, Berg met Foreign Minister Jon Dahl. During the visit, Berg met Defence Minister Eva Lund.'
const BARE_NEWS =
  'Foreign Secretary Anna Berg met Foreign Minister Jon Dahl. In another meeting, Berg met Defence Minister Eva Lund.'
const BOMB =
  'A bomb exploded in Porto on Monday, police said. The market of Bolhao was closed and 12 traders were hurt.'
const RECENT =
  'Anna Berg condemned the recent bomb attack in Porto. She met Jon Dahl and said that trade would grow.'
const PLAN = 'Anna Berg will visit Oslo on 6 June 2024. Foreign Minister Jon Dahl welcomed the plan.'
const LOOKING_BACK = `A year ago this week much changed. ${BARE_NEWS}`

const texts = [VISIT, BARE_NEWS, BOMB, RECENT, PLAN, LOOKING_BACK]

const collections: fc.Arbitrary<TestCollection> = fc
  .array(
    fc.record({
      text: fc.constantFrom(...texts),
      published: fc.constantFrom(null, null, '2024-06-07', '2024-06-12', '2024-07-01'),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((articles) => Object.fromEntries(articles.map((article, index) => [`article-${index}`, article])))

const publicationsAfter = (rounds: number, collection: TestCollection) =>
  dateCollection(extractAll(collection), BUILT_IN_KNOWLEDGE, rounds).articles.map(({ publication }) =>
    publication === null ? anyDay : daysOf(publication.edtf)!,
  )

const RUNS = { numRuns: 40 }

describe('news that articles share', () => {
  test('dates the undated one to the days after the event', () => {
    expect(publishedIn({ visit: { text: VISIT }, bare: { text: BARE_NEWS } }, 'bare')).toBe(
      '2024-06-06/2024-06-10',
    )
  })

  test('gives no upper bound to an article that looks back', () => {
    const edtf = publishedIn({ visit: { text: VISIT }, later: { text: LOOKING_BACK } }, 'later')
    expect(edtf).toBe('2024-06-06/..')
  })

  test('that is only planned in one of them gives the other no bound', () => {
    const plan = { text: PLAN, published: '2024-05-01' }
    const rules = reasonsIn({ plan, bare: { text: BARE_NEWS } }, 'bare').map(({ rule }) => rule)
    expect(rules).not.toContain('shared-event')
  })

  test('is cited from the article whose date it is', () => {
    const reasons = reasonsIn(
      { a: { text: BARE_NEWS }, bare: { text: BARE_NEWS }, visit: { text: VISIT } },
      'bare',
    )
    expect(reasons.map(({ article }) => article)).toEqual(['visit'])
  })

  test('called recent puts the article into the month after', () => {
    const bomb = { text: BOMB, published: '2024-06-05' }
    expect(publishedIn({ bomb, later: { text: RECENT } }, 'later')).toBe('2024-06-04/2024-07-06')
  })
})

describe('a contradiction', () => {
  test('is reported, and the surer sign stays', () => {
    const { articles, diagnostics } = buildAll({
      mixed: {
        text: 'British Prime Minister Tony Blair met the press. French President Emmanuel Macron sent a letter.',
      },
    })
    expect(articles[0]!.publication).toMatchObject({
      edtf: '1997-05-02/2007-06-27',
      method: 'office-terms',
      because: [{ words: expect.stringContaining('Tony Blair') }],
    })
    expect(diagnostics.get('mixed')!.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/left aside that it calls Emmanuel Macron President/u),
    ])
  })
})

describe('dateCollection', () => {
  test('only ever narrows from round to round', () => {
    fc.assert(
      fc.property(collections, (collection) => {
        const rounds = [0, 1, 2, 3].map((count) => publicationsAfter(count, collection))
        for (const [round, before] of rounds.slice(0, -1).entries())
          before.forEach((days, index) => {
            const after = rounds[round + 1]![index]!
            expect(intersectDays(days, after)).toEqual(after)
          })
      }),
      RUNS,
    )
  })

  test('comes to rest: once a round changes no publication, more rounds change none', () => {
    fc.assert(
      fc.property(collections, (collection) => {
        expect(publicationsAfter(8, collection)).toEqual(publicationsAfter(4, collection))
      }),
      RUNS,
    )
  })

  test('gives the same dataset in whatever order the articles come', () => {
    fc.assert(
      fc.property(collections, (collection) => {
        const reversed = Object.fromEntries(Object.entries(collection).reverse())
        expect(JSON.stringify(buildAll(reversed).dataset)).toBe(JSON.stringify(buildAll(collection).dataset))
      }),
      RUNS,
    )
  })

  test('points with every reason into an article of the collection', () => {
    fc.assert(
      fc.property(collections, (collection) => {
        const { dataset } = buildAll(collection)
        const reasons = [
          ...dataset.articles.flatMap(({ publication }) => publication?.because ?? []),
          ...dataset.events.flatMap(({ date }) => date.because),
        ]
        for (const { article, start, end } of reasons) {
          if (article === undefined) continue
          expect(Object.keys(collection)).toContain(article)
          if (start === undefined || end === undefined) continue
          expect(collection[article]!.text.slice(start, end)).toMatch(/\S/u)
        }
      }),
      RUNS,
    )
  })
})

describe('a plan without a day', () => {
  const dateOf = (published: string | null) =>
    buildAll({ plan: { text: 'Trade is growing. Anna Berg will visit Oslo.', published } }).dataset.events[0]!
      .date

  test('comes within a year or so of the report', () => {
    expect(dateOf('2024-05-10').edtf).toBe('2024-05-10/2025-05-10~')
  })

  test('has no date where the report has none', () => {
    expect(dateOf(null).edtf).toBeNull()
  })
})
