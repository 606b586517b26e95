import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Article, bareArticle } from '../core/article.ts'
import { compareCodeUnits } from '../core/compare-code-units.ts'
import type { Dataset } from '../core/dataset.ts'
import type { EventfulArticle } from '../core/extraction.ts'
import type { IdLedger } from '../core/id-ledger.ts'
import { encodeDataset } from '../dataset/encode.ts'
import { decodeIds, ledgerOfEvents } from '../dataset/ids-file.ts'
import { validateDataset } from '../dataset/validate.ts'
import { extractArticle } from '../extract/extract-article.ts'
import { tellStory } from '../timeline/tell-story.ts'
import { buildDataset } from './build-dataset.ts'

const extract = (id: string, text: string, datePublished: string | null = '2025-03-05'): EventfulArticle =>
  extractArticle(bareArticle(id, text, { datePublished } satisfies Partial<Article>))

const build = (docs: readonly EventfulArticle[], former: IdLedger | null = null): Dataset =>
  buildDataset(docs, undefined, former).dataset

const textOf = (dataset: Dataset, name: string): string =>
  encodeDataset(dataset, tellStory).find((file) => file.name === name)!.text

/** As the next build finds it on the disk. */
const ledgerOf = (dataset: Dataset): IdLedger => decodeIds(textOf(dataset, 'ids.json'))

const rebuild = (former: Dataset, docs: readonly EventfulArticle[]): Dataset => build(docs, ledgerOf(former))

const opened = ({ events }: Dataset, id: string) =>
  events.find((event) => event.id === id || event.aliases.includes(id))

const vanished = (dataset: Dataset): string[] =>
  (JSON.parse(textOf(dataset, 'events.json')).vanished as { title: string }[]).map(({ title }) => title)

const quotesOf = ({ evidence }: Dataset['events'][number]): string[] => evidence.map(({ exact }) => exact)

const OSLO = extract(
  'oslo',
  'French President Emmanuel Macron met Prime Minister Jonas Gahr Store in Oslo on 4 March 2025.',
)
const PORTO = extract(
  'porto',
  'On Monday a bomb exploded in Porto, police said. Four people were arrested in Braga on Tuesday.',
)
const MILAN = extract(
  'milan',
  'Italy and Spain signed an agreement on fishing in Milan on 3 March 2025. It lasts five years.',
)
const LIST = extract(
  'list',
  'During his visit on 4 March 2025, Emmanuel Macron met with officials, including Foreign Minister Olaf Scholz, Defence Minister Donald Tusk, and Senior Minister Pedro Sanchez.',
)
const ALL = [OSLO, PORTO, MILAN, LIST]

describe('ids over former data', () => {
  test('a rebuild of the same articles over its own data changes no byte', () => {
    const first = build(ALL)
    const second = rebuild(first, ALL)
    expect(encodeDataset(second, tellStory)).toEqual(encodeDataset(first, tellStory))
  })

  test('an event that no article tells any more is listed as vanished, and its id opens nothing', () => {
    const first = build(ALL)
    const second = rebuild(first, [OSLO, MILAN, LIST])
    const lost = first.events.filter(({ sources }) => sources.includes('porto'))
    expect(lost.length).toBeGreaterThan(0)
    for (const { id } of lost) expect(opened(second, id)).toBeUndefined()
    expect(vanished(second).sort()).toEqual(lost.map(({ title }) => title).sort())
  })

  test('a vanished event comes back under its id when the article does, however many builds later', () => {
    const first = build(ALL)
    let data = first
    for (const docs of [[OSLO, MILAN], [OSLO], [OSLO, LIST], ALL]) data = rebuild(data, docs)
    expect(data.events.map(({ id }) => id)).toEqual(first.events.map(({ id }) => id))
    expect(vanished(data)).toEqual([])
  })

  test('data of another collection are no former data', () => {
    const other = build([extract('chess', 'Magnus Carlsen won the title in Reykjavik on 2 May 2014.')])
    expect(encodeDataset(rebuild(other, ALL), tellStory)).toEqual(encodeDataset(build(ALL), tellStory))
  })

  test('follows a text that was edited, even around the trigger', () => {
    const first = build(ALL)
    const edited = extract('oslo', `Updated.\n\n${OSLO.text.replace('met Prime', 'met yesterday Prime')}`)
    const second = rebuild(first, [edited, PORTO, MILAN, LIST])
    const [meeting] = first.events.filter(({ sources }) => sources.includes('oslo'))
    expect(opened(second, meeting!.id)?.sources).toEqual(['oslo'])
  })

  test('follows an article into a renamed file, also where names are exchanged', () => {
    const first = build(ALL)
    const renamed = [
      extract('porto', OSLO.text),
      extract('oslo', PORTO.text),
      extract('zzz', MILAN.text),
      extract('aaa', LIST.text),
    ]
    const second = rebuild(first, renamed)
    for (const event of first.events) expect(quotesOf(opened(second, event.id)!)).toEqual(quotesOf(event))
  })

  test('of a list whose members change, each id stays with its person or opens nothing', () => {
    const first = build(ALL)
    const without = (name: string): EventfulArticle => ({
      ...LIST,
      eventMentions: LIST.eventMentions.filter(
        ({ participants }) => !participants.some(({ entity }) => entity.includes(name)),
      ),
    })
    const members = first.events.filter(({ sources }) => sources.includes('list'))
    expect(members.length).toBe(3)
    const second = rebuild(first, [OSLO, PORTO, MILAN, without('tusk')])
    for (const { id, participants } of members) {
      const isDropped = participants.some(({ entity }) => entity.includes('tusk'))
      expect(opened(second, id)?.participants).toEqual(isDropped ? undefined : participants)
    }
  })

  test('an event whose trigger is read at another word goes on, and back again', () => {
    const first = build(ALL)
    const moved: EventfulArticle = {
      ...MILAN,
      eventMentions: MILAN.eventMentions.map((mention) => {
        const start = MILAN.text.indexOf('agreement')
        const trigger = { ...mention.trigger, start, end: start + 'agreement'.length, lemma: 'agreement' }
        return mention.trigger.start < start ? { ...mention, trigger } : mention
      }),
    }
    const [agreement] = first.events.filter(({ sources }) => sources.includes('milan'))
    expect(build([moved]).events.map(({ id }) => id)).not.toContain(agreement!.id)
    const second = rebuild(first, [OSLO, PORTO, moved, LIST])
    expect(opened(second, agreement!.id)?.sources).toEqual(['milan'])
    expect(rebuild(second, ALL).events.map(({ id }) => id)).toEqual(first.events.map(({ id }) => id))
  })

  test('an event that is dropped never leads to another one of its sentence', () => {
    const text = 'Anna Berg visited Lima on 2 March 2025 and signed an agreement with Peru.'
    const doc = extract('lima', text)
    expect(doc.eventMentions.length).toBeGreaterThan(1)
    const first = build([doc, OSLO])
    for (const dropped of doc.eventMentions) {
      const rest = { ...doc, eventMentions: doc.eventMentions.filter((one) => one !== dropped) }
      const second = rebuild(first, [{ ...rest, eventMentions: rest.eventMentions.map(alone) }, OSLO])
      const gone = first.events.filter(({ title }) => title === dropped.title)
      for (const { id } of gone) expect(opened(second, id)).toBeUndefined()
    }
  })

  test('events that become one lead to it, and go their own ways again with their ids', () => {
    const one = extract('one', 'Anna Berg met Jon Dahl in Lima on 2 March 2025.')
    const other = extract('other', 'In Lima, Anna Berg met Jon Dahl on 2 March 2025, officials said.')
    const apart = (doc: EventfulArticle): EventfulArticle => ({
      ...doc,
      eventMentions: doc.eventMentions.map((mention) => ({
        ...mention,
        trigger: { ...mention.trigger, lemma: 'sing' },
        title: `In ${doc.id}`,
      })),
    })
    const [first, second] = [build([apart(one), other]), build([one, other])]
    expect([first.events.length, second.events.length]).toEqual([2, 1])
    const merged = rebuild(first, [one, other])
    for (const { id } of first.events) expect(opened(merged, id)?.id).toBe(merged.events[0]!.id)
    const parted = rebuild(merged, [apart(one), other])
    for (const { id, sources } of first.events) expect(opened(parted, id)?.sources).toEqual(sources)
  })

  test('goes on from data without ids.json by the quotes of their events', () => {
    const first = build(ALL)
    const events = first.events.map((event, index) => ({ ...event, id: `e-old-${index}`, aliases: [] }))
    const second = build(ALL, ledgerOfEvents(textOf({ ...first, events }, 'events.json')))
    expect(second.events.map(({ id }) => id).sort()).toEqual(events.map(({ id }) => id).sort())
    for (const { id, title } of events) expect(opened(second, id)?.title).toBe(title)
  })
})

const alone = <Mention extends EventfulArticle['eventMentions'][number]>(mention: Mention): Mention => ({
  ...mention,
  partOf: null,
  sameAs: null,
  order: null,
})

describe('ids of content', () => {
  test('two articles with the same words in different events have different ids', () => {
    const text = (day: string, town: string) =>
      `The report of the committee is out. On ${day} the minister arrived in ${town} for talks about trade with the union.`
    const words = (id: string, day: string) =>
      extract(
        id,
        `${text(day, 'Lima')} Police said a bomb exploded at the gate of the old town hall at noon.`,
        day,
      )
    const { events } = build([words('a', '2001-05-02'), words('b', '2019-08-07')])
    const ids = events.flatMap(({ id, aliases }) => [id, ...aliases])
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(events.flatMap(({ sources }) => sources)).size).toBe(2)
  })

  test('a later copy of an article in another event does not take the id of the first', () => {
    const words = (id: string, day: string) =>
      extract(id, 'Police said a bomb exploded at the gate of the old town hall at noon.', day)
    const first = build([words('m', '2001-05-02')])
    for (const name of ['a', 'z']) {
      const second = build([words('m', '2001-05-02'), words(name, '2019-08-07')])
      expect(second.events.length).toBe(2)
      expect(opened(second, first.events[0]!.id)?.sources).toEqual(['m'])
    }
  })
})

const WHO = ['Anna Berg', 'Jon Dahl', 'Eva Lund', 'Ole Moe']
const TOWNS = ['Lima', 'Oslo', 'Porto', 'Quito']
const DAYS = ['2 March 2025', '9 April 2025', 'Monday', '17 May 2024']
const sentence = fc
  .record({
    who: fc.constantFrom(...WHO),
    whom: fc.constantFrom(...WHO),
    town: fc.constantFrom(...TOWNS),
    day: fc.constantFrom(...DAYS),
    form: fc.nat(4),
  })
  .map(
    ({ who, whom, town, day, form }) =>
      [
        `${who} met ${whom} in ${town} on ${day}.`,
        `${who} visited ${town} on ${day}.`,
        `A bomb exploded in ${town} on ${day}, police said.`,
        `${who} and ${whom} signed an agreement in ${town}.`,
        `On ${day}, ${who} arrived in ${town} and met ${whom}, Foreign Minister Kim Roe and Prime Minister Ann Poe.`,
      ][form]!,
  )
const collection = fc
  .array(
    fc.tuple(
      fc.array(sentence, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('2025-03-05', '2025-05-20', null),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((articles) => articles.map(([text, day], index) => extract(`article-${index}`, text.join(' '), day)))

/** Whether two events have a telling in common: the same article at the same trigger. */
const tellings = (dataset: Dataset, id: string): string[] =>
  dataset
    .ledger!.events.filter((record) => record.isTold && record.id === id)
    .flatMap((record) => record.tellings.map(({ article, start }) => `${article}@${start}`))

describe('in any collection', () => {
  test('a rebuild changes no byte, and every promise is kept', () => {
    fc.assert(
      fc.property(collection, (docs) => {
        const first = build(docs)
        expect(validateDataset(first)).toEqual([])
        expect(encodeDataset(rebuild(first, docs), tellStory)).toEqual(encodeDataset(first, tellStory))
      }),
      { numRuns: 25 },
    )
  })

  test('after articles come and go, an id opens the event of its telling or none, and a rebuild is at rest', () => {
    fc.assert(
      fc.property(collection, fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), (docs, stays) => {
        const before = build(docs.filter((_, index) => stays[index] || index === 0))
        const after = rebuild(
          before,
          docs.filter((_, index) => !stays[index] || index === 0),
        )
        expect(validateDataset(after)).toEqual([])
        for (const { id } of before.events) {
          const target = opened(after, id)
          const told = tellings(before, id)
          const isTold = after.events.some((event) =>
            tellings(after, event.id).some((place) => told.includes(place)),
          )
          expect(target !== undefined).toBe(isTold)
          if (target) expect(tellings(after, target.id).some((place) => told.includes(place))).toBe(true)
        }
        const present = docs.filter((_, index) => !stays[index] || index === 0)
        expect(encodeDataset(rebuild(after, present), tellStory)).toEqual(encodeDataset(after, tellStory))
      }),
      { numRuns: 25 },
    )
  })

  test('the order of the articles does not matter', () => {
    fc.assert(
      fc.property(collection, (docs) => {
        const former = ledgerOf(build(docs.slice(1)))
        const sorted = [...docs].sort((a, b) => compareCodeUnits(b.id, a.id))
        expect(encodeDataset(build(sorted, former), tellStory)).toEqual(
          encodeDataset(build(docs, former), tellStory),
        )
      }),
      { numRuns: 20 },
    )
  })
})
