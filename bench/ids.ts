/**
 * Do links survive? Builds a collection, changes the collection or the rules, builds again, and follows every id.
 *
 *     npm run bench:ids [-- --dev texts.jsonl] [--misses]
 *
 * Twice each: over the former data, as `build` does, and into an empty folder, where only the content of ids can help.
 * Rules are changed by changing what extraction hands on (`id-changes.ts`). What is "the same event" is decided by the
 * places of the triggers, which every change carries along, and for a trigger that tells several events by who takes part.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { articleIdOf, parseArticle } from '../src/cli/read-articles.ts'
import { buildDataset } from '../src/collection/build-dataset.ts'
import { type Article, bareArticle } from '../src/core/article.ts'
import { compareCodeUnits } from '../src/core/compare-code-units.ts'
import type { EventfulArticle } from '../src/core/extraction.ts'
import { type EntityRecord, type EventRecord, type IdLedger, idsOfRecord } from '../src/core/id-ledger.ts'
import { encodeDataset } from '../src/dataset/encode.ts'
import { decodeIds } from '../src/dataset/ids-file.ts'
import { extractArticle } from '../src/extract/extract-article.ts'
import { tellStory } from '../src/timeline/tell-story.ts'
import { CHANGES, type Change, isAdded, originOf } from './id-changes.ts'

interface Tally {
  links: number
  same: number
  lost: number
  untold: number
  other: number
  people: number
  peopleKept: number
  peopleOther: number
}

const readFolder = (folder: string): Article[] =>
  readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => compareCodeUnits(a.name, b.name))
    .flatMap((entry) => {
      if (entry.isDirectory()) return readFolder(path.join(folder, entry.name))
      if (!entry.name.endsWith('.txt')) return []
      const name = path.join(path.basename(folder), entry.name)
      const { article } = parseArticle(name, articleIdOf(name), readFileSync(path.join(folder, entry.name)))
      return article ?? []
    })

const readDev = (file: string): Article[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line, index) => {
      const { text, datePublished } = JSON.parse(line) as { text: string; datePublished?: string }
      return bareArticle(`dev-${index}`, text, { datePublished: datePublished ?? null })
    })

interface Changed extends Change {
  /** `article@start` of every trigger that is told. */
  readonly triggers: ReadonlySet<string>
}

const withTriggers = (change: Change): Changed => ({
  ...change,
  triggers: new Set(
    change.docs.flatMap(({ id, eventMentions }) =>
      eventMentions.map(({ trigger }) => `${id}@${trigger.start}`),
    ),
  ),
})

/** As it comes back from the disk. */
const ledgerOf = (docs: readonly EventfulArticle[], former: IdLedger | null): IdLedger => {
  const files = encodeDataset(buildDataset(docs, undefined, former).dataset, tellStory)
  return decodeIds(files.find(({ name }) => name === 'ids.json')!.text)
}

/** Where the event's triggers stood before the change; of those that it is told by today. */
const placesOf = (record: EventRecord, changed: Changed | null): Set<string> => {
  const told = record.tellings.filter(
    ({ article, start }) => changed?.triggers.has(`${article}@${start}`) ?? true,
  )
  return new Set(told.map(({ article, start }) => originOf(changed, article, start)))
}

const sharesAny = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((value) => b.has(value))

/** The places of triggers that tell several events: there the same event is the one with the same people. */
const sharedPlaces = ({ events }: IdLedger): ReadonlySet<string> => {
  const places = events.flatMap((record) => [...placesOf(record, null)])
  return new Set(places.filter((one, index) => places.indexOf(one) !== index))
}

const areAlike = (a: EventRecord, b: EventRecord, present: ReadonlyMap<string, EntityRecord>): boolean =>
  (a.participants.length === 0 && b.participants.length === 0) ||
  sharesAny(new Set(a.participants.map((id) => present.get(id)?.id ?? id)), new Set(b.participants))

const namedBy = ({ entities }: IdLedger): ReadonlyMap<string, EntityRecord> =>
  new Map(
    entities
      .filter(({ isNamed }) => isNamed)
      .flatMap((record) => [record.id, ...record.formerIds].map((id) => [id, record] as const)),
  )

const openedBy = (ledger: IdLedger): ReadonlyMap<string, EventRecord> =>
  new Map(
    ledger.events
      .filter(({ isTold }) => isTold)
      .flatMap((record) => idsOfRecord(record).map((id) => [id, record] as const)),
  )

function followEvents(before: IdLedger, after: IdLedger, changed: Changed, tally: Tally, misses: string[]) {
  const opened = openedBy(after)
  const named = namedBy(after)
  const lists = sharedPlaces(before)
  const told = new Set(
    after.events.filter(({ isTold }) => isTold).flatMap((one) => [...placesOf(one, changed)]),
  )
  for (const record of before.events) {
    const places = placesOf(record, null)
    for (const id of new Set(idsOfRecord(record))) {
      tally.links++
      const target = opened.get(id)
      if (target === undefined) {
        if (sharesAny(places, told)) {
          tally.lost++
          misses.push(`lost    ${id}  ${record.title}`)
        } else tally.untold++
      } else if (
        sharesAny(places, placesOf(target, changed)) &&
        (!sharesAny(places, lists) || areAlike(record, target, named))
      )
        tally.same++
      else {
        tally.other++
        misses.push(`OTHER   ${id}  ${record.title} → ${target.title}`)
      }
    }
  }
}

/** People, organisations and the rest: does a filter for an id mean what has its mentions now? */
function followEntities(before: IdLedger, after: IdLedger, changed: Changed, tally: Tally, misses: string[]) {
  const meant = namedBy(after)
  const holders = new Map<string, string>()
  for (const record of after.entities)
    if (record.isNamed)
      for (const { article, start } of record.mentions)
        holders.set(originOf(changed, article, start), record.id)
  for (const { id, mentions } of before.entities) {
    const owners = mentions.flatMap(({ article, start }) => holders.get(`${article}@${start}`) ?? [])
    if (owners.length === 0) continue
    tally.people++
    const target = meant.get(id)
    if (target !== undefined && owners.includes(target.id)) tally.peopleKept++
    else {
      if (target !== undefined) tally.peopleOther++
      misses.push(`${target ? 'OTHER' : 'lost '}   ${id} → ${target?.id ?? owners[0]}`)
    }
  }
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`

function print(name: string, tally: Tally): void {
  const { links, same, lost, untold, other, people, peopleKept, peopleOther } = tally
  const cells = [
    String(links),
    share(same, links - untold),
    String(lost),
    String(untold),
    String(other),
    share(peopleKept, people),
    String(peopleOther),
  ]
  console.log(`  ${name.padEnd(46)}${cells.map((cell) => cell.padStart(10)).join('')}`)
}

const option = process.argv.indexOf('--dev')
const articles =
  option < 0
    ? [...readFolder('articles'), ...readFolder('bench/publication')]
    : readDev(process.argv[option + 1]!)
const docs = articles.map(extractArticle)
const heading = ['links', 'same', 'lost', 'untold', 'other', 'names', 'other']
console.log(`${docs.length} articles\n  ${''.padEnd(46)}${heading.map((cell) => cell.padStart(10)).join('')}`)
const misses: string[] = []
for (const isOver of [true, false]) {
  console.log(isOver ? 'built over the former data' : 'built into an empty folder')
  for (const { name, change } of CHANGES) {
    const former = name.startsWith('a fifth more') ? docs.filter((doc) => !isAdded(doc.id)) : docs
    const before = ledgerOf(former, null)
    const changed = withTriggers(change(docs))
    const after = ledgerOf(changed.docs, isOver ? before : null)
    const tally: Tally = {
      ...{ links: 0, same: 0, lost: 0, untold: 0, other: 0 },
      ...{ people: 0, peopleKept: 0, peopleOther: 0 },
    }
    const found: string[] = []
    followEvents(before, after, changed, tally, found)
    followEntities(before, after, changed, tally, found)
    print(name, tally)
    misses.push(...found.map((miss) => `${isOver ? 'over' : 'empty'}  ${name}: ${miss}`))
  }
}
console.log(
  '\nsame: of the links to events that are still told. untold: the change leaves no telling of the event.',
)
if (process.argv.includes('--misses')) console.log(misses.join('\n'))
