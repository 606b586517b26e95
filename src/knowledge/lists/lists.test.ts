import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isGivenName, isSurname, mayBeGivenName, mayBeSurname } from '../names.ts'
import { knownOrganization, organizationWikidata } from '../organizations.ts'
import { citiesNamed, cityPopulation, placeCountry } from '../places.ts'
import { foldName } from './fold.ts'

describe('names of the world', () => {
  test.each(['Bjørn', 'Zoë', 'Oluwaseun', 'Anastasiya', 'Grzegorz', 'Nino', 'Duc'])(
    '%s is a given name',
    (name) => expect(isGivenName(name)).toBe(true),
  )

  test.each([
    'Müller',
    'Muller',
    'Kowalczyk',
    'Fernández',
    'Johansson',
    'Adeyemi',
    'Nguyen',
    'McDonald',
    "O'Brien",
  ])('%s is a surname', (name) => expect(isSurname(name)).toBe(true))

  test.each(['King', 'Berlin', 'Brown'])('%s may be a surname, but is as often something else', (name) => {
    expect(isSurname(name)).toBe(false)
    expect(mayBeSurname(name)).toBe(true)
  })

  test.each(['Grace', 'Victoria', 'Chase'])(
    '%s may be a given name, but is as often something else',
    (name) => {
      expect(isGivenName(name)).toBe(false)
      expect(mayBeGivenName(name)).toBe(true)
    },
  )

  test.each(['smith', 'SMITH', 'The', 'And', ''])('“%s” is none', (word) => {
    expect(mayBeSurname(word) || mayBeGivenName(word)).toBe(false)
  })
})

describe('towns of the world', () => {
  test('the largest town of a name comes first', () => {
    expect(citiesNamed('Birmingham').map(({ country }) => country)).toEqual(['GB', 'US'])
  })

  test('a large town is known with its country, accents or not', () => {
    expect(placeCountry('Guadalajara')).toBe('MX')
    expect(placeCountry('Ürümqi')).toBe('CN')
    expect(placeCountry('Sapporo')).toBe('JP')
  })

  test.each(['Reading', 'Mobile', 'Most', 'Santos'])(
    '%s is a town, but its name alone does not tell',
    (name) => {
      expect(placeCountry(name)).toBeNull()
      expect(cityPopulation(name)).toBeGreaterThan(0)
    },
  )

  test.each(['osaka', 'Of', 'Nowhere'])('%s is none', (name) => {
    expect(citiesNamed(name)).toEqual([])
  })
})

describe('listed organisations', () => {
  test('they have a country and a Wikidata id', () => {
    expect(knownOrganization('Turkish Airlines')).toBe('TR')
    expect(organizationWikidata('Turkish Airlines')).toBe('Q4548')
    expect(organizationWikidata('Toyota')).toBe('Q53268')
  })

  test('names that are words, people or places are left out', () => {
    for (const name of ['Target', 'Orange', 'Next', 'Calvin Klein', 'Taro', 'Patagonia Sur'])
      expect(organizationWikidata(name)).toBeNull()
  })
})

test('a folded name stays as it is when folded again, and its case does not matter', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(foldName(foldName(text))).toBe(foldName(text))
    }),
  )
  expect(foldName('Łódź')).toBe(foldName('LODZ'))
})
