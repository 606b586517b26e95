/**
 * Scores the committed articles against what a careful reader finds in them.
 *   npm run bench:seeds -- --gold path/to/seeds.json
 * An event counts as found when its evidence overlaps a gold quote; each of ours answers one gold event at most.
 */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { buildFolder } from '../src/cli/build-folder.ts'
import { daysOf, intersectDays } from '../src/collection/day-interval.ts'
import type { ArticleDocument, Dataset } from '../src/core/dataset.ts'
import type { TimelineEvent } from '../src/core/event.ts'

interface GoldEvent {
  readonly id: string
  readonly key: boolean
  readonly date: string
  readonly reach: string
  readonly people: readonly string[]
  readonly countries: readonly string[]
  readonly quotes: Readonly<Record<string, readonly string[]>>
}

interface Gold {
  readonly articles: Readonly<Record<string, { published: string; reach: string }>>
  readonly events: readonly GoldEvent[]
  readonly people: readonly {
    name: string
    country: string
    articles: readonly string[]
    aliases?: readonly string[]
  }[]
  readonly optional_people: readonly string[]
  readonly countries: Readonly<Record<string, readonly string[]>>
  readonly optional_countries: Readonly<Record<string, readonly string[]>>
}

type DateVerdict = 'exact' | 'in reach' | 'honest' | 'undated' | 'WRONG'

const { values } = parseArgs({
  options: {
    gold: { type: 'string', default: '../shared/gold/seeds.json' },
    articles: { type: 'string', default: 'articles' },
  },
})
const gold = JSON.parse(await readFile(values.gold, 'utf8')) as Gold
const { dataset } = await buildFolder(values.articles)

/** Gold articles have numbers; ours is the one that holds all the quotes. */
const articleOf = (number: string): ArticleDocument | undefined => {
  const quotes = gold.events.flatMap((event) => event.quotes[number] ?? [])
  return dataset.articles.find(
    (article) => quotes.length > 0 && quotes.every((quote) => article.text.includes(quote)),
  )
}
const articles = new Map(Object.keys(gold.articles).map((number) => [number, articleOf(number)]))

const overlaps = (event: TimelineEvent, target: GoldEvent): boolean =>
  Object.entries(target.quotes).some(([number, quotes]) => {
    const article = articles.get(number)
    if (article === undefined) return false
    return quotes.some((quote) => {
      const start = article.text.indexOf(quote)
      return event.evidence.some(
        (one) => one.article === article.id && one.start < start + quote.length && start < one.end,
      )
    })
  })

const judgeDate = (edtf: string | null, target: { date: string; reach: string }): DateVerdict => {
  if (edtf === null) return 'undated'
  if (edtf === target.date) return 'exact'
  const [days, truth, reach] = [daysOf(edtf), daysOf(target.date), daysOf(target.reach)]
  if (!days || !truth || !reach) return 'WRONG'
  const common = intersectDays(days, truth)
  if (common === null || common.first !== truth.first || common.last !== truth.last) return 'WRONG'
  const inside = intersectDays(days, reach)
  return inside?.first === days.first && inside?.last === days.last ? 'in reach' : 'honest'
}

const nameOf = (data: Dataset, id: string): string =>
  data.entities.find((entity) => entity.id === id)?.name ?? id
const participantNames = (event: TimelineEvent): string[] =>
  event.participants.map(({ entity }) => nameOf(dataset, entity))

/** How well one of ours answers a gold event: people first, then the tightness of its evidence. */
const matchScore = (event: TimelineEvent, target: GoldEvent): number => {
  const names = participantNames(event)
  const people = target.people.filter((name) => names.includes(name)).length
  const length = Math.min(...event.evidence.map((one) => one.end - one.start))
  const verdict = judgeDate(event.date.edtf, target)
  return (
    people * 10 +
    (verdict === 'exact' || verdict === 'in reach' ? 5 : verdict === 'WRONG' ? -5 : 0) -
    length / 100
  )
}

const matchEvents = (): Map<GoldEvent, TimelineEvent> => {
  const pairs = gold.events.flatMap((target) =>
    dataset.events
      .filter((event) => overlaps(event, target))
      .map((event) => ({ target, event, score: matchScore(event, target) })),
  )
  const matched = new Map<GoldEvent, TimelineEvent>()
  const used = new Set<TimelineEvent>()
  for (const { target, event } of pairs.sort((a, b) => b.score - a.score)) {
    if (matched.has(target) || used.has(event)) continue
    matched.set(target, event)
    used.add(event)
  }
  return matched
}

const matched = matchEvents()
const print = (line = '') => process.stdout.write(`${line}\n`)
const counts = new Map<DateVerdict | 'missing', number>()
print('gold event                    date verdict  ours                               title')
for (const target of gold.events) {
  const event = matched.get(target)
  const verdict = event ? judgeDate(event.date.edtf, target) : 'missing'
  counts.set(verdict, (counts.get(verdict) ?? 0) + 1)
  const missing = event ? target.people.filter((name) => !participantNames(event).includes(name)) : []
  print(
    `${target.id.padEnd(29)} ${verdict.padEnd(13)} ${(event?.date.edtf ?? '–').padEnd(34)} ${event?.title ?? ''}${missing.length > 0 ? `  [missing ${missing.join(', ')}]` : ''}`,
  )
}
const further = dataset.events.filter((event) => ![...matched.values()].includes(event))
print()
print(`gold events found      ${matched.size} of ${gold.events.length}`)
print(`further events         ${further.length} (at most 25)`)
for (const event of further) print(`    ${(event.date.edtf ?? '–').padEnd(34)} ${event.title}`)
print(`dates                  ${[...counts].map(([verdict, count]) => `${count} ${verdict}`).join(', ')}`)

const people = dataset.entities.filter((entity) => entity.kind === 'person')
const isPerson = (name: string, target: Gold['people'][number]) =>
  [target.name, ...(target.aliases ?? [])].includes(name)
const found = gold.people.filter(
  (target) => people.filter((person) => isPerson(person.name, target)).length === 1,
)
const wrong = people.filter(
  (person) =>
    !gold.people.some((target) => isPerson(person.name, target)) &&
    !gold.optional_people.includes(person.name),
)
print(
  `people once each       ${found.length} of ${gold.people.length}${
    found.length < gold.people.length
      ? `, not ${gold.people
          .filter((target) => !found.includes(target))
          .map((target) => target.name)
          .join(', ')}`
      : ''
  }`,
)
print(
  `wrong people           ${wrong.length} (at most 2)${wrong.length > 0 ? `: ${wrong.map((person) => person.name).join(', ')}` : ''}`,
)
const countryOk = gold.people.filter(
  (target) => people.find((person) => isPerson(person.name, target))?.country === `country:${target.country}`,
)
print(
  `people’s countries     ${countryOk.length} of ${gold.people.length}${
    countryOk.length < gold.people.length
      ? `, not ${gold.people
          .filter((target) => !countryOk.includes(target))
          .map((target) => target.name)
          .join(', ')}`
      : ''
  }`,
)

for (const [number, article] of articles) {
  const own = new Set(
    (article?.mentions ?? []).flatMap(({ entity }) =>
      entity.startsWith('country:')
        ? entity
        : (dataset.entities.find((one) => one.id === entity)?.country ?? []),
    ),
  )
  const target = new Set((gold.countries[number] ?? []).map((code) => `country:${code}`))
  const optional = new Set((gold.optional_countries[number] ?? []).map((code) => `country:${code}`))
  const missing = [...target].filter((id) => !own.has(id as `country:${string}`) && !optional.has(id))
  const extra = [...own].filter((id) => !target.has(id) && !optional.has(id))
  const verdict = judgeDate(article?.publication?.edtf ?? null, {
    date: gold.articles[number]!.published,
    reach: gold.articles[number]!.reach,
  })
  print(
    `article ${number}            countries ${missing.length + extra.length === 0 ? 'as in the gold' : `missing ${missing.join(' ') || '–'}, extra ${extra.join(' ') || '–'}`}; published ${article?.publication?.edtf ?? 'not known'} (${verdict})`,
  )
}
for (const target of gold.events.filter((event) => Object.keys(event.quotes).length > 1))
  print(
    `told by several        ${target.id.padEnd(18)} ${matched.get(target)?.sources.length ?? 0} of ${Object.keys(target.quotes).length} sources`,
  )
