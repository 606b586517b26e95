/**
 * Compares the dates of events in long-running stories with the marked truth.
 *
 *     npx tsx bench/timelines.ts [--misses]
 *
 * Each story of `bench/stories/<half>/timelines` is a collection of its own, with its dates of publication. A marked
 * mention is found when an event of ours has evidence around it. `--misses` lists the rest, of the half for tuning only.
 */
import { buildDataset } from '../src/collection/build-dataset.ts'
import { type DayInterval, daysOf, lengthOf } from '../src/collection/day-interval.ts'
import type { TimelineEvent } from '../src/core/event.ts'
import { textOf } from '../src/core/span.ts'
import { extractArticle } from '../src/extract/extract-article.ts'
import { alignMention } from './align-mention.ts'
import { type MarkedStory, readMarkedStories } from './marked-events.ts'

const HALVES = ['dev', 'held-out']
/** Longest interval that still counts as right within its precision, in days. */
const SHORT = 7

const VERDICTS = ['exact', 'within', 'wide', 'undated', 'wrong'] as const
type Verdict = (typeof VERDICTS)[number]

interface Judged {
  readonly story: string
  readonly article: string
  readonly words: string
  readonly id: string
  readonly gold: string
  readonly published: string | null
  readonly event: TimelineEvent | null
  readonly sharesWord: boolean
  readonly verdict: Verdict | null
}

const holds = (outer: DayInterval, inner: DayInterval): boolean =>
  (outer.first === null || (inner.first !== null && outer.first <= inner.first)) &&
  (outer.last === null || (inner.last !== null && inner.last <= outer.last))

/** `exact`: the very days; `within`: a week at most that holds them; `wide`: holds them in more than a week. */
function judge(gold: string, ours: string | null): Verdict {
  const [truth, answer] = [daysOf(gold), ours === null ? null : daysOf(ours)]
  if (truth === null) throw new Error(`${gold} is no date`)
  if (answer === null) return 'undated'
  if (answer.first === truth.first && answer.last === truth.last) return 'exact'
  if (!holds(answer, truth)) return 'wrong'
  return lengthOf(answer) <= SHORT ? 'within' : 'wide'
}

function judgeStory({ name, articles: marked }: MarkedStory): Judged[] {
  const { dataset, articles } = buildDataset(marked.map(({ article }) => extractArticle(article)))
  return marked.flatMap(({ article, mentions }) =>
    mentions.map((mention): Judged => {
      if (mention.date === null) throw new Error(`${article.id}: ${mention.id} has no date`)
      const doc = articles.find(({ id }) => id === article.id)!
      const { event, sharesWord } = alignMention(dataset.events, doc, mention) ?? {
        event: null,
        sharesWord: false,
      }
      return {
        story: name,
        article: article.id,
        words: textOf(article.text, mention),
        id: mention.id,
        gold: mention.date,
        published: article.datePublished,
        event,
        sharesWord,
        verdict: event === null ? null : judge(mention.date, event.date.edtf),
      }
    }),
  )
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

/** Each marked event once, by the event of ours that most of its mentions went to, the first of those if several. */
function eachOnce(judged: readonly Judged[]): Judged[] {
  const groups = groupBy(judged, ({ story, id }) => `${story} ${id}`)
  return [...groups.values()].map((group) => {
    const found = group.filter(({ event }) => event !== null)
    const votes = (one: Judged): number => found.filter(({ event }) => event!.id === one.event!.id).length
    const most = Math.max(...found.map(votes))
    const chosen = found.find((one) => votes(one) === most) ?? group[0]!
    return { ...chosen, published: group[0]!.published }
  })
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`

function print(name: string, judged: readonly Judged[]): void {
  const found = judged.filter(({ verdict }) => verdict !== null)
  const count = (verdict: Verdict): number => found.filter((one) => one.verdict === verdict).length
  const cells = [
    share(found.length, judged.length),
    share(count('exact') + count('within'), found.length),
    ...VERDICTS.map((verdict) => share(count(verdict), found.length)),
  ]
  console.log(
    `${name.padEnd(42)}${String(judged.length).padStart(6)}${cells.map((cell) => cell.padStart(9)).join('')}`,
  )
}

const isOnDay = ({ gold, published }: Judged): boolean => gold === published

/** How an answer that is not right differs from the truth, to count the kinds of error. */
function errorClass({ gold, published, event, verdict, sharesWord }: Judged): string {
  if (verdict === null) return 'not found'
  const neighbour = sharesWord ? '' : ', perhaps of a neighbour'
  if (verdict === 'wide' || verdict === 'undated') return `${verdict}${neighbour}`
  const [truth, answer] = [daysOf(gold)!, daysOf(event!.date.edtf!)!]
  if (event!.date.edtf === published) return `day of publication instead${neighbour}`
  if (holds(truth, answer)) return `finer than the truth${neighbour}`
  const isNear =
    truth.first !== null && answer.first !== null && Math.abs(truth.first - answer.first) <= SHORT
  return `${isNear ? 'off by a week at most' : 'off by more than a week'}${neighbour}`
}

function printMisses(judged: readonly Judged[]): void {
  const misses = judged.filter(({ verdict }) => verdict !== 'exact' && verdict !== 'within')
  const classes = [...groupBy(misses, errorClass)].sort(([, a], [, b]) => b.length - a.length)
  for (const [name, members] of classes) {
    console.log(`\n${members.length} ${name}`)
    for (const { article, words, gold, published, event } of members)
      console.log(
        `  ${article} of ${published}: “${words}” ${gold}${event === null ? '' : `, ours ${event.date.edtf} “${event.title}”`}`,
      )
  }
}

const heads = ['found', 'right', ...VERDICTS].map((head) => head.padStart(9)).join('')
for (const half of HALVES) {
  const judged = readMarkedStories(`bench/stories/${half}/timelines`).flatMap(judgeStory)
  console.log(`${half.padEnd(48)}${heads}`)
  print('mentions', judged)
  print(
    '  not on the day of publication',
    judged.filter((one) => !isOnDay(one)),
  )
  print(
    '  found by the same word',
    judged.filter(({ sharesWord }) => sharesWord),
  )
  print(
    '    not on the day of publication',
    judged.filter((one) => one.sharesWord && !isOnDay(one)),
  )
  const events = eachOnce(judged)
  print('events, each once', events)
  print(
    '  not on the day of its first telling',
    events.filter((one) => !isOnDay(one)),
  )
  if (half === 'dev' && process.argv.includes('--misses')) printMisses(judged)
}
