/** What is compared of an event mention with others', and stands in the words around its trigger. */
import type { EventfulArticle, EventMention, Sentence } from '../core/extraction.ts'
import { disasterOf, eventClassesOf, isImpactVerb } from '../knowledge/event-classes.ts'
import { nounReadings } from '../knowledge/triggers.ts'
import { sentenceWords, type Words } from './article-words.ts'

export interface EventDigest {
  /** What sort of happening its trigger can name, see `knowledge/event-classes.ts`; parted by spaces. */
  readonly classes: string
  /** "The quake destroyed": told of by a noun that takes up what has been told. */
  readonly takesUp: boolean
  readonly magnitude: number | null
  /** "The second quake": 2. */
  readonly ordinal: number | null
  /** The telling words of its sentence, without its trigger; parted by spaces. */
  readonly words: string
}

/** How far before the trigger the disaster stands that an impact verb tells of: a subject with its clause. */
const SUBJECT_TOKENS = 14

const firstTokenAt = (doc: EventfulArticle, sentence: Sentence, offset: number): number => {
  let index = sentence.firstToken
  while (index < sentence.endToken && doc.tokens[index]!.end <= offset) index++
  return index
}

/** "The quake struck": the token of the nearest disaster that the sentence names before an impact verb. */
const disasterBefore = (
  doc: EventfulArticle,
  { trigger }: EventMention,
  sentence: Sentence,
  token: number,
): number | null => {
  if (trigger.nominal || !isImpactVerb(trigger.lemma)) return null
  const first = Math.max(sentence.firstToken, token - SUBJECT_TOKENS)
  for (let index = token - 1; index >= first; index--)
    if (disasterOf(doc.tokens[index]!.lower) !== null) return index
  return null
}

/** Verbs that say of what their subject names only that it came about. */
const BEGIN: ReadonlySet<string> = new Set('begin start open commence break'.split(' '))

/** "The trial began", "protests broke out": the event word that ends the subject; null where there is none. */
const begunBefore = (
  doc: EventfulArticle,
  { trigger }: EventMention,
  sentence: Sentence,
  token: number,
): string | null => {
  if (trigger.nominal || !BEGIN.has(trigger.lemma)) return null
  let index = token - 1
  while (index > sentence.firstToken && AUXILIARIES.has(doc.tokens[index]!.lower)) index--
  const { lower } = doc.tokens[index]!
  return index >= sentence.firstToken && nounReadings.has(lower) ? lower : null
}

const AUXILIARIES: ReadonlySet<string> = new Set(
  'has had have was were will to be been which that ,'.split(' '),
)

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that'])

/** A particle or object that makes another word of a verb stands within so many tokens: "gave him nine years". */
const FOLLOWING_TOKENS = 3

const classesOf = (
  doc: EventfulArticle,
  mention: EventMention,
  sentence: Sentence,
  token: number,
): ReadonlySet<string> => {
  const disaster = disasterBefore(doc, mention, sentence, token)
  if (disaster !== null) return new Set([disasterOf(doc.tokens[disaster]!.lower)!])
  const { trigger } = mention
  const begun = begunBefore(doc, mention, sentence, token)
  if (begun !== null) return new Set([...eventClassesOf(trigger.lemma), ...eventClassesOf(begun)])
  const end = trigger.nominal ? token + 1 : Math.min(sentence.endToken, token + 1 + FOLLOWING_TOKENS)
  return eventClassesOf(
    trigger.lemma,
    doc.tokens.slice(token + 1, end).map(({ lower }) => lower),
  )
}

const takesUp = (doc: EventfulArticle, mention: EventMention, sentence: Sentence, token: number): boolean => {
  const disaster = disasterBefore(doc, mention, sentence, token)
  return disaster !== null && DEFINITE.has(doc.tokens[disaster - 1]?.lower ?? '')
}

const ORDINALS: ReadonlyMap<string, number> = new Map(
  ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].map(
    (word, index) => [word, index + 1],
  ),
)

/** Within so many tokens before the trigger an ordinal counts it: "the second major earthquake". */
const ORDINAL_TOKENS = 3

const ordinalOf = (doc: EventfulArticle, sentence: Sentence, token: number): number | null => {
  for (let index = token - 1; index >= Math.max(sentence.firstToken, token - ORDINAL_TOKENS); index--) {
    const { lower } = doc.tokens[index]!
    const figure = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(lower)?.[1]
    const value = figure === undefined ? ORDINALS.get(lower) : Number(figure)
    if (value !== undefined) return value
  }
  return null
}

const MAGNITUDE = /\bmagnitude[ -](?:of )?(\d(?:\.\d)?)(?![\d,])|\b(\d\.\d)[ -]magnitude/i

const magnitudeOf = (text: string): number | null => {
  const match = MAGNITUDE.exec(text)
  return match === null ? null : Number(match[1] ?? match[2])
}

const withoutTrigger = (words: Words, doc: EventfulArticle, { trigger }: EventMention): Words => {
  const own = doc.text.slice(trigger.start, trigger.end).toLowerCase()
  return new Set([...words].filter((word) => !own.startsWith(word) && word !== trigger.lemma))
}

/** Digests of all event mentions of an article, parallel to `eventMentions`. */
export const digestEvents = (doc: EventfulArticle): EventDigest[] => {
  const wordsOf = new Map<number, Words>()
  return doc.eventMentions.map((mention) => {
    const sentence = doc.sentences[mention.sentence]!
    const token = firstTokenAt(doc, sentence, mention.trigger.start)
    const words = wordsOf.get(mention.sentence) ?? sentenceWords(doc, sentence)
    wordsOf.set(mention.sentence, words)
    return {
      classes: [...classesOf(doc, mention, sentence, token)].join(' '),
      takesUp: takesUp(doc, mention, sentence, token),
      magnitude: magnitudeOf(doc.text.slice(sentence.start, sentence.end)),
      ordinal: ordinalOf(doc, sentence, token),
      words: [...withoutTrigger(words, doc, mention)].join(' '),
    }
  })
}
