import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DAY_MS, type UtcMs, utcMs } from '../core/units.ts'
import { axisOf } from './axis.ts'
import { evenFolding, type Folding, storyFolding } from './folding.ts'
import { periodWords, yearRangeWords } from './period-words.ts'
import { columnsOfItems } from './testing-columns.ts'
import { TICK_STEPS, tickLabel, tickStepFor } from './tick-steps.ts'
import { timeWindow } from './time-window.ts'
import type { TimelineItem } from './timeline-item.ts'
import { projectionOf, viewOfWindow } from './view.ts'

const at = (value: string): UtcMs =>
  utcMs(Date.parse(value.includes('T') ? `${value}:00Z` : `${value}T00:00:00Z`))
const measure = (text: string): number => text.length * 6.5

const item = (from: string, to: string, isPoint: boolean): TimelineItem => ({
  rank: 0,
  id: from,
  title: from,
  dateLine: from,
  start: at(from),
  end: at(to),
  anchor: utcMs((at(from) + at(to)) / 2),
  isPoint,
  fadesAtStart: false,
  fadesAtEnd: false,
  runsOnBefore: false,
  runsOnAfter: false,
  style: 'solid',
  versions: [],
  importance: 0.5,
})

const STORY = storyFolding(
  columnsOfItems([
    item('2000-01-01', '2001-01-01', false),
    item('2014-01-01', '2015-01-01', false),
    item('2025-04-22', '2025-04-23', true),
    item('2025-05-02', '2025-05-03', true),
    item('2025-05-09', '2025-05-10', true),
    item('2025-05-22', '2025-05-23', true),
    item('2025-05-27', '2025-05-28', true),
  ]),
)
const EVEN = evenFolding(columnsOfItems([item('2000-01-01', '2026-01-01', false)]))

const axisBetween = (from: string, to: string, folding: Folding = EVEN) =>
  axisOf(folding, projectionOf(viewOfWindow(folding, timeWindow(at(from), at(to))), 800), measure)

const texts = (from: string, to: string): string[] => axisBetween(from, to).labels.map(({ text }) => text)

describe('axisOf', () => {
  test.each([
    ['2025-05-22T09:00', '2025-05-22T09:50', ['09:05', '09:10'], '22 May 2025'],
    ['2025-05-21', '2025-05-24', ['06:00', '22 May'], '21 May 2025 – 23 May 2025'],
    ['2025-04-20', '2025-05-28', ['1 May', '5 May'], 'April – May 2025'],
    ['2025-01-01', '2025-12-31', ['Apr', 'Aug'], 'January – December 2025'],
  ])('%s to %s has ticks like %s and is named %s', (from, to, expected, period) => {
    const axis = axisBetween(from, to)
    const labels = axis.labels.map(({ text }) => text)
    for (const label of expected) expect(labels).toContain(label)
    if (!period.includes('21 May')) expect(axis.periods.map(({ text }) => text)).toEqual([period])
  })
  test('years, decades and centuries need no period beneath', () => {
    expect(texts('2008-01-01', '2020-01-01')).toContain('2014')
    expect(texts('1900-01-01', '2020-01-01')).toContain('1980')
    expect(texts('0900-01-01', '2400-01-01')).toContain('1800')
    expect(axisBetween('1900-01-01', '2020-01-01').periods).toEqual([])
  })
  const narrowOnes = (text: string): number => 7 * text.length - 2 * text.split('1').length

  test('where there is no room for each year, all named ones are equally far apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 14, max: 24 }), fc.integer({ min: 0, max: 300 }), (count, days) => {
        const from = Date.UTC(2001, 0, 1 + days)
        const view = viewOfWindow(EVEN, timeWindow(from, from + count * 365.25 * DAY_MS))
        const { labels } = axisOf(EVEN, projectionOf(view, 800), narrowOnes)
        const years = labels.map(({ text }) => Number(text)).slice(1, -1)
        const steps = new Set(years.slice(1).map((year, at) => year - years[at]!))
        expect(years.length).toBeGreaterThan(2)
        expect(steps.size).toBe(1)
      }),
    )
  })
  test('labels never overlap and stay in the frame', () => {
    const folding = fc.constantFrom(STORY, EVEN)
    const from = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2040, 0, 1) })
    const length = fc.double({ min: 6, max: 13, noNaN: true }).map((power) => 10 ** power)
    fc.assert(
      fc.property(folding, from, length, (chosen, start, span) => {
        const view = viewOfWindow(chosen, timeWindow(start, start + span))
        const { labels, ticks } = axisOf(chosen, projectionOf(view, 800), measure)
        let taken = 0
        for (const { x, text } of labels) {
          expect(x - measure(text) / 2).toBeGreaterThanOrEqual(taken)
          taken = x + measure(text) / 2
        }
        expect(taken).toBeLessThanOrEqual(800)
        expect(ticks.length).toBeLessThan(200)
      }),
      { numRuns: 200 },
    )
  })
  test('a folded story names its years, shows chevrons and the period that is spread out', () => {
    const { from, to } = { from: STORY.segments[0]?.start ?? 0, to: STORY.segments.at(-1)?.end ?? 1 }
    const view = viewOfWindow(STORY, timeWindow(from, to))
    const axis = axisOf(STORY, projectionOf(view, 800), measure)
    expect(axis.chevrons.length).toBeGreaterThan(0)
    const labels = axis.labels.map(({ text }) => text)
    expect(labels).toContain('2000')
    expect(labels).toContain('2014')
    expect(labels).not.toContain('2015')
    expect(axis.periods.map(({ text }) => text)).toEqual(['April – May 2025'])
  })
  test('the rest of a year that is read in months is not named again beside it', () => {
    const folding = storyFolding(
      columnsOfItems([
        item('2000-01-01', '2001-01-01', false),
        ...['2025-05-02', '2025-05-09', '2025-05-16', '2025-05-22', '2025-05-27'].map((day) =>
          item(day, `${day}T24:00`, true),
        ),
        item('2027-03-01', '2028-03-01', false),
      ]),
    )
    const { from, to } = { from: folding.segments[0]?.start ?? 0, to: folding.segments.at(-1)?.end ?? 1 }
    const projection = projectionOf(viewOfWindow(folding, timeWindow(from, to)), 1200)
    const axis = axisOf(folding, projection, measure)
    expect(axis.periods.map(({ text }) => text)).toEqual(['May 2025'])
    expect(axis.labels.map(({ text }) => text)).not.toContain('2025')
    expect(axis.labels.map(({ text }) => text)).toContain('2027')
  })
  test('a label that the edge would cut moves in', () => {
    const view = viewOfWindow(EVEN, timeWindow(at('2025-05-21'), at('2025-05-24')))
    const [first] = axisOf(EVEN, projectionOf(view, 800, 18), measure).labels
    expect(first).toEqual({ text: '21 May', x: measure('21 May') / 2 + 4 })
  })
  test('zoomed far in, no chevron is left', () => {
    expect(axisBetween('2025-05-21', '2025-05-23', STORY).chevrons).toEqual([])
  })
})

describe('tick steps', () => {
  test('go from fine to coarse', () => {
    const lengths = TICK_STEPS.map(({ lengthMs }) => lengthMs)
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b))
  })
  test('the coarsest is taken when none is far enough apart', () => {
    expect(tickStepFor(1e-20)).toBe(TICK_STEPS.at(-1))
  })
  test.each([
    ['day', '2025-04-22', '22 Apr'],
    ['month', '2025-08-01', 'Aug'],
    ['month', '2025-01-01', 'Jan 2025'],
    ['year', '2014-01-01', '2014'],
    ['hour', '2025-05-22T14:30', '14:30'],
    ['hour', '2025-05-22', '22 May'],
  ] as const)('a %s at %s is written %s', (unit, time, words) => {
    expect(tickLabel(unit, at(time))).toBe(words)
  })
  test('years before the common era are counted as readers count them', () => {
    expect(tickLabel('year', Date.UTC(-43, 0, 1))).toBe('44 BC')
  })
})

describe('period words', () => {
  test.each([
    ['2025-04-03', '2025-06-20', 'month', 'April – June 2025'],
    ['2025-05-03', '2025-05-20', 'month', 'May 2025'],
    ['2024-12-03', '2025-01-20', 'month', 'December 2024 – January 2025'],
    ['2025-04-28', '2025-05-03', 'day', '28 April – 3 May 2025'],
    ['2025-05-22', '2025-05-22', 'day', '22 May 2025'],
  ] as const)('%s to %s in %ss is %s', (first, last, unit, words) => {
    expect(periodWords(at(first), at(last), unit)).toBe(words)
  })
  test.each([
    ['2014-02-01', '2014-11-01', '2014'],
    ['2019-01-01', '2021-12-31', '2019–21'],
    ['1998-01-01', '2003-12-31', '1998–2003'],
    ['-000043-03-15', '0012-12-31', '44 BC – 12'],
  ])('%s to %s in years is %s', (first, last, words) => {
    expect(yearRangeWords(at(first), at(last))).toBe(words)
  })
})
