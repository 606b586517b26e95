/** Names and descriptions that stand beside an object: "met the minister, Claire Vasseur, in Paris on Wednesday". */
import { determiners, prepositions } from '../../knowledge/word-classes.ts'
import { isHardStop, type WordRange } from './phrases.ts'
import { mentionOf, type SentenceView } from './sentence-view.ts'

/** How many words it may have. */
const LONGEST = 9

const opensApposition = (view: SentenceView, index: number): boolean => {
  const word = view.words[index]
  return word !== undefined && (word.mention !== null || word.isCapitalized || determiners.has(word.lower))
}

/**
 * The index after the closing comma of the apposition that the comma at `comma` opens, where what the verb says goes on
 * with a preposition; null where there is none.
 */
export const appositionEnd = (view: SentenceView, comma: number): number | null => {
  const { words } = view
  if (words[comma]?.text !== ',' || !opensApposition(view, comma + 1)) return null
  for (let index = comma + 1; index <= Math.min(comma + LONGEST + 1, words.length - 1); index++) {
    const word = words[index]!
    if (word.text === ',') {
      const next = words[index + 1]
      const goesOn = next !== undefined && next.mention === null && prepositions.has(next.lower)
      return index > comma + 1 && goesOn ? index + 1 : null
    }
    if (word.verb !== null || word.time !== null || isHardStop(word)) return null
  }
  return null
}

/** "killed the group's leader, Abou Tarek.": the name alone, between the comma at `comma` and the next stop. */
export const apposedName = (view: SentenceView, comma: number): WordRange | null => {
  const { words } = view
  const from = comma + 1
  const mention = mentionOf(view, words[from])
  if (words[comma]?.text !== ',' || words[comma - 1]?.mention !== null || mention?.kind !== 'person')
    return null
  let to = from
  while (to < words.length && words[to]!.mention === words[from]!.mention) to++
  const after = words[to]
  return after === undefined || after.text === ',' || isHardStop(after) ? { from, to } : null
}
