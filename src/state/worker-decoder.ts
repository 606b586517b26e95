/** Columns decoded by a worker, so that no large one holds a frame up. */
import {
  type ColumnDecoder,
  columnOf,
  type DecodeAnswer,
  type DecodedColumn,
  type DecodeRequest,
  type DecodeTask,
  decodeBy,
  decoderHere,
  type PackedFile,
} from '../dataset/column-decoder.ts'
import type { FacetColumn } from '../dataset/event-columns.ts'
import { createPause } from './pause.ts'

/** What is used of a `Worker`. */
export type DecodingWorker = Pick<
  Worker,
  'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'
>

interface Pending {
  readonly request: DecodeRequest
  readonly resolve: (column: DecodedColumn | Promise<DecodedColumn>) => void
  readonly reject: (error: unknown) => void
}

/** A worker without work is ended after so long: its memory is worth more than its next start. */
const IDLE_MS = 2000

const startWorker = (): DecodingWorker =>
  new Worker(new URL('./column-worker.ts', import.meta.url), { type: 'module' })

/** Asks a worker, and `here` where none can be started or it fails. `idleMs`: how long one may wait for more. */
export function workerDecoder(
  start: () => DecodingWorker = startWorker,
  here: ColumnDecoder = decoderHere(createPause()),
  idleMs = IDLE_MS,
): ColumnDecoder {
  const pending = new Map<number, Pending>()
  let worker: DecodingWorker | null = null
  let cannotStart = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = 0
  const end = (): void => {
    worker?.terminate()
    worker = null
  }
  const receive = ({ data }: MessageEvent<DecodeAnswer>): void => {
    const waiting = pending.get(data.number)
    pending.delete(data.number)
    if (pending.size === 0) timer = setTimeout(end, idleMs)
    try {
      waiting?.resolve(columnOf(data))
    } catch (error) {
      waiting?.reject(error)
    }
  }
  const giveUp = (): void => {
    cannotStart = true
    end()
    for (const { request, resolve } of pending.values()) resolve(decodeBy(here, request.packed, request.task))
    pending.clear()
  }
  const running = (): DecodingWorker => {
    clearTimeout(timer)
    if (worker !== null) return worker
    worker = start()
    worker.onmessage = receive
    worker.onerror = giveUp
    worker.onmessageerror = giveUp
    return worker
  }
  const ask = (packed: PackedFile, task: DecodeTask): Promise<DecodedColumn> =>
    new Promise((resolve, reject) => {
      const request = { number: asked++, packed, task }
      pending.set(request.number, { request, resolve, reject })
      try {
        if (cannotStart) giveUp()
        else running().postMessage(request)
      } catch {
        giveUp()
      }
    })
  return {
    facet: async (packed, key, context) =>
      (await ask(packed, { kind: 'facet', key, context })) as FacetColumn,
    reported: async (packed, days) => (await ask(packed, { kind: 'reported', days })) as Int32Array,
  }
}
