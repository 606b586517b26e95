import { describe, expect, test } from 'vitest'
import { FORMAT_VERSION } from './files.ts'
import { articlesSteps, checkManifest, decodeArticle, decodeEvents, entitiesSteps } from './load.ts'
import { isLoadError, type LoadProblem } from './load-shape.ts'
import { inOneGo } from './steps.ts'

const EVENT = {
  id: 'e-1',
  aliases: [],
  title: 'Ministers meet',
  kind: 'meeting',
  date: { edtf: '2025-05-22', asWritten: null, weekday: null, because: [{ rule: 'r', words: 'w' }] },
  factuality: 'asserted',
  reportedBy: null,
  participants: [{ entity: 'country:JP', role: 'agent' }],
  evidence: [{ article: 'one', start: 4, end: 8, exact: 'they', prefix: '', suffix: '' }],
  sources: ['one'],
  versions: [],
  firstReported: null,
  importance: 0.5,
}

const eventsText = (event: object, version = FORMAT_VERSION): string =>
  JSON.stringify({ formatVersion: version, title: 'T', events: [EVENT, event] })

function problemOf(decode: () => unknown): LoadProblem {
  try {
    decode()
  } catch (error) {
    if (isLoadError(error)) return error.problem
    throw error
  }
  throw new Error('nothing was wrong')
}

describe('decodeEvents', () => {
  test('gives the events of a whole file', () => {
    expect(decodeEvents(eventsText({ ...EVENT, id: 'e-2' })).map(({ id }) => id)).toEqual(['e-1', 'e-2'])
  })

  test.each([
    ['title', { ...EVENT, title: 7 }, 'events[1].title'],
    ['kind', { ...EVENT, kind: 'party' }, 'events[1].kind'],
    ['date', { ...EVENT, date: { ...EVENT.date, because: 'x' } }, 'events[1].date.because'],
    ['weekday', { ...EVENT, date: { ...EVENT.date, weekday: 8 } }, 'events[1].date.weekday'],
    [
      'entity',
      { ...EVENT, participants: [{ entity: 'JP', role: 'agent' }] },
      'events[1].participants[0].entity',
    ],
    ['evidence', { ...EVENT, evidence: [] }, 'events[1].evidence'],
    ['offsets', { ...EVENT, evidence: [{ ...EVENT.evidence[0], end: 9 }] }, 'events[1].evidence[0]'],
    ['importance', { ...EVENT, importance: null }, 'events[1].importance'],
  ])('names file and field of a wrong %s', (_name, event, field) => {
    expect(problemOf(() => decodeEvents(eventsText(event)))).toMatchObject({ file: 'events.json', field })
  })

  test('an event that a list gave as it is may have no evidence', () => {
    const date = { ...EVENT.date, because: [{ rule: 'import', words: 'as given in a.jsonl, line 1' }] }
    const [, event] = decodeEvents(eventsText({ ...EVENT, date, evidence: [] }))
    expect(event?.evidence).toEqual([])
  })

  test('tells a file that was cut off', () => {
    const text = eventsText(EVENT).slice(0, -20)
    expect(problemOf(() => decodeEvents(text)).reason).toContain('cut off')
  })

  test('tells an empty file and a web page in place of data', () => {
    expect(problemOf(() => decodeEvents('')).reason).toContain('empty')
    expect(problemOf(() => decodeEvents('<!doctype html>')).reason).toContain('web page')
  })

  test('tells another version, with different advice for older and newer data', () => {
    const older = problemOf(() => decodeEvents(eventsText(EVENT, 1)))
    const newer = problemOf(() => decodeEvents(eventsText(EVENT, FORMAT_VERSION + 1)))
    expect(older.field).toBe('formatVersion')
    expect(older.advice).not.toBe(newer.advice)
  })
})

const MANIFEST = {
  format: 'dateline',
  formatVersion: FORMAT_VERSION,
  title: 'India and Japan',
}

describe('checkManifest', () => {
  test('takes a manifest of this version', () => {
    expect(() => checkManifest(JSON.stringify(MANIFEST))).not.toThrow()
  })

  test('refuses JSON that is no manifest of ours, and one of another version', () => {
    expect(problemOf(() => checkManifest('{}')).field).toBe('format')
    expect(problemOf(() => checkManifest('[]')).reason).toContain('object')
    const older = JSON.stringify({ ...MANIFEST, formatVersion: 1 })
    expect(problemOf(() => checkManifest(older)).field).toBe('formatVersion')
  })
})

const ROLE = {
  title: 'Foreign Minister',
  country: 'country:JP',
  qualifier: null,
  from: '2024-10-01',
  to: null,
  articles: ['one'],
}
const ENTITY = {
  id: 'person:kari-nordmann',
  kind: 'person',
  name: 'Kari Nordmann',
  aliases: [],
  country: null,
  wikidata: null,
  roles: [ROLE],
}
const entitiesText = (entity: object): string =>
  JSON.stringify({ formatVersion: FORMAT_VERSION, build: 'b', entities: [entity] })
const entitiesOf = (text: string) => inOneGo(entitiesSteps(text, 'b'))

test('entities.json gives roles with their time and who tells them', () => {
  expect(entitiesOf(entitiesText(ENTITY))).toEqual([ENTITY])
})

test.each([
  ['an id of no known kind', { ...ENTITY, id: 'planet:mars' }, 'entities[0].id'],
  ['a Wikidata id that is a number', { ...ENTITY, wikidata: 17 }, 'entities[0].wikidata'],
  ['a role without a first day', { ...ENTITY, roles: [{ ...ROLE, from: 1 }] }, 'entities[0].roles[0].from'],
  [
    'a role that nobody tells',
    { ...ENTITY, roles: [{ ...ROLE, articles: [] }] },
    'entities[0].roles[0].articles',
  ],
])('entities.json with %s is refused', (_name, entity, field) => {
  expect(problemOf(() => entitiesOf(entitiesText(entity))).field).toBe(field)
})

test('articles.json may have an article without date, address and publisher', () => {
  const article = { id: 'one', headline: 'H', publication: null, url: null, publisher: null, eventCount: 0 }
  const text = JSON.stringify({ formatVersion: FORMAT_VERSION, build: 'b', articles: [article] })
  expect(inOneGo(articlesSteps(text, 'b'))).toEqual([article])
})

test('decodeArticle refuses a block that reaches beyond the text', () => {
  const article = {
    formatVersion: FORMAT_VERSION,
    ...{ id: 'one', headline: 'H', publication: null, url: null, publisher: null, eventCount: 0 },
    text: 'Words.',
    blocks: [{ start: 0, end: 7, kind: 'paragraph' }],
    mentions: [],
  }
  const problem = problemOf(() => decodeArticle(JSON.stringify(article), 'articles/one.json'))
  expect(problem).toMatchObject({ file: 'articles/one.json', field: 'blocks[0]' })
})
