/** Who decodes the large columns: this thread, in steps, or a worker that is asked for them. */
import { type FacetContext, facetSteps, reportedSteps } from './decode-facet.ts'
import type { FacetColumn } from './event-columns.ts'
import type { FacetKey } from './filter-state.ts'
import { isLoadError, type LoadProblem, loadError } from './load-shape.ts'
import { readContainer } from './read-container.ts'
import { type Pause, withPauses } from './steps.ts'

/** A file as it was fetched. */
export interface PackedFile {
  readonly file: string
  readonly bytes: Uint8Array
  /** The build of the other files. */
  readonly build: string
}

export type DecodeTask =
  | { readonly kind: 'facet'; readonly key: FacetKey; readonly context: FacetContext }
  /** `days`: those on which the events start (`startDays`), by rank. */
  | { readonly kind: 'reported'; readonly days: Int32Array }

/** Both stop with a load error where the file is not what a build wrote. */
export interface ColumnDecoder {
  readonly facet: (packed: PackedFile, key: FacetKey, context: FacetContext) => Promise<FacetColumn>
  readonly reported: (packed: PackedFile, days: Int32Array) => Promise<Int32Array>
}

/** On this thread. */
export function decoderHere(pause: Pause): ColumnDecoder {
  const open = ({ file, bytes, build }: PackedFile) => readContainer(file, bytes, build)
  return {
    facet: async (packed, key, context) =>
      (await withPauses(facetSteps(await open(packed), key, context), pause))!,
    reported: async (packed, days) =>
      (await withPauses(reportedSteps((await open(packed)).section('reported'), days), pause))!,
  }
}

export type DecodedColumn = FacetColumn | Int32Array

export interface DecodeRequest {
  readonly number: number
  readonly packed: PackedFile
  readonly task: DecodeTask
}

/** What comes back from a worker: the column, or why there is none. */
export type DecodeAnswer = { readonly number: number } & (
  | { readonly column: DecodedColumn }
  | { readonly problem: LoadProblem }
  | { readonly fault: string }
)

export const decodeBy = (
  decoder: ColumnDecoder,
  packed: PackedFile,
  task: DecodeTask,
): Promise<DecodedColumn> =>
  task.kind === 'facet' ? decoder.facet(packed, task.key, task.context) : decoder.reported(packed, task.days)

/** Answers a request; never rejects. */
export async function answerTo({ number, packed, task }: DecodeRequest): Promise<DecodeAnswer> {
  try {
    return {
      number,
      column: await decodeBy(
        decoderHere(() => null),
        packed,
        task,
      ),
    }
  } catch (error) {
    if (isLoadError(error)) return { number, problem: error.problem }
    return { number, fault: error instanceof Error ? error.message : String(error) }
  }
}

/** The typed arrays of an answer, which its sender need not keep. */
export function buffersOf(answer: DecodeAnswer): ArrayBuffer[] {
  if (!('column' in answer)) return []
  const { column } = answer
  const arrays = column instanceof Int32Array ? [column] : Object.values(column).filter(ArrayBuffer.isView)
  return arrays.map(({ buffer }) => buffer as ArrayBuffer)
}

/** The column of an answer; stops with the very error that the worker met. */
export function columnOf(answer: DecodeAnswer): DecodedColumn {
  if ('column' in answer) return answer.column
  throw 'problem' in answer ? loadError(answer.problem) : new Error(answer.fault)
}
