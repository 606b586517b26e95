import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Dataset } from '../../core/dataset.ts'
import eventsSchema from '../../dataset/events.schema.json' with { type: 'json' }
import { FORMAT_VERSION } from '../../dataset/files.ts'
import { validateDataset } from '../../dataset/validate.ts'
import { assembleDataset } from './assemble-dataset.ts'
import { readRecord } from './read-record.ts'
import type { ReadyRecord } from './ready-event.ts'
import { idsOf } from './ready-ids.ts'

const assemble = (records: readonly ReadyRecord[], title: string | null = null): Dataset => {
  const events = records.map((record, index) => {
    const { event } = readRecord({
      place: `a.jsonl, line ${index + 1}`,
      record: { edtf: '2004-05-12', ...record },
    })
    return event!
  })
  return assembleDataset(events, idsOf(events).ids, title)
}
const only = (record: ReadyRecord) => assemble([record]).events[0]!
const TALKS = { title: 'Talks', url: 'https://example.org/talks', datePublished: '2004-05-13' }

test('an event without a source rests on its line', () => {
  expect(only({ title: 'Ministers meet' })).toMatchObject({
    date: { edtf: '2004-05-12', because: [{ rule: 'import', words: 'as given in a.jsonl, line 1' }] },
    evidence: [],
    sources: [],
    firstReported: null,
    factuality: 'asserted',
  })
})

test('an undated event says that its line gives no date', () => {
  expect(only({ title: 'x', edtf: null }).date).toMatchObject({
    edtf: null,
    because: [{ words: 'no date is given in a.jsonl, line 1' }],
  })
})

test('a quote is evidence; without one the headline is', () => {
  const { events, articles } = assemble([
    { title: 'a', sources: [{ ...TALKS, quote: 'They met.' }] },
    { title: 'b', edtf: '2004-05-13', sources: [TALKS] },
  ])
  expect(articles).toMatchObject([
    {
      headline: 'Talks',
      text: 'Talks\n\nThey met.',
      url: TALKS.url,
      publication: { edtf: '2004-05-13' },
      eventCount: 2,
    },
  ])
  expect(events.map(({ evidence }) => evidence[0])).toMatchObject([
    { start: 7, end: 16, exact: 'They met.', prefix: 'Talks\n\n' },
    { start: 0, end: 5, exact: 'Talks' },
  ])
  expect(events[0]).toMatchObject({ sources: [articles[0]!.id], firstReported: '2004-05-13' })
})

test('sources are one where the address is, or else title, publisher and day', () => {
  const count = (...sources: object[]) =>
    assemble(sources.map((source) => ({ title: 'x', sources: [source] }))).articles.length
  expect(count(TALKS, { ...TALKS, title: 'The talks' })).toBe(1)
  expect(count({ title: 'A' }, { title: 'A' })).toBe(1)
  expect(count({ title: 'A' }, { title: 'A', datePublished: '2004' })).toBe(2)
})

test('the earliest source comes first and is the first report', () => {
  const { events, articles } = assemble([
    {
      title: 'x',
      sources: [
        { title: 'late', datePublished: '2005' },
        { title: 'none' },
        { title: 'early', datePublished: '2004' },
      ],
    },
  ])
  const headline = (id: string) => articles.find((article) => article.id === id)?.headline
  expect(events[0]!.sources.map(headline)).toEqual(['early', 'late', 'none'])
  expect(events[0]!.firstReported).toBe('2004')
})

test('names that differ in signs and accents alone are one entity, called as most lines call it', () => {
  const { entities } = assemble([
    { title: 'a', people: ['Jose Diaz'] },
    { title: 'b', people: ['José Díaz'] },
    { title: 'c', people: ['José Díaz'] },
  ])
  expect(entities).toMatchObject([
    { id: 'person:jose-diaz', name: 'José Díaz', aliases: ['Jose Diaz'], kind: 'person' },
  ])
})

test('countries have their names and all that is known of them', () => {
  expect(
    assemble([{ title: 'x', countries: ['JP'], organizations: ['NATO'], places: ['Tokyo'] }]).entities,
  ).toMatchObject([
    { id: 'country:JP', name: 'Japan', wikidata: 'Q17', country: 'country:JP' },
    { id: 'organization:nato', name: 'NATO' },
    { id: 'place:tokyo', name: 'Tokyo' },
  ])
})

test('more sources, finer dates and better known people make an event more important', () => {
  const weigh = (record: ReadyRecord) =>
    assemble([
      { title: 'x', ...record },
      { title: 'w', people: ['Ann'] },
      { title: 'y', people: ['Ann'] },
      { title: 'z', people: ['Ann', 'Bob'] },
    ]).events.find(({ title }) => title === 'x')!.importance
  expect(weigh({ sources: [TALKS] })).toBeGreaterThan(weigh({}))
  expect(weigh({ edtf: '2004-05-12' })).toBeGreaterThan(weigh({ edtf: '2004' }))
  expect(weigh({ people: ['Ann'] })).toBeGreaterThan(weigh({ people: ['Bob'] }))
})

test('the title is the given one, else what most events are about', () => {
  const records = [
    { title: 'a', countries: ['JP'] },
    { title: 'b', countries: ['JP'] },
  ]
  expect([assemble(records).title, assemble(records, 'Mine').title]).toEqual(['Japan', 'Mine'])
})

const name = fc.constantFrom('Ann', 'Bob', 'Čapek', 'ann', '東京', '!?')
const text = fc.string({ unit: 'binary', minLength: 1 }).map((words) => `${words}x`)
const source = fc.record({
  title: text,
  url: fc.constantFrom(undefined, 'https://example.org/a', 'https://example.org/b'),
  quote: fc.option(text),
  datePublished: fc.constantFrom(null, '2004-05', '2003'),
})
const record = fc.record({
  title: text,
  edtf: fc.constantFrom('2004', '2003-05-12', null, '-0044', '2003/..', '../2001', '[2001,2002]'),
  people: fc.array(name),
  places: fc.array(name),
  countries: fc.array(fc.constantFrom('JP', 'FR')),
  sources: fc.array(source, { maxLength: 3 }),
})

const validateSchema = new Ajv2020({ allowUnionTypes: true }).compile(eventsSchema)

test('whatever is imported keeps the promises of a dataset, and is as the JSON Schema says', () => {
  fc.assert(
    fc.property(fc.array(record), (records) => {
      const dataset = assemble(records)
      expect(validateDataset(dataset)).toEqual([])
      const file = { formatVersion: FORMAT_VERSION, title: dataset.title, events: dataset.events }
      expect(validateSchema(file), JSON.stringify(validateSchema.errors)).toBe(true)
    }),
  )
})

test('the order of the lines changes nothing but the lines that are named', () => {
  const ordered = fc.uniqueArray(record, { selector: ({ title }) => title, minLength: 2, maxLength: 6 })
  fc.assert(
    fc.property(ordered, (records) => {
      const plain = (dataset: Dataset) =>
        JSON.parse(JSON.stringify(dataset).replace(/a\.jsonl, line \d+/g, 'a line'))
      expect(plain(assemble([...records].reverse()))).toEqual(plain(assemble(records)))
    }),
  )
})
