import fc from 'fast-check'
import { expect, test } from 'vitest'
import { remembering } from './remembering.ts'

test('answers as the function does, however few answers it keeps', () => {
  const words = fc.array(fc.constantFrom('', 'a', 'b', 'c', 'a word longer than a dozen', 'é'), {
    maxLength: 50,
  })
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 4 }), (list, fewest) => {
      const lengthOf = remembering(fewest, (word) => word.length)
      expect(list.map(lengthOf)).toEqual(list.map((word) => word.length))
    }),
  )
})

test('asks once for a word that comes again soon, and again for one that is long forgotten', () => {
  const asked: string[] = []
  const echo = remembering(2, (word) => {
    asked.push(word)
    return word
  })
  for (const word of ['a', 'b', 'a', 'c', 'a', 'd', 'e', 'f', 'g', 'a']) echo(word)
  expect(asked).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'a'])
})
