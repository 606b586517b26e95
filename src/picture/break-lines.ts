import type { MeasureText } from '../timeline/wrap-title.ts'

/** The longest beginning that fits, at least one character. */
function headOf(text: string, mostPx: number, measure: MeasureText): string {
  const characters = [...text]
  let count = characters.length
  while (count > 1 && measure(characters.slice(0, count).join('')) > mostPx) count--
  return characters.slice(0, count).join('')
}

/** Pieces that a line may end after; those wider than a line are cut. */
function piecesOf(text: string, mostPx: number, measure: MeasureText): string[] {
  return text.split(/(?<=[ &?])/u).flatMap((piece) => {
    const cut: string[] = []
    let rest = piece
    while (measure(rest.trimEnd()) > mostPx && rest.length > 1) {
      const head = headOf(rest, mostPx, measure)
      cut.push(head)
      rest = rest.slice(head.length)
    }
    return rest === '' ? cut : [...cut, rest]
  })
}

/** All of a text in lines of at most `mostPx`; addresses may end a line after "?" and "&". None for an empty text. */
export function breakLines(text: string, mostPx: number, measure: MeasureText): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text.trim(), mostPx, measure)) {
    if (line !== '' && measure((line + piece).trimEnd()) > mostPx) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  return line === '' ? lines : [...lines, line.trimEnd()]
}
