import { expect, test } from 'vitest'
import type { Dataset } from '../core/dataset.ts'
import { encodeDataset, encodeFiles } from './encode.ts'
import { STORE_SIZES } from './encode-store.ts'
import { openStore } from './open-store.ts'
import { ENTITIES, someEvents } from './testing-events.ts'
import { oneStretch } from './testing-story.ts'

const datasetOf = (count: number): Dataset => ({
  title: 'A “title”\nin two lines',
  events: someEvents(count),
  entities: ENTITIES,
  articles: [],
})

const textOf = (dataset: Dataset, name: string): string =>
  encodeDataset(dataset, oneStretch).find((file) => file.name === name)!.text

test.each([0, 1, 30])('events.json of %i events holds them all, one a line', (count) => {
  const dataset = datasetOf(count)
  const text = textOf(dataset, 'events.json')
  expect(JSON.parse(text)).toEqual({
    $schema: './events.schema.json',
    formatVersion: 2,
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
