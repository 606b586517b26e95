/** The words of a range as a title has them. */
import { isAdverb } from '../../knowledge/word-classes.ts'
import { isPossessive, type WordRange } from './phrases.ts'
import { isAgeAside } from './predicate.ts'
import { mentionOf, type SentenceView, type Word } from './sentence-view.ts'
import { isPhrasalVerb, tidy } from './wording.ts'

const timePrepositions = new Set([
  'on',
  'in',
  'at',
  'by',
  'since',
  'from',
  'during',
  'until',
  'of',
  'for',
  'between',
  'this',
  'the',
  'early',
  'late',
  'earlier',
  'later',
  'before',
  'after',
  'back',
])

const titleJoiners = new Set(['of', 'for', 'and', 'the', "'s", '.', '-', '&', ',', '(', ')'])
const honorifics = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'sir',
  'dame',
  'lord',
  'lady',
  'gen',
  'general',
  'col',
  'sen',
  'rep',
  'prof',
  'president',
  'minister',
  'mp',
  'mps',
  'secretary',
  'ambassador',
  'king',
  'queen',
  'pope',
  'chancellor',
  'premier',
  'senator',
  'governor',
  'mayor',
  'chairman',
  'director',
  'judge',
  'justice',
  'prince',
  'princess',
  'chief',
  'adviser',
  'advisor',
  'leader',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'representative',
  'commissioner',
  'captain',
  'admiral',
  'professor',
  'fm',
  'pm',
  'eam',
])

/**
 * Index of the first word of the office or rank that stands before the person's name at `name`
 * ("Senior Deputy Foreign Minister Hiroyuki Namazu"), possessor included; `name` itself when there is none.
 */
export const officeStart = (view: SentenceView, name: number, floor: number): number => {
  let from = name
  let sawTitle = false
  while (from > floor) {
    const word = view.words[from - 1]!
    const mention = mentionOf(view, word)
    if (mention?.kind === 'person') break
    const isPart =
      word.isCapitalized ||
      titleJoiners.has(word.lower) ||
      ['new', 'former', 'then', 'acting'].includes(word.lower)
    if (!isPart || word.text === ',') break
    sawTitle ||= honorifics.has(word.lower.replace('.', ''))
    from--
    if (mention?.kind === 'country') break
  }
  while (from < name && titleJoiners.has(view.words[from]!.lower)) from++
  return sawTitle ? from : name
}

const officeRanges = (view: SentenceView, range: WordRange): Set<number> => {
  const dropped = new Set<number>()
  for (let index = range.from; index < range.to; index++) {
    const mention = mentionOf(view, view.words[index])
    if (mention?.kind !== 'person' || view.words[index - 1]?.mention === view.words[index]!.mention) continue
    for (let word = officeStart(view, index, range.from); word < index; word++) dropped.add(word)
  }
  return dropped
}

/** "lodged his appeal three days | after": a length whose other half is outside of the range. */
const isCutOff = (view: SentenceView, index: number, { to }: WordRange): boolean => {
  const { time } = view.words[index]!
  let end = index
  while (end < to && view.words[end]!.time === time) end++
  return end === to && cutters.has(view.words[to]?.lower ?? '')
}

const cutters = new Set(['after', 'before', 'since', 'until', 'when', 'that', 'earlier', 'later'])

const timeRanges = (view: SentenceView, range: WordRange): Set<number> => {
  const dropped = new Set<number>()
  for (let index = range.from; index < range.to; index++) {
    const { time } = view.words[index]!
    if (time === null) continue
    if (view.doc.recognizedTimes[time]!.type === 'DURATION' && !isCutOff(view, index, range)) continue
    dropped.add(index)
    for (
      let before = index - 1;
      before >= range.from && timePrepositions.has(view.words[before]!.lower);
      before--
    ) {
      if (view.words[before]!.mention !== null) break
      if (isPhrasalVerb(view.words[before - 1]?.lower ?? '', view.words[before]!.lower)) break
      dropped.add(before)
    }
    if (view.words[index + 1] && isPossessive(view.words[index + 1])) dropped.add(index + 1)
  }
  return dropped
}

const fillers = new Set([
  'recent',
  'recently',
  'also',
  'previously',
  'earlier',
  'later',
  'latest',
  'then',
  'new',
])

const keptAdverbs = new Set(
  'not first never further once twice together only early daily weekly monthly yearly nearly friendly elderly deadly'.split(
    ' ',
  ),
)

const isFiller = (view: SentenceView, index: number): boolean => {
  const word = view.words[index]!
  return (
    word.mention === null &&
    !word.isCapitalized &&
    (fillers.has(word.lower) || (isAdverb(word.lower) && !keptAdverbs.has(word.lower)))
  )
}

export interface PhraseOptions {
  /** Put the person's full name for a surname alone. */
  readonly namesInFull: boolean
  /** Keep a leading "the": in the object of a title, not in its subject. */
  readonly keepsThe: boolean
  /** Index of a word → what stands in its place; the empty text drops it. */
  readonly replaced?: ReadonlyMap<number, string>
}

interface Piece {
  readonly text: string
  readonly isSpaced: boolean
}

const pieceOf = (
  view: SentenceView,
  index: number,
  isSpaced: boolean,
  options: PhraseOptions,
): Piece | null => {
  const word = view.words[index]!
  const replacement = options.replaced?.get(index)
  if (replacement !== undefined) return replacement === '' ? null : { text: replacement, isSpaced }
  const mention = mentionOf(view, word)
  if (mention?.kind !== 'person') return { text: word.text, isSpaced }
  if (view.words[index - 1]?.mention === word.mention) return null
  const name = view.doc.entities.find((entity) => entity.id === mention.entity)?.name
  const written = view.doc.text.slice(mention.start, mention.end).replace(/\s+/g, ' ')
  return { text: options.namesInFull && name ? name : written, isSpaced }
}

/**
 * The words of a range as a title has them: without time expressions (the date stands above the title), offices
 * before names, a leading article, and fillers.
 */
export const phraseText = (
  view: SentenceView,
  range: WordRange,
  options: PhraseOptions = { namesInFull: true, keepsThe: false },
): string => {
  const dropped = new Set([...officeRanges(view, range), ...timeRanges(view, range)])
  for (let index = range.from; index < range.to; index++)
    if (isAgeAside(view, index)) for (const part of [0, 1, 2]) dropped.add(index + part)
  const pieces: Piece[] = []
  for (let index = range.from; index < range.to; index++) {
    if (dropped.has(index) || isFiller(view, index)) continue
    const word = view.words[index]!
    if (pieces.length === 0 && word.mention === null && isLeadingFiller(word, options)) continue
    const before = index === 0 ? null : view.words[index - 1]!
    const piece = pieceOf(view, index, before !== null && before.end < word.start, options)
    if (piece) pieces.push(piece)
  }
  return joinPieces(pieces)
}

/** "Ann Lee’s", "the workers’". A plural noun takes the apostrophe alone, a name that ends in -s does not. */
export const possessive = (owner: string): string =>
  /(?:^| )[a-z]+s$|^[A-Z][a-z]+rs$/.test(owner) ? `${owner}’` : `${owner}’s`

const articles = new Set(['the', 'a', 'an', 'this', 'these', 'that', 'those'])

const isLeadingFiller = (word: Word, { keepsThe }: PhraseOptions): boolean =>
  isPossessive(word) ||
  (word.kind === 'punctuation' && !isOpeningQuote(word) && !/^[$€£¥]/.test(word.text)) ||
  (articles.has(word.lower) && !(keepsThe && word.lower === 'the'))

const isOpeningQuote = (word: Word): boolean => ['‘', '“', '"'].includes(word.text)

const joinPieces = (pieces: readonly Piece[]): string => {
  let text = ''
  for (const piece of pieces) text += (piece.isSpaced && text !== '' ? ' ' : '') + piece.text
  return tidy(text)
}
