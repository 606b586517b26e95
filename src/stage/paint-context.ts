/** What painting needs of a canvas. A canvas has it, and so has what writes SVG (`src/picture`). */
export type PaintContext = Pick<
  CanvasRenderingContext2D,
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'arc'
  | 'rect'
  | 'fillRect'
  | 'fillText'
  | 'font'
  | 'textAlign'
  | 'roundRect'
  | 'fill'
  | 'stroke'
  | 'setLineDash'
  | 'createLinearGradient'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'globalAlpha'
>
