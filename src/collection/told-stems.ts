/** Mentions of one article by the stem of what they tell: "arrest" and "arrested", "sink" and "sinking". */
import type { EventMention } from '../core/extraction.ts'

/** Words of one stem begin alike. */
const STEM = 5

/** A noun told so often in one article points to none of its tellings. */
const MOST = 12

/** How the word begins without its ending; "invasion" and "explosion" go with "invade" and "explode". */
export const stemOf = (word: string): string =>
  word
    .toLowerCase()
    .replace(/sion$/, 'd')
    .replace(/(?:ing|ion|e|ed)$/, '')
    .slice(0, STEM)

const remembered = new WeakMap<readonly EventMention[], ReadonlyMap<string, readonly number[]>>()

const byStem = (mentions: readonly EventMention[]): ReadonlyMap<string, readonly number[]> => {
  const known = remembered.get(mentions)
  if (known !== undefined) return known
  const stems = new Map<string, number[]>()
  mentions.forEach(({ trigger }, index) => {
    const stem = stemOf(trigger.lemma)
    const group = stems.get(stem)
    if (group === undefined) stems.set(stem, [index])
    else group.push(index)
  })
  remembered.set(mentions, stems)
  return stems
}

/** Indexes of the mentions that tell what `word` (a lemma, or a noun of the text) names, in text order. */
export const toldByStem = (mentions: readonly EventMention[], word: string): readonly number[] => {
  const found = byStem(mentions).get(stemOf(word)) ?? []
  return found.length > MOST ? [] : found
}
