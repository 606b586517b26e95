/** A sentence with what the earlier stages know about each of its words, for the rules of this folder to read. */

import type { LinkedArticle, Mention, Token } from '../../core/extraction.ts'
import type { Span } from '../../core/span.ts'
import type { RecognizedTime } from '../../core/time-expression.ts'
import { leadSentence } from '../text/lead-sentence.ts'
import { withCaptionVerb } from './caption-verbs.ts'
import { tagVerbs, type UntaggedWord, type VerbTag } from './verb-tags.ts'

export interface Word extends Token {
  /** Index into `doc.mentions` of the name that this word is part of, else null. */
  readonly mention: number | null
  /** Index into `doc.recognizedTimes` of the time expression that this word is part of, else null. */
  readonly time: number | null
  /** Inside a direct quotation. Short quoted names ("Global Partnership") do not count. */
  readonly isQuoted: boolean
  readonly isCapitalized: boolean
  /** How it stands as a verb, null where it is none. */
  readonly verb: VerbTag | null
  /** A dash inside of a score or a compound: "6-4". */
  readonly isTight: boolean
}

export interface SentenceView extends Span {
  readonly doc: LinkedArticle
  /** Index into `doc.sentences`. */
  readonly index: number
  readonly words: readonly Word[]
  readonly isHeadline: boolean
  /** First sentence of the running text. */
  readonly isLead: boolean
}

/** Index of the span that covers `offset` in a list that is sorted and has no overlaps; else null. */
export const spanIndexAt = (spans: readonly Span[], offset: number): number | null => {
  let low = 0
  let high = spans.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const span = spans[middle]!
    if (offset < span.start) high = middle - 1
    else if (offset >= span.end) low = middle + 1
    else return middle
  }
  return null
}

const openingQuotes = new Set(['“', '"', '«', '„'])
const closingQuotes = new Set(['”', '"', '»'])
/** A quotation of fewer words is a name or a borrowed phrase, no speech. */
const SPEECH_WORDS = 7

interface Speech {
  readonly ranges: readonly Span[]
  /** True when the block ends inside speech. */
  readonly isOpen: boolean
}

/**
 * Direct speech in one block. Speech over several paragraphs opens each of them and closes the last, or opens the
 * first and closes the last: `isOpen` says that the block before ended inside speech.
 */
const quotedRanges = (tokens: readonly Token[], isOpen: boolean): Speech => {
  const ranges: Span[] = []
  const marks = tokens.findIndex((token) => openingQuotes.has(token.text) || closingQuotes.has(token.text))
  let open: number | null = isOpen && tokens[marks]?.text === '”' ? 0 : null
  tokens.forEach((token, index) => {
    if (open !== null && closingQuotes.has(token.text)) {
      if (index - open > SPEECH_WORDS) ranges.push({ start: tokens[open]!.start, end: token.end })
      open = null
    } else if (open === null && openingQuotes.has(token.text)) open = index
  })
  if (open !== null) ranges.push({ start: tokens[open]!.start, end: tokens.at(-1)!.end })
  return { ranges, isOpen: open !== null }
}

const tokensByBlock = (doc: LinkedArticle): Token[][] => {
  const groups: Token[][] = doc.blocks.map(() => [])
  for (const sentence of doc.sentences)
    for (let token = sentence.firstToken; token < sentence.endToken; token++)
      groups[sentence.block]!.push(doc.tokens[token]!)
  return groups.filter((tokens) => tokens.length > 0)
}

const speechOf = (doc: LinkedArticle): Span[] => {
  let isOpen = false
  return tokensByBlock(doc).flatMap((tokens) => {
    const speech = quotedRanges(tokens, isOpen)
    isOpen = speech.isOpen
    return speech.ranges
  })
}

const isTight = (before: Token | undefined, { start, end }: Token, after: Token | undefined): boolean =>
  before !== undefined &&
  after !== undefined &&
  ((before.end === start && after.start === end) || (before.kind === 'number' && after.kind === 'number'))

/** Index of the span that covers an offset, for offsets that only grow; else null. */
const walker = (spans: readonly Span[]): ((offset: number) => number | null) => {
  let index = 0
  return (offset) => {
    while (index < spans.length && spans[index]!.end <= offset) index++
    const span = spans[index]
    return span !== undefined && span.start <= offset ? index : null
  }
}

const startsUpperCase = (text: string): boolean => {
  const code = text.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text)
}

interface OpenWord extends UntaggedWord {
  verb: VerbTag | null
  isTight: boolean
}

/** Words of tokens that come in text order; each is finished when its sentence is tagged. */
const wordReader = (doc: LinkedArticle): ((token: Token) => OpenWord) => {
  const mentionAt = walker(doc.mentions)
  const timeAt = walker(doc.recognizedTimes)
  const speechAt = walker(speechOf(doc))
  return (token) => ({
    start: token.start,
    end: token.end,
    text: token.text,
    lower: token.lower,
    kind: token.kind,
    mention: mentionAt(token.start),
    time: timeAt(token.start),
    isQuoted: speechAt(token.start) !== null,
    isCapitalized: startsUpperCase(token.text),
    verb: null,
    isTight: false,
  })
}

const readWords = (
  tokens: readonly Token[],
  first: number,
  end: number,
  read: (token: Token) => OpenWord,
): Word[] => {
  const words: OpenWord[] = new Array(end - first)
  for (let index = first; index < end; index++) words[index - first] = read(tokens[index]!)
  const tags = withCaptionVerb(words, tagVerbs(words))
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    word.verb = tags[index]!
    if (word.kind === 'punctuation') word.isTight = isTight(words[index - 1], word, words[index + 1])
  }
  return words
}

/** One view for each sentence of the article, in order. */
export const viewSentences = (doc: LinkedArticle): SentenceView[] => {
  const read = wordReader(doc)
  const leadIndex = leadSentence(doc)
  return doc.sentences.map((sentence, index) => {
    const { kind } = doc.blocks[sentence.block]!
    return {
      doc,
      index,
      words: readWords(doc.tokens, sentence.firstToken, sentence.endToken, read),
      start: sentence.start,
      end: sentence.end,
      isHeadline: kind === 'headline' || kind === 'subheading',
      isLead: index === leadIndex,
    }
  })
}

export const mentionOf = (view: SentenceView, word: Word | undefined): Mention | null =>
  word === undefined || word.mention === null ? null : view.doc.mentions[word.mention]!

/** Mentions that begin inside the half-open word range, each once, in order; "India-Japan" is one word with two. */
export const mentionsBetween = (view: SentenceView, from: number, to: number): Mention[] => {
  const first = view.words[Math.max(0, from)]
  const last = view.words[Math.min(to, view.words.length) - 1]
  if (first === undefined || last === undefined || from >= to) return []
  return mentionsWithin(view.doc.mentions, first.start, last.end)
}

const mentionsWithin = (mentions: readonly Mention[], start: number, end: number): Mention[] => {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.start < start) low = middle + 1
    else high = middle
  }
  let stop = low
  while (stop < mentions.length && mentions[stop]!.start < end) stop++
  return mentions.slice(low, stop)
}

/** Lengths, repetitions and "recently" say nothing about which day. */
const saysWhen = ({ type, reading }: RecognizedTime): boolean =>
  type !== 'SET' && type !== 'DURATION' && reading.kind !== 'reference'

/** Indexes of the time expressions inside the half-open word range that say when, each once, in order. */
export const timesBetween = (view: SentenceView, from: number, to: number): number[] => {
  const found = new Set<number>()
  for (let index = from; index < to; index++) {
    const time = view.words[index]?.time
    if (time !== null && time !== undefined && saysWhen(view.doc.recognizedTimes[time]!)) found.add(time)
  }
  return [...found]
}
