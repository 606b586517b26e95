import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Evidence } from '../core/event.ts'
import { anchorIn } from './anchor.ts'

const quoteOf = (text: string, exact: string, from = 0): Evidence => {
  const start = text.indexOf(exact, from)
  const end = start + exact.length
  return {
    article: 'a',
    start,
    end,
    exact,
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
  }
}

const TEXT = 'Anna Berg met Jon Dahl in Oslo. A day later she met Eva Lund at the harbour of the town.'
const second = quoteOf(TEXT, 'met', 20)

describe('anchorIn', () => {
  test('finds a quote where it was', () => {
    expect(anchorIn(TEXT, second)).toEqual({ start: second.start, end: second.end })
  })

  test('finds a quote that has moved, and the right one of two', () => {
    expect(anchorIn(`Updated at noon.\n\n${TEXT}`, second)?.start).toBe(second.start + 18)
  })

  test('prefers the place with more of the context to the old place', () => {
    const swapped = 'A day later she met Eva Lund at the harbour of the town. Anna Berg met Jon Dahl in Oslo.'
    expect(anchorIn(swapped, second)?.start).toBe(swapped.indexOf('met'))
  })

  test('finds no short quote among other words', () => {
    expect(anchorIn('Two old friends met by chance and parted soon after.', second)).toBeNull()
  })

  test('gives nothing when the words are gone', () => {
    expect(anchorIn('Anna Berg saw Jon Dahl in Oslo.', second)).toBeNull()
  })

  test('whatever is put before and after a text, the quote is found at its words', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const found = anchorIn(before + TEXT + after, second)
        expect(found).toEqual({ start: before.length + second.start, end: before.length + second.end })
      }),
    )
  })

  test('what is found always reads as the quote', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.nat(50), (text, exact, start) => {
        const quote = { article: 'a', start, end: start + exact.length, exact, prefix: '', suffix: '' }
        const found = anchorIn(text, quote)
        expect(found === null ? exact : text.slice(found.start, found.end)).toBe(exact)
        expect(found === null).toBe(!text.includes(exact))
      }),
    )
  })
})
