/**
 * A reader's own word on names, under `# names` in a table of one's own:
 *
 *     Vikram Misri = V. Misri; Foreign Secretary Misri     all of these are one, shown under the first name
 *     Manmohan Singh = Singh @ summit-1999.txt             in that article alone
 *     Rajnath Singh != Singh; Manmohan Singh               these are not the first
 *     Bombay > Mumbai                                      shown under the second name
 *     - The Hindu; AFP                                     left out of mentions, participants and filters
 *
 * A name is written as in the articles, or as an id: `person:vikram-misri`.
 */
import { problemAt, type TableLine, type TableProblem } from './own-table.ts'

export interface OwnName {
  readonly words: string
  /** The file or id of the article in which alone the rule holds; null: everywhere. */
  readonly article: string | null
}

export type OwnNameRule = TableLine & {
  /** The line as written. */
  readonly words: string
} & (
    | { readonly kind: 'merge' | 'split'; readonly name: string; readonly others: readonly OwnName[] }
    | { readonly kind: 'rename'; readonly name: string; readonly to: string }
    | { readonly kind: 'silence'; readonly others: readonly OwnName[] }
  )

const OPERATOR = /!=|≠|=|->|→|>/u

const EXAMPLE =
  'write Vikram Misri = V. Misri (one person), Rajnath Singh != Singh (two), Bombay > Mumbai (another name) or - The Hindu (left out)'

const hasLetter = (name: string): boolean => /\p{L}|\p{N}/u.test(name)

type Read<Value> = Value | { readonly reason: string }

const readName = (text: string): OwnName | null => {
  const [words = '', article = null, ...more] = text.split('@').map((part) => part.trim())
  const isWhole =
    hasLetter(words) && !OPERATOR.test(words) && more.length === 0 && (article === null || hasLetter(article))
  return isWhole ? { words, article } : null
}

/** Names between semicolons; a last semicolon may stand. */
const readNames = (text: string): readonly OwnName[] | null => {
  const parts = text.replace(/;\s*$/u, '').split(';')
  const names = parts.map(readName)
  return names.every((name) => name !== null) ? names : null
}

const readSilence = (text: string): Read<{ kind: 'silence'; others: readonly OwnName[] }> => {
  const others = readNames(text)
  return others === null ? { reason: 'names nobody; write - The Hindu' } : { kind: 'silence', others }
}

const readSides = (
  name: string,
  operator: string,
  right: string,
): Read<
  | { kind: 'merge' | 'split'; name: string; others: readonly OwnName[] }
  | { kind: 'rename'; name: string; to: string }
> => {
  if (name.includes('@') || name.includes(';'))
    return {
      reason: 'one name alone stands on the left; an article (@) or further names (;) stand on the right',
    }
  const others = readNames(right)
  if (!hasLetter(name) || others === null) return { reason: `a name is missing; ${EXAMPLE}` }
  if (others.some(({ words }) => words === name)) return { reason: 'the same name stands on both sides' }
  if (operator === '=') return { kind: 'merge', name, others }
  if (operator === '!=' || operator === '≠') return { kind: 'split', name, others }
  return others.length === 1 && others[0]!.article === null
    ? { kind: 'rename', name, to: others[0]!.words }
    : { reason: 'one new name alone stands behind “>”, and it holds in all articles' }
}

/** Reads a line under `# names`, or says why it cannot. */
export function readNameRule(
  line: string,
  at: TableLine,
): { readonly own: OwnNameRule } | { readonly problem: TableProblem } {
  const operator = OPERATOR.exec(line)
  const isSilence = /^-(?!>)/u.test(line)
  const read = isSilence
    ? readSilence(line.slice(1))
    : operator === null
      ? { reason: EXAMPLE }
      : readSides(
          line.slice(0, operator.index).trim(),
          operator[0],
          line.slice(operator.index + operator[0].length),
        )
  return 'reason' in read
    ? { problem: problemAt(at, `cannot read “${line}”: ${read.reason}`) }
    : { own: { ...at, words: line, ...read } }
}
