import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { collectionStory, storyMeta } from '../dataset/collection-story.ts'
import { storyExtent } from './folding.ts'
import { latestEnd } from './reach.ts'
import { tellStory } from './tell-story.ts'
import { storyArbitrary } from './testing-columns.ts'

describe('tellStory', () => {
  test('is the same, to the millisecond and far below a pixel, when it is read from a file', () => {
    fc.assert(
      fc.property(storyArbitrary(60), ({ columns }) => {
        const told = tellStory(columns)
        const value: unknown = JSON.parse(JSON.stringify(storyMeta(told)))
        const read = collectionStory({ file: '', path: '', value })
        expect(read.segments.map(({ isFold }) => isFold)).toEqual(told.segments.map(({ isFold }) => isFold))
        read.segments.forEach(({ start, end, weight, core }, at) => {
          const { start: from, end: to, weight: share, core: inner } = told.segments[at]!
          for (const [one, other] of [
            [start, from],
            [end, to],
            [core.start, inner.start],
            [core.end, inner.end],
          ] as const)
            expect(Math.abs(one - other)).toBeLessThanOrEqual(0.5)
          expect(Math.abs(weight - share)).toBeLessThan(1e-7)
        })
        expect(read.latestEnd).toBe(columns.dated === 0 ? null : latestEnd(columns))
        expect(read.opening).toEqual(told.opening)
      }),
    )
  })

  test('holds the start of every event and opens on some of it', () => {
    fc.assert(
      fc.property(storyArbitrary(60), ({ columns }) => {
        const { segments, opening } = tellStory(columns)
        const { from, to } = storyExtent({ segments })
        expect(columns.start.every((start) => start >= from && start < to)).toBe(true)
        expect(opening.from < to && opening.to > from).toBe(true)
      }),
    )
  })
})
