/** Long strings are slices that would keep the whole text they were cut from. */
const LONGEST_COPIED = 12

const detached = (text: string): string => (text.length <= LONGEST_COPIED ? text : text.split('').join(''))

/**
 * `answer` with its answers kept for the words asked about lately: at least the last `fewest` of them, at most twice as
 * many, so that memory stays bounded. For pure functions of short strings.
 */
export const remembering = <Answer extends object | number | string | boolean>(
  fewest: number,
  answer: (word: string) => Answer,
): ((word: string) => Answer) => {
  let recent = new Map<string, Answer>()
  let former = new Map<string, Answer>()
  const remember = (word: string): Answer => {
    const known = former.get(word)
    const key = detached(word)
    const given = known === undefined ? answer(key) : known
    if (recent.size >= fewest) {
      former = recent
      recent = new Map()
    }
    recent.set(key, given)
    return given
  }
  return (word) => {
    const known = recent.get(word)
    return known === undefined ? remember(word) : known
  }
}
