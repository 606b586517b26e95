import fc from 'fast-check'
import { expect, test } from 'vitest'
import { memoryStore } from '../dataset/memory-store.ts'
import { anyEvents, ENTITIES } from '../dataset/testing-events.ts'
import { evenFolding, storyExtent } from '../timeline/folding.ts'
import { laneRanksOf } from '../timeline/lanes.ts'
import { timeWindow } from '../timeline/time-window.ts'
import { projectionOf, viewOfWindow } from '../timeline/view.ts'
import { cellUnder, createCellCounter } from './cells.ts'

const ROOM = { heightPx: 600, leastPx: 124, pinned: [], labelOf: (key: string) => key }

test('the cells of a frame hold each dated event of the whole story once, and a point leads to those of its cell', () => {
  fc.assert(
    fc.property(anyEvents(40), fc.integer({ min: 300, max: 2000 }), (events, widthPx) => {
      const { columns } = memoryStore(events, ENTITIES)
      const folding = evenFolding(columns)
      const { from, to } = storyExtent(folding)
      const projection = projectionOf(viewOfWindow(folding, timeWindow(from, to)), widthPx, 18)
      const laneRanks = laneRanksOf(columns, null, null, ROOM)
      const { count } = createCellCounter()
      count(columns, laneRanks, projectionOf(viewOfWindow(folding, timeWindow(from, to)), 500, 18))
      const cells = count(columns, laneRanks, projection)
      const found: number[] = []
      for (let cell = 0; cell < cells.grid.count; cell++) {
        const hit = cellUnder(cells, cells.grid.firstX + (cell + 0.5) * cells.grid.cellPx, 590)
        for (let index = 0; index < (hit?.count ?? 0); index++) found.push(hit!.rankAt(index))
      }
      expect(found).toEqual(Array.from({ length: columns.dated }, (_, rank) => rank))
    }),
  )
})
