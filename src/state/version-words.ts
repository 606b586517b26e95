/** Sources that disagree: who says what, in words. */
import { dateWords } from '../core/date-words.ts'
import type { EventVersion, TimelineEvent } from '../core/event.ts'
import { certaintyWord } from './words.ts'

/** One of the versions, with every source that tells it so. */
export interface VersionGroup {
  /** "12 March 2019, happened". */
  readonly words: string
  readonly versions: readonly EventVersion[]
}

const keyOf = ({ date, factuality }: EventVersion): string => `${date.edtf} ${date.weekday} ${factuality}`

/** Equal versions together: the one with most sources first, else in the event's order. */
export function versionGroups({ versions }: Pick<TimelineEvent, 'versions'>): readonly VersionGroup[] {
  const groups = new Map<string, EventVersion[]>()
  for (const version of versions) {
    const group = groups.get(keyOf(version))
    if (group === undefined) groups.set(keyOf(version), [version])
    else group.push(version)
  }
  return [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .map((group) => ({ words: wordsOf(group[0]!), versions: group }))
}

const wordsOf = ({ date, factuality }: EventVersion): string =>
  `${dateWords(date.edtf, date.weekday)}, ${certaintyWord(factuality).toLowerCase()}`

const differ = (values: readonly string[]): boolean => new Set(values).size > 1

/** True where one source denies what another tells. */
export function isDisputed({ versions }: Pick<TimelineEvent, 'versions'>): boolean {
  const stances = versions.map(({ factuality }) => factuality)
  return stances.includes('denied') && differ(stances)
}

/** What the sources disagree on: "The sources disagree on the date". */
export function disagreementWords(event: Pick<TimelineEvent, 'versions'>): string {
  const onDate = differ(event.versions.map(({ date }) => `${date.edtf} ${date.weekday}`))
  const onFact = isDisputed(event)
  if (onDate && onFact) return 'The sources disagree on the date and on whether it happened'
  if (onFact) return 'The sources disagree on whether it happened'
  return onDate ? 'The sources disagree on the date' : 'The sources disagree'
}

/** The words that a version rests on: those of the text, else the first reason for its date; null where there is neither. */
export function groundWords({ date }: EventVersion): string | null {
  if (date.asWritten !== null) return `“${date.asWritten}”`
  return date.because[0]?.words ?? null
}
