/** Paints a laid-out picture, on a canvas or as SVG: the looks of the page's timeline with its title above and its facts below. */
import type { EventColumns } from '../dataset/event-columns.ts'
import { paintAxis, paintWashes } from '../stage/paint-axis.ts'
import { paintCells } from '../stage/paint-cells.ts'
import { paintMarks } from '../stage/paint-marks.ts'
import { AXIS_PX, INSET_PX } from '../stage/stage-sizes.ts'
import { paintCounts, paintLabels, paintLaneNames, paintLegends } from './paint-words.ts'
import type { Picture } from './picture.ts'
import type { PictureContext } from './picture-context.ts'
import {
  FOOT_LINE_PX,
  GAP_PX,
  HEADING_LINE_PX,
  type PictureStyle,
  SUBTITLE_LINE_PX,
  TOP_PX,
} from './picture-style.ts'

const headPx = ({ heading, subtitle }: Picture): number =>
  TOP_PX + heading.length * HEADING_LINE_PX + subtitle.length * SUBTITLE_LINE_PX + GAP_PX

const footPx = ({ foot, address }: Picture): number =>
  2 * GAP_PX + (foot.length + address.length) * FOOT_LINE_PX + GAP_PX

/** Height of the whole picture, px. */
export const pictureHeight = (picture: Picture): number =>
  headPx(picture) + picture.roomPx + AXIS_PX + footPx(picture)

/** Lines of text from a baseline on. Gives the baseline of the line after them. */
function paintLines(
  context: PictureContext,
  lines: readonly string[],
  looks: { readonly font: string; readonly color: string; readonly linePx: number },
  baseline: number,
): number {
  context.font = looks.font
  context.fillStyle = looks.color
  context.textAlign = 'left'
  for (const [index, line] of lines.entries())
    context.fillText(line, INSET_PX, baseline + index * looks.linePx)
  return baseline + lines.length * looks.linePx
}

function paintHead(context: PictureContext, { heading, subtitle }: Picture, style: PictureStyle): void {
  const { ink, inkSecondary } = style.palette
  const next = paintLines(
    context,
    heading,
    { font: style.heading, color: ink, linePx: HEADING_LINE_PX },
    TOP_PX + 21,
  )
  const looks = { font: style.subtitle, color: inkSecondary, linePx: SUBTITLE_LINE_PX }
  paintLines(context, subtitle, looks, next - 7)
}

function paintFoot(context: PictureContext, { foot, address, widthPx }: Picture, style: PictureStyle): void {
  const { hairline, inkSecondary, inkTertiary } = style.palette
  context.fillStyle = hairline
  context.fillRect(INSET_PX, GAP_PX, widthPx - 2 * INSET_PX, 1)
  const looks = { font: style.small, linePx: FOOT_LINE_PX }
  const next = paintLines(context, foot, { ...looks, color: inkSecondary }, 2 * GAP_PX + 13)
  paintLines(context, address, { ...looks, color: inkTertiary }, next)
}

/** The room above the axis and the axis, as the page stacks them. */
function paintRoom(
  context: PictureContext,
  picture: Picture,
  columns: EventColumns,
  style: PictureStyle,
): void {
  const axisPlace = { topPx: picture.roomPx, widthPx: picture.widthPx }
  paintWashes(context, picture.axis, axisPlace, style.palette)
  paintLaneNames(context, picture, style)
  paintMarks(context, picture.marks)
  if (picture.cells !== null) paintCells(context, picture.cells, columns, style.palette)
  paintAxis(context, picture.axis, axisPlace, style.palette)
  paintLegends(context, picture, style)
  paintCounts(context, picture.counts, style)
  paintLabels(context, picture, style)
}

function below(context: PictureContext, topPx: number, paint: () => void): void {
  context.save()
  context.translate(0, topPx)
  paint()
  context.restore()
}

export function paintPicture(
  context: PictureContext,
  picture: Picture,
  columns: EventColumns,
  style: PictureStyle,
): void {
  const top = headPx(picture)
  context.fillStyle = style.palette.paper
  context.fillRect(0, 0, picture.widthPx, pictureHeight(picture))
  paintHead(context, picture, style)
  below(context, top, () => paintRoom(context, picture, columns, style))
  below(context, top + picture.roomPx + AXIS_PX, () => paintFoot(context, picture, style))
}
