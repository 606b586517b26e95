/** A recorded trace of Chromium → the main thread's tasks between the page's own marks, with what ran in them. */

interface TraceEvent {
  readonly name: string
  readonly cat: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** Microseconds. */
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
  readonly id?: string
  readonly args?: {
    readonly name?: string
    readonly data?: {
      readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] }
      readonly timeDeltas?: readonly number[]
      readonly startTime?: number
    }
  }
}

interface ProfileNode {
  readonly id: number
  readonly callFrame: {
    readonly functionName: string
    readonly url?: string
    readonly lineNumber?: number
    readonly columnNumber?: number
  }
}

export interface Task {
  readonly ms: number
  readonly cpuMs: number
  /** Ms after the step began. */
  readonly atMs: number
  /** Functions by their own time. */
  readonly functions: readonly { readonly name: string; readonly ms: number }[]
}

export interface StepTasks {
  /** The name of the mark that begins it. */
  readonly step: string
  /** Longest first, by CPU. */
  readonly tasks: readonly Task[]
  /** Until `filter-applied`; null where there was none. */
  readonly paintMs: number | null
}

interface Sample {
  readonly at: number
  readonly us: number
  readonly name: string
}

const nameOf = ({ callFrame: { functionName, url, lineNumber, columnNumber } }: ProfileNode): string =>
  functionName === '' ? `(${url?.split('/').at(-1)}:${lineNumber}:${columnNumber})` : functionName

function samplesOf(events: readonly TraceEvent[], pid: number, tid: number): Sample[] {
  const starts = events.filter(
    ({ name, pid: one, tid: thread }) => name === 'Profile' && one === pid && thread === tid,
  )
  const ids = new Set(starts.map(({ id }) => id))
  const names = new Map<number, string>()
  const samples: Sample[] = []
  let at = starts[0]?.args?.data?.startTime ?? 0
  const chunks = events
    .filter(({ name, pid: one, id }) => name === 'ProfileChunk' && one === pid && ids.has(id))
    .sort((a, b) => a.ts - b.ts)
  for (const { args } of chunks) {
    const { cpuProfile, timeDeltas = [] } = args?.data ?? {}
    for (const node of cpuProfile?.nodes ?? []) names.set(node.id, nameOf(node))
    cpuProfile?.samples?.forEach((id, index) => {
      at += timeDeltas[index] ?? 0
      samples.push({ at, us: timeDeltas[index] ?? 0, name: names.get(id) ?? '?' })
    })
  }
  return samples.sort((a, b) => a.at - b.at)
}

const MOST_FUNCTIONS = 8

function functionsOf(samples: readonly Sample[], from: number, to: number): Task['functions'] {
  const times = new Map<string, number>()
  for (const { at, us, name } of samples)
    if (at > from && at <= to && name !== '(program)' && name !== '(idle)')
      times.set(name, (times.get(name) ?? 0) + us / 1000)
  return [...times]
    .map(([name, ms]) => ({ name, ms }))
    .sort((a, b) => b.ms - a.ms)
    .slice(0, MOST_FUNCTIONS)
    .filter(({ ms }) => ms >= 0.5)
}

/** Those that lie in no other: whatever the browser calls them, nothing else runs on the thread meanwhile. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const found: TraceEvent[] = []
  let end = Number.NEGATIVE_INFINITY
  for (const event of [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    if (event.ts < end) continue
    found.push(event)
    end = event.ts + (event.dur ?? 0)
  }
  return found
}

/** `steps` are names of marks; a step lasts until the next of them. */
export function readTasks(trace: string, steps: readonly string[]): StepTasks[] {
  const { traceEvents: events } = JSON.parse(trace) as { traceEvents: TraceEvent[] }
  const marks = events.filter(({ cat, name }) => cat.includes('blink.user_timing') && steps.includes(name))
  marks.sort((a, b) => a.ts - b.ts)
  const { pid, tid } = marks[0]!
  const tasks = outermost(
    events.filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X'),
  )
  const applied = events.filter(({ name }) => name === 'filter-applied')
  const samples = samplesOf(events, pid, tid)
  return marks.map(({ name, ts }, index) => {
    const end = marks[index + 1]?.ts ?? Number.POSITIVE_INFINITY
    const isIn = (at: number): boolean => at >= ts && at < end
    const paint = applied.find((event) => isIn(event.ts))
    const own = tasks
      .filter((task) => isIn(task.ts + (task.dur ?? 0)))
      .map((task) => ({
        ms: (task.dur ?? 0) / 1000,
        cpuMs: (task.tdur ?? 0) / 1000,
        atMs: (task.ts - ts) / 1000,
        task,
      }))
      .sort((a, b) => b.cpuMs - a.cpuMs)
      .slice(0, 20)
      .map(({ task, ...figures }) => ({
        ...figures,
        functions: functionsOf(samples, task.ts, task.ts + (task.dur ?? 0)),
      }))
    return { step: name, tasks: own, paintMs: paint === undefined ? null : (paint.ts - ts) / 1000 }
  })
}
