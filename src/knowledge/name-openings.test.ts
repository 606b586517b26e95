import fc from 'fast-check'
import { expect, test } from 'vitest'
import { opensOneOf } from './name-openings.ts'

test('words open a name exactly when they are its beginning up to the end of a word or mark', () => {
  const opensName = opensOneOf(() => ['St. John’s', 'Red-Sea Port'])
  fc.assert(
    fc.property(fc.constantFrom('St. John’s', 'Red-Sea Port'), fc.nat(12), (name, length) => {
      const words = name.slice(0, length)
      const isCut = /[a-z]$/iu.test(words) && /^[a-z]/iu.test(name.slice(length))
      expect(opensName(words)).toBe(words !== '' && !words.endsWith(' ') && !isCut)
    }),
  )
})
