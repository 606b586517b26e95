import { expect, test } from 'vitest'
import type { LoadedDataset } from '../dataset/load.ts'
import { catalogueOf, reconcileView } from './reconcile.ts'
import { parseView } from './url.ts'

const dataset = {
  title: 'T',
  events: [{ id: 'e-new', aliases: ['e-old'], participants: [{ entity: 'place:tokyo', role: 'place' }] }],
  entities: [
    { id: 'country:JP' },
    { id: 'person:vikram-misri', formerIds: ['person:misri', 'person:v-misri'] },
    { id: 'person:jon-dahl' },
  ],
  articles: [{ id: 'one' }],
  vanished: [{ id: 'e-gone', aliases: ['e-also-gone'], title: 'Ministers meet in Lima' }],
} as unknown as LoadedDataset

const reconcile = (search: string) => reconcileView(parseView(search).view, catalogueOf(dataset))

test('a link whose ids are all known stays the same object', () => {
  const { view } = parseView(
    '?event=e-new&article=one&country=country:JP&place=place:tokyo&kind=visit&source=one',
  )
  expect(reconcileView(view, catalogueOf(dataset))).toEqual({ view, problems: [] })
  expect(reconcileView(view, catalogueOf(dataset)).view).toBe(view)
})

test('a former id opens the event under its present id, without a notice', () => {
  const { view, problems } = reconcile('?event=e-old')
  expect([view.event, problems]).toEqual(['e-new', []])
})

test('each unknown id is dropped alone and named', () => {
  const { view, problems } = reconcile(
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

test('an event that is told no more is named by its title, and the rest of the view stays', () => {
  for (const id of ['e-gone', 'e-also-gone']) {
    const { view, problems } = reconcile(`?event=${id}&country=country:JP&q=lima&from=2025-01-01`)
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

test('a former id of a person filters by the person, included and excluded, without a notice', () => {
  const included = reconcile('?person=person:misri&person=person:jon-dahl&all=person')
  expect(included.problems).toEqual([])
  expect(included.view.filter.facets.person).toEqual({
    include: ['person:vikram-misri', 'person:jon-dahl'],
    exclude: [],
    match: 'all',
  })
  expect(reconcile('?person=-person:misri').view.filter.facets.person.exclude).toEqual([
    'person:vikram-misri',
  ])
})

test('two former ids of one person are one filter', () => {
  const { view } = reconcile('?person=person:misri&person=person:v-misri&all=person')
  expect(view.filter.facets.person).toEqual({ include: ['person:vikram-misri'], exclude: [], match: 'any' })
})
