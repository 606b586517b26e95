/** Colours and fonts that the canvas takes from the shell's CSS variables. Read once for each colour scheme. */
export interface Palette {
  readonly paper: string
  readonly ink: string
  readonly inkSecondary: string
  readonly inkTertiary: string
  readonly hairline: string
  readonly accent: string
  /** The ground of a stretch that is set off from the others. */
  readonly wash: string
  /** Line and ticks of the axis. */
  readonly axis: string
  /** `--mark-0` … `--mark-6`. */
  readonly marks: readonly string[]
  readonly serif: string
  readonly sans: string
}

/** Reads the palette as it is for an element. Missing variables get plain values. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element)
  const read = (name: string, otherwise: string): string => style.getPropertyValue(name).trim() || otherwise
  return {
    paper: read('--paper', '#fcfaf6'),
    ink: read('--ink', '#1c1a17'),
    inkSecondary: read('--ink-2', '#6b665e'),
    inkTertiary: read('--ink-3', '#8a857c'),
    hairline: read('--hairline', '#e4e0d8'),
    accent: read('--accent', '#b0203a'),
    wash: read('--wash', '#f3f0e8'),
    axis: read('--mark-6', '#8a857c'),
    marks: Array.from({ length: 7 }, (_, index) => read(`--mark-${index}`, '#8a857c')),
    serif: read('--serif', 'serif'),
    sans: read('--sans', 'sans-serif'),
  }
}

/** Calls back when the colour scheme may have changed: by the system, or by an attribute of the root element. */
export function onSchemeChange(callback: () => void): () => void {
  const query = matchMedia('(prefers-color-scheme: dark)')
  query.addEventListener('change', callback)
  const observer = new MutationObserver(callback)
  observer.observe(document.documentElement, { attributes: true })
  return () => {
    query.removeEventListener('change', callback)
    observer.disconnect()
  }
}
