/** What of the page the stage follows: its own size, the palette, the fonts. */
import type { LabelFonts } from '../timeline/scene-labels.ts'
import { labelFonts } from './measure-text.ts'
import { onSchemeChange, type Palette, readPalette } from './palette.ts'

export interface Size {
  readonly widthPx: number
  readonly heightPx: number
}

export interface Surroundings {
  readonly size: Size
  readonly palette: Palette
  /** Made anew once the page's web fonts have arrived, because widths change then. */
  readonly fonts: LabelFonts
}

/** The surroundings now and, through the callback, after each change. The room's size is 0 while it is hidden. */
export function followSurroundings(
  room: HTMLElement,
  onChange: (surroundings: Surroundings) => void,
): Surroundings {
  const readSize = (): Size => ({ widthPx: room.clientWidth, heightPx: room.clientHeight })
  const palette = readPalette(room)
  let now: Surroundings = { size: readSize(), palette, fonts: labelFonts(palette) }
  const change = (patch: Partial<Surroundings>): void => {
    now = { ...now, ...patch }
    onChange(now)
  }
  new ResizeObserver(() => {
    const size = readSize()
    if (size.widthPx !== now.size.widthPx || size.heightPx !== now.size.heightPx) change({ size })
  }).observe(room)
  onSchemeChange(() => change({ palette: readPalette(room) }))
  document.fonts.addEventListener('loadingdone', () => change({ fonts: labelFonts(now.palette) }))
  return now
}
