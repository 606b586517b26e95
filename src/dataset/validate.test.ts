import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import type { ArticleDocument, Dataset } from '../core/dataset.ts'
import type { CanonicalEntity } from '../core/entity.ts'
import type { TimelineEvent } from '../core/event.ts'
import { encodeDataset } from './encode.ts'
import eventsSchema from './events.schema.json' with { type: 'json' }
import { oneStretch } from './testing-story.ts'
import { validateDataset } from './validate.ts'

const read = (name: string) => JSON.parse(readFileSync(`public/data/${name}`, 'utf8'))

const manifest = read('manifest.json') as { title: string; files: { name: string; kind: string }[] }
const dataset: Dataset = {
  title: manifest.title,
  events: read('events.json').events as TimelineEvent[],
  entities: read('entities.json').entities as CanonicalEntity[],
  articles: manifest.files
    .filter(({ kind }) => kind === 'article')
    .map(({ name }) => read(name) as ArticleDocument),
}
const [event] = dataset.events as [TimelineEvent]
const withEvent = (changes: Partial<TimelineEvent>): Dataset => ({
  ...dataset,
  events: [{ ...event, ...changes }, ...dataset.events.slice(1)],
})

test('the committed dataset keeps every promise', () => {
  expect(validateDataset(dataset)).toEqual([])
})

test('the committed events.json is as its JSON Schema says', () => {
  const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(
    read('events.schema.json'),
  )
  validate(read('events.json'))
  expect(validate.errors).toBe(null)
})

test('the JSON Schema allows events that are told no more, and asks for their titles', () => {
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(read('events.schema.json'))
  const withVanished = (vanished: object) => ({ ...read('events.json'), vanished: [vanished] })
  expect(validate(withVanished({ id: 'e-1', aliases: ['e-2'], title: 'Ministers meet' }))).toBe(true)
  expect(validate(withVanished({ id: 'e-1', aliases: [] }))).toBe(false)
})

test('the entities of a dataset are as their JSON Schema says', () => {
  const files = encodeDataset(dataset, oneStretch)
  const textOf = (name: string) => JSON.parse(files.find((file) => file.name === name)!.text)
  const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(
    textOf('entities.schema.json'),
  )
  validate(textOf('entities.json'))
  expect(validate.errors).toBe(null)
  const [entity] = dataset.entities
  expect(validate({ ...textOf('entities.json'), entities: [{ ...entity, wikidata: 'Japan' }] })).toBe(false)
})

test('an event that a list gave as it is may do without evidence and sources, no other one may', () => {
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(eventsSchema)
  const isAllowed = (rule: string, changes: Partial<TimelineEvent>) => {
    const bare = { ...event, date: { ...event.date, because: [{ rule, words: 'as given' }] }, ...changes }
    return [
      validate({ ...read('events.json'), events: [bare] }),
      validateDataset(withEvent(bare)).length === 0,
    ]
  }
  expect(isAllowed('import', { evidence: [], sources: [] })).toEqual([true, true])
  expect(isAllowed('other', { evidence: [] })).toEqual([false, false])
  expect(isAllowed('other', { sources: [] })).toEqual([false, false])
})

test('the JSON Schema refuses an event without evidence', () => {
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(read('events.schema.json'))
  expect(validate({ ...read('events.json'), events: [{ ...event, evidence: [] }] })).toBe(false)
})

const withRole = (changes: object): Dataset => {
  const [person, ...others] = dataset.entities
  const role = { title: 'Minister', country: null, qualifier: null, from: null, to: null }
  const roles = [{ ...role, articles: [dataset.articles[0]!.id], ...changes }]
  return { ...dataset, entities: [{ ...person!, roles } as CanonicalEntity, ...others] }
}

test.each([
  ['an alias that is another event’s id', withEvent({ aliases: [dataset.events[1]!.id] }), /stands twice/],
  [
    'a former id that is another entity’s',
    {
      ...dataset,
      entities: dataset.entities.map((entity, index) =>
        index === 0 ? { ...entity, formerIds: [dataset.entities[1]!.id] } : entity,
      ),
    },
    /stands twice/,
  ],
  ['a role that no article tells', withRole({ articles: [] }), /no article tells/],
  ['a role told by an unknown article', withRole({ articles: ['nowhere'] }), /no article of the dataset/],
  ['a role with a day that is none', withRole({ from: 'soon' }), /no EDTF date/],
  ['a role in an unknown country', withRole({ country: 'country:ZZ' }), /no entity of the dataset/],
  ['an event without evidence', withEvent({ evidence: [] }), /no evidence/],
  ['an event without a source', withEvent({ sources: [] }), /no source/],
  [
    'a quote at the wrong place',
    withEvent({ evidence: [{ ...event.evidence[0]!, start: event.evidence[0]!.start + 1 }] }),
    /quote is not at/,
  ],
  [
    'a participant who is no entity',
    withEvent({ participants: [{ entity: 'person:nobody', role: 'agent' }] }),
    /person:nobody/,
  ],
  ['a source that is no article', withEvent({ sources: ['nowhere'] }), /nowhere/],
  ['a date that is no EDTF', withEvent({ date: { ...event.date, edtf: '22 May' } }), /no EDTF/],
  [
    'an undated event without a reason',
    withEvent({ date: { ...event.date, edtf: null, because: [] } }),
    /without a reason/,
  ],
  ['an event that stands twice', { ...dataset, events: [event, ...dataset.events] }, /stands twice/],
])('%s is named', (_, broken, message) => {
  expect(validateDataset(broken).join('\n')).toMatch(message)
})
