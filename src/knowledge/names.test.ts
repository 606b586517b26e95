import { describe, expect, test } from 'vitest'
import { isFamousSurname, isGivenName, mayBeGivenName } from './names.ts'
import { isAcronym, knownOrganization } from './organizations.ts'
import { isDatelinePlace, isRegion, placeCountry } from './places.ts'

describe('given names', () => {
  test.each(['Toshimitsu', 'Vikram', 'Ursula', 'Kwame', 'Zeynep', 'Olena', 'José'])('%s is one', (name) => {
    expect(isGivenName(name)).toBe(true)
  })

  test.each(['Jordan', 'Georgia', 'Paris', 'May'])(
    '%s may be one, but is as often something else',
    (name) => {
      expect(isGivenName(name)).toBe(false)
      expect(mayBeGivenName(name)).toBe(true)
    },
  )

  test.each(['mark', 'Summit', 'The', 'Tokyo'])('%s is none', (name) => {
    expect(mayBeGivenName(name)).toBe(false)
  })

  test('surnames that news uses alone are known', () => {
    expect(isFamousSurname('Putin')).toBe(true)
    expect(isFamousSurname('Minister')).toBe(false)
  })
})

describe('organisations', () => {
  test('a known one has its country, or none when it belongs to many', () => {
    expect(knownOrganization('NHK')).toBe('JP')
    expect(knownOrganization('ASEAN')).toBeNull()
    expect(knownOrganization('Nowhere Club')).toBeUndefined()
  })

  test.each(['NATO', 'JD(U)', 'G20', 'G-7'])('%s is an acronym of a body', (word) => {
    expect(isAcronym(word)).toBe(true)
  })

  test.each(['GDP', 'AI', 'II', 'PM', 'Nato', 'F-16'])('%s is none', (word) => {
    expect(isAcronym(word)).toBe(false)
  })
})

describe('places', () => {
  test('cities lie in a country, seas in none', () => {
    expect(placeCountry('Mumbai')).toBe('IN')
    expect(placeCountry('Tokyo')).toBe('JP')
    expect(placeCountry('Indian Ocean')).toBeNull()
    expect(isRegion('Indian Ocean')).toBe(true)
  })

  test('a report may be datelined from a city, in capitals too', () => {
    expect(isDatelinePlace('NEW DELHI')).toBe(true)
    expect(isDatelinePlace('Terrorism concerns')).toBe(false)
  })
})
