import { NAME_PARTICLES, NAME_SUFFIXES } from '../../knowledge/names.ts'
import { slugOf } from './slug.ts'

/** One person of the article, with every form that the article writes. */
export interface PersonGroup {
  /** The fullest form, the most frequent of these, the first of these. */
  readonly name: string
  readonly forms: ReadonlySet<string>
}

interface Building {
  forms: Map<string, number>
  keys: string[][]
}

/** A name's parts for comparing: slugs of its words, without suffixes; particles go with the word behind them. */
export const namePartsOf = (name: string): string[] => {
  const parts: string[] = []
  let particle = ''
  for (const word of name.split(' ')) {
    if (NAME_SUFFIXES.has(word)) continue
    if (NAME_PARTICLES.has(word)) particle += `${slugOf(word)} `
    else {
      parts.push(particle + slugOf(word))
      particle = ''
    }
  }
  return parts
}

/**
 * Groups the full names (of two words or more) of one article, in the order given: "Sanjay Kumar Jha" and
 * "Sanjay Jha", "Motegi Toshimitsu" and "Toshimitsu Motegi", "S. Jaishankar" and "Subrahmanyam Jaishankar".
 */
export const groupPeople = (names: readonly string[]): PersonGroup[] => {
  const groups: Building[] = []
  const byPart = new Map<string, Set<Building>>()
  for (const [name, count] of countsOf(names)) {
    const parts = namePartsOf(name)
    const sharing = new Set(parts.flatMap((part) => [...(byPart.get(part) ?? [])]))
    const former = [...sharing].find(({ keys }) => keys.some((key) => isSamePerson(key, parts)))
    const group: Building = former ?? { forms: new Map(), keys: [] }
    if (!former) groups.push(group)
    group.forms.set(name, count)
    group.keys.push(parts)
    for (const part of parts) byPart.set(part, (byPart.get(part) ?? new Set()).add(group))
  }
  return groups.map(({ forms }) => ({ name: fullest(forms), forms: new Set(forms.keys()) }))
}

const countsOf = (names: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

const fullest = (forms: ReadonlyMap<string, number>): string => {
  const size = (name: string) =>
    namePartsOf(name).filter((part) => part.length > 1).length * 10 + namePartsOf(name).length
  return [...forms].sort((a, b) => size(b[0]) - size(a[0]) || b[1] - a[1])[0]![0]
}

/** True when two full names may be of one person: same words in any order, or the shorter fits into the longer. */
export const isSamePerson = (a: readonly string[], b: readonly string[]): boolean => {
  if (a.length === b.length && [...a].sort().join(' ') === [...b].sort().join(' ')) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 2) return short.length === 1 && long.length === 1 && short[0] === long[0]
  return short.at(-1) === long.at(-1) && fitsInOrder(short.slice(0, -1), long.slice(0, -1))
}

/** Each word of `short` is, in order, a word of `long` or an initial of one (or the other way round); the first must meet the first. */
const fitsInOrder = (short: readonly string[], long: readonly string[]): boolean => {
  if (!agrees(short[0]!, long[0]!)) return false
  let at = 0
  return short.every((word) => {
    while (at < long.length && !agrees(word, long[at]!)) at++
    return at++ < long.length
  })
}

const agrees = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))
