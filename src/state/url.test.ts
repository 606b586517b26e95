import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { utcMs } from '../core/units.ts'
import { EMPTY_FILTER, FACETS, type FacetFilter, normalFacet } from '../dataset/filter-state.ts'
import { formatView, parseView } from './url.ts'
import { type ArticlePlace, LANES, START_VIEW, type ViewState } from './view-state.ts'

const momentArbitrary = fc.integer({ min: -8.64e15, max: 8.64e15 }).map(utcMs)

const windowArbitrary = fc
  .tuple(fc.option(momentArbitrary), fc.option(momentArbitrary))
  .filter(([from, to]) => from === null || to === null || from < to)

const valueArbitrary = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.constantFrom('country:JP', 'person:vikram-misri', '-odd', '~odd', '~-odd', 'a b&c=d+e'),
)

const facetArbitrary: fc.Arbitrary<FacetFilter> = fc
  .record({
    values: fc.uniqueArray(fc.tuple(valueArbitrary, fc.boolean()), {
      selector: ([value]) => value,
      maxLength: 4,
    }),
    match: fc.constantFrom('any' as const, 'all' as const),
  })
  .map(({ values, match }) =>
    normalFacet({
      include: values.filter(([, isIncluded]) => isIncluded).map(([value]) => value),
      exclude: values.filter(([, isIncluded]) => !isIncluded).map(([value]) => value),
      match,
    }),
  )

const articleArbitrary: fc.Arbitrary<ArticlePlace> = fc.record({
  id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/),
  passage: fc.option(
    fc.tuple(fc.nat(9999), fc.integer({ min: 1, max: 999 })).map(([start, length]) => ({
      start,
      end: start + length,
    })),
  ),
})

const dayArbitrary = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const viewArbitrary: fc.Arbitrary<ViewState> = fc
  .record({
    window: windowArbitrary,
    event: fc.option(fc.stringMatching(/^e-[0-9a-z]{10}$/)),
    articles: fc.uniqueArray(articleArbitrary, { selector: ({ id }) => id, maxLength: 2 }),
    lanes: fc.constantFrom(...LANES),
    pins: fc.uniqueArray(valueArbitrary, { maxLength: 3 }),
    facets: fc.array(facetArbitrary, { minLength: FACETS.length, maxLength: FACETS.length }),
    query: fc.string({ unit: 'grapheme' }),
    knownOn: fc.option(dayArbitrary),
    view: fc.constantFrom('timeline' as const, 'list' as const),
    data: fc.option(fc.constantFrom('data-2/', '/other/data', 'a b/')),
  })
  .map(({ window: [from, to], facets, query, knownOn, pins, ...rest }) => ({
    ...rest,
    from,
    to,
    pins: rest.lanes === 'all' ? [] : pins,
    filter: {
      facets: Object.fromEntries(
        FACETS.map((key, place) => [key, facets[place]!]),
      ) as ViewState['filter']['facets'],
      query,
      knownOn,
    },
  }))

describe('the view in the URL', () => {
  test('reads back as it was written, for every view', () => {
    fc.assert(
      fc.property(viewArbitrary, (view) => {
        expect(parseView(formatView(view))).toEqual({ view, problems: [] })
      }),
    )
  })

  test('is stable: what was read is written the same way again, for any text', () => {
    const part = fc.tuple(
      fc.constantFrom(
        ...['from', 'to', 'event', 'article', 'q', 'lanes', 'pin', 'known', 'all', 'view', 'person', 'x'],
      ),
      fc.oneof(
        fc.string(),
        fc.constantFrom('2025', '2025-04-01', 'person', 'list', '-', '~-a', 'a@1-2', 'country'),
      ),
    )
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const once = formatView(parseView(`?${new URLSearchParams(parts)}`).view)
        expect(formatView(parseView(once).view)).toBe(once)
        expect(parseView(once).problems).toEqual([])
      }),
    )
  })

  test('is empty for the start page', () => {
    expect(formatView(START_VIEW)).toBe('')
    expect(parseView('')).toEqual({ view: START_VIEW, problems: [] })
  })

  test('writes ids readably', () => {
    const search = '?person=person:vikram-misri&country=country:JP'
    expect(formatView(parseView(search).view)).toBe(search)
  })

  test('takes a leading minus for exclusion', () => {
    const { view } = parseView('?country=-country:PK&country=country:JP')
    expect(view.filter.facets.country).toEqual({
      include: ['country:JP'],
      exclude: ['country:PK'],
      match: 'any',
    })
  })

  test('takes all=person once two people are chosen', () => {
    const two = parseView('?person=person:a&person=person:b&all=person').view
    expect(two.filter.facets.person.match).toBe('all')
    expect(parseView('?person=person:a&all=person').view.filter.facets.person.match).toBe('any')
  })

  test.each([
    ['2025-04-01', Date.UTC(2025, 3, 1)],
    ['2025-04-01T14:30', Date.UTC(2025, 3, 1, 14, 30)],
    ['2025-04-01T14:30:05', Date.UTC(2025, 3, 1, 14, 30, 5)],
  ])('writes %s no longer than it has to be', (text, moment) => {
    expect(formatView({ ...START_VIEW, from: utcMs(moment) })).toBe(`?from=${text}`)
  })

  test('takes a bare month as the whole of it', () => {
    const { view } = parseView('?from=2025-04&to=2025-06')
    expect([view.from, view.to]).toEqual([Date.UTC(2025, 3, 1), Date.UTC(2025, 6, 1)])
  })

  test('keeps pinned lanes in the order in which they were pinned, each once', () => {
    const { view, problems } = parseView('?lanes=country&pin=country:JP&pin=country:IN&pin=country:JP')
    expect([view.pins, problems]).toEqual([['country:JP', 'country:IN'], []])
    expect(formatView(view)).toBe('?lanes=country&pin=country:JP&pin=country:IN')
  })

  test('keeps the data prefix', () => {
    expect(formatView(parseView('?data=other/').view)).toBe('?data=other/')
  })

  test('treats articles as places to look at', () => {
    const { view } = parseView('?article=one@5-9&article=two')
    expect(view.articles).toEqual([
      { id: 'one', passage: { start: 5, end: 9 } },
      { id: 'two', passage: null },
    ])
  })
})

describe('a field that cannot be read', () => {
  test.each([
    ['from=yesterday'],
    ['from=2025-02-30'],
    ['to=2025-13-01'],
    ['lanes=sideways'],
    ['known=2025-02-29'],
    ['view=globe'],
    ['all=planet'],
    ['article=one@9-5'],
    ['persn=person:a'],
    ['pin=country:IN'],
  ])('%s is dropped alone, and named', (field) => {
    const { view, problems } = parseView(`?${field}&q=tokyo`)
    expect(view).toEqual({ ...START_VIEW, filter: { ...EMPTY_FILTER, query: 'tokyo' } })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(field)
  })

  test('a window that ends before it starts is dropped whole', () => {
    const { view, problems } = parseView('?from=2025-06-01&to=2025-04-01')
    expect([view.from, view.to, problems.length]).toEqual([null, null, 1])
  })

  test('a third article is dropped, the first two stay', () => {
    const { view, problems } = parseView('?article=a&article=b&article=c')
    expect(view.articles.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(problems).toHaveLength(1)
  })

  test('what others add to links is no problem', () => {
    expect(parseView('?utm_source=mail&fbclid=1').problems).toEqual([])
  })
})
