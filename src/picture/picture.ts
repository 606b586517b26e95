/** What a picture of the timeline shows, laid out anew: the same view gives the same picture, whatever was seen before. */
import type { EventStore } from '../dataset/event-store.ts'
import { inOneGo } from '../dataset/steps.ts'
import { type Cells, createCellCounter } from '../stage/cells.ts'
import { type Content, colorOf } from '../stage/content.ts'
import { stemsOf, visibleMarks } from '../stage/frame.ts'
import { createLayout, type Layout, type LayoutInput } from '../stage/layout.ts'
import { labelFonts } from '../stage/measure-text.ts'
import type { MarksPicture } from '../stage/paint-marks.ts'
import type { Palette } from '../stage/palette.ts'
import { surfaceHeights } from '../stage/stage-elements.ts'
import { INSET_PX } from '../stage/stage-sizes.ts'
import type { Size } from '../stage/surroundings.ts'
import { type Axis, axisOf } from '../timeline/axis.ts'
import type { Folding } from '../timeline/folding.ts'
import type { Box } from '../timeline/label-layout.ts'
import { countsAround } from '../timeline/ranks.ts'
import { marksRoom, type SceneCluster } from '../timeline/scene.ts'
import { MOST_MEASURED } from '../timeline/scene-labels.ts'
import type { TimeWindow } from '../timeline/time-window.ts'
import { isTold } from '../timeline/timeline-item.ts'
import { projectionOf, viewOfWindow } from '../timeline/view.ts'
import { breakLines } from './break-lines.ts'
import { footWords } from './foot-words.ts'
import type { MeasureIn } from './picture-context.ts'
import { pictureStyle } from './picture-style.ts'

export interface PictureInput {
  readonly store: EventStore
  readonly content: Content
  readonly folding: Folding
  readonly window: TimeWindow
  /** Of the timeline on the page, with overview and footer. */
  readonly size: Size
  readonly palette: Palette
  readonly measure: MeasureIn
  readonly laneWord: (key: string) => string
  /** Keys of the lanes that stand on top. */
  readonly pins: readonly string[]
  readonly boldRanks: ReadonlySet<number>
  readonly selectedRank: number | null
  readonly title: string
  /** What the filter asks for, in words; empty without one. */
  readonly filter: string
  /** The period shown, in words. */
  readonly period: string
  /** The page's address with this very view. */
  readonly address: string
}

export interface CountMark {
  readonly x: number
  readonly y: number
  readonly text: string
}

/** The words of a legend in a box as high as the bars may be. */
export interface LegendMark {
  readonly words: string
  readonly box: Box
}

export interface Picture {
  readonly measure: MeasureIn
  readonly widthPx: number
  /** Height above the axis. */
  readonly roomPx: number
  readonly heading: readonly string[]
  readonly subtitle: readonly string[]
  readonly foot: readonly string[]
  readonly address: readonly string[]
  readonly layout: Layout
  readonly marks: MarksPicture
  /** Null where each event has a mark. */
  readonly cells: Cells | null
  /** What the full height of bars stands for, and where that is said. */
  readonly legends: readonly LegendMark[]
  readonly counts: readonly CountMark[]
  readonly axis: Axis
}

const COUNT_EDGE_PX = 20
const COUNT_HEIGHT_PX = 14
const LEGEND_PX = 18
/** From the scale mark to its words. */
export const LEGEND_INDENT_PX = 5

/** The page's own fonts, measured by the picture's means. */
const layoutFonts = ({ measure, palette }: PictureInput): LayoutInput['fonts'] =>
  labelFonts(palette, (font) => (text) => measure(font, text))

function layoutOf(input: PictureInput): Layout {
  const steps = createLayout(input.store)({
    ...input,
    view: viewOfWindow(input.folding, input.window),
    roomPx: surfaceHeights(input.size.heightPx).roomPx,
    fonts: layoutFonts(input),
    isQuick: false,
  })
  return inOneGo(steps)
}

/** No view asks more often. */
const MOST_ROUNDS = 12

/** Brings the words of the events that claim a label: until no more of them could change a label's place. */
export async function loadWords(input: PictureInput): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { wanted, marks } = layoutOf(input)
    const missing = wanted.filter((rank) => input.store.eventAt(rank) === null)
    if (missing.length === 0) return
    if (marks !== null && marks.items.filter(isTold).length > MOST_MEASURED) return
    await input.store.loadEvents(missing)
  }
}

const countOf = ({ ranks, x, y }: SceneCluster, widthPx: number): CountMark => ({
  text: `+${ranks.length}`,
  x: Math.min(widthPx - COUNT_EDGE_PX, Math.max(COUNT_EDGE_PX, x)),
  y,
})

function countBox({ x, y, text }: CountMark, width: (text: string) => number): Box {
  const half = width(text) / 2
  return { left: x - half, right: x + half, top: y - COUNT_HEIGHT_PX / 2, bottom: y + COUNT_HEIGHT_PX / 2 }
}

function legendsOf({ laneRanks, legends }: Cells, width: (text: string) => number): LegendMark[] {
  return legends.flatMap(({ lane, words }) => {
    const slot = laneRanks?.lanes[lane]
    if (slot === undefined) return []
    const { footY, heightPx } = marksRoom(slot)
    const top = Math.round(footY - heightPx)
    const right = INSET_PX + LEGEND_INDENT_PX + width(words)
    return [{ words, box: { left: INSET_PX, right, top, bottom: Math.round(footY) } }]
  })
}

function wordsOf(input: PictureInput): Pick<Picture, 'heading' | 'subtitle' | 'foot' | 'address'> {
  const { store, content, measure, size } = input
  const style = pictureStyle(input.palette)
  const lines = (font: string, text: string): string[] =>
    breakLines(text, size.widthPx - 2 * INSET_PX, (part) => measure(font, part))
  const counts = countsAround(store.columns, content.ranks, input.window)
  return {
    heading: lines(style.heading, input.title),
    subtitle: lines(style.subtitle, input.filter),
    foot: lines(style.small, footWords(counts, content.undated.length, input.period)),
    address: lines(style.small, input.address),
  }
}

/** Lays out the picture from what is in memory: see `loadWords`. */
export function layOutPicture(input: PictureInput): Picture {
  const { store, palette, selectedRank, measure } = input
  const { columns } = store
  const { widthPx, heightPx } = input.size
  const layout = layoutOf(input)
  const projection = projectionOf(layout.view, widthPx, INSET_PX)
  const small = (text: string): number => measure(pictureStyle(palette).small, text)
  const counts = layout.clusters.map((cluster) => countOf(cluster, widthPx))
  const cells =
    layout.marks === null ? createCellCounter().count(columns, layout.laneRanks, projection) : null
  const legends =
    cells === null ? [] : legendsOf(cells, (text) => measure(pictureStyle(palette).legend, text))
  const words = legends.map(({ box }) => ({ ...box, bottom: box.top + LEGEND_PX }))
  const boxes = [...counts.map((count) => countBox(count, small)), ...words]
  const marks: MarksPicture = {
    marks: layout.marks === null ? [] : visibleMarks(layout.marks, projection),
    colorOf: ({ item }) => palette.marks[colorOf(columns, item.rank)] ?? palette.inkTertiary,
    stems: stemsOf(layout.labels, { palette, columns, selectedRank }, boxes),
    ...{ selectedRank, highlightedRank: null, projection, palette },
  }
  return {
    ...wordsOf(input),
    ...{ measure, widthPx, layout, marks, counts, cells, legends },
    roomPx: surfaceHeights(heightPx).roomPx,
    axis: axisOf(input.folding, projection, small),
  }
}
