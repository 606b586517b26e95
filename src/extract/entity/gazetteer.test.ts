import { describe, expect, test } from 'vitest'
import { COUNTRY_FORMS } from '../../knowledge/countries.ts'
import { OWN_ORGANIZATION_NAMES, opensOrganization } from '../../knowledge/organizations.ts'
import { opensPlace } from '../../knowledge/places.ts'
import { tokenize } from '../text/tokenize.ts'

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
