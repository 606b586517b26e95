import { expect, test } from 'vitest'
import type { ArticleDocument, Dataset } from '../core/dataset.ts'
import { encodeDataset, encodeFiles } from './encode.ts'
import { STORE_SIZES } from './encode-store.ts'
import { FORMAT_VERSION } from './files.ts'
import { openStore } from './open-store.ts'
import { ENTITIES, someEvents } from './testing-events.ts'
import { oneStretch } from './testing-story.ts'

const datasetOf = (count: number): Dataset => ({
  title: 'A “title”\nin two lines',
  events: someEvents(count),
  entities: ENTITIES,
  articles: [],
})

const ARTICLE: ArticleDocument = {
  id: 'one',
  headline: 'A headline',
  publication: null,
  url: null,
  publisher: null,
  eventCount: 0,
  text: 'Words.',
  blocks: [],
  mentions: [],
}

const textOf = (dataset: Dataset, name: string): string =>
  encodeDataset(dataset, oneStretch).find((file) => file.name === name)!.text

test.each([0, 1, 30])('events.json of %i events holds them all, one a line', (count) => {
  const dataset = datasetOf(count)
  const text = textOf(dataset, 'events.json')
  expect(JSON.parse(text)).toEqual({
    $schema: './events.schema.json',
    formatVersion: FORMAT_VERSION,
    title: dataset.title,
    events: dataset.events,
    vanished: [],
  })
  const lines = text.split('\n').map((line) => line.replace(/,$/, ''))
  for (const event of dataset.events) expect(lines).toContain(JSON.stringify(event))
})

test('a long events.json comes in pieces, none of which holds much more than a megabyte', () => {
  const [event] = someEvents(1)
  const events = Array.from({ length: 10_000 }, (_, at) => ({ ...event!, id: `e-${at}` }))
  for (const { name, pieces } of encodeFiles({ ...datasetOf(0), events }, oneStretch)) {
    if (name !== 'events.json') continue
    const lengths = Array.from(pieces, ({ length }) => length)
    expect(lengths.length).toBeGreaterThan(3)
    expect(Math.max(...lengths)).toBeLessThan(1_100_000)
    return
  }
  expect.unreachable('there is no events.json')
})

test('whatever the page reads of entities and articles, the stamp of the build stands in all files that go together', async () => {
  const buildsOf = async (dataset: Dataset): Promise<string> => {
    const store = await openStore(
      async () => encodeDataset(dataset, oneStretch).find(({ name }) => name === 'columns/first.bin')!.bytes,
    )
    for (const name of ['entities.json', 'articles.json'])
      expect(JSON.parse(textOf(dataset, name))).toMatchObject({ build: store.build })
    return store.build
  }
  const dataset = datasetOf(3)
  const [first, ...others] = dataset.entities
  const [event, ...otherEvents] = dataset.events
  const changed: readonly Dataset[] = [
    { ...dataset, entities: [{ ...first!, name: 'Somebody else' }, ...others] },
    { ...dataset, articles: [{ ...ARTICLE, headline: 'Another headline' }] },
    { ...dataset, articles: [ARTICLE] },
    { ...dataset, events: [{ ...event!, title: 'Somebody meets somebody' }, ...otherEvents] },
  ]
  const builds = await Promise.all([dataset, ...changed].map(buildsOf))
  expect(new Set(builds).size).toBe(builds.length)
  expect(await buildsOf(datasetOf(3))).toBe(builds[0])
})

test('a collection too large for one file is written in parts, and every event is found in them', async () => {
  const [event] = someEvents(1)
  const count = STORE_SIZES.wholeUpTo + 1
  const events = Array.from({ length: count }, (_, at) => ({ ...event!, id: `e-${at}` }))
  const files = new Map(
    encodeDataset({ ...datasetOf(0), events }, oneStretch).map((file) => [file.name, file]),
  )
  const store = await openStore(async (file) => files.get(file)!.bytes)
  expect(store.isWhole).toBe(false)
  await store.loadEvents(events.keys())
  const ids = Array.from(events, (_, rank) => store.eventAt(rank)!.id)
  expect(new Set(ids).size).toBe(count)
  expect(await Promise.all(ids.slice(0, 50).map(store.rankOf))).toEqual([...ids.keys()].slice(0, 50))
  const counted = [...files.values()].filter(({ kind }) => kind === 'events-part')
  expect(counted.reduce((sum, part) => sum + part.count, 0)).toBe(count)
})
