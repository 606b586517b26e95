import { expect, test } from 'vitest'
import type { ArticleSummary } from '../core/dataset.ts'
import type { CanonicalEntity } from '../core/entity.ts'
import type { TimelineEvent } from '../core/event.ts'
import { memoryStore } from '../dataset/memory-store.ts'
import { oneStretch } from '../dataset/testing-story.ts'
import { createCollection, directoryOf } from './collection.ts'
import { catalogueFor, type ReconciledView, reconcileView } from './reconcile.ts'
import { parseView } from './url.ts'

const event = {
  id: 'e-new',
  aliases: ['e-old'],
  kind: 'visit',
  factuality: 'asserted',
  participants: [{ entity: 'place:tokyo', role: 'place' }],
  sources: ['one'],
  versions: [],
  date: { edtf: '2025-05-22', asWritten: null, weekday: null, because: [] },
  importance: 0.5,
} as unknown as TimelineEvent
const entities = [
  { id: 'country:JP', country: null },
  { id: 'person:vikram-misri', country: null, formerIds: ['person:misri', 'person:v-misri'] },
  { id: 'person:jon-dahl', country: null },
] as unknown as CanonicalEntity[]
const vanished = [{ id: 'e-gone', aliases: ['e-also-gone'], title: 'Ministers meet in Lima' }]
const articles = [{ id: 'one' }] as unknown as ArticleSummary[]

const store = memoryStore([event], entities, vanished)
const collection = createCollection(
  { base: '', title: 'T', story: oneStretch(store.columns), store },
  async () => directoryOf(entities, articles),
)

const reconcile = async (search: string): Promise<ReconciledView> => {
  const { view } = parseView(search)
  return reconcileView(view, await catalogueFor(view, collection))
}

test('a link whose ids are all known stays the same object', async () => {
  const { view } = parseView(
    '?event=e-new&article=one&country=country:JP&place=place:tokyo&kind=visit&source=one',
  )
  expect(reconcileView(view, await catalogueFor(view, collection))).toEqual({ view, problems: [] })
  expect(reconcileView(view, await catalogueFor(view, collection)).view).toBe(view)
})

test('a former id opens the event under its present id, without a notice', async () => {
  const { view, problems } = await reconcile('?event=e-old')
  expect([view.event, problems]).toEqual(['e-new', []])
})

test('each unknown id is dropped alone and named', async () => {
  const { view, problems } = await reconcile(
    '?event=e-x&article=two&article=one&country=country:XX&country=country:JP&kind=party&q=tokyo',
  )
  expect(view.event).toBeNull()
  expect(view.articles.map(({ id }) => id)).toEqual(['one'])
  expect(view.filter.facets.country.include).toEqual(['country:JP'])
  expect(view.filter.facets.kind.include).toEqual([])
  expect(view.filter.query).toBe('tokyo')
  for (const name of ['event=e-x', 'article=two', 'country=country:XX', 'kind=party'])
    expect(problems.some((sentence) => sentence.includes(name))).toBe(true)
})

test('an event that is told no more is named by its title, and the rest of the view stays', async () => {
  for (const id of ['e-gone', 'e-also-gone']) {
    const { view, problems } = await reconcile(`?event=${id}&country=country:JP&q=lima&from=2025-01-01`)
    expect([view.event, view.filter.query, view.filter.facets.country.include]).toEqual([
      null,
      'lima',
      ['country:JP'],
    ])
    expect(view.from).not.toBeNull()
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain('Ministers meet in Lima')
  }
})

test('a former id of a person filters by the person, included and excluded, without a notice', async () => {
  const included = await reconcile('?person=person:misri&person=person:jon-dahl&all=person')
  expect(included.problems).toEqual([])
  expect(included.view.filter.facets.person).toEqual({
    include: ['person:vikram-misri', 'person:jon-dahl'],
    exclude: [],
    match: 'all',
  })
  expect((await reconcile('?person=-person:misri')).view.filter.facets.person.exclude).toEqual([
    'person:vikram-misri',
  ])
})

test('two former ids of one person are one filter', async () => {
  const { view } = await reconcile('?person=person:misri&person=person:v-misri&all=person')
  expect(view.filter.facets.person).toEqual({ include: ['person:vikram-misri'], exclude: [], match: 'any' })
})

test('pins are checked like filter values: former ids renamed, unknown ones dropped and named', async () => {
  const person = await reconcile('?lanes=person&pin=person:misri&pin=person:jon-dahl&pin=person:v-misri')
  expect([person.view.pins, person.problems]).toEqual([['person:vikram-misri', 'person:jon-dahl'], []])
  const country = await reconcile('?lanes=country&pin=country:XX&pin=country:JP')
  expect(country.view.pins).toEqual(['country:JP'])
  expect(country.problems).toHaveLength(1)
  expect(country.problems[0]).toContain('pin=country:XX')
})
