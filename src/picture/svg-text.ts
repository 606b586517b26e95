/** Text and figures as SVG writes them. */

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What XML 1.0 has no form for: control characters, halves of surrogate pairs, the two noncharacters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** Text as it stands in an element or a double-quoted attribute. */
export const escapeXml = (text: string): string =>
  text.replace(NOT_IN_XML, '\ufffd').replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)

/** At most two decimals, never "-0" or an exponent. */
export const figure = (value: number): string => String(Math.round(value * 100) / 100 + 0)

export interface SvgColor {
  readonly color: string
  readonly opacity: number
}

const FAINT = /^color-mix\(in srgb, (.+) ([\d.]+)%, transparent\)$/

/** The page thins colours by `color-mix`, which programs for drawing do not know: here as a colour and its opacity. */
export function svgColor(css: string): SvgColor {
  const match = FAINT.exec(css)
  return match === null ? { color: css, opacity: 1 } : { color: match[1]!, opacity: Number(match[2]) / 100 }
}

export interface SvgFont {
  readonly weight: string
  readonly sizePx: number
  readonly family: string
}

const FONT = /^(\d{3}) ([\d.]+)px (.+)$/

/** A font as `context.font` takes it. The page's own web fonts are left out of the stack: no other program has them. */
export function svgFont(css: string): SvgFont {
  const [, weight = '400', size = '12', stack = 'sans-serif'] = FONT.exec(css) ?? []
  const families = stack.split(/,\s*/).filter((family) => !/ Variable"?$/.test(family))
  return { weight, sizePx: Number(size), family: families.join(', ').replaceAll('"', "'") }
}
