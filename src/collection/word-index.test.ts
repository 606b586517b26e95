import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newVocabulary, visitAlike, type WordNumbers, weighWords } from './word-index.ts'

const words = fc.uniqueArray(fc.constantFrom('ferry', 'lake', 'wreck', 'diver', 'mine', 'gas', 'rescue'), {
  minLength: 1,
})
const lists = fc.array(
  words.map((some) => some.join(' ')),
  { minLength: 1, maxLength: 8 },
)
const vocabulary = newVocabulary()
const texts = lists.map((all) => all.map(vocabulary.numbersOf))

const searchIn = (all: readonly WordNumbers[]) => {
  const search = visitAlike(all, weighWords(all, vocabulary))
  return (own: WordNumbers, least: number) => {
    const found: { index: number; likeness: number }[] = []
    search(own, least, (index, likeness) => found.push({ index, likeness }))
    return found
  }
}

describe('visitAlike', () => {
  test('finds each text by its own words, and finds none more alike', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const search = searchIn(all)
        all.forEach((own, index) => {
          const found = search(own, 0)
          expect(found.find((one) => one.index === index)!.likeness).toBeCloseTo(1)
          for (const { likeness } of found) expect(likeness).toBeLessThanOrEqual(1 + 1e-9)
        })
      }),
    )
  })

  test('is the same from both sides', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (all, a, b) => {
        const search = searchIn(all)
        const [first, second] = [a % all.length, b % all.length]
        const likeness = (from: number, to: number) =>
          search(all[from]!, 0).find(({ index }) => index === to)?.likeness ?? 0
        expect(likeness(first, second)).toBeCloseTo(likeness(second, first))
      }),
    )
  })

  test('answers a search the same however many came before it', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const search = searchIn(all)
        const before = search(all[0]!, 0)
        for (const one of all) search(one, 0)
        expect(search(all[0]!, 0)).toEqual(before)
      }),
    )
  })

  test('weighs a rare word above one that many articles have', () => {
    const own = newVocabulary()
    const weightOf = weighWords(['ferry wreck', 'ferry', 'ferry'].map(own.numbersOf), own)
    const [ferry, wreck] = own.numbersOf('ferry wreck')
    expect(weightOf(wreck!)).toBeGreaterThan(weightOf(ferry!))
    expect(weightOf(ferry!)).toBeGreaterThan(0)
  })
})
