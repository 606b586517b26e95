import type { Entity, EntityId } from '../core/entity.ts'
import type { TimelineEvent } from '../core/event.ts'

/** Letters that Unicode does not take apart into a base letter and a mark, with their plain spelling. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
}

/**
 * Text as a search compares it: lower case, without diacritics, each run of other signs one space.
 * Uses no locale, so that it gives the same on every machine. Apostrophes inside a word are dropped
 * ("Misri’s" is found by "misris" and by "misri").
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ]/gu, '')
    .toLowerCase()
    .replace(/[æøœßłđðþħı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The words of a query, folded; empty for a query without letters or digits. */
export const queryWords = (query: string): readonly string[] => {
  const folded = foldText(query)
  return folded === '' ? [] : folded.split(' ')
}

/** From here on scripts are written without spaces (CJK, kana, …): a word may start anywhere. */
export const isUnspacedScript = (word: string): boolean => word.charCodeAt(0) >= 0x2e80

/**
 * True when every word of the query begins a word of `folded` (a text out of `foldText`), in any order.
 * Word beginnings only: "in" must not find "meeting", while "jais" finds "Jaishankar" as one types.
 */
export function matchesWords(folded: string, words: readonly string[]): boolean {
  const spaced = ` ${folded}`
  return words.every((word) => spaced.includes(isUnspacedScript(word) ? word : ` ${word}`))
}

/** Title, names and aliases of the participants, and the quotes of an event, folded. */
export function searchableText(event: TimelineEvent, entityOf: ReadonlyMap<EntityId, Entity>): string {
  const names = event.participants.flatMap(({ entity }) => {
    const known = entityOf.get(entity)
    return known === undefined ? [] : [known.name, ...known.aliases]
  })
  return foldText([event.title, ...names, ...event.evidence.map(({ exact }) => exact)].join(' | '))
}
