import type { Span } from '../../core/span.ts'

/** Index of the first of the sorted, disjoint spans that ends after `offset`; their number when none does. */
export const firstEndingAfter = (spans: readonly Span[], offset: number): number => {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}
