/** Summits, names of series and chairs from a reader's own tables: are they sound, and what do they replace? */
import { parseEdtf } from '../core/edtf.ts'
import {
  countryProblem,
  firstDay,
  lastDay,
  problemAt,
  type TableLine,
  type TableProblem,
} from './own-table.ts'
import {
  CHAIR_HALVES,
  type Chair,
  chairKey,
  chairsOf,
  type OwnSeriesName,
  plainName,
  SERIES_NAMES,
  type Summit,
  type SummitRegister,
  summitOf,
  summitSeries,
} from './summits.ts'

export interface OwnSummit extends TableLine {
  readonly summit: Summit
}

/** A row under `# presidencies`, as written. */
export interface OwnChairs extends TableLine {
  readonly words: string
}

/** All that the reader's own tables tell of summits. */
export interface OwnSummits {
  readonly summits: readonly OwnSummit[]
  readonly names: readonly OwnSeriesName[]
  readonly chairs: readonly OwnChairs[]
}

export const BUILT_IN_SERIES: readonly string[] = SERIES_NAMES.map(([, series]) => series)

const DAYS = /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/u

const isSummitRow = (words: string): boolean => {
  const [days, country, towns, numbers, ...more] = words.split(' | ')
  if (!DAYS.test(days!) || !country || !towns || more.length > 0) return false
  return numbers === undefined || numbers.split(', ').every((number) => /^\d{1,3}$/u.test(number))
}

/** Leaders meet for days, not for months. */
const MOST_DAYS = 31

const daysProblem = (days: string): string | null => {
  if (parseEdtf(days) === null) return `there are no such days as ${days}`
  return lastDay(days) - firstDay(days) < MOST_DAYS * 86_400_000
    ? null
    : `no summit lasts from ${days.replace('/', ' to ')}`
}

/** Reads a row of a series, or says why it cannot. */
export function readOwnSummit(
  series: string,
  words: string,
  at: TableLine,
): { readonly own: OwnSummit } | { readonly reason: string } {
  if (!isSummitRow(words))
    return {
      reason: `cannot read “${words}”; write days | country | towns, as in 2025-06-15/2025-06-17 | CA | Kananaskis`,
    }
  const summit = summitOf(series, words, at.table)
  const reason = daysProblem(summit.days) ?? countryProblem(summit.host.slice('country:'.length))
  return reason === null ? { own: { ...at, summit } } : { reason }
}

const byStart = (a: Summit, b: Summit): number => firstDay(a.days) - firstDay(b.days)

const areAtOnce = (a: Summit, b: Summit): boolean =>
  firstDay(a.days) <= lastDay(b.days) && firstDay(b.days) <= lastDay(a.days)

const sharesAny = <Value>(a: readonly Value[], b: readonly Value[]): boolean =>
  a.some((value) => b.includes(value))

/** The same meeting told otherwise: of one series and year, with a number, a town or a day in common. */
const isOfSameMeeting = (own: Summit, other: Summit): boolean =>
  own.series === other.series &&
  own.year === other.year &&
  (areAtOnce(own, other) ||
    sharesAny(own.numbers, other.numbers) ||
    sharesAny(own.places.map(plainName), other.places.map(plainName)))

/** Each but those that meet while another one of their series does, in order of time. */
function withoutClashes(all: readonly OwnSummit[]): { kept: OwnSummit[]; problems: TableProblem[] } {
  const kept: OwnSummit[] = []
  const problems: TableProblem[] = []
  const latest = new Map<string, OwnSummit>()
  for (const own of [...all].sort((a, b) => byStart(a.summit, b.summit))) {
    const other = latest.get(own.summit.series)
    if (other !== undefined && areAtOnce(other.summit, own.summit)) {
      const reason = `the series met on ${other.summit.days} already by ${other.table}:${other.line}`
      problems.push(problemAt(own, reason))
    } else {
      kept.push(own)
      latest.set(own.summit.series, own)
    }
  }
  return { kept, problems }
}

const isChairsRow = (words: string): boolean => {
  const [group, first, countries, ...more] = words.split(' | ')
  return Boolean(group && countries) && /^\d{4}$/u.test(first ?? '') && more.length === 0
}

/** Why the row under `# presidencies` cannot be used; null when it can. */
function chairsProblem(words: string, series: string | null): string | null {
  if (!isChairsRow(words))
    return `cannot read “${words}”; write group | first year | a country a year, as in g20 | 2025 | ZA US`
  if (series === null) return `“${words.split(' | ')[0]}” is no group whose summits are listed`
  const codes = chairsOf(words).flatMap(({ country }) => country?.slice('country:'.length) ?? [])
  return codes.map(countryProblem).find((reason) => reason !== null) ?? null
}

function withOwnChairs(register: SummitRegister, rows: readonly OwnChairs[]) {
  const chairs = new Map<string, Chair>(register.chairs)
  const problems: TableProblem[] = []
  for (const row of rows) {
    const [group] = row.words.split(' | ')
    const isSeries = register.summits.some(({ series }) => series === group)
    const series = isSeries ? group! : summitSeries(group!, register)
    const reason = chairsProblem(row.words, series)
    if (reason !== null) problems.push(problemAt(row, reason))
    else {
      const listed = chairsOf(row.words).map((chair) => ({ ...chair, series: series! }))
      for (const chair of listed) for (const half of CHAIR_HALVES) chairs.delete(chairKey({ ...chair, half }))
      for (const { country, ...when } of listed)
        if (country !== null) chairs.set(chairKey(when), { ...when, country, source: row.table })
    }
  }
  return { chairs, problems }
}

/** The built-in summits with the reader's own added; of the same meeting, the own row holds. */
export function withOwnSummits(
  builtIn: SummitRegister,
  own: OwnSummits,
): { readonly summits: SummitRegister; readonly problems: readonly TableProblem[] } {
  const { kept, problems } = withoutClashes(own.summits)
  const added = kept.map(({ summit }) => summit)
  const rest = builtIn.summits.filter((summit) => !added.some((one) => isOfSameMeeting(one, summit)))
  const named = {
    summits: [...rest, ...added].sort(byStart),
    ownNames: [...own.names, ...builtIn.ownNames],
    chairs: builtIn.chairs,
  }
  const chaired = withOwnChairs(named, own.chairs)
  return { summits: { ...named, chairs: chaired.chairs }, problems: [...problems, ...chaired.problems] }
}
