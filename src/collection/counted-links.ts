/** Which events a text counts from each other: "ten days after the army removed him", "on the day on which she left". */
import type { EventMention } from '../core/extraction.ts'
import type { CalendarUnit, TimeReading } from '../core/time-expression.ts'
import { leadSentence } from '../extract/text/lead-sentence.ts'
import { eventClassesOf, isCommonplace } from '../knowledge/event-classes.ts'
import type { DatedArticle } from './telling.ts'
import { toldByStem } from './told-stems.ts'

export interface Distance {
  readonly unit: CalendarUnit
  /** Negative for "before". */
  readonly count: number
  readonly isToTheDay: boolean
}

/** Two events that the text counts from each other. */
export interface CountedLink extends Distance {
  /** Index of the mention that is counted; null where the text tells it by no verb or noun that is an event of ours. */
  readonly counted: number | null
  /** Index of the time that dates what is counted beside its distance: "on Sunday, ten days after". */
  readonly countedAt: number | null
  /** Indexes of the mentions that it may be counted from: one of the sentence, or those that its noun points back to. */
  readonly anchors: readonly number[]
  /** The anchor stands in the sentence, so that it can be dated from here. */
  readonly isAnchorTold: boolean
  /** The words that count, in the text. */
  readonly start: number
  readonly end: number
}

/** How far the words of an event may stand from those that count, in UTF-16 units. */
const NEAR = 90

const RELATION = /^( to the day)?,? (after|before)\b/

const SAME_DAY =
  /\b(?:on|since) the (?:very |same )?(?:day|night|morning|evening) (?:on which |that |when )?(?=\p{L})/gu

const UNITS: Readonly<Record<string, CalendarUnit>> = { D: 'day', W: 'week', M: 'month', Y: 'year' }

/** The length that the words before "after" or "before" name. */
const lengthOfReading = (reading: TimeReading): { unit: CalendarUnit; count: number } | null => {
  if (reading.kind === 'event-relative' && reading.isNamedEvent) return reading
  if (reading.kind !== 'duration') return null
  const [, count, unit] = /^P(\d{1,4})([DWMY])$/.exec(reading.value) ?? []
  return unit === undefined ? null : { unit: UNITS[unit]!, count: Number(count) }
}

interface Place {
  readonly distance: Distance
  readonly start: number
  readonly end: number
}

const countedPlaces = (doc: DatedArticle): Place[] =>
  doc.recognizedTimes.flatMap(({ start, end, reading }): Place[] => {
    const length = lengthOfReading(reading)
    if (length === null) return []
    const { unit } = length
    if (/(?:after|before)$/i.test(doc.text.slice(start, end)))
      return [{ distance: { unit, count: length.count, isToTheDay: true }, start, end }]
    const [whole, toTheDay, relation] = RELATION.exec(doc.text.slice(end, end + 30)) ?? []
    if (whole === undefined) return []
    const count = relation === 'before' ? -Math.abs(length.count) : Math.abs(length.count)
    return [{ distance: { unit, count, isToTheDay: toTheDay !== undefined }, start, end: end + whole.length }]
  })

const sameDayPlaces = (doc: DatedArticle): Place[] =>
  [...doc.text.matchAll(SAME_DAY)].map(({ index, 0: words }) => ({
    distance: { unit: 'day', count: 0, isToTheDay: true },
    start: index,
    end: index + words.length,
  }))

/** "after the invasion", "before her arrest": up to the noun, which the words after it part from the rest. */
const NOUN =
  /^\s?(?:the|its|his|her|their|this|that|[\p{L}]{1,30}[’']s)\s(?:[\p{L}-]{1,30}\s){0,2}?([\p{L}-]{4,30})(?=[,.;:]|\s(?:of|in|on|at|by|that|which|when|and|but|was|were|had|has|he|she|they|it|the)\b|$)/u

/** The noun that the words after the distance name, and where it stands. */
const nounAfter = (doc: DatedArticle, end: number): { word: string; start: number } | null => {
  const [whole, word] = NOUN.exec(doc.text.slice(end, end + NEAR)) ?? []
  return whole === undefined || word === undefined ? null : { word, start: end + whole.length - word.length }
}

/** The event that the words after `place` tell, with nothing but its subject between. */
const anchorAfter = (doc: DatedArticle, { end }: Place, next: number, sentence: number): number | null => {
  const mention = doc.eventMentions[next]
  if (mention === undefined || mention.sentence !== sentence) return null
  const between = doc.text.slice(end, mention.trigger.start)
  const noun = nounAfter(doc, end)
  if (noun !== null && noun.start !== mention.trigger.start) return null
  // "after Oskanov, the president since 1993, died": one aside may stand between.
  const commas = between.split(', ').length - 1
  const isAlone = commas === 0 || commas === 2
  return between.length <= NEAR && isAlone && !/[;:.()—–]\s/.test(between) ? next : null
}

/** The event told last before `place` in its sentence, by a verb if there is one; else, if `place` opens it, the next. */
const countedBeside = (
  doc: DatedArticle,
  place: Place,
  next: number,
  anchor: number | null,
  sentence: number,
  isAnchor: (index: number) => boolean,
): number | null => {
  let found: number | null = null
  for (let index = next - 1; doc.eventMentions[index]?.sentence === sentence; index--) {
    const { trigger } = doc.eventMentions[index]!
    if (trigger.end > place.start) continue
    if (place.start - trigger.end > NEAR || doc.text.slice(trigger.end, place.start).includes(';')) break
    if (!trigger.nominal) return index
    if (!isAnchor(index)) found ??= index
  }
  if (found !== null) return found
  const following = anchor === null ? next : anchor + 1
  const opens = place.start - doc.sentences[sentence]!.start <= 3
  return opens && doc.eventMentions[following]?.sentence === sentence ? following : null
}

/** "The collapse came two days after …", "The move comes a week after …": what came is named, or is the news. */
const CAME =
  /(?:^|\n)(?:the|that|this|his|her|their|its) (?:[\p{L}-]{1,30} ){0,2}?([\p{L}-]{3,30}) (?:came|comes|followed|follows|happened|took place) (?:just |only |barely |less than |more than |nearly |almost |about )?$/iu

/** Nouns that take up whatever the report is about. */
const NEWS: ReadonlySet<string> = new Set(
  'move decision announcement news development step statement incident ruling report latest'.split(' '),
)

/** The event that the subject of "came" takes up: one of its stem, the last of its sort, or that of the lead. */
const countedAsCame = (
  doc: DatedArticle,
  { start }: Place,
  next: number,
  sentence: number,
): number | null => {
  const noun = CAME.exec(doc.text.slice(doc.sentences[sentence]!.start, start))?.[1]?.toLowerCase()
  if (noun === undefined) return null
  const before = doc.eventMentions.slice(0, next).map((_, index) => index)
  const stem = toldByStem(doc.eventMentions, noun).filter((index) => index < next)
  if (stem.length > 0) return stem.at(-1)!
  const classes = eventClassesOf(noun)
  const ofSort = before.filter((index) =>
    doc.digest.events[index]!.classes.split(' ').some(
      (name) => classes.has(name) && !isCommonplace(new Set([name])),
    ),
  )
  if (ofSort.length > 0) return ofSort.at(-1)!
  return NEWS.has(noun) && doc.eventMentions[0]?.sentence === leadSentence(doc) ? 0 : null
}

/** A time that stands right before the distance. */
const timeBeside = (doc: DatedArticle, { start }: Place, before: number): number | null => {
  const time = doc.recognizedTimes[before]
  return time !== undefined && /^,? $/.test(doc.text.slice(time.end, start)) ? before : null
}

/** The first mention of the sentence; `next` is one of it or later. */
const firstOf = (doc: DatedArticle, next: number, sentence: number): number => {
  let first = next
  while (first > 0 && doc.eventMentions[first - 1]!.sentence >= sentence) first--
  return first
}

const readLinks = (doc: DatedArticle): CountedLink[] => {
  const places = [...countedPlaces(doc), ...sameDayPlaces(doc)].sort((a, b) => a.start - b.start)
  let next = 0
  let sentence = 0
  let time = 0
  const anchors = new Set<number>()
  return places.map((place): CountedLink => {
    while (next < doc.eventMentions.length && doc.eventMentions[next]!.trigger.start < place.end) next++
    while (sentence < doc.sentences.length - 1 && doc.sentences[sentence]!.end <= place.start) sentence++
    while (time < doc.recognizedTimes.length && doc.recognizedTimes[time]!.start < place.start) time++
    const anchor = anchorAfter(doc, place, next, sentence)
    const noun = nounAfter(doc, place.end)
    if (anchor !== null) anchors.add(anchor)
    return {
      ...place.distance,
      counted:
        countedBeside(doc, place, next, anchor, sentence, (index) => anchors.has(index)) ??
        countedAsCame(doc, place, firstOf(doc, next, sentence), sentence),
      countedAt: timeBeside(doc, place, time - 1),
      anchors: anchor !== null ? [anchor] : noun === null ? [] : toldByStem(doc.eventMentions, noun.word),
      isAnchorTold: anchor !== null,
      start: place.start,
      end: place.end,
    }
  })
}

const remembered = new WeakMap<readonly EventMention[], ReadonlyMap<number, readonly CountedLink[]>>()

/** What the text counts, by the mentions at either end. Read once for an article. */
export const countedLinks = (doc: DatedArticle): ReadonlyMap<number, readonly CountedLink[]> => {
  const known = remembered.get(doc.eventMentions)
  if (known !== undefined) return known
  const links = new Map<number, CountedLink[]>()
  const add = (index: number, link: CountedLink): void => {
    links.set(index, [...(links.get(index) ?? []), link])
  }
  for (const link of readLinks(doc)) {
    if (link.counted !== null) add(link.counted, link)
    if (link.isAnchorTold) add(link.anchors[0]!, link)
  }
  remembered.set(doc.eventMentions, links)
  return links
}

/** The text counts it from another event, so that it is at no time told before, nor the news of the day. */
export const isCounted = (doc: DatedArticle, index: number): boolean => countedLinks(doc).has(index)

/** "X was freed, ten days after his arrest": what is counted in the lead is the news itself, whatever it is counted from. */
export const isCountedNews = (doc: DatedArticle, index: number, lead: number): boolean =>
  doc.eventMentions[index]!.sentence === lead &&
  (countedLinks(doc).get(index) ?? []).every(({ counted }) => counted === index)
