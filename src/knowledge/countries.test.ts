import names from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import { describe, expect, test } from 'vitest'
import { COUNTRIES, capitalCountry, compoundPrefixCountry, countryByCode, countryForm } from './countries.ts'

describe('the country table', () => {
  test('holds every code of ISO 3166-1, with its Wikidata id', () => {
    const missing = Object.keys(names.countries).filter((code) => !countryByCode(code)?.wikidata)
    expect(missing).toEqual([])
    expect(countryByCode('JP')?.wikidata).toBe('Q17')
  })

  test('has no code of its own but XK', () => {
    expect(COUNTRIES.map(({ code }) => code).filter((code) => !(code in names.countries))).toEqual([])
    expect(countryByCode('XK')?.name).toBe('Kosovo')
  })

  test('gives each code once, and each country a name', () => {
    expect(new Set(COUNTRIES.map(({ code }) => code)).size).toBe(COUNTRIES.length)
    expect(COUNTRIES.every(({ name }) => name.length > 2)).toBe(true)
  })
})

describe('countryForm', () => {
  test.each([
    ['US', 'US', 'name'],
    ['U.S.', 'US', 'name'],
    ['UAE', 'AE', 'name'],
    ['DPRK', 'KP', 'name'],
    ['Britain', 'GB', 'name'],
    ['Türkiye', 'TR', 'name'],
    ['Ivory Coast', 'CI', 'name'],
    ['Côte d’Ivoire', 'CI', 'name'],
    ['JAPAN', 'JP', 'name'],
    ['Japanese', 'JP', 'demonym'],
    ['Indians', 'IN', 'demonym'],
    ['Dutch', 'NL', 'demonym'],
    ['South Korean', 'KR', 'demonym'],
    ['Kremlin', 'RU', 'metonym'],
    ['White House', 'US', 'metonym'],
    ['New Delhi', 'IN', 'capital'],
    ['Washington, D.C.', 'US', 'capital'],
    ['Singapore', 'SG', 'name'],
    ['S. Africa', 'ZA', 'name'],
    ['N. Korean', 'KP', 'demonym'],
    ['Korean', 'KR', 'demonym'],
    ['Åland Islands', 'AX', 'name'],
  ])('%s is a form of %s: a %s', (words, code, kind) => {
    expect(countryForm(words)).toMatchObject({ code, kind })
  })

  test.each(['us', 'Indiana', 'Jersey', 'Indian Ocean', 'turkey', 'Japaneses', 'IT', 'IN'])(
    '%s is none',
    (words) => {
      expect(countryForm(words)).toBeNull()
    },
  )

  test.each([
    ['Soviet Union', 'RU'],
    ['Soviets', 'RU'],
    ['East Germany', 'DE'],
    ['West German', 'DE'],
    ['Czechoslovakia', 'CZ'],
    ['Yugoslav', 'RS'],
    ['Zaire', 'CD'],
    ['Burma', 'MM'],
    ['Ceylon', 'LK'],
    ['Persia', 'IR'],
    ['Rhodesian', 'ZW'],
    ['Kampuchea', 'KH'],
    ['Upper Volta', 'BF'],
  ])('%s, a former name, is %s, which took its seat', (words, code) => {
    expect(countryForm(words)?.code).toBe(code)
  })

  test.each([
    ['Sino', 'CN'],
    ['franco', 'FR'],
    ['Indo', 'IN'],
  ])('%s begins compounds that name %s', (part, code) => {
    expect(compoundPrefixCountry(part)).toBe(code)
    expect(compoundPrefixCountry('post')).toBeNull()
  })

  test('a capital belongs to its country, a metonym is no town', () => {
    expect(capitalCountry('Tokyo')).toBe('JP')
    expect(capitalCountry('Kremlin')).toBeNull()
  })
})
