import type { EventfulArticle } from '../core/extraction.ts'
import type { Span } from '../core/span.ts'

/** Longer openings are sentences; "PORT-AU-PRINCE, Haiti (Albion News), Tuesday, " has 45. */
const LONGEST_PLACE = 49

/** Small words inside names of places: "Rio de Janeiro", "Newcastle upon Tyne". */
const INSIDE_NAMES =
  /^(?:aboard|al|am|and|da|das|de|del|della|der|des|di|do|dos|du|el|en|la|las|le|les|los|near|of|sur|the|upon|von)$/

/** Words that no place begins or ends with: "On 3 May — the day …". */
const BEFORE_DATES =
  /^(?:after|around|as|at|before|between|but|by|during|early|from|in|late|of|on|since|then|until|when)$/i

const isPlace = (opening: string): boolean => {
  if (opening.length > LONGEST_PLACE || !/^\p{Lu}[\p{L}\s.,'’()/-]*$/u.test(opening)) return false
  const words = opening.split(/[^\p{L}'’]+/u).filter((word) => word !== '')
  return (
    words.every((word) => /^\p{Lu}/u.test(word) || INSIDE_NAMES.test(word)) &&
    !BEFORE_DATES.test(words[0]!) &&
    !BEFORE_DATES.test(words.at(-1)!)
  )
}

/** "KATHMANDU, April 26 —": where and when it was written, no part of what is told. A sentence with a dash is none. */
export const isDateline = (doc: Pick<EventfulArticle, 'text' | 'blocks'>, { start, end }: Span): boolean => {
  const block = doc.blocks.find((one) => one.start <= start && start < one.end)
  const opening = block?.start ?? 0
  return (
    start - opening <= LONGEST_PLACE &&
    isPlace(doc.text.slice(opening, start)) &&
    /^\s*(?:\([^)]{1,20}\)\s*)?(?:[—–_]|--|-\s)/u.test(doc.text.slice(end, end + 24))
  )
}
