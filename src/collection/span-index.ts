import type { Span } from '../core/span.ts'

const BUCKET = 128

const bucketsOf = ({ start, end }: Span): number[] => {
  const first = Math.floor(start / BUCKET)
  const last = Math.floor(Math.max(start, end - 1) / BUCKET)
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Gives the values of which a span overlaps the one asked for, in the given order. */
export const spanIndex = <Value>(
  values: readonly Value[],
  spansOf: (value: Value) => readonly Span[],
): ((span: Span) => Value[]) => {
  const buckets = new Map<number, Set<number>>()
  values.forEach((value, index) => {
    for (const bucket of spansOf(value).flatMap(bucketsOf)) {
      const known = buckets.get(bucket)
      if (known) known.add(index)
      else buckets.set(bucket, new Set([index]))
    }
  })
  return (span) => {
    const near = new Set(bucketsOf(span).flatMap((bucket) => [...(buckets.get(bucket) ?? [])]))
    return [...near]
      .sort((a, b) => a - b)
      .map((index) => values[index]!)
      .filter((value) => spansOf(value).some((one) => overlap(one, span)))
  }
}
