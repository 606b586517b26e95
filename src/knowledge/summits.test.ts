import { describe, expect, test } from 'vitest'
import { edtfBounds } from '../core/edtf.ts'
import { countryByCode, countryForm } from './countries.ts'
import { placeCountry } from './places.ts'
import {
  findSummits,
  presidenciesOf,
  presidencyYears,
  SUMMITS,
  type Summit,
  summitSeries,
} from './summits.ts'

const DAY = 86_400_000
const boundsOf = (summit: Summit) => edtfBounds(summit.days)!
const says = ({ series, days }: Summit) => `${series} ${days}`

const COUNTED = SUMMITS.filter(({ numbers }) => numbers.length > 0 && !numbers.includes(0))

/** Each series, its first year from 2000 on, and why there is no summit in a year. */
const SERIES: readonly (readonly [string, number, Readonly<Record<number, string>>])[] = [
  ['g7', 2000, { 2020: 'cancelled in the pandemic' }],
  ['g20', 2008, {}],
  ['asean', 2000, { 2008: 'put off to 2009' }],
  ['east-asia', 2005, { 2006: 'put off to January 2007', 2008: 'put off to 2009' }],
  ['quad', 2021, { 2025: 'that of India was put off' }],
  ['brics', 2009, {}],
  ['sco', 2001, {}],
  ['apec', 2000, { 2019: 'cancelled in the unrest of Chile' }],
  [
    'nato',
    2001,
    {
      2003: 'none was held',
      2007: 'none was held',
      2011: 'none was held',
      2013: 'none was held',
      2015: 'none was held',
      2020: 'none was held',
    },
  ],
  [
    'eu',
    2000,
    {
      2008: 'all in Brussels, but those of the euro area',
      2010: 'all in Brussels',
      2012: 'all in Brussels',
      2020: 'all in Brussels or on screens',
    },
  ],
  ['unga', 2000, {}],
  ['cop', 2000, { 2020: 'put off to 2021' }],
  ['shangri-la', 2002, { 2020: 'cancelled in the pandemic', 2021: 'cancelled in the pandemic' }],
  [
    'saarc',
    2002,
    {
      2003: 'put off to 2004',
      2006: 'none was held',
      2009: 'put off to 2010',
      2012: 'none was held',
      2013: 'none was held',
      2015: 'none was held',
      2016: 'that of Islamabad was boycotted',
      2017: 'none since',
      2018: 'none since',
      2019: 'none since',
      2020: 'none since',
      2021: 'none since',
      2022: 'none since',
      2023: 'none since',
      2024: 'none since',
      2025: 'none since',
    },
  ],
]

describe('the table of summits', () => {
  test('holds days that exist, two weeks at most', () => {
    const length = (summit: Summit) => (boundsOf(summit).end! - boundsOf(summit).start!) / DAY
    expect(SUMMITS.filter((summit) => !(length(summit) >= 1 && length(summit) <= 15)).map(says)).toEqual([])
  })

  test('holds days of the year that it is listed under', () => {
    const isInYear = ({ days, year }: Summit) => days.split('/').every((day) => day.startsWith(`${year}-`))
    expect(SUMMITS.filter((summit) => !isInYear(summit)).map(says)).toEqual([])
  })

  test('holds towns of the country that is host', () => {
    const towns = SUMMITS.flatMap(({ host, places }) =>
      places.map((town) => ({ host, town, country: placeCountry(town) ?? countryForm(town)?.code ?? null })),
    )
    const known = towns.filter(({ country }) => country !== null)
    expect(known.filter(({ host, country }) => host !== `country:${country}`)).toEqual([])
    expect(known.length / towns.length).toBeGreaterThan(0.8)
  })

  test.each(SERIES)('has each year of %s from %i to 2025, but for a reason', (series, first, reasons) => {
    const years = SUMMITS.filter((summit) => summit.series === series).map(({ year }) => year)
    const all = Array.from({ length: 2025 - first + 1 }, (_, index) => first + index)
    expect(Math.min(...years)).toBe(first)
    expect(all.filter((year) => !years.includes(year))).toEqual(Object.keys(reasons).map(Number))
  })

  test('has no series that this does not look at', () => {
    expect([...new Set(SUMMITS.map(({ series }) => series))].sort()).toEqual(
      SERIES.map(([series]) => series).sort(),
    )
  })

  test('holds known countries', () => {
    expect(SUMMITS.filter(({ host }) => countryByCode(host.slice(8)) === null).map(says)).toEqual([])
  })

  test('is in order of time within a series, nothing twice', () => {
    const unordered = SUMMITS.filter((summit, index) => {
      const next = SUMMITS[index + 1]
      return next?.series === summit.series && boundsOf(next).start! < boundsOf(summit).end!
    })
    expect(unordered.map(says)).toEqual([])
  })

  test('counts on where summits are counted', () => {
    const skipped = COUNTED.filter((summit, index) => {
      const next = COUNTED[index + 1]
      return next?.series === summit.series && next.numbers[0] !== summit.numbers.at(-1)! + 1
    })
    // Went on under its number: the sixth conference in Bonn, the assembly's debate after a summit.
    expect(skipped.map(says)).toEqual([
      'unga 2000-09-06/2000-09-08',
      'unga 2005-09-14/2005-09-16',
      'cop 2000-11-13/2000-11-25',
    ])
  })

  test('is told day for day of the week as such meetings fall', () => {
    const weekday = (summit: Summit) => new Date(boundsOf(summit).start!).getUTCDay()
    const dialogues = SUMMITS.filter(({ series }) => series === 'shangri-la')
    expect(dialogues.filter((summit) => weekday(summit) !== 5).map(says)).toEqual([])
    const debates = SUMMITS.filter(({ series, year }) => series === 'unga' && year >= 2003)
    const outOfWeek = debates.filter((summit) => ![1, 2, 3, 4].includes(weekday(summit)))
    expect(outOfWeek.map(says)).toEqual(['unga 2005-09-17/2005-09-28'])
  })

  test('gives every real meeting a place', () => {
    expect(SUMMITS.filter(({ places, isVirtual }) => !isVirtual && places.length === 0).map(says)).toEqual([])
  })

  test('has each East Asia Summit within the days of that autumn’s ASEAN meetings', () => {
    const apart = SUMMITS.filter(({ series }) => series === 'east-asia').filter(
      (summit) =>
        !SUMMITS.some(
          (other) =>
            other.series === 'asean' &&
            boundsOf(other).start! <= boundsOf(summit).start! &&
            boundsOf(other).end! >= boundsOf(summit).end!,
        ),
    )
    expect(apart.map(says)).toEqual([])
  })

  test.each(['g7', 'g20', 'asean', 'brics', 'apec'] as const)(
    'has the last %s summit of a year in the country that presides',
    (series) => {
      const regular = SUMMITS.filter((summit) => summit.series === series && !summit.numbers.includes(0))
      const last = regular.filter(({ year }, index) => regular[index + 1]?.year !== year)
      const elsewhere = last.filter((summit) => {
        const [chair] = presidenciesOf(series, summit.year)
        return chair !== undefined && chair.country !== summit.host
      })
      // The second G20 summit of 2009 was held in Pittsburgh under the British chair.
      expect(elsewhere.map(says)).toEqual(series === 'g20' ? ['g20 2009-09-24/2009-09-25'] : [])
    },
  )
})

describe('findSummits', () => {
  test.each([
    ['ASEAN Summit', 'Kuala Lumpur', 2025, '2025-05-26/2025-05-27 2025-10-26/2025-10-28'],
    ['47th ASEAN Summit', null, null, '2025-10-26/2025-10-28'],
    ['G20', 'India', null, '2023-09-09/2023-09-10'],
    ['G20', 'country:IN', null, '2023-09-09/2023-09-10'],
    ['G-20 Leaders’ Summit', 'Bali', null, '2022-11-15/2022-11-16'],
    ['G7 Summit', 'Hiroshima', null, '2023-05-19/2023-05-21'],
    ['Group of Seven', 'Elmau', 2022, '2022-06-26/2022-06-28'],
    ['2023 G20 summit', null, null, '2023-09-09/2023-09-10'],
    ['Quad Leaders’ Summit', 'Tokyo', null, '2022-05-24'],
    ['East Asia Summit', null, 2024, '2024-10-11'],
    ['BRICS summit', 'Kazan', null, '2024-10-22/2024-10-24'],
    ['Shanghai Cooperation Organisation summit', 'Tianjin', null, '2025-08-31/2025-09-01'],
    ['NATO summit', 'Wales', null, '2014-09-04/2014-09-05'],
    ['APEC', 'Gyeongju', null, '2025-10-31/2025-11-01'],
    ['COP28', null, null, '2023-11-30/2023-12-13'],
    ['UN climate conference', 'Glasgow', null, '2021-10-31/2021-11-13'],
    ['COP', 'Belem', null, '2025-11-10/2025-11-22'],
    ['COP15', null, null, '2009-12-07/2009-12-19'],
    ['G8 summit', 'Gleneagles', null, '2005-07-06/2005-07-08'],
    ['G-8', 'Russia', null, '2006-07-15/2006-07-17'],
    ['7th ASEAN Summit', null, null, '2001-11-05/2001-11-06'],
    ['APEC summit', 'Shanghai', null, '2001-10-20/2001-10-21'],
    ['NATO summit', 'Bucharest', null, '2008-04-02/2008-04-04'],
    ['NATO summit', 'Prague', null, '2002-11-21/2002-11-22'],
    ['Shanghai Cooperation Organization summit', 'Bishkek', 2007, '2007-08-16'],
    ['ASEAN summit', 'Jakarta', 2021, '2021-04-24'],
    ['ASEAN–Japan summit', 'Tokyo', 2013, '2013-12-13/2013-12-15'],
    ['SAARC summit', 'Islamabad', null, '2004-01-04/2004-01-06'],
    ['informal EU summit', 'Salzburg', null, '2018-09-19/2018-09-20'],
    ['European Union leaders’ summit', 'Nice', null, '2000-12-07/2000-12-11'],
    ['European Council', 'Laeken', null, '2001-12-14/2001-12-15'],
    ['80th UN General Assembly high-level week', null, null, '2025-09-23/2025-09-29'],
  ])('finds “%s” in %s, %s on %s', (name, place, year, days) => {
    expect(
      findSummits({ name, place, year })
        .map((summit) => summit.days)
        .join(' '),
    ).toBe(days)
  })

  test.each([
    ['Raisina Dialogue', null, null],
    ['G20 Foreign Ministers’ Meeting', null, 2023],
    ['G20', 'Tokyo', null],
    ['EU summit', 'Brussels', null],
    ['EU–China summit', 'Prague', null],
    ['Russia–EU summit', 'Rome', null],
    ['European Union Agency', 'Lisbon', null],
    ['UN General Assembly', 'New York', null],
    ['3rd ASEAN Summit', null, null],
    ['G20', null, 1999],
    ['COP99', null, null],
    ['', null, null],
  ])('finds nothing for “%s” in %s, %s', (name, place, year) => {
    expect(findSummits({ name, place, year })).toEqual([])
  })

  test('reads APEC not as Asia’s summit, and cops not as the climate conference', () => {
    expect(summitSeries('Asia-Pacific Economic Cooperation')).toBe('apec')
    expect(summitSeries('the cops')).toBeNull()
  })
})

describe('presidenciesOf', () => {
  test('gives the G20 chair from December to November', () => {
    expect(presidenciesOf('G20', 2023)).toEqual([
      { country: 'country:IN', from: '2022-12-01', to: '2023-11-30' },
    ])
  })

  test.each([
    ['g7', 2023, 'country:JP'],
    ['G-7', 2016, 'country:JP'],
    ['g20', 2019, 'country:JP'],
    ['ASEAN', 2025, 'country:MY'],
    ['BRICS', 2026, 'country:IN'],
    ['APEC', 2025, 'country:KR'],
  ])('knows the chair of %s in %i', (group, year, country) => {
    expect(presidenciesOf(group, year).map((chair) => chair.country)).toEqual([country])
  })

  test.each(['EU', 'the European Union', 'European Council'])('gives %s two chairs a year', (group) => {
    expect(presidenciesOf(group, 2025)).toEqual([
      { country: 'country:PL', from: '2025-01-01', to: '2025-06-30' },
      { country: 'country:DK', from: '2025-07-01', to: '2025-12-31' },
    ])
  })

  test.each([
    ['g7', 2014],
    ['g20', 1990],
    ['nato', 2020],
    ['the bridge club', 2020],
  ])('knows no chair of %s in %i', (group, year) => {
    expect(presidenciesOf(group, year)).toEqual([])
  })

  test('tells the years of a country', () => {
    expect(presidencyYears('G20', 'country:IN').map(({ year }) => year)).toEqual([2023])
    expect(presidencyYears('g7', 'country:JP').map(({ year }) => year)).toEqual([2000, 2008, 2016, 2023])
    expect(presidencyYears('EU', 'country:SI').map(({ year }) => year)).toEqual([2008, 2021])
  })
})
