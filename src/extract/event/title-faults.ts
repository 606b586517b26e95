/** What a newspaper would not print: faults of form that a title can be checked for without its article. */
import { determiners, prepositions } from '../../knowledge/word-classes.ts'
import { TITLE_LENGTH } from './wording.ts'

const pairs: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['(', ')'],
  ['[', ']'],
  ['«', '»'],
]

const count = (text: string, mark: string): number => text.split(mark).length - 1

/** Particles of phrasal verbs may end a title ("Manager steps down", "Talks go on"). */
const particles = new Set(
  'on off out over up down in about along around near inside outside ahead behind above below through under within across by to'.split(
    ' ',
  ),
)

const functionWords = new Set(
  'and or but nor that which who whom whose if than as is are was were be been being has have had will would'.split(
    ' ',
  ),
)

const startsDangling =
  /^(?:I|We|You|It|He|She|They|This|That|These|Those|Which|Who|There|My|Our|Your|Its|His|Her|Their)\b/
const endsDangling = /\s(?:it|him|them|us|me|himself|herself|itself|themselves)$/

const loneMarks = (title: string): string[] =>
  pairs.flatMap(([open, close]) =>
    count(title, open) === count(title, close) ? [] : [`lone ${open}${close}`],
  )

/** The faults of a title by name, none for one that may be printed. */
export const titleFaults = (title: string): string[] => {
  const last = title.slice(title.lastIndexOf(' ') + 1).toLowerCase()
  const isFunctionWord =
    functionWords.has(last) || determiners.has(last) || (prepositions.has(last) && !particles.has(last))
  return [
    ...(title.length > TITLE_LENGTH ? ['too long'] : []),
    ...(/^[\p{Lu}\p{N}“"‘'$€£¥(]/u.test(title) ? [] : ['no capital']),
    ...loneMarks(title),
    ...(count(title, '"') % 2 === 1 ? ['lone "'] : []),
    ...(isFunctionWord ? [`ends in “${last}”`] : []),
    ...(startsDangling.test(title) || endsDangling.test(title) ? ['dangling pronoun'] : []),
    ...(/[\s,;:–—-]$/.test(title) ? ['ends in punctuation'] : []),
    ...(/\s{2}|\n/.test(title) ? ['loose space'] : []),
    ...(title.split(' ').length < 2 ? ['one word'] : []),
  ]
}
