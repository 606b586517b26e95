import { describe, expect, test } from 'vitest'
import { collectionStory, storyMeta } from './collection-story.ts'
import { isLoadError } from './load-shape.ts'
import { oneStretch } from './testing-story.ts'

const META = storyMeta(oneStretch({ dated: 1 } as never))
const SEGMENT = META.segments[0]!

const problemOf = (value: unknown): string => {
  try {
    collectionStory({ file: 'columns/first.bin', path: 'story', value })
  } catch (error) {
    if (isLoadError(error)) return `${error.problem.file} ${error.problem.field}`
  }
  return 'none'
}

describe('collectionStory', () => {
  test.each([
    ['no story', undefined, 'story'],
    ['no stretch of time', { ...META, segments: [] }, 'story.segments'],
    ['stretches with a hole', { ...META, segments: [SEGMENT, { ...SEGMENT, start: 1 }] }, 'story.segments'],
    ['a stretch without width', { ...META, segments: [{ ...SEGMENT, weight: 0 }] }, 'story.segments'],
    [
      'a stretch that ends before it starts',
      { ...META, segments: [{ ...SEGMENT, end: SEGMENT.start - 1 }] },
      'story.segments',
    ],
    [
      'a bound that is no number',
      { ...META, segments: [{ ...SEGMENT, end: '2020' }] },
      'story.segments[0].end',
    ],
    ['an opening of no length', { ...META, opening: { from: 5, to: 5 } }, 'story.opening'],
    ['an end that is no time', { ...META, latestEnd: 'never' }, 'story.latestEnd'],
  ])('%s is told with file and field', (_, value, field) => {
    expect(problemOf(value)).toBe(`columns/first.bin ${field}`)
  })

  test('where nothing is dated there is no latest end', () => {
    const value = storyMeta(oneStretch({ dated: 0 } as never))
    expect(collectionStory({ file: '', path: '', value }).latestEnd).toBeNull()
  })
})
