/** Titles: the words of the evidence, put as a newspaper would print them. */
import type { Factuality } from '../../core/event.ts'
import type { VerbForms } from '../../knowledge/verb-forms.ts'
import { isAdverb, prepositions } from '../../knowledge/word-classes.ts'
import type { WordRange } from './phrases.ts'
import { isPossessive } from './phrases.ts'
import { mentionOf, type SentenceView, type Word } from './sentence-view.ts'

/** PRODUCT: titles are short; a longer one does not fit two lines of a label. */
export const TITLE_LENGTH = 90

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

const timeRanges = (view: SentenceView, range: WordRange): Set<number> => {
  const dropped = new Set<number>()
  for (let index = range.from; index < range.to; index++) {
    if (view.words[index]!.time === null) continue
    dropped.add(index)
    for (
      let before = index - 1;
      before >= range.from && timePrepositions.has(view.words[before]!.lower);
      before--
    ) {
      if (view.words[before]!.mention !== null) break
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

const isFiller = (view: SentenceView, index: number): boolean => {
  const word = view.words[index]!
  return (
    word.mention === null &&
    !word.isCapitalized &&
    (fillers.has(word.lower) || (isAdverb(word.lower) && word.lower !== 'not'))
  )
}

export interface PhraseOptions {
  /** Put the person's full name for a surname alone. */
  readonly namesInFull: boolean
  /** Keep a leading "the": in the object of a title, not in its subject. */
  readonly keepsThe: boolean
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

const articles = new Set(['the', 'a', 'an', 'this', 'these', 'that', 'those'])

const isLeadingFiller = (word: Word, { keepsThe }: PhraseOptions): boolean =>
  isPossessive(word) ||
  (word.kind === 'punctuation' && !isOpeningQuote(word)) ||
  (articles.has(word.lower) && !(keepsThe && word.lower === 'the'))

const isOpeningQuote = (word: Word): boolean => ['‘', '“', '"'].includes(word.text)

const joinPieces = (pieces: readonly Piece[]): string => {
  let text = ''
  for (const piece of pieces) text += (piece.isSpaced && text !== '' ? ' ' : '') + piece.text
  return tidy(text)
}

/** No comma without its clause, no bracket or quotation mark without its mate, no preposition at the end. */
export const tidy = (text: string): string => {
  let result = text
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:!?])/g, '$1')
    .trim()
  result = dropUnmatched(result, '“', '”')
  result = dropUnmatched(result, '(', ')')
  result = dropUnmatched(result, '‘', '’')
  if ((result.split('"').length - 1) % 2 === 1) result = result.replaceAll('"', '')
  for (;;) {
    const shorter = result.replace(/[\s,;:.—–-]+$/, '').replace(/^[\s,;:.—–-]+/, '')
    const last = shorter.slice(shorter.lastIndexOf(' ') + 1).toLowerCase()
    const phrase = danglingPhrases.find((candidate) => shorter.endsWith(candidate))
    const isDangling = shorter.includes(' ') && (prepositions.has(last) || danglers.has(last))
    result = phrase
      ? shorter.slice(0, -phrase.length)
      : isDangling
        ? shorter.slice(0, shorter.lastIndexOf(' '))
        : shorter
    if (!isDangling && !phrase) return result
  }
}

/** The beginnings of compound prepositions, left over where a title was cut. */
const danglingPhrases = [
  ' on the sidelines',
  ' as part',
  ' in the wake',
  ' in response',
  ' on behalf',
  ' in favour',
  ' in favor',
  ' in front',
  ' at the request',
  ' in exchange',
  ' in return',
]

const danglers = new Set([
  'and',
  'or',
  'but',
  'the',
  'a',
  'an',
  'that',
  'which',
  'who',
  'its',
  'his',
  'her',
  'their',
  'both',
  'also',
])

const dropUnmatched = (text: string, open: string, close: string): string => {
  const opens = text.split(open).length - 1
  const closes = close === '’' ? [...text.matchAll(/’(?![\p{L}])/gu)].length : text.split(close).length - 1
  if (opens === closes || (close === '’' && opens === 0)) return text
  return close === '’' ? text.replaceAll(open, '') : text.replaceAll(open, '').replaceAll(close, '')
}

/** Shortens at a phrase boundary, never inside a name or a word. */
export const fitTitle = (title: string): string => {
  if (title.length <= TITLE_LENGTH) return title
  const cut = title.slice(0, TITLE_LENGTH + 1)
  const boundaries = [
    ...cut.matchAll(/,? (?:and|of|in|on|at|to|with|for|by|from|against|between|about|over|as) /g),
  ]
  const boundary = boundaries.filter((match) => match.index > 30).at(-1)?.index ?? cut.lastIndexOf(' ')
  return tidy(cut.slice(0, boundary))
}

export const capitalize = (text: string): string =>
  text === '' ? '' : text.charAt(0).toUpperCase() + text.slice(1)

export interface VerbWording {
  readonly subject: string
  readonly forms: VerbForms
  readonly rest: string
  readonly isPassive: boolean
  readonly isPluralSubject: boolean
  readonly factuality: Factuality
}

/** "India" + chair + "the G20", planned → "India to chair the G20". */
export const wordEvent = ({
  subject,
  forms,
  rest,
  isPassive,
  isPluralSubject,
  factuality,
}: VerbWording): string => {
  const active = isPluralSubject ? forms.base : forms.present
  const past = isPassive ? forms.participle : active
  const future = isPassive ? `to be ${forms.participle}` : `to ${forms.base}`
  const possible = isPassive ? `may be ${forms.participle}` : `may ${forms.base}`
  const verb = factuality === 'planned' ? future : factuality === 'possible' ? possible : past
  return fitTitle(capitalize(tidy(`${subject} ${verb} ${rest}`)))
}

/** A subject of several members takes the verb's plain form: "Motegi and Jaishankar meet". */
export const isPlural = (subject: string): boolean => {
  const head = subject.split(/ (?:of|in|at|from|to|with|between|for|on|by) /)[0] ?? subject
  if (/ and /.test(head)) return true
  const last = head.slice(head.lastIndexOf(' ') + 1)
  return /[^su']s$/.test(last) && /^\p{Ll}/u.test(last) && !/(?:ics|news)$/.test(last)
}
