import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type LabelFrame, type LabelRequest, labelBox, labelsApart, layoutLabels } from './label-layout.ts'

const frame: LabelFrame = { left: 10, right: 790, top: 10, bottom: 500 }

const requestsOf = (count: { minLength?: number; maxLength: number }) =>
  fc
    .array(
      fc.record({
        x: fc.double({ min: -100, max: 900, noNaN: true }),
        width: fc.integer({ min: 20, max: 240 }),
        height: fc.constantFrom(33, 51),
        priority: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      count,
    )
    .map((requests): LabelRequest[] => requests.map((request, rank) => ({ rank, ...request })))

const label = (rank: number, x: number, priority = 0.5): LabelRequest => ({
  rank,
  x,
  width: 150,
  height: 51,
  priority,
})

describe('layoutLabels', () => {
  test('no two labels overlap', () => {
    fc.assert(
      fc.property(requestsOf({ maxLength: 60 }), (requests) => {
        const boxes = layoutLabels(requests, frame).map(labelBox)
        for (const [index, a] of boxes.entries())
          for (const b of boxes.slice(index + 1)) {
            const overlap = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
            expect(overlap).toBe(false)
          }
      }),
      { numRuns: 40 },
    )
  })
  test('no label leaves the frame', () => {
    fc.assert(
      fc.property(requestsOf({ maxLength: 40 }), (requests) => {
        for (const placed of layoutLabels(requests, frame)) {
          const box = labelBox(placed)
          expect(box.left).toBeGreaterThanOrEqual(frame.left)
          expect(box.right).toBeLessThanOrEqual(frame.right)
          expect(box.top).toBeGreaterThanOrEqual(frame.top)
          expect(box.bottom).toBeLessThanOrEqual(frame.bottom)
        }
      }),
      { numRuns: 40 },
    )
  })
  test('the order of the requests does not matter', () => {
    fc.assert(
      fc.property(requestsOf({ maxLength: 25 }), (requests) => {
        expect(layoutLabels([...requests].reverse(), frame)).toEqual(layoutLabels(requests, frame))
      }),
      { numRuns: 30 },
    )
  })
  test('the most important label is always shown when it fits at all', () => {
    fc.assert(
      fc.property(requestsOf({ minLength: 1, maxLength: 60 }), (requests) => {
        const all = [...requests, label(999, 400, 2)]
        expect(layoutLabels(all, frame).some(({ rank }) => rank === 999)).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
  test('labels that still fit stay where they were', () => {
    const requests = [label(0, 100), label(1, 130), label(2, 300), label(3, 305)]
    const before = layoutLabels(requests, frame)
    const former = new Map(before.map((placed) => [placed.rank, placed]))
    const panned = requests.map((request) => ({ ...request, x: request.x + 60 }))
    const after = layoutLabels(panned, frame, former)
    expect(after.map(({ rank, top, side }) => ({ rank, top, side }))).toEqual(
      before.map(({ rank, top, side }) => ({ rank, top, side })),
    )
  })
  test('a label at the right edge turns to the left', () => {
    expect(layoutLabels([label(0, 780)], frame)[0]?.side).toBe('left')
    expect(layoutLabels([label(0, 30)], frame)[0]?.side).toBe('right')
  })
  test('neighbours step down to the right, so that no stem runs through a text', () => {
    const placed = layoutLabels([label(0, 100), label(1, 130), label(2, 160)], frame)
    const tops = placed.map(({ top }) => top)
    expect(tops).toEqual([...tops].sort((a, b) => a - b))
    expect(new Set(tops).size).toBe(3)
  })
  test('labels keep off the boxes that are to stay free', () => {
    const name = { left: 0, right: 400, top: 0, bottom: 420 }
    const [placed] = layoutLabels([label(0, 100)], { ...frame, keepFree: [name] })
    expect(placed?.top).toBeGreaterThan(420)
  })
  test('a frame without room shows nothing', () => {
    expect(layoutLabels([label(0, 100)], { ...frame, bottom: 40 })).toEqual([])
  })
})

describe('labelsApart', () => {
  test('of two labels that run into each other the first stays', () => {
    const placed = { side: 'right' as const, top: 100, width: 100, height: 51 }
    const shown = labelsApart([
      { rank: 0, x: 100, ...placed },
      { rank: 1, x: 150, ...placed },
      { rank: 2, x: 400, ...placed },
    ])
    expect([...shown]).toEqual([0, 2])
  })
})
