/** How the clause around a word is told: its tense, and how it hangs on its sentence. Read off the words to its left. */

export type ClauseTense = 'past' | 'pluperfect' | 'perfect'

/**
 * `main`: the clause moves the telling on ("when" and "while" clauses go with it); `relative`: it says who or what
 * somebody is; `after` and `since`: it lies before its sentence's main clause; `later`: it may lie after it, or never come
 * ("before", "until", "if").
 */
export type ClauseLink = 'main' | 'relative' | 'after' | 'since' | 'later'

export interface ClauseReading {
  readonly tense: ClauseTense
  readonly link: ClauseLink
}

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const RELATIVES = wordSet('who which whom whose')

/** "a clash in which two died": it goes on with the telling. */
const BEFORE_WHICH = wordSet('in during by at')

const LATER = wordSet('before until till if unless whether')
const AUXILIARIES = wordSet('was were is are been be being got did had has have having will would could')
const GROUP = wordSet(
  'been be being not never already also just first only soon later ever once twice both then',
)

/** How far to the left a clause is looked through, in UTF-16 units: long clauses are main ones. */
const REACH = 160

const WORDS = /[\p{L}’'-]{1,40}|[,;:()“”"—–]/gu

const linkOf = (word: string): ClauseLink | null =>
  RELATIVES.has(word)
    ? 'relative'
    : word === 'after' || word === 'since'
      ? word
      : LATER.has(word)
        ? 'later'
        : null

const isOfGroup = (word: string): boolean => GROUP.has(word) || word.endsWith('ly')

const tenseOf = (word: string): ClauseTense =>
  word === 'had' || word === 'having' ? 'pluperfect' : word === 'has' || word === 'have' ? 'perfect' : 'past'

/**
 * Reads the clause whose verb stands at `offset` of the text. `from` is where the sentence begins; `isVerb` tells
 * whether another verb stands at an offset, since such a verb ends a relative clause ("the tug that came left").
 */
export const clauseAt = (
  text: string,
  from: number,
  offset: number,
  isVerb: (offset: number) => boolean,
): ClauseReading => {
  const start = Math.max(from, offset - REACH)
  const words = [...text.slice(start, offset).toLowerCase().matchAll(WORDS)]
  let index = words.length - 1
  while (index >= 0 && isOfGroup(words[index]![0])) index--
  if (['was', 'were'].includes(words[index]?.[0] ?? '')) index--
  const tense = tenseOf(words[index]?.[0] ?? '')
  if (tense !== 'past') index--
  let hasVerb = false
  const isVerbAt = (at: number): boolean => AUXILIARIES.has(words[at]![0]) || isVerb(start + words[at]!.index)
  // "…, which cost her the seat" after a verb goes on with the telling; "The bank, which failed, …" does not.
  const goesOn = (at: number): boolean => {
    if (words[at]![0] !== 'which' || at === 0) return false
    const before = words[at - 1]![0]
    if (before !== ',') return BEFORE_WHICH.has(before)
    for (let one = at - 2; one >= 0; one--) if (isVerbAt(one)) return true
    return false
  }
  for (; index >= 0; index--) {
    const word = words[index]![0]
    const link = linkOf(word)
    if (link !== null) return { tense, link: hasVerb || goesOn(index) ? 'main' : link }
    if (/^[^\p{L}’'-]$/u.test(word)) return { tense, link: 'main' }
    hasVerb ||= isVerbAt(index)
  }
  return { tense, link: 'main' }
}
