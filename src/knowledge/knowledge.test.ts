import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BUILT_IN_KNOWLEDGE, knowledgeWith } from './knowledge.ts'
import { KNOWN_UNTIL, officeCoverage, termsAt, termsOf, wellKnownName } from './offices/index.ts'
import { findSummits, presidenciesOf, presidencyYears, summitSeries } from './summits.ts'

const added = (...texts: string[]) =>
  knowledgeWith(
    texts.map((text, index) => ({ name: index === 0 ? 'own.txt' : `own-${index + 1}.txt`, text })),
  )
const officesWith = (...texts: string[]) => added(...texts).knowledge.offices
const summitsWith = (...texts: string[]) => added(...texts).knowledge.summits
const problemsOf = (...texts: string[]) =>
  added(...texts).problems.map(({ table, line, reason }) => `${table}:${line} ${reason}`)

/** `from/to name (source)` of an office in time order. */
const listed = (
  text: string,
  office: 'foreign-minister' | 'head-of-government',
  country: 'JP' | 'GB' | 'DE',
) =>
  officesWith(text)
    .byOffice.get(`country:${country} ${office}`)!
    .map(
      ({ term: { from, to, name, source } }) =>
        `${from}/${to ?? '..'} ${name}${source ? ` (${source})` : ''}`,
    )

describe('own rows of an office', () => {
  const continued = '# JP foreign-minister\n2026-03-02 Jane Roe = J. Roe\n2026-09-01 Ann Poe'

  test('go on where the built-in ones end, and end the last of them', () => {
    expect(listed(continued, 'foreign-minister', 'JP').slice(-3)).toEqual([
      '2025-10-21/2026-03-02 Toshimitsu Motegi (own.txt)',
      '2026-03-02/2026-09-01 Jane Roe (own.txt)',
      '2026-09-01/.. Ann Poe (own.txt)',
    ])
  })

  test('leave the earlier terms as they are', () => {
    const before = BUILT_IN_KNOWLEDGE.offices.byOffice.get('country:JP foreign-minister')!
    const after = officesWith(continued).byOffice.get('country:JP foreign-minister')!
    expect(after.slice(0, before.length - 1)).toEqual(before.slice(0, -1))
  })

  test('move on the day until which the office is known, of that office alone', () => {
    const register = officesWith(continued)
    expect(officeCoverage('foreign-minister', 'country:JP', register)?.until).toBe('2026-09-01')
    expect(officeCoverage('head-of-government', 'country:JP', register)?.until).toBe(KNOWN_UNTIL)
  })

  test('cut a built-in term in two when they lie within it', () => {
    const within = listed(
      '# GB head-of-government\n2012-02-01/2012-03-01 Ann Poe',
      'head-of-government',
      'GB',
    )
    expect(within.filter((term) => /Poe|Cameron/u.test(term))).toEqual([
      '2010-05-11/2012-02-01 David Cameron (own.txt)',
      '2012-02-01/2012-03-01 Ann Poe (own.txt)',
      '2012-03-01/2016-07-13 David Cameron (own.txt)',
    ])
  })

  test('replace a built-in term of the same days without a rest, and leave its neighbours whole', () => {
    const corrected = listed(
      '# GB head-of-government\n2016-07-13/2019-07-24 Ann Poe',
      'head-of-government',
      'GB',
    )
    expect(corrected.filter((term) => /Cameron|May|Poe|Johnson/u.test(term))).toEqual([
      '2010-05-11/2016-07-13 David Cameron',
      '2016-07-13/2019-07-24 Ann Poe (own.txt)',
      '2019-07-24/2022-09-06 Boris Johnson',
    ])
  })

  test('take a holder out with a gap', () => {
    const register = officesWith('# GB head-of-government\n2012-02-01/2012-03-01 - the office was vacant')
    const holders = (day: string) => termsAt('head-of-government', 'country:GB', day, register).length
    expect([holders('2012-01-31'), holders('2012-02-15'), holders('2012-03-02')]).toEqual([1, 0, 1])
  })

  test('that end after the last day of the built-in tables bring nobody back, but for one who stood in', () => {
    const last = (row: string) => listed(`# JP foreign-minister\n${row}`, 'foreign-minister', 'JP').at(-1)
    expect(last('2026-03-02/2026-04-02 Jane Roe')).toBe('2026-03-02/2026-04-02 Jane Roe (own.txt)')
    expect(last('2026-03-02/2026-04-02 Jane Roe (acting)')).toBe('2026-04-02/.. Toshimitsu Motegi (own.txt)')
  })

  test('may come in any order and from several tables', () => {
    const [first, second] = ['2026-03-02 Jane Roe', '2026-09-01 Ann Poe']
    const heading = '# JP foreign-minister'
    const together = officesWith(`${heading}\n${first}\n${second}`)
    const apart = added(`${heading}\n${second}`, `${heading}\n${first}`)
    const spans = (terms: typeof together.terms) =>
      terms.map(({ country, office, name, from, to }) => `${country} ${office} ${name} ${from} ${to}`).sort()
    expect(spans(apart.knowledge.offices.terms)).toEqual(spans(together.terms))
    expect(apart.problems).toEqual([])
  })

  test('let somebody stand in beside a holder', () => {
    const text =
      '# DE foreign-minister\n2026-01-01/2026-12-31 Jane Roe\n2026-03-01/2026-04-01 Ann Poe (acting)'
    expect(problemsOf(text)).toEqual([])
    const holders = termsAt('foreign-minister', 'country:DE', '2026-03-15', officesWith(text))
    expect(holders.map(({ name, isActing }) => [name, isActing])).toEqual([
      ['Jane Roe', false],
      ['Ann Poe', true],
    ])
  })

  test('make a person of other spelling one with the built-in one', () => {
    const register = officesWith('# IN interior-minister\n2026-05-01 Subrahmanyam Jaishankar = Dr Jay')
    const known = wellKnownName(
      { name: 'Jaishankar', office: 'interior-minister', country: 'country:IN' },
      register,
    )
    expect(known?.name).toBe('S. Jaishankar')
    expect(known?.aliases).toContain('Dr Jay')
  })

  test('can list a country and organisations that the built-in tables lack or know', () => {
    const register = officesWith(
      '# MW head-of-state both\n2012-04-07 Joyce Banda\n# organization:un secretary-general\n2027-01-01 Ann Poe',
    )
    const banda = { name: 'Banda', office: 'head-of-government', country: 'country:MW' } as const
    expect(termsOf(banda, register)).toHaveLength(1)
    expect(termsOf(banda)).toEqual([])
    const guterres = { name: 'Antonio Guterres', office: 'secretary-general' } as const
    expect(termsOf(guterres, register).at(-1)?.to).toBe('2027-01-01')
  })

  test('change nothing for those who ask the built-in tables', () => {
    const before = JSON.stringify(BUILT_IN_KNOWLEDGE.offices.terms)
    added(continued)
    expect(JSON.stringify(BUILT_IN_KNOWLEDGE.offices.terms)).toBe(before)
    expect(termsOf({ name: 'Jane Roe' })).toEqual([])
  })
})

describe('own rows of summits', () => {
  test('are added to a series', () => {
    const register = summitsWith('# g7\n2026-06-15/2026-06-17 | FR | Évian, Évian-les-Bains')
    const [before, found, ...others] = findSummits({ name: 'G7 summit', place: 'Evian' }, register)
    expect(others).toEqual([])
    expect(before).toMatchObject({ days: '2003-06-01/2003-06-03', source: null })
    expect(found).toMatchObject({ days: '2026-06-15/2026-06-17', host: 'country:FR', source: 'own.txt' })
  })

  test.each([
    ['a day', '# g20\n2022-11-16/2022-11-18 | ID | Ubud', 'g20', 2022],
    ['a town', '# g20\n2022-01-05/2022-01-06 | ID | Bali', 'g20', 2022],
    ['a number', '# cop\n2021-01-05 | FR | Nice | 26', 'cop', 2021],
  ])('take the place of the built-in one that shares %s', (_, text, name, year) => {
    expect(findSummits({ name, year }, summitsWith(text)).map(({ source }) => source)).toEqual(['own.txt'])
  })

  test('stand beside others of the year', () => {
    const found = findSummits({ name: 'g7', year: 2024 }, summitsWith('# g7\n2024-02-24 | IT | virtual'))
    expect(found.map(({ source }) => source)).toEqual(['own.txt', null])
  })

  test('found a series with the names that news gives it', () => {
    const register = summitsWith(
      '# lake-summit = Lake Summit, Summit of the Lakes\n2025-05-14/2025-05-15 | KE | Kisumu | 3',
    )
    const found = (name: string) => findSummits({ name, place: 'Kisumu' }, register).length
    expect(['3rd Lake Summit', 'the Summit of the Lakes', '4th Lake Summit'].map(found)).toEqual([1, 1, 0])
    expect(summitSeries('Lake Summit ministers’ meeting', register)).toBeNull()
    expect(summitSeries('Lake Summit')).toBeNull()
  })

  test('say who chairs a group, also instead of the built-in ones', () => {
    const register = summitsWith('# presidencies\ng20 | 2025 | - GB KR')
    expect(presidenciesOf('G20', 2025, register)).toEqual([])
    expect(presidenciesOf('G20', 2027, register).map(({ country }) => country)).toEqual(['country:KR'])
    expect(presidencyYears('G20', 'country:GB', register)).toEqual([
      { year: 2009, source: null },
      { year: 2026, source: 'own.txt' },
    ])
  })

  test('say who chairs the EU in either half of a year', () => {
    const chairs = (words: string, year: number) =>
      presidenciesOf('EU', year, summitsWith(`# presidencies\n${words}`)).map(({ country, from }) => [
        country,
        from,
      ])
    expect(chairs('eu | 2026 | CY/IE', 2026)).toEqual([
      ['country:CY', '2026-01-01'],
      ['country:IE', '2026-07-01'],
    ])
    expect(chairs('eu | 2025 | FI', 2025)).toEqual([['country:FI', '2025-01-01']])
    expect(chairs('eu | 2025 | -', 2025)).toEqual([])
  })

  test('are not found by a number when they are said not to be counted', () => {
    const register = summitsWith('# asean\n2026-02-01 | PH | Cebu | 0')
    const found = (name: string) => findSummits({ name, place: 'Cebu', year: 2026 }, register).length
    expect(['ASEAN summit', '48th ASEAN summit'].map(found)).toEqual([1, 0])
  })
})

describe('a row that cannot be used', () => {
  test.each([
    [
      'an unknown office',
      '# JP foreign-ministr\n2026-01-01 Ann Poe',
      /:1 “foreign-ministr” is no office.*left out/u,
    ],
    ['an unknown country', '\n# XX foreign-minister\n2026-01-01 Ann Poe', /:2 “XX” is no country/u],
    [
      'an unknown organisation',
      '# organization:x secretary-general',
      /:1 “organization:x” is no organisation/u,
    ],
    ['a heading of another form', '# Ministers\n2026-01-01 Ann Poe', /:1 cannot read “# Ministers”/u],
    ['no heading', '2026-01-01 Ann Poe', /:1 the row stands under no heading/u],
    [
      'a day that is none',
      '# JP foreign-minister\n2026-02-30 Ann Poe',
      /:2 .*no day, month or year 2026-02-30/u,
    ],
    ['a season', '# JP foreign-minister\n2026-21 Ann Poe', /:2 .*no day, month or year 2026-21/u],
    ['an end before the start', '# JP foreign-minister\n2026-02-03/2026-02-02 Ann Poe', /:2 .*ends before/u],
    ['no name', '# JP foreign-minister\n2026-02-03 -', /:2 .*names nobody/u],
    ['other words', '# JP foreign-minister\nsince May: Ann Poe', /:2 cannot read “since May: Ann Poe”/u],
    [
      'a head of government besides',
      '# US head-of-government\n2029-01-20 Ann Poe',
      /:1 the head of state heads/u,
    ],
    ['“both” besides', '# DE head-of-state both\n2027-01-01 Ann Poe', /:1 .*leave “both” out/u],
    ['“both” elsewhere', '# KE foreign-minister both', /:1 “both” can only/u],
    [
      'summit days that are none',
      '# g7\n2026-06-31 | FR | Évian',
      /:2 there are no such days as 2026-06-31/u,
    ],
    [
      'summit days in a wrong order',
      '# g7\n2026-06-17/2026-06-15 | FR | Évian',
      /:2 there are no such days/u,
    ],
    ['a summit of months', '# g7\n2026-01-17/2026-06-15 | FR | Évian', /:2 no summit lasts/u],
    ['a summit nowhere', '# g7\n2026-06-15 | FR', /:2 cannot read “2026-06-15 . FR”/u],
    ['a summit in no country', '# g7\n2026-06-15 | QQ | Évian', /:2 “QQ” is no country/u],
    [
      'a summit twice',
      '# g7\n2026-06-15 | FR | Évian\n2026-06-15 | FR | Lyon',
      /:3 the series met on 2026-06-15 already by own.txt:2/u,
    ],
    ['chairs of no group', '# presidencies\nxyz | 2026 | FR', /:2 “xyz” is no group/u],
    ['a chair that is no country', '# presidencies\ng7 | 2026 | QQ', /:2 “QQ” is no country/u],
    ['chairs of another form', '# presidencies\ng7 from 2026 FR', /:2 cannot read “g7 from 2026 FR”/u],
  ])('because of %s is named with its line', (_, text, reason) => {
    expect(problemsOf(text)).toEqual([expect.stringMatching(reason)])
  })

  test('because of two holders at once names both, and the first in time holds', () => {
    const text = '# DE foreign-minister\n2026-01-01/2026-12-31 Jane Roe\n2026-06-01 Ann Poe'
    expect(problemsOf(text)).toEqual([
      expect.stringMatching(/^own\.txt:3 “2026-06-01 Ann Poe” makes two holders at once with .*own\.txt:2/u),
    ])
    expect(listed(text, 'foreign-minister', 'DE').at(-1)).toContain('Jane Roe')
  })

  test('because of two holders from the same day in two tables is named', () => {
    const row = (name: string) => `# DE foreign-minister\n2026-01-01 ${name}`
    expect(problemsOf(row('Jane Roe'), row('Ann Poe'))).toEqual([
      expect.stringMatching(/^own-2\.txt:2 .*two holders.*own\.txt:2/u),
    ])
  })

  test('leaves the rows around it in use', () => {
    const text = '# DE foreign-minister\n2026-01-01 Jane Roe\n2026-13-01 Ann Poe\n2027-01-01 Eve Coe'
    expect(listed(text, 'foreign-minister', 'DE').slice(-2)).toEqual([
      '2026-01-01/2027-01-01 Jane Roe (own.txt)',
      '2027-01-01/.. Eve Coe (own.txt)',
    ])
  })

  test('is not one that only hides later built-in terms for want of an end, but it is pointed out', () => {
    const { problems } = added('# GB head-of-government\n2016-07-13 Ann Poe')
    expect(problems).toMatchObject([{ line: 2, isFatal: false }])
    expect(problems[0]!.reason).toMatch(
      /hides built-in ones \(2019-07-24 Boris Johnson and \d more\).*2016-07-13\/2019-07-24/u,
    )
  })
})

describe('a table', () => {
  test('may have a byte order mark, Windows line ends and tabs', () => {
    expect(problemsOf('\uFEFF# JP foreign-minister\r\n2026-03-02\tJane  Roe\r\n\r\n')).toEqual([])
  })

  const line = fc.oneof(
    fc.constantFrom(
      '# JP foreign-minister',
      '# g7',
      '# presidencies',
      '# my = My Summit',
      '# US head-of-state both',
    ),
    fc.constantFrom('2026-03-02 Jane Roe', '2026/2027 Ann Poe = A', '2026-05 - nobody', 'g7 | 2026 | FR -'),
    fc.constantFrom(
      '2026-06-15/2026-06-17 | FR | Évian',
      '2025-06-16 | CA | virtual | 3, 4',
      '2026 - ',
      '2026 = ',
    ),
    fc.string(),
  )

  test('of any content is read without an exception', () => {
    fc.assert(
      fc.property(
        fc.array(line).map((lines) => lines.join('\n')),
        (text) => {
          const { knowledge, problems } = added(text)
          expect(knowledge.offices.terms.length).toBeGreaterThan(0)
          for (const problem of problems) expect(problem.line).toBeGreaterThan(0)
        },
      ),
    )
  })

  test('leaves no two holders of an office at once but by stand-ins', () => {
    const from = fc.date({ min: new Date('2000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    const rows = fc.array(fc.tuple(from, fc.nat(3000), fc.boolean()), { maxLength: 8 })
    fc.assert(
      fc.property(rows, (starts) => {
        const text = starts.map(([start, days, isOpen], index) => {
          const [first, last] = [start, new Date(start.getTime() + days * 86_400_000)].map((date) =>
            date!.toISOString().slice(0, 10),
          )
          return `${first}${isOpen ? '' : `/${last}`} Holder ${'ABCDEFGH'[index]}`
        })
        const terms = officesWith(`# GB head-of-government\n${text.join('\n')}`)
          .byOffice.get('country:GB head-of-government')!
          .map(({ term }) => term)
        for (const [index, term] of terms.slice(1).entries())
          expect(terms[index]!.to! <= term.from, `${terms[index]!.name} and ${term.name}`).toBe(true)
      }),
    )
  })
})
