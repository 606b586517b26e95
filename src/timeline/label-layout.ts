/**
 * Places labels above the marks, like a map: the most important first, none overlapping, none outside the frame.
 *
 *     ● 22 April 2025                 a label hangs at `top`, right or left of its stem;
 *     │ Terrorist attack              the stem goes down to the frame's bottom
 *     │     ● 2023
 *     │     │ India chairs the G20
 */
export interface LabelRequest {
  readonly rank: number
  /** Where the stem stands. */
  readonly x: number
  /** Of the text, without the distance to the stem. */
  readonly width: number
  readonly height: number
  /** Higher claims room first. */
  readonly priority: number
}

export type LabelSide = 'right' | 'left'

export interface PlacedLabel {
  readonly rank: number
  readonly x: number
  readonly side: LabelSide
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface LabelFrame {
  readonly left: number
  readonly right: number
  readonly top: number
  /** Stems end here; texts stay above. */
  readonly bottom: number
  /** Boxes that texts must not touch, such as a lane's name. */
  readonly keepFree?: readonly Box[]
}

/** Where labels were before, by rank: they stay there when they can, so that nothing jumps while panning. */
export type FormerLabels = ReadonlyMap<number, Pick<PlacedLabel, 'side' | 'top'>>

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Distance from the stem to the text. */
const STEM_GAP_PX = 8
const DOT_PX = 4
const APART_X_PX = 14
const APART_Y_PX = 7
/** Labels stand on a grid, so that lines of neighbouring labels tend to agree. */
const SLOT_PX = 10
/** More labels than these are never tried: the eye cannot use them. */
const MOST_TRIED = 100

const CROSSING_COST = 10
const LEFT_COST = 16
/** Of the whole height of the frame: short stems are better, but not at the price of a crossing. */
const HEIGHT_COST = 6
const FORMER_GAIN = 40
const CROWD_PX = 16

/** The box that a label's text covers. */
export function labelBox({ x, side, top, width, height }: Omit<PlacedLabel, 'rank'>): Box {
  const left = side === 'right' ? x + STEM_GAP_PX : x - STEM_GAP_PX - width
  return { left, right: left + width, top, bottom: top + height }
}

const isInFrame = (box: Box, frame: LabelFrame): boolean =>
  box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom

const areApart = (a: Box, b: Box): boolean =>
  a.right + APART_X_PX <= b.left ||
  b.right + APART_X_PX <= a.left ||
  a.bottom + APART_Y_PX <= b.top ||
  b.bottom + APART_Y_PX <= a.top

/** True when a stem from `top` down at `x` runs through the box. */
const crosses = (x: number, top: number, box: Box): boolean =>
  x > box.left - 2 && x < box.right + 2 && top < box.bottom

interface Placed extends PlacedLabel {
  readonly box: Box
  /** The text with the dot of its stem: what no other label may touch. */
  readonly claim: Box
}

const claimOf = (x: number, box: Box): Box => ({
  ...box,
  left: Math.min(box.left, x - DOT_PX),
  right: Math.max(box.right, x + DOT_PX),
})

function crossings(candidate: Placed, placed: readonly Placed[]): number {
  let count = 0
  for (const other of placed) {
    if (crosses(candidate.x, candidate.top, other.box)) count++
    if (crosses(other.x, other.top, candidate.box)) count++
  }
  return count
}

/** A place that a label may take as far as the frame is concerned, and its price without the other labels. */
interface Candidate extends Placed {
  readonly cost: number
  /** Of places that cost the same the first is taken. */
  readonly order: number
}

/** The places of each request, cheapest first; made once, however many orders of placing are tried. */
type Candidates = (request: LabelRequest) => readonly Candidate[]

/** Tops from the lowest up, where the label stood before first. */
function topsOf({ rank, height }: LabelRequest, frame: LabelFrame, former: FormerLabels): number[] {
  const lowest = frame.bottom - height - SLOT_PX
  const tops: number[] = []
  for (let top = lowest; top >= frame.top; top -= SLOT_PX) tops.push(top)
  // A low lane has room for one row only, without the distance to the marks.
  if (tops.length === 0) tops.push(frame.top)
  const before = former.get(rank)
  if (before !== undefined) tops.unshift(before.top)
  return tops
}

/** Price of a place by itself: short stems to the right are better, best where the label stood before. */
function ownCost(place: PlacedLabel, frame: LabelFrame, former: FormerLabels): number {
  const before = former.get(place.rank)
  const stays = before?.side === place.side && before.top === place.top
  const rise = (frame.bottom - place.top) / Math.max(1, frame.bottom - frame.top)
  return HEIGHT_COST * rise + (place.side === 'left' ? LEFT_COST : 0) - (stays ? FORMER_GAIN : 0)
}

function candidatesOf(request: LabelRequest, frame: LabelFrame, former: FormerLabels): Candidate[] {
  const { rank, x, width, height } = request
  const tops = topsOf(request, frame, former)
  const candidates: Candidate[] = []
  for (const side of ['right', 'left'] as const)
    for (const top of tops) {
      const label = { rank, x, side, top, width, height }
      const box = labelBox(label)
      const claim = claimOf(x, box)
      if (!isInFrame(box, frame) || frame.keepFree?.some((free) => !areApart(free, claim))) continue
      const cost = ownCost(label, frame, former)
      candidates.push({ ...label, box, claim, cost, order: candidates.length })
    }
  return candidates.sort((a, b) => a.cost - b.cost || a.order - b.order)
}

function rememberCandidates(frame: LabelFrame, former: FormerLabels): Candidates {
  const known = new Map<number, readonly Candidate[]>()
  return (request) => {
    const before = known.get(request.rank)
    if (before !== undefined) return before
    const made = candidatesOf(request, frame, former)
    known.set(request.rank, made)
    return made
  }
}

function bestPlace(candidates: readonly Candidate[], placed: readonly Placed[]): Placed | null {
  let best: Candidate | null = null
  let least = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    // Crossings only add to what a place costs by itself.
    if (candidate.cost > least) break
    if (!placed.every(({ claim }) => areApart(claim, candidate.claim))) continue
    const cost = CROSSING_COST * crossings(candidate, placed) + candidate.cost
    if (cost > least || (cost === least && best !== null && candidate.order > best.order)) continue
    best = candidate
    least = cost
  }
  return best
}

function placeInOrder(
  requests: readonly LabelRequest[],
  candidates: Candidates,
  already: readonly Placed[] = [],
): Placed[] {
  const placed = [...already]
  for (const request of requests) {
    const place = bestPlace(candidates(request), placed)
    if (place !== null) placed.push(place)
  }
  return placed
}

const byPriority = (a: LabelRequest, b: LabelRequest): number =>
  b.priority - a.priority || a.x - b.x || a.rank - b.rank
const fromTheRight = (a: LabelRequest, b: LabelRequest): number => b.x - a.x || byPriority(a, b)
const fromTheLeft = (a: LabelRequest, b: LabelRequest): number => a.x - b.x || byPriority(a, b)

/** Labels that share a place on the axis stand one above the other: with these first, each finds its height. */
function crowdedFirst(requests: readonly LabelRequest[]): LabelRequest[] {
  const crowd = new Map(
    requests.map(({ rank, x }) => [
      rank,
      requests.filter((other) => Math.abs(other.x - x) < CROWD_PX).length,
    ]),
  )
  return [...requests].sort(
    (a, b) => (crowd.get(b.rank) ?? 0) - (crowd.get(a.rank) ?? 0) || fromTheRight(a, b),
  )
}

/** Fewer crossings, then shorter stems. Comparable between layouts of the same labels. */
function layoutCost(placed: readonly Placed[], frame: LabelFrame): number {
  const crossed = placed.reduce((sum, label, index) => sum + crossings(label, placed.slice(0, index)), 0)
  const rises = placed.reduce((sum, { top }) => sum + (frame.bottom - top), 0)
  return CROSSING_COST * crossed + (HEIGHT_COST * rises) / Math.max(1, frame.bottom - frame.top)
}

/** More labels without a place than these are not worth searching for. */
const MOST_SWAPPED = 10

/** Finds room for left-out labels by moving one placed label to another place at a time. */
function withSwaps(
  layout: readonly Placed[],
  requests: readonly LabelRequest[],
  candidates: Candidates,
): Placed[] {
  let placed = [...layout]
  const requestOf = new Map(requests.map((request) => [request.rank, request]))
  const missing = requests
    .filter(({ rank }) => !placed.some((label) => label.rank === rank))
    .slice(0, MOST_SWAPPED)
  for (const request of missing) {
    for (const blocker of placed) {
      const others = placed.filter((label) => label !== blocker)
      const place = bestPlace(candidates(request), others)
      const blocked = requestOf.get(blocker.rank)
      if (place === null || blocked === undefined) continue
      const elsewhere = bestPlace(candidates(blocked), [...others, place])
      if (elsewhere === null) continue
      placed = [...others, place, elsewhere]
      break
    }
  }
  return placed
}

/** Beyond so many labels in view, only the order of importance is tried for all of them. */
const FEW = 48

/** The layouts to choose from: by priority, and the same or all labels from either side. */
function layoutsOf(tried: readonly LabelRequest[], candidates: Candidates): Placed[][] {
  const byImportance = placeInOrder(tried, candidates)
  const kept = new Set(byImportance.map(({ rank }) => rank))
  const chosen = tried.filter(({ rank }) => kept.has(rank))
  if (tried.length > FEW) return [byImportance, placeInOrder([...chosen].sort(fromTheRight), candidates)]
  const sets = chosen.length < tried.length ? [tried, chosen] : [chosen]
  const orders = sets.flatMap((requests) => [
    [...requests].sort(fromTheRight),
    [...requests].sort(fromTheLeft),
    crowdedFirst(requests),
  ])
  const others = orders.map((requests) => placeInOrder(requests, candidates))
  // Room that a better order has left is filled again.
  const filled = others.map((layout) => {
    const has = new Set(layout.map(({ rank }) => rank))
    const missing = tried.filter(({ rank }) => !has.has(rank))
    return withSwaps(placeInOrder(missing, candidates, layout), tried, candidates)
  })
  const keepsAll = (layout: readonly Placed[]): boolean => {
    const has = new Set(layout.map(({ rank }) => rank))
    return chosen.every(({ rank }) => has.has(rank))
  }
  return [byImportance, ...filled.filter(keepsAll)]
}

/**
 * Labels for as many requests as fit, in the order of the axis. What fits by priority is always shown; other orders
 * of placing are tried, and the layout wins that shows the most labels with the fewest stems through texts.
 * Deterministic: equal input gives equal output.
 */
export function layoutLabels(
  requests: readonly LabelRequest[],
  frame: LabelFrame,
  former: FormerLabels = new Map(),
): PlacedLabel[] {
  const tried = requests
    .filter(({ x }) => x >= frame.left && x <= frame.right)
    .sort(byPriority)
    .slice(0, MOST_TRIED)
  const layouts = layoutsOf(tried, rememberCandidates(frame, former))
  const best = layouts.reduce((winner, layout) => {
    if (layout.length !== winner.length) return layout.length > winner.length ? layout : winner
    return layoutCost(layout, frame) < layoutCost(winner, frame) ? layout : winner
  })
  return best
    .map(({ rank, x, side, top, width, height }) => ({ rank, x, side, top, width, height }))
    .sort((a, b) => a.x - b.x || a.rank - b.rank)
}

/**
 * Which labels may be shown while their stems move by zooming and their heights stay: of two that run into each
 * other, the one that comes first in the list, by rank. Give the labels by falling priority.
 */
export function labelsApart(labels: readonly PlacedLabel[]): Set<number> {
  const shown: Box[] = []
  const ranks = new Set<number>()
  for (const label of labels) {
    const box = labelBox(label)
    const isFree = shown.every(
      (other) =>
        box.right <= other.left ||
        other.right <= box.left ||
        box.bottom <= other.top ||
        other.bottom <= box.top,
    )
    if (!isFree) continue
    shown.push(box)
    ranks.add(label.rank)
  }
  return ranks
}
