import type { Palette } from '../stage/palette.ts'

/** Type of a picture: that of the page, as CSS fonts and heights of lines in px. */
export interface PictureStyle {
  readonly palette: Palette
  readonly heading: string
  readonly subtitle: string
  readonly title: string
  readonly boldTitle: string
  readonly small: string
  readonly boldSmall: string
  readonly legend: string
}

export const HEADING_LINE_PX = 28
export const SUBTITLE_LINE_PX = 19
export const FOOT_LINE_PX = 17
/** Above the heading, and between the parts. */
export const TOP_PX = 14
export const GAP_PX = 8

export const pictureStyle = (palette: Palette): PictureStyle => ({
  palette,
  heading: `600 22px ${palette.serif}`,
  subtitle: `400 13px ${palette.sans}`,
  title: `400 16px ${palette.serif}`,
  boldTitle: `600 16px ${palette.serif}`,
  small: `400 12px ${palette.sans}`,
  boldSmall: `600 12px ${palette.sans}`,
  legend: `400 11px ${palette.sans}`,
})
