import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Span } from '../core/span.ts'
import { spanIndex } from './span-index.ts'

const anySpan = fc
  .tuple(fc.nat(2000), fc.integer({ min: 1, max: 600 }))
  .map(([start, length]): Span => ({ start, end: start + length }))

test('gives exactly the spans that overlap, in the given order', () => {
  fc.assert(
    fc.property(fc.array(anySpan), anySpan, (spans, asked) => {
      const overlapping = spans.filter(({ start, end }) => start < asked.end && asked.start < end)
      expect(spanIndex(spans, (span) => [span])(asked)).toEqual(overlapping)
    }),
  )
})
