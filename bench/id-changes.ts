/** Changes of a collection and of rules, made on what extraction hands on. Each knows where every trigger was before. */
import { contentHash } from '../src/collection/content-id.ts'
import { type Article, bareArticle } from '../src/core/article.ts'
import type { EventfulArticle, EventMention, Sentence } from '../src/core/extraction.ts'
import type { Span } from '../src/core/span.ts'
import { extractArticle } from '../src/extract/extract-article.ts'

export interface Change {
  readonly docs: readonly EventfulArticle[]
  /** Present place `article@start` → the place before, where they differ. */
  readonly origins: ReadonlyMap<string, string>
}

interface NamedChange {
  readonly name: string
  readonly change: (docs: readonly EventfulArticle[]) => Change
}

const place = (article: string, start: number): string => `${article}@${start}`

export const originOf = (changed: Change | null, article: string, start: number): string =>
  changed?.origins.get(place(article, start)) ?? place(article, start)

/** A share that depends on the words alone. */
const isOneIn = (count: number, words: string): boolean =>
  Number.parseInt(contentHash(words).slice(-6), 36) % count === 0

export const isAdded = (id: string): boolean => isOneIn(6, id)

const unmoved = (docs: readonly EventfulArticle[]): Change => ({ docs, origins: new Map() })

const eachDoc = (docs: readonly EventfulArticle[], change: (doc: EventfulArticle) => EventfulArticle) =>
  docs.map(change)

const eachMention = (doc: EventfulArticle, change: (mention: EventMention) => EventMention) => ({
  ...doc,
  eventMentions: doc.eventMentions.map(change),
})

/** Without some event mentions; what refers to them refers to nothing. */
const withoutMentions = (doc: EventfulArticle, isDropped: (mention: EventMention) => boolean) => {
  const places = new Map<number, number>()
  doc.eventMentions.forEach((mention, index) => {
    if (!isDropped(mention)) places.set(index, places.size)
  })
  const moved = (index: number | null) => (index === null ? null : (places.get(index) ?? null))
  const eventMentions = doc.eventMentions
    .filter((_, index) => places.has(index))
    .map((mention) => {
      const event = moved(mention.order?.event ?? null)
      const order = mention.order && event !== null ? { ...mention.order, event } : null
      return { ...mention, partOf: moved(mention.partOf), sameAs: moved(mention.sameAs), order }
    })
  return { ...doc, eventMentions }
}

/** Some pairs of sentences of one block become one sentence, and the evidence with them. */
const joinSentences = (doc: EventfulArticle): EventfulArticle => {
  const joined: Sentence[] = []
  const indexOf = doc.sentences.map((sentence) => {
    const last = joined.at(-1)
    const words = doc.text.slice(sentence.start, sentence.end)
    if (last && last.block === sentence.block && isOneIn(3, words))
      joined[joined.length - 1] = { ...last, end: sentence.end, endToken: sentence.endToken }
    else joined.push(sentence)
    return joined.length - 1
  })
  const holding = (span: Span): Span => {
    const found = joined.find(({ start, end }) => start <= span.start && span.end <= end)
    return found ? { start: found.start, end: found.end } : span
  }
  const changed = eachMention(doc, (mention) => ({
    ...mention,
    sentence: indexOf[mention.sentence]!,
    evidence: mention.evidence.map(holding).filter((span, index, all) => {
      return all.findIndex((other) => other.start === span.start) === index
    }),
  }))
  return { ...changed, sentences: joined }
}

/** Evidence is cut at the comma before and after the trigger. */
const cutEvidence = (doc: EventfulArticle): EventfulArticle =>
  eachMention(doc, (mention) => {
    const [first, ...others] = mention.evidence
    const { trigger } = mention
    if (!first || trigger.start < first.start || first.end < trigger.end) return mention
    const comma = doc.text.lastIndexOf(', ', trigger.start - 1)
    const next = doc.text.indexOf(', ', trigger.end)
    const start = comma > first.start ? comma + 2 : first.start
    const end = next >= 0 && next < first.end ? next : first.end
    return { ...mention, evidence: [{ start, end }, ...others] }
  })

const reworded = (title: string): string => `${title.split(' ').reverse().join(' ')}, it says`.slice(0, 90)

/** A tenth of the triggers is read at the next word: "held talks" at "talks". */
const moveTriggers = (docs: readonly EventfulArticle[]): Change => {
  const origins = new Map<string, string>()
  const changed = eachDoc(docs, (doc) =>
    eachMention(doc, (mention) => {
      const { trigger } = mention
      const next = doc.tokens.find(({ start, kind }) => start >= trigger.end && kind === 'word')
      const isFree =
        next &&
        !doc.eventMentions.some((other) => next.start < other.trigger.end && other.trigger.start < next.end)
      const sentence = doc.sentences[mention.sentence]!
      if (!next || !isFree || next.end > sentence.end || !isOneIn(10, trigger.lemma)) return mention
      origins.set(place(doc.id, next.start), place(doc.id, trigger.start))
      return { ...mention, trigger: { ...trigger, start: next.start, end: next.end } }
    }),
  )
  return { docs: changed, origins }
}

/** Every word of every file moves: what was said of one article is said of a changed copy of it. */
const rewrite = (
  docs: readonly EventfulArticle[],
  rename: (id: string) => string,
  edit: (text: string) => { readonly text: string; readonly placeOf: (start: number) => number },
): Change => {
  const origins = new Map<string, string>()
  const changed = docs.map((doc) => {
    const { text, placeOf } = edit(doc.text)
    const known: Partial<Article> = {
      headline: doc.headline,
      datePublished: doc.datePublished,
      url: doc.url,
      publisher: doc.publisher,
    }
    const fresh = extractArticle(bareArticle(rename(doc.id), text, known))
    const starts = [...fresh.eventMentions.map(({ trigger }) => trigger), ...fresh.mentions]
    for (const { start } of starts) origins.set(place(fresh.id, start), place(doc.id, placeOf(start)))
    return fresh
  })
  return { docs: changed, origins }
}

const same = (text: string) => ({ text, placeOf: (start: number) => start })

const ADDED = 'This report has been updated.\n\n'
/** A paragraph is put before the text and one word in it is corrected. */
const edited = (text: string) => ({
  text: ADDED + text.replace(/(\. \p{Lu}\p{Ll}+) /u, '$1  '),
  placeOf: (start: number) => {
    const at = start - ADDED.length
    const corrected = /(\. \p{Lu}\p{Ll}+) /u.exec(text)
    return corrected && at > corrected.index + corrected[1]!.length ? at - 1 : at
  },
})

const dropLemmas = (doc: EventfulArticle) =>
  withoutMentions(doc, ({ trigger }) => isOneIn(10, `drop ${trigger.lemma}`))

export const CHANGES: readonly NamedChange[] = [
  { name: 'nothing', change: unmoved },
  { name: 'a fifth more articles', change: unmoved },
  { name: 'articles in reverse order', change: (docs) => unmoved([...docs].reverse()) },
  {
    name: 'files renamed, so that another order comes',
    change: (docs) => rewrite(docs, (id) => `${contentHash(id)}-file`, same),
  },
  {
    name: 'texts edited: a paragraph before, a space within',
    change: (docs) => rewrite(docs, (id) => id, edited),
  },
  {
    name: 'rules: sentences joined',
    change: (docs) => unmoved(eachDoc(docs, joinSentences)),
  },
  { name: 'rules: evidence cut at commas', change: (docs) => unmoved(eachDoc(docs, cutEvidence)) },
  {
    name: 'rules: a tenth of the trigger lemmas dropped',
    change: (docs) => unmoved(eachDoc(docs, dropLemmas)),
  },
  { name: 'rules: a tenth of the triggers at the next word', change: moveTriggers },
  {
    name: 'rules: other titles',
    change: (docs) =>
      unmoved(eachDoc(docs, (doc) => eachMention(doc, (one) => ({ ...one, title: reworded(one.title) })))),
  },
  {
    name: 'rules: other kinds',
    change: (docs) =>
      unmoved(
        eachDoc(docs, (doc) =>
          eachMention(doc, (one) => (isOneIn(5, one.trigger.lemma) ? { ...one, kind: 'other' } : one)),
        ),
      ),
  },
  {
    name: 'rules: fewer merges',
    change: (docs) =>
      unmoved(eachDoc(docs, (doc) => eachMention(doc, (one) => ({ ...one, sameAs: null, name: null })))),
  },
  {
    name: 'rules: more merges',
    change: (docs) =>
      unmoved(
        eachDoc(docs, (doc) =>
          eachMention(doc, (one) => ({
            ...one,
            kind: 'other',
            title: one.trigger.lemma,
            participants: one.participants.slice(0, 1),
          })),
        ),
      ),
  },
  {
    name: 'all of these rules at once, and files renamed',
    change: (docs) => {
      const renamed = rewrite(docs, (id) => `${contentHash(id)}-file`, same)
      const moved = moveTriggers(eachDoc(eachDoc(renamed.docs, joinSentences), dropLemmas))
      const origins = new Map(renamed.origins)
      for (const [now, before] of moved.origins) origins.set(now, renamed.origins.get(before) ?? before)
      const titled = eachDoc(moved.docs, (doc) =>
        eachMention(doc, (one) => ({ ...one, title: reworded(one.title) })),
      )
      return { docs: titled, origins }
    },
  },
]
