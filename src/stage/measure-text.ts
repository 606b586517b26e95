import type { LabelFonts } from '../timeline/scene-labels.ts'
import type { MeasureText } from '../timeline/wrap-title.ts'
import type { Palette } from './palette.ts'

const TITLE_PX = 16
const TITLE_LINE_PX = 18
export const DATE_PX = 12
const DATE_LINE_PX = 15

const context = (): CanvasRenderingContext2D | null => document.createElement('canvas').getContext('2d')

/** Measures text in a CSS font; remembers what it has measured. */
export function measureIn(font: string): MeasureText {
  const canvas = context()
  const known = new Map<string, number>()
  if (canvas !== null) canvas.font = font
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const width = canvas?.measureText(text).width ?? text.length * 8
    known.set(text, width)
    return width
  }
}

/** The fonts of labels, as `timeline.css` sets them; `measuring` gives the measure of a CSS font. */
export const labelFonts = (
  palette: Pick<Palette, 'serif' | 'sans'>,
  measuring: (font: string) => MeasureText = measureIn,
): LabelFonts => ({
  title: measuring(`400 ${TITLE_PX}px ${palette.serif}`),
  boldTitle: measuring(`600 ${TITLE_PX}px ${palette.serif}`),
  date: measuring(`400 ${DATE_PX}px ${palette.sans}`),
  titleLinePx: TITLE_LINE_PX,
  dateLinePx: DATE_LINE_PX,
})

const tickMeasures = new Map<string, MeasureText>()

/** Widths of tick labels; remembered for each font family. */
export function measureTickOf(sans: string): MeasureText {
  const measure = tickMeasures.get(sans) ?? measureIn(`400 ${DATE_PX}px ${sans}`)
  tickMeasures.set(sans, measure)
  return measure
}
