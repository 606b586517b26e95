/**
 * Compares which mentions of events the pipeline puts together, within and across articles, with marked stories.
 *
 *     npm run bench:coreference [-- path/to/stories] [--errors-found] [--errors-marked]
 *
 * Only mentions that both sides have are scored; how many of the marked ones those are is printed beside. Three ways:
 * each story alone, all stories in one collection, and that again with every date of publication hidden.
 */
import { collectArticle } from '../src/collection/collected-article.ts'
import { dateCollection } from '../src/collection/date-collection.ts'
import { mergeEntities } from '../src/collection/merge-entities.ts'
import type { Telling } from '../src/collection/telling.ts'
import { compareCodeUnits } from '../src/core/compare-code-units.ts'
import type { EventfulArticle } from '../src/core/extraction.ts'
import type { Span } from '../src/core/span.ts'
import { spanContains, spansOverlap } from '../src/core/span.ts'
import { extractArticle } from '../src/extract/extract-article.ts'
import { type CoreferenceScores, scoreCoreference } from './coreference-score.ts'
import { type MarkedStory, readMarkedStories } from './marked-events.ts'
import { oracleMentions } from './marked-tellings.ts'

/** A marked mention with the event of ours that it belongs to. */
interface Aligned {
  readonly gold: string
  readonly ours: string
  readonly words: string
}

interface Marked extends Span {
  readonly gold: string
  readonly article: string
}

const distance = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end)

const stem = (word: string): string => word.toLowerCase().slice(0, Math.max(3, word.length - 3))

/** The nearest telling that is not taken, whose evidence has the marked word and whose title says it. */
const nearestTelling = (mark: Marked, words: string, tellings: readonly Telling[]): Telling | undefined => {
  const said = words.split(/\W+/).filter((word) => word.length > 3)
  return tellings
    .filter(
      ({ mention }) =>
        mention.evidence.some((span) => spanContains(span, mark)) &&
        said.some((word) => mention.title.toLowerCase().includes(stem(word))),
    )
    .sort((a, b) => distance(a.mention.trigger, mark) - distance(b.mention.trigger, mark))[0]
}

/** One telling for each mark of an article: the one whose trigger was marked, else the nearest that is left. */
const alignTellings = (
  marks: readonly Marked[],
  text: string,
  tellings: readonly Telling[],
): Map<Marked, Telling> => {
  const aligned = new Map<Marked, Telling>()
  for (const mark of marks) {
    const exact = tellings.find(({ mention }) => spansOverlap(mention.trigger, mark))
    if (exact) aligned.set(mark, exact)
  }
  const taken = new Set(aligned.values())
  for (const mark of marks) {
    if (aligned.has(mark)) continue
    const left = tellings.filter((telling) => !taken.has(telling))
    const nearest = nearestTelling(mark, text.slice(mark.start, mark.end), left)
    if (nearest) aligned.set(mark, nearest)
    if (nearest) taken.add(nearest)
  }
  return aligned
}

const marksOf = (stories: readonly MarkedStory[]): Marked[] =>
  stories.flatMap(({ name, articles }) =>
    articles.flatMap(({ article, mentions }) =>
      mentions.map(({ id, start, end }) => ({ gold: `${name} ${id}`, article: article.id, start, end })),
    ),
  )

/** Builds the collection and aligns its marks with what came out. */
const alignAll = (docs: readonly EventfulArticle[], marks: readonly Marked[]): Aligned[] => {
  const ordered = [...docs].sort((a, b) => compareCodeUnits(a.id, b.id))
  const { clusters } = dateCollection(mergeEntities(ordered.map(collectArticle)).docs)
  const clusterOf = new Map<Telling, string>()
  const ofArticle = new Map<string, Telling[]>()
  clusters.forEach((cluster, index) => {
    for (const telling of cluster) {
      clusterOf.set(telling, `${index}: ${cluster[0]!.mention.title}`)
      ofArticle.set(telling.article.id, [...(ofArticle.get(telling.article.id) ?? []), telling])
    }
  })
  return docs.flatMap(({ id, text }) => {
    const own = marks.filter(({ article }) => article === id)
    return [...alignTellings(own, text, ofArticle.get(id) ?? [])].map(([mark, telling]) => {
      const { mention, date } = telling
      const who = mention.participants.map(({ role, entity }) => `${role[0]}:${entity}`).join(' ')
      const words = `${id} “${text.slice(mark.start, mark.end)}”: ${mention.title} {${who}} ${date.edtf}`
      return { gold: mark.gold, ours: clusterOf.get(telling)!, words }
    })
  })
}

const percent = (value: number): string => (100 * value).toFixed(1)

const scoreAligned = (aligned: readonly Aligned[]): CoreferenceScores =>
  scoreCoreference(
    aligned.map(({ gold }) => gold),
    aligned.map(({ ours }) => ours),
  )

const print = (name: string, aligned: readonly Aligned[]): void => {
  const { muc, b3, ceafE, conll } = scoreAligned(aligned)
  const figures = [muc, b3, ceafE].map(({ recall, precision, f1 }) =>
    `${percent(recall)}/${percent(precision)}/${percent(f1)}`.padStart(17),
  )
  console.log(
    `${name.padEnd(34)}${String(marks.length).padStart(7)}${String(aligned.length).padStart(7)}${figures.join('')}${percent(conll).padStart(8)}`,
  )
}

const groupBy = (aligned: readonly Aligned[], key: (one: Aligned) => string): Map<string, Aligned[]> => {
  const groups = new Map<string, Aligned[]>()
  for (const one of aligned) groups.set(key(one), [...(groups.get(key(one)) ?? []), one])
  return groups
}

/** Events that we tear apart, and ours that hold several. */
const printErrors = (aligned: readonly Aligned[]): void => {
  for (const [what, key, other] of [
    ['MISSED', (one: Aligned) => one.gold, (one: Aligned) => one.ours],
    ['WRONG', (one: Aligned) => one.ours, (one: Aligned) => one.gold],
  ] as const)
    for (const [name, group] of groupBy(aligned, key)) {
      const parts = groupBy(group, other)
      if (parts.size < 2) continue
      console.log(`\n${what} ${name}`)
      for (const [part, members] of parts) {
        console.log(`   ${part}`)
        for (const { words } of members) console.log(`      ${words}`)
      }
    }
}

const root =
  process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? 'bench/stories/dev/event-sets'
const stories = readMarkedStories(root)
const marks = marksOf(stories)
const found = stories.map(({ articles }) => articles.map(({ article }) => extractArticle(article)))
/** With every mark as an event mention: merging alone, whatever the event stage finds. */
const given = stories.map(({ articles }, story) =>
  articles.map(({ mentions }, index) => oracleMentions(found[story]![index]!, mentions)),
)

const alone = (docs: readonly EventfulArticle[][]): Aligned[] =>
  stories.flatMap((story, index) =>
    alignAll(docs[index]!, marksOf([story])).map((one) => ({ ...one, ours: `${story.name} ${one.ours}` })),
  )
const undated = (docs: readonly EventfulArticle[]): EventfulArticle[] =>
  docs.map((doc) => ({ ...doc, datePublished: null }))

console.log(
  `${`${found.flat().length} articles, ${stories.length} stories`.padEnd(34)} marked   ours    MUC r/p/f1         B³ r/p/f1     CEAF-e r/p/f1  CoNLL`,
)
for (const [name, docs] of [
  ['found', found],
  ['marked', given],
] as const) {
  const together = alignAll(docs.flat(), marks)
  print(`${name}, each story alone`, alone(docs))
  print(`${name}, all together`, together)
  print(`${name}, publication hidden`, alignAll(undated(docs.flat()), marks))
  print(
    `${name}, nothing merged`,
    together.map((one, index) => ({ ...one, ours: String(index) })),
  )
  if (process.argv.includes(`--errors-${name}`)) printErrors(together)
}
