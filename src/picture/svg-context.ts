/**
 * A context that writes SVG: painters draw the same on it as on a canvas. Plain SVG 1.1, so that browsers and programs
 * for drawing read it alike. Own, because all that painters use is so little; a package brings the whole canvas.
 */
import type { MeasureIn, PictureContext } from './picture-context.ts'
import { createSvgPath } from './svg-path.ts'
import { escapeXml, figure, svgColor, svgFont } from './svg-text.ts'

export interface SvgContext extends PictureContext {
  /** All that has been painted, as a document of its own. */
  readonly document: (widthPx: number, heightPx: number, title: string, description: string) => string
}

const attributes = (values: Readonly<Record<string, string | number | null>>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(
      ([name, value]) => ` ${name}="${typeof value === 'number' ? figure(value) : escapeXml(value ?? '')}"`,
    )
    .join('')

const notOne = (opacity: number): number | null => (opacity === 1 ? null : opacity)
const ANCHORS: Readonly<Record<string, string>> = { right: 'end', center: 'middle' }

interface Gradients {
  readonly create: (x0: number, y0: number, x1: number, y1: number) => CanvasGradient
  readonly idOf: (gradient: CanvasGradient | CanvasPattern) => string
  readonly definitions: () => string
}

/** Linear gradients, each written once. */
function createGradients(): Gradients {
  const ids = new Map<string, string>()
  const contents = new WeakMap<object, () => string>()
  const create: Gradients['create'] = (x1, y1, x2, y2) => {
    const stops: string[] = []
    const gradient: CanvasGradient = {
      addColorStop: (offset, css) => {
        const { color, opacity } = svgColor(css)
        const stop = { offset, 'stop-color': color, 'stop-opacity': notOne(opacity) }
        stops.push(`<stop${attributes(stop)}/>`)
      },
    }
    const place = attributes({ gradientUnits: 'userSpaceOnUse', x1, y1, x2, y2 })
    contents.set(gradient, () => `${place}>${stops.join('')}</linearGradient>`)
    return gradient
  }
  const idOf: Gradients['idOf'] = (gradient) => {
    const content = contents.get(gradient)?.() ?? '></linearGradient>'
    const id = ids.get(content) ?? `fade-${ids.size + 1}`
    ids.set(content, id)
    return id
  }
  const definitions = (): string =>
    ids.size === 0
      ? ''
      : `<defs>\n${[...ids].map(([content, id]) => `<linearGradient id="${id}"${content}\n`).join('')}</defs>\n`
  return { create, idOf, definitions }
}

/**
 * `measure` fixes each text's width: a program with other fonts squeezes or stretches it to that, so that nothing runs
 * into its neighbour or off the edge.
 */
export function createSvgContext(measure: MeasureIn): SvgContext {
  const body: string[] = []
  const path = createSvgPath()
  const gradients = createGradients()
  const groups: number[] = []
  let dash: readonly number[] = []
  type Paint = string | CanvasGradient | CanvasPattern
  const paint = (name: 'fill' | 'stroke', value: Paint): Record<string, string | number | null> => {
    const { color, opacity } =
      typeof value === 'string' ? svgColor(value) : { color: `url(#${gradients.idOf(value)})`, opacity: 1 }
    return { [name]: color, [`${name}-opacity`]: notOne(opacity * context.globalAlpha) }
  }
  const drawPath = (looks: Record<string, string | number | null>): void => {
    const d = path.data()
    if (d !== '') body.push(`<path${attributes({ d, ...looks })}/>`)
  }
  const stroke = (): void =>
    drawPath({
      fill: 'none',
      ...paint('stroke', context.strokeStyle),
      'stroke-width': context.lineWidth,
      'stroke-dasharray': dash.length === 0 ? null : dash.map(figure).join(' '),
    })
  const fillText = (text: string, x: number, y: number): void => {
    if (text.trim() === '') return
    const { weight, sizePx, family } = svgFont(context.font)
    const looks = {
      ...{ x, y, 'font-family': family, 'font-size': sizePx },
      'font-weight': weight === '400' ? null : weight,
      'text-anchor': ANCHORS[context.textAlign] ?? null,
      ...paint('fill', context.fillStyle),
      textLength: measure(context.font, text),
      lengthAdjust: 'spacingAndGlyphs',
    }
    body.push(`<text${attributes(looks)}>${escapeXml(text)}</text>`)
  }
  const context: SvgContext = {
    fillStyle: '#000000',
    strokeStyle: '#000000',
    lineWidth: 1,
    globalAlpha: 1,
    font: '400 12px sans-serif',
    textAlign: 'left',
    beginPath: path.begin,
    moveTo: path.moveTo,
    lineTo: path.lineTo,
    arc: path.arc,
    rect: path.rect,
    roundRect: (x: number, y: number, width: number, height: number, radius?: unknown) =>
      path.roundRect(x, y, width, height, typeof radius === 'number' ? radius : 0),
    fill: () => drawPath(paint('fill', context.fillStyle)),
    stroke,
    setLineDash: (segments: Iterable<number>) => {
      dash = [...segments]
    },
    createLinearGradient: gradients.create,
    fillRect: (x, y, width, height) => {
      body.push(`<rect${attributes({ x, y, width, height, ...paint('fill', context.fillStyle) })}/>`)
    },
    fillText,
    save: () => void groups.push(0),
    translate: (x, y) => {
      body.push(`<g transform="translate(${figure(x)} ${figure(y)})">`)
      groups.push((groups.pop() ?? 0) + 1)
    },
    restore: () => void body.push(...Array.from({ length: groups.pop() ?? 0 }, () => '</g>')),
    document: (width, height, title, description) => {
      const size = attributes({ width, height, viewBox: `0 0 ${figure(width)} ${figure(height)}` })
      const words = `<title>${escapeXml(title)}</title>\n<desc>${escapeXml(description)}</desc>\n`
      const root = `<svg xmlns="http://www.w3.org/2000/svg"${size} role="img">`
      return `${root}\n${words}${gradients.definitions()}${body.join('\n')}\n</svg>\n`
    },
  }
  return context
}
