import { describe, expect, test, vi } from 'vitest'
import {
  answerTo,
  buffersOf,
  type ColumnDecoder,
  type DecodeRequest,
  decoderHere,
} from '../dataset/column-decoder.ts'
import { encodeStore, type StoreSizes } from '../dataset/encode-store.ts'
import { FACETS } from '../dataset/filter-state.ts'
import { isLoadError } from '../dataset/load-shape.ts'
import { memoryStore } from '../dataset/memory-store.ts'
import { openStore } from '../dataset/open-store.ts'
import { ENTITIES, someEvents } from '../dataset/testing-events.ts'
import { oneStretch } from '../dataset/testing-story.ts'
import { type DecodingWorker, workerDecoder } from './worker-decoder.ts'

const IN_PARTS: StoreSizes = { wholeUpTo: 0, partLength: 4, headlines: 5, lookupLength: 3, searchBytes: 40 }
const EVENTS = someEvents(30)
const dataset = { title: 'T', events: EVENTS, entities: ENTITIES, vanished: [] }
const FILES = new Map([...encodeStore(dataset, oneStretch, IN_PARTS)].map(({ name, bytes }) => [name, bytes]))
const fetchBytes = async (file: string): Promise<Uint8Array> => FILES.get(file)!

const HERE = decoderHere(() => null)
const openWith = (decoder: ColumnDecoder, fetchFile = fetchBytes) =>
  openStore(fetchFile, { loadDecoder: async () => decoder, pause: () => null })
const NEVER: ColumnDecoder = {
  facet: () => Promise.reject(new Error('not here')),
  reported: () => Promise.reject(new Error('not here')),
}

/** A worker on this thread: what goes in and out is cloned and transferred as a real one does it. */
function cloningWorker() {
  const worker: DecodingWorker & { readonly asked: DecodeRequest[]; isEnded: boolean } = {
    asked: [],
    isEnded: false,
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    terminate: () => {
      worker.isEnded = true
    },
    postMessage: async (message: unknown) => {
      const request = structuredClone(message) as DecodeRequest
      worker.asked.push(request)
      const answer = await answerTo(request)
      const data = structuredClone(answer, { transfer: buffersOf(answer) })
      if (!worker.isEnded) worker.onmessage?.call(worker as unknown as Worker, { data } as MessageEvent)
    },
  }
  return worker
}

const expectWhole = async (decoder: ColumnDecoder): Promise<void> => {
  const expected = memoryStore(EVENTS, ENTITIES)
  const store = await openWith(decoder)
  const columns = await Promise.all(FACETS.map(store.loadFacet))
  expect(columns).toEqual(FACETS.map(expected.facet))
  expect(await store.loadReported()).toEqual(expected.reported())
}

describe('columns decoded by a worker', () => {
  test('are those that this thread decodes', async () => {
    const worker = cloningWorker()
    await expectWhole(workerDecoder(() => worker, NEVER))
    expect(worker.asked).toHaveLength(FACETS.length + 1)
  })

  test('a fault of the data is told with file, field and advice as on this thread', async () => {
    const wrong = new Map(FILES).set('columns/kind.bin', FILES.get('columns/place.bin')!)
    const errorOf = async (decoder: ColumnDecoder): Promise<unknown> =>
      (await openWith(decoder, async (file) => wrong.get(file)!))
        .loadFacet('kind')
        .catch((error: unknown) => error)
    const [there, here] = [await errorOf(workerDecoder(cloningWorker, NEVER)), await errorOf(HERE)]
    expect(isLoadError(there) && isLoadError(here) && there.problem).toEqual(
      isLoadError(here) && here.problem,
    )
    expect(there).toMatchObject({ problem: { file: 'columns/kind.bin', field: 'kind.values' } })
  })

  test.each([
    [
      'cannot be started',
      () => {
        throw new Error('refused')
      },
    ],
    [
      'cannot be asked',
      () => ({
        ...cloningWorker(),
        postMessage: () => {
          throw new Error('refused')
        },
      }),
    ],
  ])('are decoded here where a worker %s', async (_, start: () => DecodingWorker) => {
    await expectWhole(workerDecoder(start, HERE))
  })

  test('are decoded here where the worker fails while it is asked, and none is started again', async () => {
    const worker = { ...cloningWorker(), postMessage: () => undefined }
    const start = vi.fn((): DecodingWorker => worker)
    const decoder = workerDecoder(start, HERE)
    const store = await openWith(decoder)
    const loads = [store.loadFacet('person'), store.loadFacet('kind')]
    await vi.waitFor(() => expect(start).toHaveBeenCalled())
    await new Promise((resolve) => setTimeout(resolve))
    worker.onerror?.call(worker as unknown as Worker, new Event('error') as ErrorEvent)
    const expected = memoryStore(EVENTS, ENTITIES)
    expect(await Promise.all(loads)).toEqual([expected.facet('person'), expected.facet('kind')])
    expect(await store.loadFacet('place')).toEqual(expected.facet('place'))
    expect(start).toHaveBeenCalledTimes(1)
  })

  test('the worker ends when nothing is asked any more, and another begins when something is', async () => {
    const workers: ReturnType<typeof cloningWorker>[] = []
    const start = (): DecodingWorker => {
      workers.push(cloningWorker())
      return workers.at(-1)!
    }
    const decoder = workerDecoder(start, NEVER, 1)
    const store = await openWith(decoder)
    await store.loadFacet('person')
    await vi.waitFor(() => expect(workers[0]?.isEnded).toBe(true))
    expect(await store.loadFacet('kind')).toEqual(memoryStore(EVENTS, ENTITIES).facet('kind'))
  })
})
