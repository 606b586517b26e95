import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COMMON_GIVEN_NAMES, isCommonName } from './common-names.ts'
import { mayBeGivenName } from './names.ts'

describe('a name is common', () => {
  test.each([
    'John Moore',
    'Robert Hill',
    'David Lee',
    'Stephen Smith',
    'Paul O’Neill',
    'Smith, Michael',
    'Mr John Moore',
    'Eduardo Rodríguez',
    'Cesar Garcia',
    'Imran Khan',
    'Abdul Hamid',
  ])('that many people bear: %s', (name) => {
    expect(isCommonName(name)).toBe(true)
  })

  test.each(['Boris Johnson', 'Condoleezza Rice', 'Tony Blair', 'Rajnath Singh', 'Wang Yi', 'Gen Nakatani'])(
    'unless one part is rare, or bespeaks its country: %s',
    (name) => {
      expect(isCommonName(name)).toBe(false)
    },
  )

  test.each(['Moore', 'John', '', '.', 'John D. Moore', 'John Moore Robertson'])(
    'only with two parts: %j',
    (name) => {
      expect(isCommonName(name)).toBe(false)
    },
  )

  test('in either order, with or without accents and case', () => {
    const given = fc.constantFrom(...COMMON_GIVEN_NAMES)
    fc.assert(
      fc.property(given, fc.constantFrom('Smith', 'García', 'Khan'), (one, other) => {
        const is = isCommonName(`${one} ${other}`)
        expect(isCommonName(`${other} ${one}`)).toBe(is)
        expect(isCommonName(`${one.toUpperCase()} ${other.normalize('NFD')}`)).toBe(is)
      }),
    )
  })
})

test('the common given names are among the given names', () => {
  const capitalized = COMMON_GIVEN_NAMES.map((name) => name[0]!.toUpperCase() + name.slice(1))
  expect(capitalized.filter((name) => !mayBeGivenName(name))).toEqual([])
})
