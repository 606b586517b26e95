import type { PaintContext } from '../stage/paint-context.ts'

/** What painting a whole picture needs: of a canvas, or of what writes SVG. */
export type PictureContext = PaintContext & Pick<CanvasRenderingContext2D, 'save' | 'translate' | 'restore'>

/** Width of a text in a CSS font, px. */
export type MeasureIn = (font: string, text: string) => number
