import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenize } from '../extract/text/tokenize.ts'
import { COUNTRY_FORMS } from './countries.ts'
import { opensOneOf } from './name-openings.ts'
import { OWN_ORGANIZATION_NAMES, opensOrganization } from './organizations.ts'
import { opensPlace } from './places.ts'

/** `name` up to the end of each of its tokens. */
const stretchesOf = (name: string): string[] =>
  tokenize(name, { start: 0, end: name.length }).map(({ end }) => name.slice(0, end))

describe('a reader of tokens', () => {
  test.each([
    ...COUNTRY_FORMS.filter((form) => form.includes(' ')).slice(0, 400),
    'Washington, D.C.',
    'Rostov-on-Don',
    'Xi’an',
    'St. Petersburg',
    'SAN FRANCISCO',
    'Łódź',
    'Ho Chi Minh City',
  ])('is never stopped inside the place %s', (name) => {
    expect(stretchesOf(name).filter((stretch) => !opensPlace(stretch))).toEqual([])
  })

  test('is never stopped inside an organisation', () => {
    const stretches = OWN_ORGANIZATION_NAMES.flatMap(stretchesOf)
    expect(stretches.filter((stretch) => !opensOrganization(stretch))).toEqual([])
  })

  test('is stopped where no name goes on so', () => {
    expect(['Misri', 'New Delhi said', 'The Foreign Secretary', 'Saint Nobody'].filter(opensPlace)).toEqual(
      [],
    )
  })
})

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
