import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellHeight, cellLegend, cellStyle, roundAbove } from './cell-style.ts'
import { cellAt, cellCount, cellEdges, cellGrid, countCells, mostCells } from './cells.ts'
import { storyFolding } from './folding.ts'
import { type LaneCodes, laneRanksOf } from './lanes.ts'
import { countBetween } from './ranks.ts'
import { itemsOf, storyPartArbitrary } from './testing-columns.ts'
import { timeWindow } from './time-window.ts'
import { panView, projectionOf, viewOfWindow } from './view.ts'

const WIDTH_PX = 800
const times = fc.integer({ min: Date.UTC(1890, 0, 1), max: Date.UTC(2036, 0, 1) })
const leastPx = fc.constantFrom(3, 4, 6, 11)
const windows = fc
  .tuple(times, fc.double({ min: 8, max: 12, noNaN: true }))
  .map(([from, power]) => timeWindow(from, from + 10 ** power))

const emptyCells = (least: number) => ({
  edges: new Float64Array(mostCells(WIDTH_PX, least) + 1),
  positions: new Uint32Array(mostCells(WIDTH_PX, least) + 1),
})

describe('countCells', () => {
  test('the counts of the cells sum to the events that start between the first edge and the last', () => {
    fc.assert(
      fc.property(storyPartArbitrary(80), windows, leastPx, ({ columns, ranks }, window, least) => {
        const projection = projectionOf(viewOfWindow(storyFolding(columns), window), WIDTH_PX, 18)
        const grid = cellGrid(projection, least)
        const { edges, positions } = emptyCells(least)
        cellEdges(grid, projection, edges)
        const tallest = countCells(columns, ranks, edges, grid.count, positions)
        const counts = Array.from({ length: grid.count }, (_, cell) => cellCount(positions, cell))
        const sum = counts.reduce((all, count) => all + count, 0)
        expect(sum).toBe(countBetween(columns, ranks, edges[0]!, edges[grid.count]!))
        expect(tallest).toBe(Math.max(...counts))
      }),
    )
  })
  test('each cell holds the events that start between its edges, and names them', () => {
    fc.assert(
      fc.property(storyPartArbitrary(40), windows, leastPx, (story, window, least) => {
        const { columns, ranks } = story
        const projection = projectionOf(viewOfWindow(storyFolding(columns), window), WIDTH_PX, 18)
        const grid = cellGrid(projection, least)
        const { edges, positions } = emptyCells(least)
        cellEdges(grid, projection, edges)
        countCells(columns, ranks, edges, grid.count, positions)
        const items = itemsOf(story, ranks)
        for (let cell = 0; cell < grid.count; cell++) {
          const own = items.slice(positions[cell], positions[cell + 1])
          expect(own).toEqual(items.filter(({ start }) => start >= edges[cell]! && start < edges[cell + 1]!))
        }
      }),
      { numRuns: 30 },
    )
  })
  test('the counts of the lanes sum to those of all events, cell by cell', () => {
    fc.assert(
      fc.property(storyPartArbitrary(60), windows, ({ columns, ranks }, window) => {
        const projection = projectionOf(viewOfWindow(storyFolding(columns), window), WIDTH_PX)
        const grid = cellGrid(projection, 4)
        const all = emptyCells(4)
        cellEdges(grid, projection, all.edges)
        countCells(columns, ranks, all.edges, grid.count, all.positions)
        const codes: LaneCodes = {
          keys: ['a', 'b', 'c', 'd'],
          codes: Uint16Array.from({ length: columns.count }, (_, rank) => (rank * 7) % 5),
        }
        const room = { heightPx: 300, leastPx: 100, pinned: [], labelOf: (key: string) => key }
        const lanes = laneRanksOf(columns, ranks, codes, room).ranks.map((own) => {
          const { positions } = emptyCells(4)
          countCells(columns, own, all.edges, grid.count, positions)
          return positions
        })
        for (let cell = 0; cell < grid.count; cell++) {
          const sum = lanes.reduce((count, positions) => count + cellCount(positions, cell), 0)
          expect(sum).toBe(cellCount(all.positions, cell))
        }
      }),
    )
  })
})

describe('cellGrid', () => {
  test('cells cover the frame and are at least as wide as asked for, less than twice', () => {
    fc.assert(
      fc.property(storyPartArbitrary(20), windows, leastPx, ({ columns }, window, least) => {
        const grid = cellGrid(projectionOf(viewOfWindow(storyFolding(columns), window), WIDTH_PX, 18), least)
        expect(grid.cellPx).toBeGreaterThanOrEqual(least * (1 - 1e-9))
        expect(grid.cellPx).toBeLessThan(2 * least * (1 + 1e-9))
        expect(grid.firstX).toBeLessThanOrEqual(0)
        expect(grid.firstX).toBeGreaterThan(-grid.cellPx * (1 + 1e-9))
        expect(grid.firstX + grid.count * grid.cellPx).toBeGreaterThanOrEqual(WIDTH_PX - 1e-6)
        expect(grid.count).toBeLessThanOrEqual(mostCells(WIDTH_PX, least))
        expect(cellAt(grid, 0)).toBe(0)
        expect(cellAt(grid, WIDTH_PX + 2 * grid.cellPx)).toBe(-1)
      }),
    )
  })
  test('a pan moves the edges of cells on the screen and leaves them where they are in time', () => {
    fc.assert(
      fc.property(
        storyPartArbitrary(20),
        windows,
        fc.double({ min: -0.4, max: 0.4, noNaN: true }),
        ({ columns }, window, share) => {
          const view = viewOfWindow(storyFolding(columns), window)
          const [before, after] = [view, panView(view, share)].map((one) => {
            const projection = projectionOf(one, WIDTH_PX)
            const grid = cellGrid(projection, 4)
            const { edges } = emptyCells(4)
            cellEdges(grid, projection, edges)
            return { x: projection.x, edges: [...edges.slice(0, grid.count + 1)], cellPx: grid.cellPx }
          })
          expect(after!.cellPx).toBe(before!.cellPx)
          for (const edge of after!.edges) {
            const x = before!.x(edge)
            if (x < 0 || x > WIDTH_PX) continue
            const nearest = Math.min(...before!.edges.map((other) => Math.abs(before!.x(other) - x)))
            expect(nearest).toBeLessThan(0.05)
          }
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('how cells are drawn', () => {
  test('as discs above each other while the tallest column fits, else as bars up to a round count', () => {
    expect(cellStyle(6, 8, 60)).toEqual({ kind: 'discs', widthPx: 7, pxPerEvent: 8, full: 6 })
    expect(cellStyle(15, 8, 60)).toMatchObject({ kind: 'discs', widthPx: 3 })
    expect(cellStyle(1_187, 4, 60)).toEqual({ kind: 'bars', widthPx: 3, pxPerEvent: 60 / 1200, full: 1200 })
  })
  test('no cell is higher than its room, an empty one has no height and one event can be seen', () => {
    const sizes = fc.tuple(
      fc.integer({ min: 1, max: 200_000 }),
      fc.integer({ min: 3, max: 12 }),
      fc.integer({ min: 20, max: 200 }),
    )
    fc.assert(
      fc.property(sizes, ([tallest, cellPx, heightPx]) => {
        const style = cellStyle(tallest, cellPx, heightPx)
        expect(cellHeight(style, tallest)).toBeLessThanOrEqual(heightPx)
        expect(cellHeight(style, 0)).toBe(0)
        expect(cellHeight(style, 1)).toBeGreaterThanOrEqual(2)
        expect(style.full).toBeGreaterThanOrEqual(tallest)
      }),
    )
  })
  test('the count of the legend is a round one, not below the tallest and not far above it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000 }), (count) => {
        const round = roundAbove(count)
        expect(Number.isInteger(round)).toBe(true)
        expect(round).toBeGreaterThanOrEqual(count)
        expect(round).toBeLessThanOrEqual(Math.max(count * 1.5, count + 1))
      }),
    )
    expect([1, 7, 11, 1_240, 99_001].map(roundAbove)).toEqual([1, 8, 12, 1_500, 100_000])
  })
  test('the legend says how many events in how long the full height stands for', () => {
    const days = (...counts: number[]) => Float64Array.from(counts, (count) => count * 86_400_000)
    const style = cellStyle(1_187, 4, 60)
    expect(cellLegend(style, days(0, 5, 10), 2)).toBe('up to 1,200 events in 5 days')
    expect(cellLegend(style, days(0, 7, 14), 2)).toBe('up to 1,200 events in 1 week')
    expect(cellLegend(style, days(0, 365_250), 1)).toBe('up to 1,200 events in 1,000 years')
    expect(cellLegend(style, days(0, 1, 92), 2)).toBe(
      'up to 1,200 events in 1 day, longer where time is folded',
    )
  })
})
