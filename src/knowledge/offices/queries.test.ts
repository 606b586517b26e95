import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCommonName } from '../common-names.ts'
import { isShortForm, nameKey, nameParts } from './name-key.ts'
import { countryOfHolder, officeCoverage, termsAt, termsOf, wellKnownName } from './queries.ts'
import { OFFICE_TERMS } from './tables.ts'
import type { OfficeKey } from './types.ts'

const names = (office: OfficeKey, country: string, day: string): string[] =>
  termsAt(office, country.includes(':') ? (country as 'organization:') : `country:${country}`, day).map(
    ({ name }) => name,
  )

describe('termsAt', () => {
  test.each([
    ['foreign-minister', 'JP', '2022-09-08', 'Yoshimasa Hayashi'],
    ['defence-minister', 'JP', '2022-09-08', 'Yasukazu Hamada'],
    ['defence-minister', 'JP', '2025-05-05', 'Gen Nakatani'],
    ['foreign-minister', 'JP', '2025-05-22', 'Takeshi Iwaya'],
    ['foreign-secretary', 'IN', '2025-05-22', 'Vikram Misri'],
    ['foreign-minister', 'IN', '2018-09-27', 'Sushma Swaraj'],
    ['head-of-government', 'IN', '2008-11-26', 'Manmohan Singh'],
    ['head-of-state', 'US', '2011-05-02', 'Barack Obama'],
    ['head-of-government', 'US', '2011-05-02', 'Barack Obama'],
    ['foreign-minister', 'US', '2015-07-14', 'John Kerry'],
    ['head-of-government', 'GB', '2016-06-23', 'David Cameron'],
    ['head-of-government', 'DE', '2015-09-04', 'Angela Merkel'],
    ['head-of-state', 'FR', '2015-11-13', 'François Hollande'],
    ['head-of-state', 'RU', '2008-08-08', 'Dmitry Medvedev'],
    ['head-of-state', 'UA', '2022-02-24', 'Volodymyr Zelensky'],
    ['head-of-government', 'IL', '2023-10-07', 'Benjamin Netanyahu'],
    ['head-of-government', 'AU', '2021-09-15', 'Scott Morrison'],
    ['head-of-government', 'PK', '2019-02-26', 'Imran Khan'],
    ['secretary-general', 'organization:united-nations', '2015-12-12', 'Ban Ki-moon'],
    ['secretary-general', 'organization:nato', '2022-06-29', 'Jens Stoltenberg'],
    ['commission-president', 'organization:european-union', '2020-01-31', 'Ursula von der Leyen'],
  ] as const)('knows the %s of %s on %s', (office, country, day, name) => {
    expect(names(office, country, day)).toEqual([name])
  })

  test('gives both holders on a day of handover', () => {
    expect(names('foreign-minister', 'JP', '2025-10-21')).toEqual(['Takeshi Iwaya', 'Toshimitsu Motegi'])
  })

  test('gives the stand-in beside the suspended holder', () => {
    expect(names('head-of-state', 'KR', '2025-01-15')).toEqual(['Yoon Suk-yeol', 'Choi Sang-mok'])
  })

  test('gives all holders of a month', () => {
    expect(names('head-of-government', 'GB', '2022-09')).toEqual(['Boris Johnson', 'Liz Truss'])
  })

  test.each([
    ['defence-minister', 'CN', '2023-11-15', 'in a gap'],
    ['foreign-minister', 'JP', '1985-01-01', 'before the table begins'],
    ['foreign-minister', 'ZZ', '2020-01-01', 'for an unknown country'],
    ['foreign-minister', 'JP', 'yesterday', 'for what is no date'],
  ] as const)('is empty: %s of %s on %s, %s', (office, country, day, _why) => {
    expect(names(office, country, day)).toEqual([])
  })
})

describe('termsOf', () => {
  const spans = (query: Parameters<typeof termsOf>[0]) =>
    termsOf(query).map(({ from, to }) => `${from}/${to ?? '..'}`)
  const japan = 'country:JP'

  test('reads a bare surname with office and country', () => {
    expect(spans({ name: 'Hayashi', office: 'foreign-minister', country: japan })).toEqual([
      '2021-11-10/2023-09-13',
    ])
  })

  test('gives all terms of a person who came back', () => {
    expect(spans({ name: 'Toshimitsu Motegi', office: 'foreign-minister', country: japan })).toEqual([
      '2019-09-11/2021-11-04',
      '2025-10-21/..',
    ])
  })

  test('dates a text by two holders to the time that both were in office', () => {
    const [foreign] = termsOf({ name: 'Hayashi', office: 'foreign-minister', country: japan })
    const defence = termsOf({ name: 'Yasukazu Hamada', office: 'defence-minister', country: japan })
    const shared = defence.filter(({ from, to }) => from < foreign!.to! && to! > foreign!.from)
    expect(shared.map(({ from }) => from)).toEqual(['2022-08-10'])
    expect([shared[0]!.to, foreign!.to]).toEqual(['2023-09-13', '2023-09-13'])
  })

  test('reads a full name in either order, without office or country', () => {
    expect(termsOf({ name: 'Motegi Toshimitsu' })).toEqual(termsOf({ name: 'Toshimitsu Motegi' }))
    expect(termsOf({ name: 'Motegi Toshimitsu' })).toHaveLength(2)
  })

  test('does not take a bare surname without office and country', () => {
    expect(termsOf({ name: 'Hayashi' })).toEqual([])
    expect(termsOf({ name: 'Hayashi', country: japan })).toEqual([])
    expect(termsOf({ name: 'Singh', office: 'defence-minister' })).toEqual([])
  })

  test('does not take another person of the same surname', () => {
    expect(termsOf({ name: 'Taro Hayashi', office: 'foreign-minister', country: japan })).toEqual([])
    expect(termsOf({ name: 'Hayashi', office: 'foreign-minister', country: 'country:IN' })).toEqual([])
  })

  test('takes ranks, initials, accents and middle names in its stride', () => {
    const iran = 'country:IN'
    expect(spans({ name: 'Dr. S Jaishankar', office: 'foreign-minister', country: iran })).toEqual([
      '2019-05-30/..',
    ])
    expect(spans({ name: 'Francois Hollande' })).toEqual(['2012-05-15/2017-05-14'])
    expect(
      spans({ name: 'Narendra Damodardas Modi', office: 'head-of-government', country: 'country:IN' }),
    ).toEqual(['2014-05-26/..'])
  })

  test('finds a head of government who is head of state', () => {
    expect(spans({ name: 'Obama', office: 'head-of-government', country: 'country:US' })).toHaveLength(1)
  })

  test.each(['', ' ', '.', 'S.', 'von der', '123'])('finds nobody called %j', (name) => {
    expect(termsOf({ name, office: 'foreign-minister', country: 'country:IN' })).toEqual([])
  })

  test('finds every term again by its name, its reversed name and its aliases', () => {
    for (const term of OFFICE_TERMS) {
      const { office, country } = term
      const reversed = nameParts(term.name).reverse().join(' ')
      for (const name of [term.name, reversed, ...term.aliases]) {
        expect(termsOf({ name, office, country }), `${name} ${office} ${country}`).toContainEqual(term)
      }
    }
  })
})

describe('wellKnownName', () => {
  test.each([
    ['General Nakatani', 'defence-minister', 'JP', 'Gen Nakatani'],
    ['Nakatani', 'defence-minister', 'JP', 'Gen Nakatani'],
    ['Gen. Nakatani', 'defence-minister', 'JP', 'Gen Nakatani'],
    ['Motegi Toshimitsu', 'foreign-minister', 'JP', 'Toshimitsu Motegi'],
    ['Jaishankar', 'foreign-minister', 'IN', 'S. Jaishankar'],
    ['Subrahmanyam Jaishankar', 'foreign-minister', 'IN', 'S. Jaishankar'],
    ['Misri', 'foreign-secretary', 'IN', 'Vikram Misri'],
    ['Xi', 'head-of-state', 'CN', 'Xi Jinping'],
    ['von der Leyen', 'defence-minister', 'DE', 'Ursula von der Leyen'],
  ] as const)('calls %s, %s of %s, %s', (name, office, country, expected) => {
    expect(wellKnownName({ name, office, country: `country:${country}` })?.name).toBe(expected)
  })

  test('gives the other forms of the name', () => {
    const known = wellKnownName({ name: 'Jaishankar', office: 'foreign-minister', country: 'country:IN' })
    expect(known?.aliases).toContain('Subrahmanyam Jaishankar')
  })

  test('is null when several holders have the name', () => {
    expect(wellKnownName({ name: 'Rajapaksa', office: 'head-of-state', country: 'country:LK' })).toBeNull()
    expect(wellKnownName({ name: 'Nobody Known' })).toBeNull()
  })
})

describe('countryOfHolder', () => {
  const inText = (...codes: string[]) => new Set(codes.map((code) => `country:${code}` as const))

  test.each([
    ['S. Jaishankar', 'IN'],
    ['Motegi Toshimitsu', 'JP'],
    ['Donald Rumsfeld', 'US'],
    ['Tony Blair', 'GB'],
    ['Boris Johnson', 'GB'],
  ])('knows whom %s served, by the name alone', (name, code) => {
    expect(countryOfHolder(name, inText())).toBe(`country:${code}`)
  })

  test.each([
    ['John Moore', 'AU'],
    ['Robert Hill', 'AU'],
    ['David Lee', 'TW'],
    ['Michael Smith', 'IE'],
    ['James Jones', 'US'],
    ['Paul Martin', 'CA'],
    ['Imran Khan', 'PK'],
    ['Julio Martínez', 'AR'],
  ])('takes %s for anybody, unless the text speaks of the country', (name, code) => {
    expect(countryOfHolder(name, inText())).toBeNull()
    expect(countryOfHolder(name, inText('FR', 'BR'))).toBeNull()
    expect(countryOfHolder(name, inText('FR', code))).toBe(`country:${code}`)
  })

  test('is null for who served two countries or an organisation, and for nobody', () => {
    const names = ['Mark Carney', 'Ban Ki-moon', 'Kofi Annan', 'Nobody Known', 'Jaishankar', '']
    expect(names.map((name) => countryOfHolder(name, inText('GB', 'CA', 'KR')))).toEqual(
      names.map(() => null),
    )
  })

  test('leaves a common name to the office that the text states', () => {
    const query = { name: 'John Moore', office: 'defence-minister', country: 'country:AU' } as const
    expect(termsOf(query)).toHaveLength(1)
  })

  test('finds but a small part of the listed names common', () => {
    const names = [...new Set(OFFICE_TERMS.map(({ name }) => name))]
    const common = names.filter(isCommonName)
    expect(common.length / names.length).toBeLessThan(0.06)
  })
})

describe('officeCoverage', () => {
  test('tells since when an office is listed', () => {
    expect(officeCoverage('head-of-government', 'country:JP')).toEqual({
      since: '1998-07-30',
      until: '2025-10-31',
    })
    expect(officeCoverage('crown-prince', 'country:JP')).toBeNull()
  })
})

describe('names', () => {
  const part = fc.stringMatching(/^[A-Z][a-z]{1,8}$/u)
  const fullName = fc.array(part, { minLength: 2, maxLength: 4 })

  test('have one key in any order', () => {
    fc.assert(
      fc.property(fullName, (parts) => {
        const key = nameKey(parts.map((word) => word.toLowerCase()))
        expect(nameKey([...parts].reverse().map((word) => word.toLowerCase()))).toBe(key)
      }),
    )
  })

  test('are short forms of one another whichever is given first', () => {
    fc.assert(
      fc.property(fullName, fullName, (one, other) => {
        expect(isShortForm(one, other) && one.length !== other.length).toBe(
          isShortForm(other, one) && one.length !== other.length,
        )
      }),
    )
  })
})
