/** Width of a text in px in the font of the thing measured. */
export type MeasureText = (text: string) => number

/** What an ellipsis must not follow: little words, figures that wait for their noun, initials and open marks. */
const DANGLING =
  /(?:\s(?:a|an|and|as|at|but|by|for|from|her|his|in|into|its|near|of|on|or|over|than|that|the|their|to|with|\p{Lu}\.|\p{Sc}?\d[\d.,]{0,12})|[,;:–—-])$/u

function withEllipsis(text: string): string {
  let kept = text
  while (DANGLING.test(kept)) kept = kept.replace(DANGLING, '')
  return `${kept}…`
}

/** The longest beginning of whole words that fits with an ellipsis after it; a single word too long is cut inside. */
function truncated(words: readonly string[], mostPx: number, measure: MeasureText): string {
  for (let count = words.length; count > 0; count--) {
    const text = withEllipsis(words.slice(0, count).join(' '))
    if (measure(text) <= mostPx) return text
  }
  let word = words[0] ?? ''
  while (word.length > 1 && measure(`${word}…`) > mostPx) word = word.slice(0, -1)
  return `${word}…`
}

/** Width of `words[from]` to before `words[end]` with blanks between, from the widths of single words: they recur in many titles. */
function lineWidths(words: readonly string[], measure: MeasureText): (from: number, end: number) => number {
  const blank = measure(' ')
  const sums = [0]
  for (const word of words) sums.push(sums.at(-1)! + measure(word) + blank)
  return (from, end) => sums[end]! - sums[from]! - blank
}

/**
 * A title in at most two lines of at most `mostPx`: one line when that is at most `oneLinePx`; else the break that makes the wider line
 * as narrow as can be; else the fullest first line, and the second ends with an ellipsis.
 */
export function wrapTitle(
  title: string,
  mostPx: number,
  measure: MeasureText,
  oneLinePx: number = mostPx,
): string[] {
  if (!title.includes(' ')) return oneWord(title, mostPx, measure)
  const words = title.split(' ')
  const widthOf = lineWidths(words, measure)
  if (widthOf(0, words.length) <= oneLinePx) return oneWord(title, mostPx, measure)
  let best: { readonly count: number; readonly width: number } | null = null
  let fullest = 1
  for (let count = 1; count < words.length; count++) {
    const first = widthOf(0, count)
    if (first <= mostPx) fullest = count
    const width = Math.max(first, widthOf(count, words.length))
    if (width <= mostPx && (best === null || width < best.width)) best = { count, width }
  }
  if (best !== null) return [words.slice(0, best.count).join(' '), words.slice(best.count).join(' ')]
  const first = truncatedOrWhole(words.slice(0, fullest), mostPx, measure)
  return fullest === words.length ? [first] : [first, truncated(words.slice(fullest), mostPx, measure)]
}

const oneWord = (title: string, mostPx: number, measure: MeasureText): string[] => [
  measure(title) <= mostPx ? title : truncated([title], mostPx, measure),
]

function truncatedOrWhole(words: readonly string[], mostPx: number, measure: MeasureText): string {
  const text = words.join(' ')
  return measure(text) <= mostPx ? text : truncated(words, mostPx, measure)
}
