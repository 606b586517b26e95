import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenize } from '../text/tokenize.ts'
import { isCapitalised } from './candidate.ts'

const tokenOf = (word: string) => tokenize(word, { start: 0, end: word.length })[0]

test.each([
  ['Misri', true],
  ['Łódź', true],
  ['bin-Laden', true],
  ['abd-Rabbo', true],
  ["d'Estaing", true],
  ['al-Assad', true],
  ['iPhone', true],
  ['of', false],
  ['trans-Atlantic', false],
  ['élan', false],
  ['2nd', false],
])('%s counts as capitalised: %s', (word, expected) => {
  expect(isCapitalised(tokenOf(word))).toBe(expected)
})

test('a word in small letters never is', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,12}(?:-[a-z]{1,8})?$/), (word) => {
      expect(isCapitalised(tokenOf(word))).toBe(false)
    }),
  )
})
