/** The axis on the canvas: text that changes in each frame would otherwise be laid out anew in each. */
import type { Axis } from '../timeline/axis.ts'
import { DATE_PX } from './measure-text.ts'
import type { PaintContext } from './paint-context.ts'
import type { Palette } from './palette.ts'

/** Where the axis lies on the canvas, px. */
export interface AxisPlace {
  /** Of its line; marks stand above. */
  readonly topPx: number
  readonly widthPx: number
}

const LINE_PX = 1.5
const TICK_PX = 5
/** Base lines of the texts below the line. */
const LABEL_DROP_PX = 21
const PERIOD_DROP_PX = 40
/** A chevron interrupts the line. */
const CHEVRON = { halfWidthPx: 4, halfHeightPx: 5.5, reachPx: 3.5, pointPx: 1.8 }
const WASH = { topPx: 8, alpha: 0.6 }

/** The ground of stretches that are named in full; beneath everything else. */
export function paintWashes(context: PaintContext, axis: Axis, { topPx }: AxisPlace, palette: Palette): void {
  context.globalAlpha = WASH.alpha
  context.fillStyle = palette.wash
  for (const { isPart, fromX, toX } of axis.periods)
    if (isPart) context.fillRect(fromX, WASH.topPx, toX - fromX, topPx - WASH.topPx)
  context.globalAlpha = 1
}

function paintLine(
  context: PaintContext,
  { ticks }: Axis,
  { topPx, widthPx }: AxisPlace,
  palette: Palette,
): void {
  context.fillStyle = palette.axis
  context.fillRect(0, topPx, widthPx, LINE_PX)
  for (const { x } of ticks) context.fillRect(x - 0.5, topPx, 1, TICK_PX)
}

function paintChevron(context: PaintContext, x: number, topPx: number, palette: Palette): void {
  const { halfWidthPx, halfHeightPx, reachPx, pointPx } = CHEVRON
  const middle = topPx + LINE_PX / 2
  context.fillStyle = palette.paper
  context.fillRect(x - halfWidthPx, middle - halfHeightPx, 2 * halfWidthPx, 2 * halfHeightPx)
  context.beginPath()
  context.moveTo(x + pointPx - reachPx, middle - reachPx)
  context.lineTo(x + pointPx, middle)
  context.lineTo(x + pointPx - reachPx, middle + reachPx)
  context.lineWidth = 1.2
  context.strokeStyle = palette.inkTertiary
  context.stroke()
}

function paintTexts(
  context: PaintContext,
  { labels, periods }: Axis,
  { topPx }: AxisPlace,
  palette: Palette,
): void {
  context.textAlign = 'center'
  context.font = `400 ${DATE_PX}px ${palette.sans}`
  context.fillStyle = palette.inkTertiary
  for (const { x, text } of labels) context.fillText(text, x, topPx + LABEL_DROP_PX)
  context.font = `600 ${DATE_PX}px ${palette.sans}`
  context.fillStyle = palette.ink
  for (const { x, text } of periods) if (text !== '') context.fillText(text, x, topPx + PERIOD_DROP_PX)
}

/** Line, ticks, chevrons where the rate changes, labels, and stretches in full. */
export function paintAxis(context: PaintContext, axis: Axis, place: AxisPlace, palette: Palette): void {
  paintLine(context, axis, place, palette)
  for (const x of axis.chevrons) paintChevron(context, x, place.topPx, palette)
  paintTexts(context, axis, place, palette)
}
