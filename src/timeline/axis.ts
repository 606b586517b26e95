/** What the axis shows for a projection: ticks with labels, chevrons at folds, and the zoomed period in full. */
import { type UtcMs, utcMs } from '../core/units.ts'
import type { Folding } from './folding.ts'
import { periodWords, yearRangeWords } from './period-words.ts'
import { type TickStep, type TickUnit, tickLabel, tickStepFor, tickStepOfPart } from './tick-steps.ts'
import type { Projection } from './view.ts'

export interface AxisTick {
  readonly x: number
}

export interface AxisLabel {
  /** The middle of the label. */
  readonly x: number
  readonly text: string
}

/** A stretch named in full beneath the labels. */
export interface AxisPeriod {
  readonly fromX: number
  readonly toX: number
  /** The middle of the text, which stays in the frame. */
  readonly x: number
  /** Empty when there is no room for it. */
  readonly text: string
  /** False when it fills the frame, so that there is nothing to set it off from. */
  readonly isPart: boolean
}

export interface Axis {
  readonly ticks: readonly AxisTick[]
  readonly labels: readonly AxisLabel[]
  readonly chevrons: readonly number[]
  readonly periods: readonly AxisPeriod[]
}

/** Width of a tick label in px. */
export type MeasureLabel = (text: string) => number

/** A part of the axis with one rate that is in the frame. */
interface Piece {
  readonly from: UtcMs
  readonly to: UtcMs
  readonly fromX: number
  readonly toX: number
  readonly pxPerMs: number
  readonly isFold: boolean
  readonly step: TickStep
  readonly core: { readonly start: UtcMs; readonly end: UtcMs }
}

/** A margin this wide has ticks of its own; in a narrower one they would name time where nothing is. */
const READABLE_MARGIN_PX = 64
/** A sliver of a stretch at the frame's edge does not count for the period's name. */
const SLIVER_PX = 28

/** A fold this wide is open enough to be read like any stretch. */
const READABLE_FOLD_PX = 120
const LABEL_GAP_PX = 10
/** Labels keep this far from the frame's edges. */
const EDGE_PX = 4
const MOST_NUDGED_PX = 12
/** Periods are bold; labels are measured in regular weight. */
const BOLD_FACTOR = 1.08
/** Neighbouring rates that differ by less look alike and need no chevron. */
const NOTABLE_RATE_RATIO = 1.6
/** A stretch of fewer days is named by a day, not by its month. */
const SHORTEST_MONTH_NAME_MS = 4 * 86_400_000
const MONTH_MS = 31 * 86_400_000

interface Span {
  readonly start: UtcMs
  readonly end: UtcMs
  readonly isFold: boolean
  readonly core: { readonly start: UtcMs; readonly end: UtcMs }
}

/** All of time in view: the folding's segments and what lies beyond them. */
function spansInView({ segments }: Folding, left: UtcMs, right: UtcMs): Span[] {
  const first = segments[0]?.start ?? left
  const last = segments[segments.length - 1]?.end ?? right
  const beyond = (start: number, end: number): Span => {
    const core = { start: utcMs(start), end: utcMs(end) }
    return { ...core, isFold: false, core }
  }
  const spans = [beyond(Math.min(left, first), first), ...segments, beyond(last, Math.max(right, last))]
  return spans.filter(({ start, end }) => end > start && end > left && start < right)
}

function visiblePieces(folding: Folding, projection: Projection): Piece[] {
  const left = projection.time(0)
  const right = projection.time(projection.widthPx)
  return spansInView(folding, left, right).flatMap(({ start, end, isFold, core }) => {
    const pxPerMs = (projection.x(end) - projection.x(start)) / (end - start)
    const fromX = Math.max(0, projection.x(start))
    const toX = Math.min(projection.widthPx, projection.x(end))
    if (toX - fromX < 0.5) return []
    const from = projection.time(fromX)
    const to = projection.time(toX)
    const isPart = toX - fromX < projection.widthPx * 0.6
    const step = isPart ? tickStepOfPart(pxPerMs) : tickStepFor(pxPerMs)
    return [{ from, to, fromX, toX, pxPerMs, isFold, core, step }]
  })
}

interface Candidate extends AxisLabel {
  readonly width: number
  /** Lower claims room first. */
  readonly rank: number
  readonly piece: Piece
  /** The one year that the label names; null where it names anything else. */
  readonly year: number | null
}

const UNIT_RANK: Record<TickUnit, number> = { year: 0, month: 1, day: 2, hour: 3, minute: 4 }

function tickTimes({ from, to, step }: Piece): UtcMs[] {
  const before = from - step.lengthMs * 1.1
  return step.interval.range(new Date(before), new Date(to + 1)).map((date) => utcMs(date.getTime()))
}

/** True when a tick belongs to the events' part of the stretch, or the margin on its side is wide enough to be read. */
function isWorthNaming({ core, pxPerMs, step, from, to }: Piece, time: UtcMs, next: UtcMs): boolean {
  const first = step.namesPeriod ? next - 1 : time
  if (first < core.start) return (core.start - from) * pxPerMs >= READABLE_MARGIN_PX
  if (time >= Math.max(core.end, core.start + 1)) return (to - core.end) * pxPerMs >= READABLE_MARGIN_PX
  return true
}

/** Where the label of a tick stands: at the tick, or in the middle of the part of its period that the piece shows. */
function labelX(
  piece: Piece,
  projection: Projection,
  time: UtcMs,
  next: UtcMs,
  width: number,
): number | null {
  const x = projection.x(time)
  if (!piece.step.namesPeriod) return x >= piece.fromX && x <= piece.toX ? x : null
  const fromX = Math.max(piece.fromX, x)
  const toX = Math.min(piece.toX, projection.x(next))
  return toX - fromX < width * 0.8 ? null : (fromX + toX) / 2
}

/** Every so many years are named where there is no room for each. */
const YEARS_APART = [1, 2, 5, 10]

/** Years that are too close for all their names: every second, fifth or tenth, so that what is left out can be told. */
function evenly(candidates: readonly Candidate[]): readonly Candidate[] {
  const { piece } = candidates[0] ?? {}
  if (piece?.step.unit !== 'year' || candidates.length < 3) return candidates
  const room = Math.max(...candidates.map(({ width }) => width)) + LABEL_GAP_PX
  const apart = YEARS_APART.find((years) => years * piece.step.lengthMs * piece.pxPerMs >= room)
  return candidates.filter(({ year }) => (year ?? 0) % (apart ?? 1) === 0)
}

function tickCandidates(piece: Piece, projection: Projection, measure: MeasureLabel): readonly Candidate[] {
  const times = tickTimes(piece)
  const all = times.flatMap((time, index) => {
    const text = tickLabel(piece.step.unit, time)
    const width = measure(text)
    const next = times[index + 1] ?? piece.to
    const x = isWorthNaming(piece, time, next) ? labelX(piece, projection, time, next, width) : null
    const { unit } = piece.step
    const year = unit === 'year' ? new Date(time).getUTCFullYear() : null
    return x === null ? [] : [{ x, text, width, piece, year, rank: UNIT_RANK[unit] }]
  })
  return evenly(all)
}

/** A name for a stretch that is too narrow for its ticks: "2019–21", "Aug", "27 Oct". */
function nameOfPiece({ core, step }: Piece): string {
  const last = utcMs(Math.max(core.start, core.end - 1))
  if (step.unit === 'year') return yearRangeWords(core.start, last)
  const isOneMonth = new Date(core.start).getUTCMonth() === new Date(last).getUTCMonth()
  const length = last - core.start
  const isMonth = length > MONTH_MS || (isOneMonth && length > SHORTEST_MONTH_NAME_MS)
  return tickLabel(isMonth ? 'month' : 'day', core.start)
}

/** The tail of a year whose earlier part is read in months beside it: naming it again there would only puzzle. */
const isTailOfFineYear = ({ piece, year }: Candidate, pieces: readonly Piece[]): boolean =>
  year !== null &&
  Date.UTC(year, 0, 1) < piece.from &&
  pieces.some(
    (other) => !other.isFold && isFine(other) && other.to > Date.UTC(year, 0, 1) && other.to <= piece.from,
  )

/** The year of a stretch that lies in one and is read in years, else null. */
function yearOfPiece({ core, step }: Piece): number | null {
  const [first, last] = [core.start, Math.max(core.start, core.end - 1)].map((time) =>
    new Date(time).getUTCFullYear(),
  )
  return step.unit === 'year' && first === last ? (first ?? null) : null
}

const overlaps = (a: Candidate, b: Candidate): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 + LABEL_GAP_PX

/** A label that would be cut by the frame's edge moves in, as long as it still belongs to its tick. */
function nudgedIn(candidate: Candidate, widthPx: number): Candidate {
  const half = candidate.width / 2 + EDGE_PX
  const x = Math.max(half, Math.min(widthPx - half, candidate.x))
  return Math.abs(x - candidate.x) <= MOST_NUDGED_PX ? { ...candidate, x } : candidate
}

const fitsFrame = ({ x, width }: Candidate, widthPx: number): boolean =>
  x - width / 2 >= EDGE_PX && x + width / 2 <= widthPx - EDGE_PX

function placedLabels(pieces: readonly Piece[], projection: Projection, measure: MeasureLabel): Candidate[] {
  const readable = pieces.filter((piece) => !piece.isFold || piece.toX - piece.fromX > READABLE_FOLD_PX)
  const placed: Candidate[] = []
  const place = (asked: Candidate): void => {
    const candidate = nudgedIn(asked, projection.widthPx)
    if (!fitsFrame(candidate, projection.widthPx)) return
    const isRepeated = placed.some(({ text, rank }) => rank === UNIT_RANK.year && text === candidate.text)
    if (!isRepeated && !placed.some((other) => overlaps(candidate, other))) placed.push(candidate)
  }
  const candidates = readable
    .flatMap((piece) => tickCandidates(piece, projection, measure))
    .filter((candidate) => !isTailOfFineYear(candidate, pieces))
  candidates.sort((a, b) => a.rank - b.rank || a.x - b.x)
  for (const candidate of candidates) place(candidate)
  for (const piece of readable.filter((one) => !placed.some((label) => label.piece === one))) {
    const text = nameOfPiece(piece)
    const candidate = {
      x: (piece.fromX + piece.toX) / 2,
      text,
      width: measure(text),
      piece,
      year: yearOfPiece(piece),
      rank: 9,
    }
    if (!isTailOfFineYear(candidate, pieces)) place(candidate)
  }
  return placed.sort((a, b) => a.x - b.x)
}

function chevronsOf(pieces: readonly Piece[]): number[] {
  return pieces.flatMap((piece, index) => {
    if (!piece.isFold) return []
    const beside = [pieces[index - 1], pieces[index + 1]].filter((other) => other !== undefined)
    const fastest = Math.max(piece.pxPerMs, ...beside.map(({ pxPerMs }) => pxPerMs))
    const slowest = Math.min(piece.pxPerMs, ...beside.map(({ pxPerMs }) => pxPerMs))
    if (fastest / slowest < NOTABLE_RATE_RATIO) return []
    const isWide = piece.toX - piece.fromX > 32
    return isWide ? [piece.fromX, piece.toX] : [(piece.fromX + piece.toX) / 2]
  })
}

/** Where chevrons mark the folds of a projection, px. */
export const chevronXs = (folding: Folding, projection: Projection): number[] =>
  chevronsOf(visiblePieces(folding, projection))

const isFine = (piece: Piece): boolean => piece.step.unit !== 'year'

const showsCore = ({ core, from, to }: Piece): boolean => core.start < to && core.end >= from

/** Runs of neighbouring pieces that are read in months or finer; folds inside a run belong to it. */
function fineRuns(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = []
  let run: Piece[] = []
  const isDropped = (piece: Piece | undefined): boolean =>
    piece !== undefined && (piece.isFold || (piece.toX - piece.fromX < SLIVER_PX && !showsCore(piece)))
  const close = (): void => {
    while (isDropped(run[run.length - 1])) run.pop()
    while (isDropped(run[0])) run.shift()
    if (run.length > 0) runs.push(run)
    run = []
  }
  for (const piece of pieces) {
    if (piece.isFold || isFine(piece)) run.push(piece)
    else close()
  }
  close()
  return runs
}

function periodOfRun(run: readonly Piece[], widthPx: number): AxisPeriod {
  const first = run[0] as Piece
  const last = run[run.length - 1] as Piece
  const isClock = run.every(({ step }) => step.unit === 'hour' || step.unit === 'minute')
  // A sliver at the frame's edge is margin, not part of what the reader looks at.
  const left = first.fromX <= 0 ? first.from + SLIVER_PX / first.pxPerMs : first.from
  const right = last.toX >= widthPx ? last.to - SLIVER_PX / last.pxPerMs : last.to
  const from = utcMs(showsCore(first) ? Math.max(left, first.core.start) : left)
  const end = utcMs(showsCore(last) ? Math.min(right, last.core.end) : right)
  const to = utcMs(Math.max(from, end - 1))
  return {
    fromX: first.fromX,
    toX: last.toX,
    x: (first.fromX + last.toX) / 2,
    text: periodWords(from, to, isClock ? 'day' : 'month'),
    isPart: last.toX - first.fromX < widthPx * 0.8,
  }
}

/** Moves names into the frame, and leaves out those that would run into the one before. */
function fittingPeriods(
  periods: readonly AxisPeriod[],
  measure: MeasureLabel,
  widthPx: number,
): AxisPeriod[] {
  let taken = Number.NEGATIVE_INFINITY
  return periods.map((period) => {
    const half = (measure(period.text) * BOLD_FACTOR) / 2
    const x = Math.max(half, Math.min(widthPx - half, period.x))
    if (x - half < taken + LABEL_GAP_PX || 2 * half > widthPx) return { ...period, text: '' }
    taken = x + half
    return { ...period, x }
  })
}

/** The axis of a projection. Ticks and labels lie in the frame, labels never overlap. */
export function axisOf(folding: Folding, projection: Projection, measure: MeasureLabel): Axis {
  const pieces = visiblePieces(folding, projection)
  const readable = pieces.filter((piece) => !piece.isFold || piece.toX - piece.fromX > READABLE_FOLD_PX)
  const ticks = readable.flatMap((piece) =>
    tickTimes(piece)
      .map((time) => ({ x: projection.x(time) }))
      .filter(({ x }) => x >= piece.fromX && x <= piece.toX),
  )
  const periods = fineRuns(pieces).map((run) => periodOfRun(run, projection.widthPx))
  return {
    ticks,
    labels: placedLabels(pieces, projection, measure).map(({ x, text }) => ({ x, text })),
    chevrons: chevronsOf(pieces),
    periods: fittingPeriods(periods, measure, projection.widthPx),
  }
}
