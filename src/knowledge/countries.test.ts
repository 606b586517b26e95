import names from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import { describe, expect, test } from 'vitest'
import { COUNTRIES, capitalCountry, countryByCode, countryForm } from './countries.ts'

/** Islands and territories that news names as places, if at all. */
const LEFT_OUT = 'AX BL BQ BV CC CX GG GS HM IM IO JE MF MP MQ MS NF PM PN SH SJ TF TK UM WF YT'.split(' ')

describe('the country table', () => {
  test('holds every code of ISO 3166-1 but the smallest territories', () => {
    const missing = Object.keys(names.countries).filter((code) => !countryByCode(code))
    expect(missing.sort()).toEqual(LEFT_OUT)
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
  ])('%s is a form of %s: a %s', (words, code, kind) => {
    expect(countryForm(words)).toMatchObject({ code, kind })
  })

  test.each(['us', 'Indiana', 'Jersey', 'Indian Ocean', 'turkey', 'Japaneses', 'IT', 'IN'])(
    '%s is none',
    (words) => {
      expect(countryForm(words)).toBeNull()
    },
  )

  test('a capital belongs to its country, a metonym is no town', () => {
    expect(capitalCountry('Tokyo')).toBe('JP')
    expect(capitalCountry('Kremlin')).toBeNull()
  })
})
