import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inOneGo } from '../dataset/steps.ts'
import { type DenseInput, denseSceneSteps } from './dense-scene.ts'
import { evenFolding } from './folding.ts'
import { labelBox } from './label-layout.ts'
import { type LaneCodes, laneRanksOf } from './lanes.ts'
import { ranksTouching } from './ranks.ts'
import { LEAST_LANE_PX, marksRoom } from './scene.ts'
import { storyArbitrary, type TestStory, testStory } from './testing-columns.ts'
import { timeWindow } from './time-window.ts'
import { projectionOf, viewOfWindow, windowOfView } from './view.ts'

const measure = (text: string): number => text.length * 7
const fonts = { title: measure, boldTitle: measure, date: measure, titleLinePx: 18, dateLinePx: 15 }
const WINDOW = timeWindow(Date.UTC(2000, 0, 1), Date.UTC(2030, 0, 1))

function inputOf({ columns, events }: TestStory, more: Partial<DenseInput> = {}): DenseInput {
  const codes: LaneCodes = {
    keys: ['even', 'odd'],
    codes: Uint16Array.from({ length: columns.count }, (_, rank) => rank % 2),
  }
  const room = { heightPx: 600, leastPx: LEAST_LANE_PX, pinned: [], labelOf: (key: string) => key }
  const view = viewOfWindow(evenFolding(columns), WINDOW)
  return {
    store: { columns, eventAt: (rank) => events[rank] ?? null },
    laneRanks: laneRanksOf(columns, null, codes, room),
    window: windowOfView(view),
    projection: projectionOf(view, 900, 18),
    fonts,
    boldRanks: new Set(),
    selectedRank: null,
    former: new Map(),
    ...more,
  }
}

const denseSceneOf = (input: DenseInput) => inOneGo(denseSceneSteps(input))

describe('denseSceneSteps', () => {
  test('labels stand in their lanes above the cells, none over another', () => {
    fc.assert(
      fc.property(storyArbitrary(120, 1), (story) => {
        const input = inputOf(story)
        const { labels, lanes } = denseSceneOf(input)
        const boxes = labels.map(labelBox)
        for (const [index, label] of labels.entries()) {
          expect(label.lane).toBe(input.laneRanks.laneOf(label.rank))
          const lane = lanes[label.lane]!
          const room = marksRoom(lane)
          expect(label.footY).toBe(room.footY)
          expect(boxes[index]!.top).toBeGreaterThanOrEqual(lane.topPx)
          expect(boxes[index]!.bottom).toBeLessThanOrEqual(room.footY - room.heightPx)
          for (const other of boxes.slice(index + 1)) {
            const box = boxes[index]!
            const isApart =
              box.right <= other.left ||
              other.right <= box.left ||
              box.bottom <= other.top ||
              other.bottom <= box.top
            expect(isApart).toBe(true)
          }
        }
      }),
      { numRuns: 40 },
    )
  })
  test('the most important event in view has a label, however many there are', () => {
    const days = Array.from({ length: 3000 }, (_, index) => ({
      edtf: new Date(Date.UTC(2010, 0, 1 + index)).toISOString().slice(0, 10),
      importance: index === 1500 ? 255 : index % 200,
      factuality: 'asserted' as const,
    }))
    const { labels } = denseSceneOf(inputOf(testStory(days)))
    expect(labels.map(({ rank }) => rank)).toContain(1500)
    expect(labels.length).toBeGreaterThan(5)
  })
  test('a selected event in view has a label, even the least important', () => {
    const days = Array.from({ length: 800 }, (_, index) => ({
      edtf: new Date(Date.UTC(2015, 0, 1 + index)).toISOString().slice(0, 10),
      importance: index === 300 ? 0 : 200,
      factuality: 'asserted' as const,
    }))
    const story = testStory(days)
    expect(denseSceneOf(inputOf(story)).labels.map(({ rank }) => rank)).not.toContain(300)
    const selected = denseSceneOf(inputOf(story, { selectedRank: 300 }))
    expect(selected.labels.map(({ rank }) => rank)).toContain(300)
  })
  test('events whose words are not in memory have no label, and are asked for', () => {
    fc.assert(
      fc.property(storyArbitrary(80, 1), (story) => {
        const input = inputOf(story)
        const { columns } = story
        const { labels, wanted } = denseSceneOf({ ...input, store: { columns, eventAt: () => null } })
        expect(labels).toEqual([])
        expect([...wanted].sort((a, b) => a - b)).toEqual([
          ...(ranksTouching(columns, null, input.window, 1000) ?? []),
        ])
      }),
      { numRuns: 40 },
    )
  })
})
