import { expect, test } from 'vitest'
import type { LoadedDataset } from '../dataset/load.ts'
import { catalogueOf, reconcileView } from './reconcile.ts'
import { parseView } from './url.ts'

const dataset = {
  title: 'T',
  events: [{ id: 'e-new', aliases: ['e-old'], participants: [{ entity: 'place:tokyo', role: 'place' }] }],
  entities: [{ id: 'country:JP' }],
  articles: [{ id: 'one' }],
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
