/** What was measured, as tables in Markdown. */
import type { PageFigures } from './measure-page.ts'

export interface Measured {
  readonly subject: string
  readonly set: string
  /** Null where the page did not come to be usable in time. */
  readonly usableMs: number | null
  readonly page: PageFigures | null
  readonly criticalBytes: number | null
}

type Cell = string

const ms = (value: number | null | undefined): Cell =>
  value == null || Number.isNaN(value)
    ? '–'
    : value < 20
      ? `${value.toFixed(1)} ms`
      : `${Math.round(value)} ms`
const megabytes = (value: number | undefined): Cell => (value === undefined ? '–' : `${value.toFixed(1)} MB`)
const kilobytes = (value: number | null | undefined): Cell =>
  value == null ? '–' : `${(value / 1000).toFixed(1)} kB`

const table = (head: readonly Cell[], rows: readonly (readonly Cell[])[]): string => {
  const widths = head.map((_cell, column) => Math.max(...[head, ...rows].map((row) => row[column]!.length)))
  const line = (cells: readonly Cell[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}

interface Row {
  readonly name: string
  readonly cell: (own: Measured, reference: Measured | undefined) => Cell
  readonly must: string
}

const ratio = (own: number | null | undefined, reference: number | null | undefined): Cell =>
  own == null || reference == null ? '' : ` (${(own / reference).toFixed(2)} × ${ms(reference)})`

const ROWS: readonly Row[] = [
  {
    name: 'first usable (× reference)',
    cell: (own, bare) => ms(own.usableMs) + ratio(own.usableMs, bare?.usableMs),
    must: '1.3 / 1.5 / 1.5 ×',
  },
  {
    name: 'main thread a frame, wheel',
    cell: ({ page }, bare) => ms(page?.wheel?.workMs) + ratio(page?.wheel?.workMs, bare?.page?.wheel?.workMs),
    must: '6 ms',
  },
  {
    name: 'main thread a frame, drag',
    cell: ({ page }, bare) => ms(page?.drag?.workMs) + ratio(page?.drag?.workMs, bare?.page?.drag?.workMs),
    must: '6 ms',
  },
  {
    name: '95 % of frame gaps, wheel',
    cell: ({ page }, bare) => ms(page?.wheel?.gapMs) + ratio(page?.wheel?.gapMs, bare?.page?.wheel?.gapMs),
    must: '16.7 ms',
  },
  {
    name: '95 % of frame gaps, drag',
    cell: ({ page }, bare) => ms(page?.drag?.gapMs) + ratio(page?.drag?.gapMs, bare?.page?.drag?.gapMs),
    must: '16.7 ms',
  },
  {
    name: 'longest task after first usable',
    cell: ({ page }) =>
      page === null ? '–' : page.longestTaskMs === 0 ? 'under 50 ms' : ms(page.longestTaskMs),
    must: '50 ms',
  },
  { name: 'filter to one person', cell: ({ page }) => ms(page?.filterMs), must: '15 / 20 / 25 ms' },
  { name: 'clear the filter', cell: ({ page }) => ms(page?.clearMs), must: '15 / 20 / 20 ms' },
  { name: 'filter by a click', cell: ({ page }) => ms(page?.clickMs), must: '' },
  {
    name: 'JS heap + array buffers',
    cell: ({ page }) =>
      page === null ? '–' : `${megabytes(page.heapMegabytes)} + ${megabytes(page.bufferMegabytes)}`,
    must: '40 MB at 1M',
  },
  { name: 'elements', cell: ({ page }) => (page === null ? '–' : String(page.elements)), must: '600' },
  {
    name: 'scripts before first usable, gzip',
    cell: ({ criticalBytes }) => kilobytes(criticalBytes),
    must: '60 kB',
  },
  {
    name: 'data before first usable',
    cell: ({ page }) => (page === null ? '–' : `${kilobytes(page.dataBytes)} in ${page.dataRequests}`),
    must: '',
  },
]

/** Ours beside the reference, a column for each size. */
export const ownTable = (
  all: readonly Measured[],
  own: string,
  reference: string,
  sets: readonly string[],
): string => {
  const find = (subject: string, set: string) => all.find((one) => one.subject === subject && one.set === set)
  const rows = ROWS.map(({ name, cell, must }) => [
    name,
    ...sets.map((set) => {
      const measured = find(own, set)
      return measured === undefined ? '–' : cell(measured, find(reference, set))
    }),
    must,
  ])
  return table(['', ...sets, 'at most'], rows)
}

/** All subjects, one row for each size. */
export const peerTable = (all: readonly Measured[]): string =>
  table(
    [
      '',
      'events',
      'first usable',
      'wheel, a frame',
      'drag, a frame',
      '95 % of gaps',
      'filter',
      'clear',
      'elements',
    ],
    all.map(({ subject, set, usableMs, page }) => [
      subject,
      set,
      usableMs === null ? 'too slow' : ms(usableMs),
      ms(page?.wheel?.workMs),
      ms(page?.drag?.workMs),
      ms(page?.wheel?.gapMs ?? page?.drag?.gapMs),
      ms(page?.filterMs),
      ms(page?.clearMs),
      page === null ? '–' : String(page.elements),
    ]),
  )
