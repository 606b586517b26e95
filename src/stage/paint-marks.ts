import type { Mark } from '../timeline/marks.ts'
import type { StemPiece } from '../timeline/stems.ts'
import type { Projection } from '../timeline/view.ts'
import type { PaintContext } from './paint-context.ts'
import type { Palette } from './palette.ts'

/** A stem from a label down to its mark. */
export interface Stem {
  readonly x: number
  /** Where its dot stands. */
  readonly topY: number
  /** Clear of the words of other labels. */
  readonly pieces: readonly StemPiece[]
  readonly color: string
  readonly isSelected: boolean
}

export interface MarksPicture {
  readonly marks: readonly Mark[]
  readonly colorOf: (mark: Mark) => string
  readonly stems: readonly Stem[]
  readonly selectedRank: number | null
  readonly highlightedRank: number | null
  readonly projection: Projection
  readonly palette: Palette
}

const BAR_ALPHA = 0.72
/** A soft end fades over this share of the bar, at most so many px. */
const FADE_SHARE = 0.42
const FADE_MOST_PX = 90

/** Clears the canvas and fits its pixels to the screen's. Returns the context in CSS px, or null where there is none. */
export function beginPicture(
  canvas: HTMLCanvasElement,
  widthPx: number,
  heightPx: number,
): CanvasRenderingContext2D | null {
  const ratio = globalThis.devicePixelRatio || 1
  const width = Math.round(widthPx * ratio)
  const height = Math.round(heightPx * ratio)
  if (canvas.width !== width) canvas.width = width
  if (canvas.height !== height) canvas.height = height
  const context = canvas.getContext('2d')
  context?.setTransform(ratio, 0, 0, ratio, 0, 0)
  context?.clearRect(0, 0, widthPx, heightPx)
  return context
}

/** The filling of a bar: plain, or a gradient to nothing at its soft or open ends. */
function barFill(context: PaintContext, mark: Mark, color: string): string | CanvasGradient {
  const { item, fromX, toX } = mark
  const fadesLeft = item.fadesAtStart || item.runsOnBefore
  const fadesRight = item.fadesAtEnd || item.runsOnAfter
  if (!fadesLeft && !fadesRight) return color
  const width = Math.max(1, toX - fromX)
  const share = Math.min(FADE_SHARE, FADE_MOST_PX / width)
  const gradient = context.createLinearGradient(fromX, 0, toX, 0)
  const clear = `color-mix(in srgb, ${color} 4%, transparent)`
  gradient.addColorStop(0, fadesLeft ? clear : color)
  if (fadesLeft) gradient.addColorStop(share, color)
  if (fadesRight) gradient.addColorStop(item.runsOnAfter ? 0.2 : 1 - share, color)
  gradient.addColorStop(1, fadesRight ? clear : color)
  return gradient
}

function tracePill(context: PaintContext, fromX: number, toX: number, y: number, height: number): void {
  context.beginPath()
  context.roundRect(fromX, y - height / 2, Math.max(1, toX - fromX), height, height / 2)
}

function outline(context: PaintContext, color: string, isDashed: boolean): void {
  context.lineWidth = 1.3
  context.strokeStyle = color
  context.setLineDash(isDashed ? [3, 2] : [])
  context.stroke()
  context.setLineDash([])
}

function strike(context: PaintContext, mark: Mark, color: string): void {
  const reach = mark.heightPx / 2 + 1
  const middle = (mark.fromX + mark.toX) / 2
  context.beginPath()
  context.moveTo(middle - reach, mark.y + reach)
  context.lineTo(middle + reach, mark.y - reach)
  outline(context, color, false)
}

/** Outlined marks: planned dashed, possible plain, denied struck through. */
function paintOutlined(context: PaintContext, mark: Mark, color: string, palette: Palette): void {
  const shrunk = mark.heightPx - 1.3
  if (mark.isDisc) {
    context.beginPath()
    context.arc((mark.fromX + mark.toX) / 2, mark.y, Math.max(1, shrunk / 2), 0, 2 * Math.PI)
  } else tracePill(context, mark.fromX + 0.6, mark.toX - 0.6, mark.y, shrunk)
  context.fillStyle = palette.paper
  context.fill()
  const stroke = mark.isDisc ? color : barFill(context, mark, color)
  context.strokeStyle = stroke
  context.lineWidth = 1.3
  context.setLineDash(mark.item.style === 'planned' && mark.heightPx > 4 ? [3, 2] : [])
  context.stroke()
  context.setLineDash([])
  if (mark.item.style === 'denied') strike(context, mark, color)
}

/** A disc in two halves: filled left, outlined right. */
function paintSplitDisc(context: PaintContext, mark: Mark, color: string, palette: Palette): void {
  const middle = (mark.fromX + mark.toX) / 2
  const radius = mark.heightPx / 2
  context.beginPath()
  context.arc(middle, mark.y, radius - 0.6, 0, 2 * Math.PI)
  context.fillStyle = palette.paper
  context.fill()
  outline(context, color, false)
  context.beginPath()
  context.arc(middle, mark.y, radius, Math.PI / 2, (3 * Math.PI) / 2)
  context.fillStyle = color
  context.fill()
}

/** A bar with each version's own extent, one above the other. */
function paintVersions(context: PaintContext, mark: Mark, color: string, projection: Projection): void {
  const versions = mark.item.versions.slice(0, 2)
  const height = Math.max(2, mark.heightPx / 2 - 0.5)
  context.fillStyle = color
  for (const [index, version] of versions.entries()) {
    const fromX = projection.x(version.start)
    const toX = Math.max(fromX + 3, projection.x(version.end))
    tracePill(context, fromX, toX, mark.y + (index - 0.5) * (height + 1), height)
    context.fill()
  }
}

function paintSolid(context: PaintContext, mark: Mark, color: string): void {
  if (mark.isDisc) {
    context.beginPath()
    context.arc((mark.fromX + mark.toX) / 2, mark.y, mark.heightPx / 2, 0, 2 * Math.PI)
    context.fillStyle = color
    context.fill()
    return
  }
  context.globalAlpha = BAR_ALPHA
  context.fillStyle = barFill(context, mark, color)
  tracePill(context, mark.fromX, mark.toX, mark.y, mark.heightPx)
  context.fill()
  context.globalAlpha = 1
}

function paintMark(context: PaintContext, mark: Mark, color: string, picture: MarksPicture): void {
  if (mark.item.versions.length > 1) {
    if (mark.isDisc) paintSplitDisc(context, mark, color, picture.palette)
    else paintVersions(context, mark, color, picture.projection)
  } else if (mark.item.style === 'solid') paintSolid(context, mark, color)
  else paintOutlined(context, mark, color, picture.palette)
}

function paintStem(context: PaintContext, stem: Stem, palette: Palette): void {
  const x = Math.round(stem.x) + (stem.isSelected ? 0 : 0.5)
  context.beginPath()
  for (const { fromY, toY } of stem.pieces) {
    context.moveTo(x, fromY)
    context.lineTo(x, toY)
  }
  context.lineWidth = stem.isSelected ? 2 : 1
  context.strokeStyle = stem.isSelected ? palette.accent : palette.hairline
  context.stroke()
}

function paintStemDot(context: PaintContext, stem: Stem, palette: Palette): void {
  context.beginPath()
  context.arc(Math.round(stem.x) + (stem.isSelected ? 0 : 0.5), stem.topY, 3, 0, 2 * Math.PI)
  context.fillStyle = stem.isSelected ? palette.accent : stem.color
  context.fill()
}

/** A ring of paper and one of colour around a disc that the pointer or the selection is at. */
function paintRing(context: PaintContext, mark: Mark, color: string, palette: Palette): void {
  tracePill(context, mark.fromX - 2.5, mark.toX + 2.5, mark.y, mark.heightPx + 5)
  context.lineWidth = 4
  context.strokeStyle = palette.paper
  context.stroke()
  outline(context, color, false)
}

const isPlainDisc = ({ item, isDisc }: Mark): boolean =>
  isDisc && item.style === 'solid' && item.versions.length < 2

/** Plain discs are nearly all marks of a large collection: one path for each colour. */
function paintPlainDiscs(context: PaintContext, marks: readonly Mark[], color: string): void {
  context.beginPath()
  for (const mark of marks) {
    const radius = mark.heightPx / 2
    const middle = (mark.fromX + mark.toX) / 2
    context.moveTo(middle + radius, mark.y)
    context.arc(middle, mark.y, radius, 0, 2 * Math.PI)
  }
  context.fillStyle = color
  context.fill()
}

/** Bars and outlined marks one by one, discs by colour. */
function paintMass(context: PaintContext, picture: MarksPicture): void {
  const discs = new Map<string, Mark[]>()
  for (const mark of picture.marks) {
    if (mark.item.rank === picture.selectedRank) continue
    const color = picture.colorOf(mark)
    if (!isPlainDisc(mark)) {
      paintMark(context, mark, color, picture)
      continue
    }
    const group = discs.get(color)
    if (group === undefined) discs.set(color, [mark])
    else group.push(mark)
  }
  for (const [color, marks] of discs) paintPlainDiscs(context, marks, color)
}

/** The mark again, on top: a disc with a ring, a bar thicker (a ring would give a soft bar hard ends). */
function paintRaised(context: PaintContext, mark: Mark, color: string, picture: MarksPicture): void {
  const raised = mark.isDisc ? mark : { ...mark, heightPx: mark.heightPx + 3 }
  paintMark(context, raised, color, picture)
  if (mark.isDisc) paintRing(context, mark, color, picture.palette)
}

/** Paints everything: stems beneath, then marks, then the highlighted and the selected one on top. */
export function paintMarks(context: PaintContext, picture: MarksPicture): void {
  const { marks, stems, palette, selectedRank, highlightedRank, colorOf } = picture
  for (const stem of stems) if (!stem.isSelected) paintStem(context, stem, palette)
  for (const stem of stems) if (stem.isSelected) paintStem(context, stem, palette)
  for (const stem of stems) paintStemDot(context, stem, palette)
  paintMass(context, picture)
  for (const mark of marks) {
    if (mark.item.rank === highlightedRank && mark.item.rank !== selectedRank)
      paintRaised(context, mark, colorOf(mark), picture)
  }
  for (const mark of marks)
    if (mark.item.rank === selectedRank) paintRaised(context, mark, palette.accent, picture)
}
