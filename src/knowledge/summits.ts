/** When and where the leaders of recurring summits met, and who presided over a group in a year. */
import type { EntityId } from '../core/entity.ts'
import { countryForm } from './countries.ts'
import { PRESIDENCY_ROWS, SUMMIT_ROWS } from './summits-table.ts'

export interface Summit {
  /** `g7`, `east-asia` … as in {@link SERIES_NAMES}, or a series of the reader's own. */
  readonly series: string
  readonly year: number
  /** A day or an interval of days, EDTF, both ends inclusive. */
  readonly days: string
  readonly host: EntityId
  /** The usual name first, then further names and neighbouring towns; of a virtual summit the host's town or none. */
  readonly places: readonly string[]
  readonly isVirtual: boolean
  /** "47th ASEAN Summit", "COP28"; two where two were held together; none where nobody counts; 0: not among those counted. */
  readonly numbers: readonly number[]
  /** The reader's own table that states it; null when built in. */
  readonly source: string | null
}

/** A group's chair for a year. */
export interface Presidency {
  readonly country: EntityId
  /** EDTF days, inclusive. */
  readonly from: string
  readonly to: string
}

/** First or second half of a year; null: the year as a whole. */
export type ChairHalf = 1 | 2 | null
export const CHAIR_HALVES: readonly ChairHalf[] = [null, 1, 2]

/** A year, or half of one, in which a country chairs a group. */
export interface Chair {
  readonly series: string
  readonly year: number
  readonly half: ChairHalf
  readonly country: EntityId
  readonly source: string | null
}

/** A series that the reader's own tables name: `lake summit`, as {@link plainName} writes it. */
export interface OwnSeriesName {
  readonly words: string
  readonly series: string
}

/** What is asked for summits. Made once, never changed; a reader's own rows are added by `own-summits.ts`. */
export interface SummitRegister {
  /** In order of time within a series. */
  readonly summits: readonly Summit[]
  readonly ownNames: readonly OwnSeriesName[]
  /** By {@link chairKey}. */
  readonly chairs: ReadonlyMap<string, Chair>
}

const list = (cell: string | undefined): string[] => (cell ? cell.split(', ') : [])

/** Reads a row of the table: days, country, towns and perhaps numbers, told apart by ` | `. */
export function summitOf(series: string, row: string, source: string | null): Summit {
  const [days, country, towns, numbers] = row.split(' | ')
  const places = list(towns)
  return {
    series,
    year: Number(days!.slice(0, 4)),
    days: days!,
    host: `country:${country}`,
    places: places.filter((place) => place !== 'virtual'),
    isVirtual: places.includes('virtual'),
    numbers: list(numbers).map(Number),
    source,
  }
}

const readSummits = (): Summit[] =>
  SUMMIT_ROWS.trim()
    .split(/^# /mu)
    .filter((block) => block !== '')
    .flatMap((block) => {
      const [series, ...rows] = block.trim().split('\n')
      return rows.map((row) => summitOf(series!, row, null))
    })

/** By series and time. */
export const SUMMITS: readonly Summit[] = readSummits()

/** The names of the series in running text; the first that matches counts. */
export const SERIES_NAMES: readonly (readonly [RegExp, string])[] = [
  [/\beast asia(?:n)? summit|\beas\b/u, 'east-asia'],
  [/\bg ?20\b|group of (?:20|twenty)/u, 'g20'],
  [/\bg ?[78]\b|group of (?:7|8|seven|eight)\b/u, 'g7'],
  [/\bapec\b|asia pacific economic cooperation/u, 'apec'],
  [/\basean\b/u, 'asean'],
  [/\bquad\b|quadrilateral security dialogue/u, 'quad'],
  [/\bbrics?\b/u, 'brics'],
  [/\bsco\b|shanghai cooperation/u, 'sco'],
  [/\bnato\b/u, 'nato'],
  [/\bcop ?\d*\b|conference of (?:the )?parties|climate (?:change )?(?:summit|conference|talks)/u, 'cop'],
  [/shangri ?la dialogue/u, 'shangri-la'],
  [/\bsaarc\b/u, 'saarc'],
  [/general assembly (?:general debate|high level)|\bunga (?:week|high level)|\bhigh level week\b/u, 'unga'],
  // Anchored, since "EU–China summit" is another series.
  [
    /^(?:the )?(?:(?:informal|special|emergency|extraordinary) )?(?:eu|european (?:union|council))(?:$| (?:leaders )?(?:summit|meeting)\b)/u,
    'eu',
  ],
]

/** A meeting of ministers, or one named after a group, is no summit of its leaders. */
const NO_SUMMIT = /\bminist|\bsherpa|\bparliament|\bforum\b|central bank|working group|finance track/u

/** Without case, accents, possessives and hyphens. */
export const plainName = (words: string): string =>
  words
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’'](?:s\b)?/gu, '')
    .replace(/[-–\s]+/gu, ' ')
    .trim()

const isSummit = (words: string): boolean => !NO_SUMMIT.test(words)

/** A name of the reader's own stands whole in the words; what is left must not make it a meeting of ministers. */
function ownSeries(words: string, names: readonly OwnSeriesName[]): string | null {
  const padded = ` ${words} `
  const found = names.find(
    (name) => padded.includes(` ${name.words} `) && isSummit(padded.replace(name.words, '')),
  )
  return found?.series ?? null
}

/** The series that a name means: `G-20 Leaders’ Summit` → `g20`; null for other names and for meetings of ministers. */
export function summitSeries(name: string, register = BUILT_IN_SUMMITS): string | null {
  const words = plainName(name)
  const own = ownSeries(words, register.ownNames)
  if (own !== null || !isSummit(words)) return own
  return SERIES_NAMES.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

const isInTown = ({ places }: Summit, words: string): boolean =>
  places.some((name) => plainName(name) === words)

/** The summits in a town, else in a country: a summit "in Wales" is that of Newport, not any in Britain. */
function heldAt(summits: readonly Summit[], place: string): Summit[] {
  const inTown = summits.filter((summit) => isInTown(summit, plainName(place)))
  if (inTown.length > 0) return inTown
  const form = countryForm(place)
  const country = form?.kind === 'name' ? `country:${form.code}` : place
  return summits.filter(({ host }) => host === country)
}

const numberIn = (name: string): number | null => {
  const found = /\b(\d{1,2})(?:st|nd|rd|th)\b|\bcop ?(\d{1,2})\b/u.exec(plainName(name))
  return found === null ? null : Number(found[1] ?? found[2])
}

const yearIn = (name: string): number | null => {
  const found = /\b(20\d\d)\b/u.exec(name)
  return found === null ? null : Number(found[1])
}

export interface SummitQuery {
  /** As written: `47th ASEAN Summit`, `G20`, `COP28`; a number or a year in it is heeded. */
  readonly name: string
  /** A town, a country or a country's id. */
  readonly place?: string | null | undefined
  readonly year?: number | null | undefined
}

/**
 * The summits that the words may mean, in order of time; empty when the series is unknown or nothing fits. A series
 * alone gives all its summits. "ASEAN" also stands for the meetings of leaders around it.
 */
export function findSummits({ name, place, year }: SummitQuery, register = BUILT_IN_SUMMITS): Summit[] {
  const series = summitSeries(name, register)
  const number = numberIn(name)
  const asked = year ?? yearIn(name)
  const named = register.summits.filter(
    (summit) =>
      summit.series === series &&
      (asked === null || summit.year === asked) &&
      (number === null || summit.numbers.length === 0 || summit.numbers.includes(number)),
  )
  return place ? heldAt(named, place) : named
}

export const chairKey = ({ series, year, half }: Pick<Chair, 'series' | 'year' | 'half'>): string =>
  half === null ? `${series} ${year}` : `${series} ${year}-H${half}`

/** A row of the table, read; a null country is one that is not listed. */
export type ListedChair = Omit<Chair, 'country' | 'source'> & { readonly country: EntityId | null }

/** Reads a row of the table: group, first year and a country a year, `PT/FR` where each has half of it. */
export function chairsOf(row: string): ListedChair[] {
  const [series, first, countries] = row.split(' | ')
  return countries!.split(' ').flatMap((codes, index) => {
    const year = Number(first) + index
    return codes.split('/').map((code, place, { length }) => ({
      series: series!,
      year,
      half: length === 1 ? null : place === 0 ? 1 : 2,
      country: code === '-' ? null : (`country:${code}` as const),
    }))
  })
}

const readChairs = (): ReadonlyMap<string, Chair> => {
  const chairs = PRESIDENCY_ROWS.trim().split('\n').flatMap(chairsOf)
  return new Map(
    chairs.flatMap((chair) =>
      chair.country === null ? [] : [[chairKey(chair), { ...chair, country: chair.country, source: null }]],
    ),
  )
}

export const BUILT_IN_SUMMITS: SummitRegister = { summits: SUMMITS, ownNames: [], chairs: readChairs() }

function presidency({ series, year, half, country }: Chair): Presidency {
  if (series === 'g20') return { country, from: `${year - 1}-12-01`, to: `${year}-11-30` }
  return {
    country,
    from: half === 2 ? `${year}-07-01` : `${year}-01-01`,
    to: half === 1 ? `${year}-06-30` : `${year}-12-31`,
  }
}

/** Who chairs a group (`g20`, or a name such as "G-20") in a year: one country, of the EU two; none where none is listed. */
export function presidenciesOf(group: string, year: number, register = BUILT_IN_SUMMITS): Presidency[] {
  const series = summitSeries(group, register)
  if (series === null) return []
  return CHAIR_HALVES.flatMap((half) => {
    const chair = register.chairs.get(chairKey({ series, year, half }))
    return chair === undefined ? [] : [presidency(chair)]
  })
}

export interface PresidencyYear {
  readonly year: number
  readonly source: string | null
}

/** The years in which a country chairs a group, ascending: of "India, which chairs the G20 next year". */
export function presidencyYears(
  group: string,
  country: EntityId,
  register = BUILT_IN_SUMMITS,
): PresidencyYear[] {
  const series = summitSeries(group, register)
  return [...register.chairs.values()]
    .filter((chair) => chair.series === series && chair.country === country)
    .map(({ year, source }) => ({ year, source }))
    .sort((a, b) => a.year - b.year)
}
