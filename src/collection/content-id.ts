/** Ids made from content: the same words give the same id on every machine, today and in ten years. */
import type { Article } from '../core/article.ts'
import { compareCodeUnits } from '../core/compare-code-units.ts'
import type { EntityId } from '../core/entity.ts'
import type { EventfulArticle, EventMention } from '../core/extraction.ts'
import type { Span } from '../core/span.ts'

/** 53-bit string hash (cyrb53, public domain, github.com/bryc/code, 2018): not for secrets. */
const hash53 = (text: string, seed: number): number => {
  let a = 0xdeadbeef ^ seed
  let b = 0x41c6ce57 ^ seed
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return 4294967296 * (2097151 & b) + (a >>> 0)
}

/** Ten characters of 0-9a-z. */
export const contentHash = (text: string): string => hash53(text, 0).toString(36).padStart(11, '0').slice(-10)

/** So many words on either side of a trigger go into its id. */
const WINDOW_WORDS = 6
/** Enough characters to hold them. */
const WINDOW_CHARACTERS = 200

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** The words around a trigger, whatever the sentences, spaces and punctuation between them. */
const windowAround = (text: string, { start, end }: Span): string =>
  [
    ...wordsOf(text.slice(Math.max(0, start - WINDOW_CHARACTERS), start)).slice(-WINDOW_WORDS),
    ...wordsOf(text.slice(start, end)),
    ...wordsOf(text.slice(end, end + WINDOW_CHARACTERS)).slice(0, WINDOW_WORDS),
  ].join(' ')

const eventId = (words: string): string => `e-${contentHash(words)}`

/** How the sentence writes an entity. */
const writtenForm = (doc: EventfulArticle, sentence: number, entity: EntityId): string => {
  const { start, end } = doc.sentences[sentence]!
  const found = doc.mentions.find(
    (mention) => mention.entity === entity && start <= mention.start && mention.end <= end,
  )
  return wordsOf(found ? doc.text.slice(found.start, found.end) : entity).join(' ')
}

/** The names and times that only this event of its trigger has: `met A, B and C`, `elevated in 2000 and 2006`. */
const ownWords = (doc: EventfulArticle, mention: EventMention, siblings: readonly EventMention[]): string => {
  const isShared = (entity: EntityId) =>
    siblings.every(({ participants }) => participants.some((one) => one.entity === entity))
  const names = mention.participants
    .filter(({ entity }) => !isShared(entity))
    .map(({ entity }) => writtenForm(doc, mention.sentence, entity))
  const times = mention.times
    .filter((time) => !siblings.every((one) => one.times.includes(time)))
    .map((time) => doc.recognizedTimes[time]!)
    .map(({ start, end }) => wordsOf(doc.text.slice(start, end)).join(' '))
  return [...names, ...times].sort(compareCodeUnits).join('+')
}

/**
 * Ids of an article's event mentions, parallel to `eventMentions`: the words around the trigger and, where a trigger
 * tells several events, the names and times that set them apart. Sentences, offsets, titles, kinds, dates and the article's name
 * do not enter, so that better rules and other files keep old links.
 */
export const tellingIds = (doc: EventfulArticle): string[] => {
  const byTrigger = new Map<number, EventMention[]>()
  for (const mention of doc.eventMentions) {
    const siblings = byTrigger.get(mention.trigger.start)
    if (siblings) siblings.push(mention)
    else byTrigger.set(mention.trigger.start, [mention])
  }
  const copies = new Map<string, number>()
  return doc.eventMentions.map((mention) => {
    const siblings = byTrigger.get(mention.trigger.start)!
    const window = windowAround(doc.text, mention.trigger)
    const words = siblings.length === 1 ? window : `${window}|${ownWords(doc, mention, siblings)}`
    const copy = (copies.get(words) ?? 0) + 1
    copies.set(words, copy)
    return eventId(copy === 1 ? words : `${words}|${copy}`)
  })
}

/** For a telling whose words another event's telling has, too: `attempt` counts from 0, each surer to be alone. */
export const distinctId = (id: string, article: Pick<Article, 'id' | 'text'>, attempt: number): string =>
  eventId(`${id}|${contentHash(article.text)}${attempt === 0 ? '' : `|${article.id}|${attempt}`}`)
