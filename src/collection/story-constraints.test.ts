import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumberEdtf } from '../core/edtf.ts'
import { daysOf } from './day-interval.ts'
import { buildAll, publishedIn, reasonsIn, type TestCollection } from './testing-collection.ts'

const FERRY =
  'A ferry carrying 140 pilgrims capsized on Lake Maruwa on Saturday after its engine room flooded, the harbour authority said. Divers recovered 31 bodies from the wreck on Sunday.'
const MINE =
  'A methane blast tore through the Gorlice colliery on Tuesday and trapped 26 miners, the regulator said. Rescuers drilled a borehole towards the gallery on Wednesday.'

const ferry = { text: FERRY, published: '2019-08-12', headline: 'Pilgrim ferry capsizes' }

/** Where an undated article lies among one article that dates the capsizing to Saturday, 10 August 2019. */
const besideFerry = (text: string): string | null => publishedIn({ ferry, undated: { text } }, 'undated')

describe('an undated rewrite of a dated sentence', () => {
  test.each([
    ['yesterday', '2019-08-11'],
    ['two days ago', '2019-08-12'],
    ['10 days ago', '2019-08-20'],
    ['on Saturday', '2019-08-10/2019-08-16'],
    ['on August 10', '2019-08-10/2020-02-10'],
  ])('with “%s” appeared %s', (when, published) => {
    expect(
      besideFerry(
        `A ferry carrying 140 pilgrims capsized on Lake Maruwa ${when} after its engine room flooded, officials said.`,
      ),
    ).toBe(published)
  })

  test('says which words of which article date it', () => {
    const [, reason] = reasonsIn({ ferry, undated: { text: FERRY } }, 'undated')
    expect(reason).toMatchObject({ rule: 'same-story', article: 'ferry' })
    expect(FERRY.slice(reason!.start, reason!.end)).toContain('Saturday')
    expect(reason!.words).toBe('its “Saturday” tells what “Pilgrim ferry capsizes” dates 10 August 2019')
  })

  test('is dated to the days on which two witnesses agree', () => {
    expect(besideFerry(FERRY)).toBe('2019-08-11/2019-08-16')
  })
})

describe('articles of different stories', () => {
  test('never date each other', () => {
    expect(besideFerry(MINE)).toBeNull()
  })

  test('do not join two accidents of one sort', () => {
    expect(
      besideFerry(
        'A ferry with tourists ran aground near Port Sallow on Saturday, the coastguard said. Nobody was hurt, and all were taken ashore by fishing boats.',
      ),
    ).toBeNull()
  })
})

describe('an article that looks back', () => {
  test('is dated no tighter than the years in which such articles appear', () => {
    const edtf = besideFerry(
      'One year ago a ferry carrying pilgrims capsized on Lake Maruwa after its engine room flooded. Families of the dead gathered at the harbour on Saturday for the anniversary.',
    )
    const days = daysOf(edtf!)!
    expect(days.last! - daysOf('2019-08-12')!.first!).toBeGreaterThanOrEqual(365)
  })
})

describe('a dateline without its year', () => {
  const dateline = (text: string): TestCollection => ({ ferry, undated: { text } })
  const news = 'Divers searched the wreck of the ferry that capsized on Lake Maruwa with 140 pilgrims.'

  test('takes it from its sisters', () => {
    expect(publishedIn(dateline(`MARUWA, Aug. 14 — ${news}`), 'undated')).toBe('2019-08-14')
  })

  test('takes it across New Year from the nearest', () => {
    const late = { ...ferry, published: '2019-12-30' }
    expect(publishedIn({ late, undated: { text: `MARUWA, Jan. 2 — ${news}` } }, 'undated')).toBe('2020-01-02')
  })

  test('takes none from them when it looks back', () => {
    const anniversary = `MARUWA, Aug. 14 — Ten years ago a ferry capsized. ${news}`
    expect(publishedIn(dateline(anniversary), 'undated')).not.toMatch(/^\d{4}-\d\d-\d\d$/u)
  })

  test('bounds nothing alone', () => {
    expect(publishedIn({ undated: { text: `MARUWA, Aug. 14 — ${news}` } }, 'undated')).toBeNull()
  })
})

const VOCABULARIES = [FERRY, MINE]

/** A sentence of one of the stories, now and then with another time in it. */
const storyText = fc
  .tuple(
    fc.constantFrom(...VOCABULARIES),
    fc.constantFrom('on Saturday', 'yesterday', 'on Tuesday', 'on Friday'),
  )
  .map(([text, when]) => text.replace(/on (?:Saturday|Tuesday)/u, when))

const firstDay = daysOf('2019-08-01')!.first!
const published = fc.option(fc.integer({ min: 0, max: 40 }).map((days) => dayNumberEdtf(firstDay + days)))

const collections: fc.Arbitrary<TestCollection> = fc
  .array(fc.record({ text: storyText, published }), { minLength: 2, maxLength: 6 })
  .map((articles) => Object.fromEntries(articles.map((article, index) => [`article-${index}`, article])))

const RUNS = { numRuns: 40 }

const publicationsOf = (collection: TestCollection) =>
  buildAll(collection).articles.map(({ id, publication }) => ({ id, publication }))

const shiftedBy = (collection: TestCollection, days: number): TestCollection =>
  Object.fromEntries(
    Object.entries(collection).map(([id, { text, published = null }]) => [
      id,
      { text, published: published === null ? null : dayNumberEdtf(daysOf(published)!.first! + days) },
    ]),
  )

describe('a story', () => {
  test('moves all its answers by the weeks by which its dates move', () => {
    fc.assert(
      fc.property(collections, fc.integer({ min: -500, max: 500 }), (collection, weeks) => {
        const before = publicationsOf(collection)
        const after = publicationsOf(shiftedBy(collection, 7 * weeks))
        before.forEach(({ publication }, index) => {
          const days = publication === null ? null : daysOf(publication.edtf)
          const moved = after[index]!.publication
          expect(moved === null ? null : daysOf(moved.edtf)).toEqual(
            days && { first: days.first! + 7 * weeks, last: days.last! + 7 * weeks },
          )
        })
      }),
      RUNS,
    )
  })

  test('is dated by its dated articles alone: with every date hidden nothing is known', () => {
    fc.assert(
      fc.property(collections, (collection) => {
        const hidden = Object.fromEntries(
          Object.entries(collection).map(([id, { text }]) => [id, { text, published: null }]),
        )
        expect(publicationsOf(hidden).filter(({ publication }) => publication !== null)).toEqual([])
      }),
      RUNS,
    )
  })

  test('gives reasons that lead to words of another article, or of none', () => {
    fc.assert(
      fc.property(collections, (collection) => {
        for (const { id, publication } of publicationsOf(collection))
          for (const { rule, article, start, end } of publication?.because ?? []) {
            if (rule !== 'same-story') continue
            expect(article).not.toBe(id)
            const { text } = collection[article!]!
            if (start !== undefined)
              expect(text.slice(start, end)).toMatch(/^(?:on )?(?:yesterday|Sunday|Wednesday|\w+day)$/u)
          }
      }),
      RUNS,
    )
  })

  test('never touches an article that carries its own date', () => {
    fc.assert(
      fc.property(collections, (collection) => {
        for (const { id, publication } of publicationsOf(collection)) {
          const own = collection[id]!.published
          if (own != null) expect(publication?.edtf).toBe(own)
        }
      }),
      RUNS,
    )
  })

  test('is not touched by another story beside it', () => {
    fc.assert(
      fc.property(collections, (collection) => {
        const ferryOnly = Object.fromEntries(
          Object.entries(collection).filter(([, { text }]) => text.includes('ferry')),
        )
        const together = new Map(publicationsOf(collection).map(({ id, publication }) => [id, publication]))
        for (const { id, publication } of publicationsOf(ferryOnly))
          expect(together.get(id)?.edtf).toBe(publication?.edtf)
      }),
      RUNS,
    )
  })

  test('gives the same answers in whatever order its articles come', () => {
    fc.assert(
      fc.property(collections, (collection) => {
        const reversed = Object.fromEntries(Object.entries(collection).reverse())
        expect(publicationsOf(reversed)).toEqual(publicationsOf(collection))
      }),
      RUNS,
    )
  })
})
