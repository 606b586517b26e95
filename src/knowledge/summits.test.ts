import { describe, expect, test } from 'vitest'
import { edtfBounds } from '../core/edtf.ts'
import { countryByCode } from './countries.ts'
import { findSummits, presidencyOf, presidencyYears, SUMMITS, type Summit, summitSeries } from './summits.ts'

const DAY = 86_400_000
const boundsOf = (summit: Summit) => edtfBounds(summit.days)!
const says = ({ series, days }: Summit) => `${series} ${days}`

describe('the table of summits', () => {
  test('holds days that exist, two weeks at most', () => {
    const length = (summit: Summit) => (boundsOf(summit).end! - boundsOf(summit).start!) / DAY
    expect(SUMMITS.filter((summit) => !(length(summit) >= 1 && length(summit) <= 15)).map(says)).toEqual([])
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
    const skipped = SUMMITS.filter((summit, index) => {
      const next = SUMMITS[index + 1]
      const isCounted = next?.series === summit.series && summit.numbers.length > 0
      return isCounted && next.numbers[0] !== summit.numbers.at(-1)! + 1
    })
    expect(skipped.map(says)).toEqual([])
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
      const last = SUMMITS.filter(
        (summit, index) =>
          summit.series === series &&
          !(SUMMITS[index + 1]?.series === series && SUMMITS[index + 1]?.year === summit.year),
      )
      const elsewhere = last.filter((summit) => {
        const chair = presidencyOf(series, summit.year)
        return chair !== null && chair.country !== summit.host
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

describe('presidencyOf', () => {
  test('gives the G20 chair from December to November', () => {
    expect(presidencyOf('G20', 2023)).toEqual({ country: 'country:IN', from: '2022-12-01', to: '2023-11-30' })
  })

  test.each([
    ['g7', 2023, 'country:JP'],
    ['G-7', 2016, 'country:JP'],
    ['g20', 2019, 'country:JP'],
    ['ASEAN', 2025, 'country:MY'],
    ['BRICS', 2026, 'country:IN'],
    ['APEC', 2025, 'country:KR'],
  ])('knows the chair of %s in %i', (group, year, country) => {
    expect(presidencyOf(group, year)?.country).toBe(country)
  })

  test('is null where none is listed', () => {
    expect([presidencyOf('g7', 2014), presidencyOf('g20', 1990), presidencyOf('nato', 2020)]).toEqual([
      null,
      null,
      null,
    ])
  })

  test('tells the years of a country', () => {
    expect(presidencyYears('G20', 'country:IN').map(({ year }) => year)).toEqual([2023])
    expect(presidencyYears('g7', 'country:JP').map(({ year }) => year)).toEqual([2016, 2023])
  })
})
