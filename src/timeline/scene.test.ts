import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DAY_MS, utcMs } from '../core/units.ts'
import { inOneGo } from '../dataset/steps.ts'
import { clustersOf } from './clusters.ts'
import { density } from './density.ts'
import { densityBlocks, huggingBlocks } from './density-blocks.ts'
import { storyFolding } from './folding.ts'
import { labelBox } from './label-layout.ts'
import { type LaneName, laneSlots } from './lanes.ts'
import { rowsWithin } from './mark-rows.ts'
import { markAt, markOf, stemX } from './marks.ts'
import { openingWindow } from './opening-window.ts'
import { evenOverview } from './overview-scale.ts'
import { LEAST_LANE_PX, outstandingRanks, type SceneInput, sceneSteps } from './scene.ts'
import { columnsOfItems } from './testing-columns.ts'
import { eventCounts, nearestBeyond, neighbour } from './testing-oracles.ts'
import { timeWindow } from './time-window.ts'
import { compareItems, type ToldItem } from './timeline-item.ts'
import { projectionOf, viewOfWindow, windowOfView } from './view.ts'
import { wrapTitle } from './wrap-title.ts'

const YEAR_2025 = Date.UTC(2025, 0, 1)

let ranks = 0

const itemAt = (id: string, dayOfStart: number, days = 1, more: Partial<ToldItem> = {}): ToldItem => {
  const start = YEAR_2025 + dayOfStart * DAY_MS
  return {
    rank: ranks++,
    id,
    title: `Ministers meet in the capital for the talks number ${id}`,
    dateLine: '22 May 2025',
    start: utcMs(start),
    end: utcMs(start + days * DAY_MS),
    anchor: utcMs(start + (days * DAY_MS) / 2),
    isPoint: days === 1,
    fadesAtStart: false,
    fadesAtEnd: false,
    runsOnBefore: false,
    runsOnAfter: false,
    style: 'solid',
    versions: [],
    importance: 0.5,
    ...more,
  }
}

const itemLists = (maxLength: number) =>
  fc
    .array(
      fc.record({
        start: fc.integer({ min: -9000, max: 300 }),
        days: fc.constantFrom(1, 1, 1, 30, 365),
        importance: fc.double({ min: 0, max: 1, noNaN: true }),
        runsOnAfter: fc.boolean(),
      }),
      { minLength: 1, maxLength },
    )
    .map((list) =>
      list
        .map(({ start, days, importance, runsOnAfter }, index) =>
          runsOnAfter && days > 1
            ? itemAt(`e-${index}`, start, 1, {
                importance,
                isPoint: false,
                runsOnAfter,
                anchor: utcMs(YEAR_2025 + start * DAY_MS),
              })
            : itemAt(`e-${index}`, start, days, { importance }),
        )
        .sort(compareItems),
    )

const measure = (text: string): number => text.length * 7
const fonts = { title: measure, boldTitle: measure, date: measure, titleLinePx: 18, dateLinePx: 15 }

const openingOf = (items: readonly ToldItem[], capacity: number) => {
  const columns = columnsOfItems(items)
  return openingWindow(storyFolding(columns), columns, capacity)
}

const sceneOf = (input: SceneInput) => inOneGo(sceneSteps(input))

const sceneFor = (items: readonly ToldItem[], laneNames: LaneName[] | null = null) => {
  const folding = storyFolding(columnsOfItems(items))
  const view = viewOfWindow(folding, openingOf(items, 60))
  const projection = projectionOf(view, 800, 18)
  const slots = laneNames === null ? null : laneSlots(laneNames, 600, LEAST_LANE_PX)
  const input = { items, slots, projection, heightPx: 600, fonts, boldRanks: new Set<number>() }
  return { scene: sceneOf({ ...input, selectedRank: null, former: new Map() }), projection, view }
}

describe('sceneSteps', () => {
  test('every event in view has a label or is counted, never both', () => {
    fc.assert(
      fc.property(itemLists(60), (items) => {
        const { scene, projection } = sceneFor(items)
        const shown = [
          ...scene.labels.map(({ rank }) => rank),
          ...scene.clusters.flatMap(({ ranks }) => ranks),
        ]
        const inView = items.filter((item) => stemX(item, projection) !== null).map(({ rank }) => rank)
        expect(shown.sort()).toEqual(inView.sort())
      }),
      { numRuns: 40 },
    )
  })
  test('labels stay above their marks and inside the frame', () => {
    fc.assert(
      fc.property(itemLists(40), (items) => {
        const { scene } = sceneFor(items)
        for (const label of scene.labels) {
          const box = labelBox(label)
          expect(box.left).toBeGreaterThanOrEqual(0)
          expect(box.right).toBeLessThanOrEqual(800)
          expect(box.bottom).toBeLessThan(label.footY)
        }
      }),
      { numRuns: 40 },
    )
  })
  test('in lanes every mark lies in the lane of its event', () => {
    const items = ['a', 'b', 'c', 'd'].map((id, index) => itemAt(id, index * 9))
    const names = ['IN', 'JP', 'IN', 'JP'].map((key) => ({ key, label: key }))
    const { scene } = sceneFor(items, names)
    expect(scene.lanes.map(({ label, count }) => `${label} ${count}`)).toEqual(['IN 2', 'JP 2'])
    for (const [index, y] of scene.markY.entries()) {
      const lane = scene.lanes[index % 2]
      expect(y).toBeGreaterThan(lane?.topPx ?? 0)
      expect(y).toBeLessThan((lane?.topPx ?? 0) + (lane?.heightPx ?? 0))
    }
  })
  test('a selected event has its label before all others', () => {
    const items = Array.from({ length: 80 }, (_, index) => itemAt(`e-${index}`, 0, 1, { importance: 0.9 }))
    const { projection } = sceneFor(items)
    const input = { items, slots: null, projection, heightPx: 600, fonts, boldRanks: new Set<number>() }
    const scene = sceneOf({ ...input, selectedRank: items[79]?.rank ?? null, former: new Map() })
    expect(scene.labels.map(({ item }) => item.id)).toContain('e-79')
  })
})

describe('the backdrop', () => {
  const span = (id: string) => itemAt(id, -4000, 9000, { importance: 0.9, isPoint: false, anchor: utcMs(0) })
  const inView = [5, 9, 14].map((day) => itemAt(`day-${day}`, day, 1, { importance: 0.1 }))
  const items = [...['a', 'b', 'c', 'd'].map(span), ...inView].sort(compareItems)
  const folding = storyFolding(columnsOfItems(items))
  const { start } = inView[0]!
  const window = timeWindow(start - 2 * 86_400_000, start + 20 * 86_400_000)
  const projection = projectionOf(viewOfWindow(folding, window), 800, 18)
  const labelled = (selectedId: string | null) =>
    sceneOf({
      items,
      slots: null,
      projection,
      heightPx: 600,
      fonts,
      boldRanks: new Set(),
      selectedRank: items.find(({ id }) => id === selectedId)?.rank ?? null,
      former: new Map(),
    }).labels.map(({ item }) => item.id)

  test('events that fill the frame from edge to edge leave the labels to those that happen in it, but for two', () => {
    const ids = labelled(null)
    for (const { id } of inView) expect(ids).toContain(id)
    expect(ids.filter((id) => !id.startsWith('day'))).toHaveLength(2)
  })
  test('a selected one has its label all the same', () => {
    expect(labelled('d')).toContain('d')
  })
})

describe('outstandingRanks', () => {
  test('a few at the top stand out, and none where all are equal', () => {
    const items = Array.from({ length: 20 }, (_, index) =>
      itemAt(`e-${index}`, index, 1, { importance: index / 20 }),
    )
    expect([...outstandingRanks(items)]).toEqual([18, 19].map((index) => items[index]?.rank))
    expect(outstandingRanks(items.map((item) => ({ ...item, importance: 0.5 })))).toEqual(new Set())
  })
})

describe('rowsWithin', () => {
  test('marks of one row never overlap as long as rows suffice', () => {
    const extent = fc
      .tuple(fc.double({ min: 0, max: 800, noNaN: true }), fc.double({ min: 4, max: 200, noNaN: true }))
      .map(([fromX, width]) => ({ fromX, toX: fromX + width }))
    fc.assert(
      fc.property(fc.array(extent, { maxLength: 40 }), (extents) => {
        const rows = rowsWithin(extents, 100, true)!
        for (const [i, a] of extents.entries())
          for (const [j, b] of extents.entries())
            if (i < j && rows[i] === rows[j]) expect(a.fromX < b.toX && b.fromX < a.toX).toBe(false)
      }),
    )
  })
  test('rows do not change when everything moves by the same distance', () => {
    const extents = [0, 5, 30, 31, 33].map((fromX) => ({ fromX, toX: fromX + 11 }))
    const moved = extents.map(({ fromX, toX }) => ({ fromX: fromX - 500, toX: toX - 500 }))
    expect(rowsWithin(moved, 9, true)!).toEqual(rowsWithin(extents, 9, true)!)
  })
})

describe('marks', () => {
  const items = [itemAt('day', 100), itemAt('term', 0, 365)]
  const folding = storyFolding(columnsOfItems(items))
  const view = viewOfWindow(folding, timeWindow(YEAR_2025, YEAR_2025 + 365 * DAY_MS))
  const projection = projectionOf(view, 800)
  const sizes = { discPx: 11, barPx: 7, rowPx: 12 }

  test('a bar has its true width, a day is a disc', () => {
    const bar = markOf(items[1] as ToldItem, 500, projection, sizes)
    expect(bar?.fromX).toBeCloseTo(0, 2)
    expect(bar?.toX).toBeCloseTo(800, 2)
    expect(markOf(items[0] as ToldItem, 500, projection, sizes)).toMatchObject({
      isDisc: true,
      heightPx: 11,
    })
  })
  test('a mark out of the frame is none', () => {
    expect(markOf(itemAt('far', 4000), 500, projection, sizes)).toBeNull()
  })
  test('the nearest mark is hit within the tolerance, and none beyond it', () => {
    const marks = [480, 500].map((y, index) => markOf(items[index] as ToldItem, y, projection, sizes))
    const shown = marks.filter((mark) => mark !== null)
    const x = projection.x((items[0] as ToldItem).anchor)
    expect(markAt(shown, x, 481, 9)?.item.id).toBe('day')
    expect(markAt(shown, x, 499, 9)?.item.id).toBe('term')
    expect(markAt(shown, x, 400, 9)).toBeNull()
  })
  test('the stem of a bar whose middle is out of view stands in the part in view', () => {
    const left = viewOfWindow(folding, timeWindow(YEAR_2025, YEAR_2025 + 20 * DAY_MS))
    expect(stemX(items[1] as ToldItem, projectionOf(left, 800))).toBeCloseTo(400, 0)
    const away = viewOfWindow(folding, timeWindow(Date.UTC(2030, 0, 1), Date.UTC(2031, 0, 1)))
    expect(stemX(items[1] as ToldItem, projectionOf(away, 800))).toBeNull()
  })
})

describe('eventCounts', () => {
  test('earlier, in view and later sum to all', () => {
    const days = fc.integer({ min: -10_000, max: 1000 })
    fc.assert(
      fc.property(itemLists(50), days, fc.integer({ min: 1, max: 3000 }), (items, from, length) => {
        const window = timeWindow(YEAR_2025 + from * DAY_MS, YEAR_2025 + (from + length) * DAY_MS)
        const { earlier, inView, later } = eventCounts(items, window)
        expect(earlier + inView + later).toBe(items.length)
      }),
    )
  })
  test('an event that ends where the window begins is earlier; one that runs on is in view', () => {
    const window = timeWindow(YEAR_2025 + DAY_MS, YEAR_2025 + 9 * DAY_MS)
    expect(eventCounts([itemAt('a', 0)], window).earlier).toBe(1)
    expect(eventCounts([itemAt('a', 0, 1, { runsOnAfter: true })], window).inView).toBe(1)
    expect(eventCounts([itemAt('a', 9)], window).later).toBe(1)
  })
})

describe('openingWindow', () => {
  test('a story that fits is shown whole', () => {
    const items = [itemAt('a', -9000), itemAt('b', 0), itemAt('c', 10)]
    const window = openingOf(items, 20)
    expect(eventCounts(items, window)).toEqual({ earlier: 0, inView: 3, later: 0 })
  })
  test('it always shows most of the story', () => {
    fc.assert(
      fc.property(itemLists(80), fc.integer({ min: 1, max: 60 }), (items, capacity) => {
        const window = openingOf(items, capacity)
        const total = items.reduce((sum, { importance }) => sum + importance, 0)
        const inView = items.filter((item) => eventCounts([item], window).inView === 1)
        const held = inView.reduce((sum, { importance }) => sum + importance, 0)
        expect(held).toBeGreaterThanOrEqual(total * 0.85 - 1e-9)
      }),
      { numRuns: 60 },
    )
  })
})

describe('neighbours', () => {
  const items = [itemAt('a', 0), itemAt('b', 5), itemAt('c', 9)]
  test('arrows lead along the axis and stop at its ends', () => {
    expect(neighbour(items, 'a', 1)?.id).toBe('b')
    expect(neighbour(items, 'a', -1)?.id).toBe('a')
    expect(neighbour(items, null, 1)?.id).toBe('a')
    expect(neighbour(items, 'gone', -1)?.id).toBe('c')
    expect(neighbour([], 'a', 1)).toBeNull()
  })
  test('the nearest event beyond the window is the one next to it', () => {
    const window = timeWindow(YEAR_2025 + 4 * DAY_MS, YEAR_2025 + 7 * DAY_MS)
    expect(nearestBeyond(items, window, -1)?.id).toBe('a')
    expect(nearestBeyond(items, window, 1)?.id).toBe('c')
    expect(nearestBeyond(items.slice(1, 2), window, 1)).toBeNull()
  })
})

describe('density', () => {
  test('every event inside the window is counted once', () => {
    fc.assert(
      fc.property(itemLists(50), fc.integer({ min: 1, max: 200 }), (items, bins) => {
        const window = windowOfView(sceneFor(items).view)
        const inside = items.filter(({ anchor }) => anchor >= window.from && anchor <= window.to).length
        const counts = density(columnsOfItems(items), null, evenOverview(window), bins)
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(inside)
      }),
      { numRuns: 30 },
    )
  })
})

describe('densityBlocks', () => {
  test('a burst after a quiet time is a block of its own, first point included', () => {
    const points = [0, 300, 600, 900, 1500, 1501, 1502, 1503, 1504, 1505]
    const blocks = huggingBlocks(
      points,
      densityBlocks(points, () => 3, 0.5, 10),
    )
    expect(blocks).toEqual([
      { first: 0, end: 4 },
      { first: 4, end: 10 },
    ])
  })
  test('an even spread is one block', () => {
    expect(densityBlocks([0, 10, 20, 30, 40], () => 3, 1, 5)).toEqual([{ first: 0, end: 5 }])
  })
  test('blocks get dearer until they are few enough', () => {
    const points = [0, 300, 600, 900, 1500, 1501, 1502, 1503, 1504, 1505]
    const prices: number[] = []
    const priceOf = (tries: number): number => {
      prices.push(3 * 4 ** tries)
      return prices.at(-1)!
    }
    expect(densityBlocks(points, priceOf, 0.5, 1)).toEqual([{ first: 0, end: 10 }])
    expect(prices).toEqual(prices.map((_, tries) => 3 * 4 ** tries))
    expect(prices.length).toBeGreaterThan(1)
  })
})

describe('clustersOf', () => {
  test('every member is counted once and counts never touch', () => {
    const members = fc
      .array(fc.double({ min: 0, max: 800, noNaN: true }), { maxLength: 80 })
      .map((xs) => xs.map((x, rank) => ({ rank, x })))
    fc.assert(
      fc.property(members, fc.constantFrom(780, 370), (list, width) => {
        const clusters = clustersOf(list, width)
        for (const { x } of clusters) {
          expect(x).toBeLessThanOrEqual(width)
          expect(x).toBeGreaterThanOrEqual(20)
        }
        expect(clusters.flatMap(({ ranks }) => ranks).sort()).toEqual(list.map(({ rank }) => rank).sort())
        for (const [index, cluster] of clusters.entries())
          if (index > 0) expect(cluster.x - (clusters[index - 1]?.x ?? 0)).toBeGreaterThanOrEqual(46 - 1e-6)
      }),
    )
  })
})

describe('laneSlots', () => {
  const names = ['a', 'b', 'b', 'c', 'd'].map((key) => ({ key, label: key.toUpperCase() }))
  test('the most frequent names have lanes, the remainder shares the last', () => {
    const { lanes, laneOfItem } = laneSlots(names, 300, 100)
    expect(lanes.map(({ label, count }) => `${label} ${count}`)).toEqual(['B 2', 'A 1', '2 others 2'])
    expect(laneOfItem).toEqual([1, 0, 0, 2, 2])
  })
  test('what has no name comes last, and goes with the others where room is short', () => {
    const some = ['', '', '', 'a', 'b', 'b'].map((key) => ({ key, label: key === '' ? 'None' : key }))
    const labels = (heightPx: number) =>
      laneSlots(some, heightPx, 100).lanes.map(({ label, count }) => `${label} ${count}`)
    expect(labels(300)).toEqual(['b 2', 'a 1', 'None 3'])
    expect(labels(200)).toEqual(['b 2', '2 others 4'])
  })
  test('lanes fill the height', () => {
    const { lanes } = laneSlots(names, 600, 100)
    expect(lanes.reduce((sum, { heightPx }) => sum + heightPx, 0)).toBeCloseTo(600)
  })
})

describe('wrapTitle', () => {
  test('two balanced lines rather than a full one and a word', () => {
    expect(wrapTitle('Motegi and Jaishankar meet in Kuala Lumpur', 220, measure)).toEqual([
      'Motegi and Jaishankar',
      'meet in Kuala Lumpur',
    ])
  })
  test('a title that fits stays on one line', () => {
    expect(wrapTitle('Modi visits Japan', 220, measure)).toEqual(['Modi visits Japan'])
  })
  test('a title too long for two lines ends with an ellipsis', () => {
    const lines = wrapTitle(
      'Delegation to visit Indonesia, Malaysia, South Korea and Singapore',
      160,
      measure,
    )
    expect(lines).toEqual(['Delegation to visit', 'Indonesia, Malaysia…'])
  })
  test('no little word stands before the ellipsis', () => {
    const title = 'Ministers hold a second meeting in Kuala Lumpur on the side of the summit'
    expect(wrapTitle(title, 200, measure)).toEqual(['Ministers hold a second', 'meeting in Kuala Lumpur…'])
  })
  test('an ellipsis follows no little word and no figure that waits for its noun', () => {
    expect(wrapTitle('Rescuers evacuate 83 people from the gas platform', 170, measure)).toEqual([
      'Rescuers evacuate 83',
      'people from the gas…',
    ])
    expect(wrapTitle('Halden agrees to buy all of the shares for $2.1 billion today', 175, measure)).toEqual([
      'Halden agrees to buy all',
      'of the shares…',
    ])
  })
  test('at most two lines, none wider than allowed', () => {
    const word = fc.stringMatching(/^[a-z]{1,30}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 14 }), (words) => {
        const lines = wrapTitle(words.join(' '), 150, measure, 120)
        expect(lines.length).toBeLessThanOrEqual(2)
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(150)
      }),
    )
  })
})
