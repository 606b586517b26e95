import { figure } from './svg-text.ts'

/** Builds the data of an SVG path with the words of a canvas. */
export interface SvgPath {
  readonly begin: () => void
  readonly moveTo: (x: number, y: number) => void
  readonly lineTo: (x: number, y: number) => void
  readonly arc: (x: number, y: number, radius: number, from: number, to: number) => void
  readonly rect: (x: number, y: number, width: number, height: number) => void
  readonly roundRect: (x: number, y: number, width: number, height: number, radius: number) => void
  /** Empty where nothing has been traced. */
  readonly data: () => string
}

export function createSvgPath(): SvgPath {
  let parts: string[] = []
  const add = (command: string, ...values: readonly number[]): void => {
    parts.push(command + values.map(figure).join(' '))
  }
  /** Both halves turn to the right; a circle has no single arc in SVG. */
  const circle = (x: number, y: number, radius: number): void => {
    add('M', x + radius, y)
    add('A', radius, radius, 0, 1, 1, x - radius, y)
    add('A', radius, radius, 0, 1, 1, x + radius, y)
    parts.push('Z')
  }
  const arc: SvgPath['arc'] = (x, y, radius, from, to) => {
    if (to - from >= 2 * Math.PI - 1e-9) {
      // The painter has moved to where the circle begins.
      if (parts.at(-1)?.startsWith('M') === true) parts.pop()
      circle(x, y, radius)
      return
    }
    const isLarge = to - from > Math.PI ? 1 : 0
    add(parts.length === 0 ? 'M' : 'L', x + radius * Math.cos(from), y + radius * Math.sin(from))
    add('A', radius, radius, 0, isLarge, 1, x + radius * Math.cos(to), y + radius * Math.sin(to))
  }
  const roundRect: SvgPath['roundRect'] = (x, y, width, height, wished) => {
    const radius = Math.min(wished, width / 2, height / 2)
    const corner = (toX: number, toY: number): void => add('A', radius, radius, 0, 0, 1, toX, toY)
    add('M', x + radius, y)
    add('H', x + width - radius)
    corner(x + width, y + radius)
    add('V', y + height - radius)
    corner(x + width - radius, y + height)
    add('H', x + radius)
    corner(x, y + height - radius)
    add('V', y + radius)
    corner(x + radius, y)
    parts.push('Z')
  }
  return {
    begin: () => {
      parts = []
    },
    moveTo: (x, y) => add('M', x, y),
    lineTo: (x, y) => add('L', x, y),
    arc,
    rect: (x, y, width, height) => {
      add('M', x, y)
      add('H', x + width)
      add('V', y + height)
      add('H', x)
      parts.push('Z')
    },
    roundRect,
    data: () => parts.join(''),
  }
}
