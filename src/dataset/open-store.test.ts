import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TimelineEvent } from '../core/event.ts'
import { encodeStore, STORE_SIZES, type StoreSizes } from './encode-store.ts'
import { FACETS } from './filter-state.ts'
import { isLoadError, type LoadProblem } from './load-shape.ts'
import { memoryStore } from './memory-store.ts'
import { openStore } from './open-store.ts'
import { queryWords } from './search.ts'
import { anyEvents, ENTITIES, someEvents } from './testing-events.ts'
import { oneStretch } from './testing-story.ts'

const IN_PARTS: StoreSizes = { wholeUpTo: 0, partLength: 4, headlines: 5, lookupLength: 3, searchBytes: 40 }
const VANISHED = [{ id: 'e-gone', aliases: ['e-also-gone'], title: 'Ministers meet in Lima' }]

const filesOf = (events: readonly TimelineEvent[], sizes: StoreSizes): Map<string, Uint8Array> => {
  const dataset = { title: 'T', events, entities: ENTITIES, vanished: VANISHED }
  return new Map([...encodeStore(dataset, oneStretch, sizes)].map(({ name, bytes }) => [name, bytes]))
}

const reading = (files: ReadonlyMap<string, Uint8Array>) => {
  const fetched: string[] = []
  const fetchBytes = async (file: string): Promise<Uint8Array> => {
    fetched.push(file)
    const bytes = files.get(file)
    if (bytes === undefined) throw new Error(`no such file: ${file}`)
    return bytes
  }
  return { fetched, fetchBytes }
}

const bothSizes = fc.constantFrom(STORE_SIZES, IN_PARTS)
const QUERIES = [
  'meet',
  'm',
  'zurich',
  '北京',
  '京会',
  '大文',
  '漢',
  'abc',
  'ab漢',
  'land jp',
  'aero',
  'o neil',
  'ana talks',
  'qq',
  '',
]

describe('a store over files', () => {
  test('answers as one over the events in memory', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyEvents(25),
        bothSizes,
        fc.constantFrom(...QUERIES),
        async (events, sizes, query) => {
          const expected = memoryStore(events, ENTITIES, VANISHED)
          const store = await openStore(reading(filesOf(events, sizes)).fetchBytes)
          const ranks = [...events.keys()]
          await store.loadEvents(ranks)
          expect(store.title).toBe('T')
          expect(store.columns).toEqual(expected.columns)
          for (const key of FACETS) expect(await store.loadFacet(key)).toEqual(expected.facet(key))
          expect(await store.loadReported()).toEqual(expected.reported())
          expect(ranks.map(store.eventAt)).toEqual(ranks.map(expected.eventAt))
          expect(await store.search(queryWords(query))).toEqual(await expected.search(queryWords(query)))
          expect(await store.vanished()).toEqual(VANISHED)
          const ids = [...events.flatMap(({ id, aliases }) => [id, ...aliases]), 'e-nowhere']
          expect(await Promise.all(ids.map(store.rankOf))).toEqual(
            await Promise.all(ids.map(expected.rankOf)),
          )
        },
      ),
    )
  })

  test('of a small collection needs one file, and reads of it what is asked for', async () => {
    const { fetched, fetchBytes } = reading(filesOf(someEvents(12), STORE_SIZES))
    const store = await openStore(fetchBytes)
    expect(store.isWhole).toBe(true)
    expect([store.eventAt(11), store.facet('person'), store.reported()]).toEqual([null, null, null])
    await Promise.all([...FACETS.map(store.loadFacet), store.loadReported(), store.loadHeadlines()])
    expect(store.eventAt(11)).not.toBeNull()
    expect(FACETS.every((key) => store.facet(key) !== null) && store.reported() !== null).toBe(true)
    await store.search(['meet'])
    expect(fetched).toEqual(['columns/first.bin'])
  })

  test('of a large one has columns alone at first, and then what was asked for', async () => {
    const { fetched, fetchBytes } = reading(filesOf(someEvents(12), IN_PARTS))
    const store = await openStore(fetchBytes)
    expect(fetched).toEqual(['columns/first.bin'])
    expect([store.isWhole, store.eventAt(0), store.facet('person'), store.reported()]).toEqual([
      false,
      null,
      null,
      null,
    ])
    await store.loadEvents([5, 6])
    expect(fetched).toEqual(['columns/first.bin', 'events/0001.bin'])
    expect([store.eventAt(3), store.eventAt(4)?.id === undefined]).toEqual([null, false])
  })

  test('brings the most important events together', async () => {
    const events = someEvents(12)
    const { fetched, fetchBytes } = reading(filesOf(events, IN_PARTS))
    const store = await openStore(fetchBytes)
    const ranks = await store.loadHeadlines()
    const least = Math.min(...[...ranks].map((rank) => store.eventAt(rank)!.importance))
    expect(ranks).toHaveLength(5)
    expect(events.filter(({ importance }) => importance > least).length).toBeLessThan(5)
    expect(fetched).toEqual(['columns/first.bin', 'columns/headlines.bin'])
  })

  test('fetches each file once, however many ask at the same time', async () => {
    const { fetched, fetchBytes } = reading(filesOf(someEvents(12), IN_PARTS))
    const store = await openStore(fetchBytes)
    const asked = () =>
      Promise.all([
        store.loadEvents([0, 1, 2]),
        store.loadEvents([3]),
        store.loadFacet('kind'),
        store.loadReported(),
      ])
    await Promise.all([asked(), asked()])
    await asked()
    expect(new Set(fetched).size).toBe(fetched.length)
  })

  test('tries a file again that could not be fetched', async () => {
    const files = filesOf(someEvents(12), IN_PARTS)
    const { fetchBytes } = reading(files)
    const store = await openStore(fetchBytes)
    const part = files.get('events/0000.bin')!
    files.delete('events/0000.bin')
    await expect(store.loadEvents([0])).rejects.toThrow(/no such file/)
    files.set('events/0000.bin', part)
    await store.loadEvents([0])
    expect(store.eventAt(0)).not.toBeNull()
  })

  test('holds no events where there are none', async () => {
    const store = await openStore(reading(filesOf([], STORE_SIZES)).fetchBytes)
    expect([store.columns.count, (await store.search(['x'])).length]).toEqual([0, 0])
  })
})

test('the files of a store are the same bytes in whatever order its events come', () => {
  fc.assert(
    fc.property(anyEvents(25), bothSizes, (events, sizes) => {
      expect(filesOf([...events].reverse(), sizes)).toEqual(filesOf(events, sizes))
    }),
  )
})

async function problemOf(work: Promise<unknown>): Promise<LoadProblem> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (isLoadError(error)) return error.problem
  throw error ?? new Error('nothing was wrong')
}

describe('a fault of the data is told with its file', () => {
  const events = someEvents(30)
  const whole = filesOf(events, STORE_SIZES)
  const first = whole.get('columns/first.bin')!
  const openFirst = (bytes: Uint8Array) => problemOf(openStore(async () => bytes))

  test.each([
    ['an empty file', new Uint8Array(0), /empty/],
    ['a web page', new TextEncoder().encode('<!doctype html><p>Not found'), /web page/],
    ['JSON', new TextEncoder().encode('{"formatVersion":2}'), /not compressed/],
    ['a file that was cut off', first.slice(0, first.length >> 1), /cut off/],
    ['a file that lacks its last byte', first.slice(0, -1), /cut off/],
  ])('%s', async (_, bytes, reason) => {
    const problem = await openFirst(bytes)
    expect(problem.file).toBe('columns/first.bin')
    expect(problem.reason).toMatch(reason)
  })

  test('any changed byte within the compressed data', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 10, max: first.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, change) => {
          const bytes = first.slice()
          bytes[at]! ^= change
          expect((await openFirst(bytes)).file).toBe('columns/first.bin')
        },
      ),
    )
  })

  test('a part of another build', async () => {
    const files = filesOf(events, IN_PARTS)
    const others = filesOf(events.slice(1), IN_PARTS)
    const store = await openStore(reading(files).fetchBytes)
    files.set('columns/person.bin', others.get('columns/person.bin')!)
    const problem = await problemOf(store.loadFacet('person'))
    expect(problem).toMatchObject({
      file: 'columns/person.bin',
      reason: expect.stringContaining('another build'),
    })
  })

  test('an event with a wrong field, by the field', async () => {
    const wrong = events.map((event) => ({
      ...event,
      title: 7 as unknown as string,
      evidence: event.evidence,
    }))
    const files = filesOf(events, IN_PARTS)
    const store = await openStore(reading(files).fetchBytes)
    const { encodeContainer, jsonSection } = await import('./write-container.ts')
    const { readContainer } = await import('./read-container.ts')
    const { build } = await readContainer('x', files.get('events/0000.bin')!)
    const ranked = wrong.slice(0, 4)
    files.set(
      'events/0000.bin',
      encodeContainer({ build, meta: {}, sections: { events: jsonSection(ranked) } }),
    )
    expect(await problemOf(store.loadEvents([0]))).toMatchObject({
      file: 'events/0000.bin',
      field: 'events[0].title',
    })
    files.set(
      'events/0001.bin',
      encodeContainer({ build, meta: {}, sections: { events: jsonSection(events.slice(0, 3)) } }),
    )
    expect((await problemOf(store.loadEvents([4]))).reason).toMatch(/3 events where 4/)
  })
})
