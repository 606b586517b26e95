/** What the timeline does with a million events, median and least of some runs of each step, ms: `npm run bench:geometry [-- count]`. */
import { setTimeout as pause } from 'node:timers/promises'
import { DAY_MS } from '../src/core/units.ts'
import { type EventColumns, type FacetColumn, NO_COLOR, SHAPES } from '../src/dataset/event-columns.ts'
import { codesByCount, countFacet } from '../src/dataset/facets.ts'
import { passingRanks } from '../src/dataset/filter.ts'
import { EMPTY_FILTER, type EventFilter, type FacetKey, withValue } from '../src/dataset/filter-state.ts'
import { inOneGo } from '../src/dataset/steps.ts'
import { cellEdges, cellGrid, countCells, mostCells } from '../src/timeline/cells.ts'
import { COLORS, colorSumsOf, writeColorsBefore } from '../src/timeline/color-sums.ts'
import { denseSceneSteps } from '../src/timeline/dense-scene.ts'
import { density } from '../src/timeline/density.ts'
import { evenFolding, storyFolding } from '../src/timeline/folding.ts'
import { laneCodesOf, laneRanksOf } from '../src/timeline/lanes.ts'
import { mostImportant } from '../src/timeline/most-important.ts'
import { openingWindow } from '../src/timeline/opening-window.ts'
import { overviewScale } from '../src/timeline/overview-scale.ts'
import { countsAround, ranksTouching } from '../src/timeline/ranks.ts'
import { reachOf } from '../src/timeline/reach.ts'
import { sceneSteps } from '../src/timeline/scene.ts'
import { timeWindow } from '../src/timeline/time-window.ts'
import { itemsAt } from '../src/timeline/timeline-item.ts'
import { projectionOf, viewOfWindow, windowOfView } from '../src/timeline/view.ts'
import { randomFrom } from './random.ts'
import { milliseconds } from './timing.ts'

const count = Number(process.argv[2] ?? 1_000_000)
const YEARS = 25
const FIRST_DAY = Date.UTC(2000, 0, 1) / DAY_MS
const INTERVAL = SHAPES.indexOf('interval')

const random = randomFrom(5)

function columnsOf(): EventColumns {
  const shape = Uint8Array.from({ length: count }, () => {
    const draw = random()
    if (draw < 0.85) return SHAPES.indexOf('day')
    return draw < 0.99 ? SHAPES.indexOf('month') : INTERVAL
  })
  const start = Float64Array.from(shape, () => {
    // Busier towards the end, with a burst.
    const share = random() < 0.1 ? 0.97 + random() * 0.004 : Math.sqrt(random())
    return (FIRST_DAY + Math.floor(share * YEARS * 365.25)) * DAY_MS
  }).sort()
  for (let rank = 0; rank < count; rank++)
    if (shape[rank] === SHAPES.indexOf('month')) {
      const date = new Date(start[rank]!)
      start[rank] = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1)
    }
  start.sort()
  const irregular = Uint32Array.from(shape.keys()).filter((rank) => shape[rank] === INTERVAL)
  return {
    count,
    dated: count,
    start,
    shape,
    ends: {
      ranks: irregular,
      ends: Float64Array.from(irregular, (rank) => start[rank]! + random() * 300 * DAY_MS),
    },
    look: new Uint8Array(count),
    importance: Uint8Array.from({ length: count }, () => 255 * random() ** 4),
    color: Uint8Array.from({ length: count }, () => Math.floor((NO_COLOR + 1) * random() ** 0.5)),
    colorCountries: [],
  }
}

/** Values by falling frequency as in a world of few famous and many unknown people; one to three an event. */
function facetOf(facet: FacetKey, size: number): FacetColumn {
  const counts = Uint8Array.from({ length: count }, () => 1 + Math.floor(random() * 3))
  const length = counts.reduce((sum, one) => sum + one, 0)
  const codes = Uint16Array.from({ length }, () => Math.floor(size * random() ** 3))
  const totals = new Uint32Array(size)
  for (const code of codes) totals[code]!++
  return {
    facet,
    values: Array.from(totals, (_, code) => `${facet}:${code}`),
    totals,
    counts,
    codes,
    leading: null,
  }
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0
const RUNS = 15

async function report(name: string, work: () => unknown): Promise<void> {
  const runs: number[] = []
  for (let run = 0; run < RUNS; run++) {
    runs.push(milliseconds(work))
    await pause(0)
  }
  const figures = [median(runs), Math.min(...runs)].map((time) => time.toFixed(2).padStart(9))
  process.stdout.write(`${figures.join('')}  ${name}\n`)
}

const columns = columnsOf()
const people = facetOf('person', 5000)
const source = {
  columns,
  facet: () => people,
  reported: () => null,
}
const onePerson = (person: string): EventFilter => ({
  ...EMPTY_FILTER,
  facets: { ...EMPTY_FILTER.facets, person: withValue(EMPTY_FILTER.facets.person, person, 'include') },
})
const without = (person: string): EventFilter => ({
  ...EMPTY_FILTER,
  facets: { ...EMPTY_FILTER.facets, person: withValue(EMPTY_FILTER.facets.person, person, 'exclude') },
})
const famous = onePerson('person:0')
const store = { columns, eventAt: () => null }
const WIDTH = 1200
const LEAST = 4

process.stdout.write(`${count} events, ${people.codes.length} mentions of ${people.values.length} people\n`)
const bytes = new Uint8Array(1_000_000)
await report('yardstick: a million bytes summed', () => {
  let sum = 0
  for (let index = 0; index < bytes.length; index++) sum += bytes[index]!
  return sum
})
await report('reach of the blocks (once)', () => reachOf({ ...columns }))
await report('fold the story (once)', () => storyFolding(columns))
await report('even folding (once)', () => evenFolding(columns))
const folding = storyFolding(columns)
await report('opening window (once)', () => openingWindow(folding, columns, 60))
const whole = openingWindow(folding, columns, 60)
const overview = overviewScale(columns, evenFolding(columns), folding)
await report('overview, 240 bins', () => density(columns, null, overview, 240))
// A column of its own for each run: what was found of a value is kept with it.
const anew = () => ({ ...source, facet: () => ({ ...people }) })
await report('filter to one person of many events', () => passingRanks(anew(), famous, null))
await report('filter to one person of few events', () => passingRanks(anew(), onePerson('person:4000'), null))
await report('filter to one person, shown before', () => passingRanks(source, famous, null))
await report('filter without one person of many events', () =>
  passingRanks(anew(), without('person:0'), null),
)
await report('clear', () => passingRanks(source, EMPTY_FILTER, null))
const passing = passingRanks(source, famous, null)
const most = passingRanks(source, without('person:0'), null)
await report('counts of one facet', () => countFacet(people, passing))
await report('counts of one facet, nearly all pass', () => countFacet(people, most))
const facetCounts = countFacet(people, null)
await report('order of its values', () => codesByCount(facetCounts))
await report('lane codes of a facet (once a facet)', () => laneCodesOf(people))
const codes = laneCodesOf(people)
const room = { heightPx: 700, leastPx: 124, pinned: [], labelOf: (key: string) => key }
await report('lanes, no filter', () => laneRanksOf(columns, null, codes, room))
await report('lanes, one person', () => laneRanksOf(columns, passing, codes, room))
const lanes = laneRanksOf(columns, null, codes, room)
const edges = new Float64Array(mostCells(WIDTH, LEAST) + 1)
const positions = lanes.ranks.map(() => new Uint32Array(edges.length))
const view = viewOfWindow(folding, whole)

function countFrame(): void {
  const projection = projectionOf(view, WIDTH, 18)
  const grid = cellGrid(projection, LEAST)
  cellEdges(grid, projection, edges)
  lanes.ranks.forEach((ranks, lane) => {
    countCells(columns, ranks, edges, grid.count, positions[lane]!)
  })
}
await report(`cells of a frame, ${lanes.lanes.length} lanes`, countFrame)
const single = new Uint32Array(edges.length)
await report('cells of a frame, one lane', () => {
  const projection = projectionOf(view, WIDTH, 18)
  const grid = cellGrid(projection, LEAST)
  cellEdges(grid, projection, edges)
  countCells(columns, null, edges, grid.count, single)
})
await report('sums of colours (once a filter or a set of lanes)', () => colorSumsOf({ ...columns }, null))
const colors = new Uint32Array(edges.length * COLORS)
await report('cells of a frame, one lane by colour', () => {
  const projection = projectionOf(view, WIDTH, 18)
  const grid = cellGrid(projection, LEAST)
  cellEdges(grid, projection, edges)
  countCells(columns, null, edges, grid.count, single)
  const sums = colorSumsOf(columns, null)
  for (let edge = 0; edge <= grid.count; edge++)
    writeColorsBefore(columns, null, sums, single[edge]!, colors, edge * COLORS)
})
await report('most important of the whole', () => mostImportant(columns, null, whole, 240))
await report('most important of the whole, one person', () => mostImportant(columns, passing, whole, 240))
const month = timeWindow(Date.UTC(2015, 5, 1), Date.UTC(2015, 6, 1))
await report('earlier, in view, later', () => countsAround(columns, null, month))
await report('earlier, in view, later, one person', () => countsAround(columns, passing, month))
const hours = timeWindow(Date.UTC(2015, 5, 1), Date.UTC(2015, 5, 3))
await report('events that touch two days', () => ranksTouching(columns, null, hours, 1200))
const fonts = {
  title: (text: string) => text.length * 7,
  boldTitle: (text: string) => text.length * 7,
  date: (text: string) => text.length * 6,
  titleLinePx: 18,
  dateLinePx: 15,
}
const labels = { fonts, boldRanks: new Set<number>(), selectedRank: null, former: new Map() }
await report('claims to labels of the whole', () => {
  const projection = projectionOf(view, WIDTH, 18)
  inOneGo(denseSceneSteps({ ...labels, store, laneRanks: lanes, window: windowOfView(view), projection }))
})
const few = ranksTouching(columns, null, hours, 1200)
await report(`scene of ${few?.length ?? 0} single marks`, () => {
  const projection = projectionOf(viewOfWindow(folding, hours), WIDTH, 18)
  inOneGo(sceneSteps({ ...labels, items: itemsAt(store, few ?? []), slots: null, projection, heightPx: 600 }))
})
