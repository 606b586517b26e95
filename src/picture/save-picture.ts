/** From what is on the page to a file. Fetched only when a reader asks for a picture. */
import { utcMs } from '../core/units.ts'
import { laneWord } from '../stage/lane-words.ts'
import { measureIn } from '../stage/measure-text.ts'
import { type Seen, seenNow } from '../stage/seen.ts'
import { linkToWindow } from '../state/history.ts'
import type { PageState } from '../state/page-state.ts'
import { currentView } from '../state/view-store.ts'
import { storyExtent } from '../timeline/folding.ts'
import { roundWindow } from '../timeline/round-window.ts'
import type { TimeWindow } from '../timeline/time-window.ts'
import type { MeasureText } from '../timeline/wrap-title.ts'
import { pictureFileName } from './file-name.ts'
import { filterWords } from './filter-words.ts'
import { windowWords } from './foot-words.ts'
import { paintPicture, pictureHeight } from './paint-picture.ts'
import { layOutPicture, loadWords, type Picture, type PictureInput } from './picture.ts'
import type { MeasureIn } from './picture-context.ts'
import { pictureStyle } from './picture-style.ts'
import { createSvgContext } from './svg-context.ts'

export type PictureRange = 'window' | 'whole'
export type PictureFormat = 'svg' | 'png'

/** Pixels of a PNG for each px. */
const PNG_SCALE = 2
/** The browser has taken the file by then. */
const KEPT_MS = 60_000

function measures(): MeasureIn {
  const known = new Map<string, MeasureText>()
  return (font, text) => {
    const measure = known.get(font) ?? measureIn(font)
    known.set(font, measure)
    return measure(text)
  }
}

/** The window as links carry it, so that who opens the picture's address sees the same. */
function windowOf(seen: Seen, range: PictureRange): TimeWindow {
  const { from, to } = range === 'window' ? seen.window : storyExtent(seen.folding)
  return roundWindow(from, to)
}

/** The part of the window that the story reaches: beyond it there is only margin. */
function periodOf({ story }: Seen, { from, to }: TimeWindow): TimeWindow {
  const first = Math.max(from, story.first)
  const end = Math.min(to, story.last + 1)
  return first < end ? { from: utcMs(first), to: utcMs(end) } : { from, to }
}

async function inputOf({ collection }: PageState, seen: Seen, range: PictureRange): Promise<PictureInput> {
  const { lanes, pins, filter } = currentView()
  const { story, surroundings } = seen
  const window = windowOf(seen, range)
  const directory = await collection.loadDirectory()
  return {
    store: collection.store,
    content: seen.content,
    folding: seen.folding,
    window,
    size: surroundings.size,
    palette: surroundings.palette,
    measure: measures(),
    laneWord: (key) => laneWord(lanes, key, directory),
    pins,
    boldRanks: story.boldRanks(),
    selectedRank: seen.selectedRank,
    title: collection.title,
    filter: filterWords(filter, directory),
    period: windowWords(periodOf(seen, window)),
    address: linkToWindow(window),
  }
}

function svgOf(picture: Picture, { store, palette, title, measure }: PictureInput): Blob {
  const context = createSvgContext(measure)
  paintPicture(context, picture, store.columns, pictureStyle(palette))
  const description = [...picture.subtitle, ...picture.foot, picture.address.join('')].join('\n')
  const text = context.document(picture.widthPx, pictureHeight(picture), title, description)
  return new Blob([text], { type: 'image/svg+xml' })
}

async function pngOf(picture: Picture, { store, palette }: PictureInput): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.widthPx * PNG_SCALE)
  canvas.height = Math.round(pictureHeight(picture) * PNG_SCALE)
  const context = canvas.getContext('2d')
  context?.scale(PNG_SCALE, PNG_SCALE)
  if (context !== null) paintPicture(context, picture, store.columns, pictureStyle(palette))
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (blob === null) throw new Error('The browser could not make the picture.')
  return blob
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS)
}

/**
 * Saves the timeline as a file: the window in view, or the whole story laid out at the same size. Gives the file's name.
 * Fails with a sentence for the reader.
 */
export async function savePicture(
  page: PageState,
  range: PictureRange,
  format: PictureFormat,
): Promise<string> {
  const seen = seenNow()
  if (seen === null || seen.surroundings.size.widthPx === 0)
    throw new Error('There is no timeline to make a picture of: show the timeline first.')
  const input = await inputOf(page, seen, range)
  await Promise.all([loadWords(input), document.fonts.ready])
  const picture = layOutPicture(input)
  const name = pictureFileName(input.title, input.window, format)
  download(format === 'svg' ? svgOf(picture, input) : await pngOf(picture, input), name)
  return name
}
