import { expect, test } from 'vitest'
import { readRecord } from './read-record.ts'
import type { ReadyRecord } from './ready-event.ts'

const read = (record: ReadyRecord) => readRecord({ place: 'a.jsonl, line 1', record })
const GOOD = { title: 'Ministers meet', edtf: '2004-05-12' }

test('title and date are all that an event needs', () => {
  expect(read(GOOD)).toEqual({
    event: {
      place: 'a.jsonl, line 1',
      id: null,
      title: 'Ministers meet',
      edtf: '2004-05-12',
      asWritten: null,
      people: [],
      countries: [],
      organizations: [],
      places: [],
      kind: 'other',
      sources: [],
    },
    problems: [],
  })
})

test('markup is text like any other', () => {
  const title = '<img src=x onerror=alert(1)> & "more"'
  expect(read({ ...GOOD, title }).event?.title).toBe(title)
})

test('control characters and runs of spaces become one space, half a surrogate pair the sign for it', () => {
  expect(read({ ...GOOD, title: ' a\u0000\t b\n\nc ', people: ['\ud800 Ann'] }).event).toMatchObject({
    title: 'a b c',
    people: ['\uFFFD Ann'],
  })
})

test.each([
  [{ edtf: '2004' }, 'has no “title”'],
  [{ title: ' ', edtf: '2004' }, 'has no “title”'],
  [{ title: 'x' }, 'has no “edtf”'],
  [{ title: 'x', edtf: '2004-13-01' }, '“edtf” is not a date in EDTF: “2004-13-01”'],
  [{ title: 'x', edtf: { year: 2004 } }, '“edtf” is no text'],
])('%j is no event: %s', (record, reason) => {
  const { event, problems } = read(record)
  expect(event).toBe(null)
  expect(problems.join('\n')).toContain(reason)
})

test.each([null, ''])('an event whose date is %j is undated', (edtf) => {
  const { event, problems } = read({ ...GOOD, edtf })
  expect([event?.edtf, problems]).toEqual([null, []])
})

test('a year may be a number', () => {
  expect(read({ ...GOOD, edtf: 2004 }).event?.edtf).toBe('2004')
})

test.each([
  ['UK', 'Write GB for United Kingdom'],
  ['Japan', 'Write JP for Japan'],
  ['ZZ', 'Write the code of two letters, as JP for Japan'],
])('the country “%s” is left out, with advice: %s', (country, advice) => {
  const { event, problems } = read({ ...GOOD, countries: ['FR', country] })
  expect(event?.countries).toEqual(['FR'])
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(`“${country}”`)
  expect(problems[0]).toContain(advice)
})

test('codes of countries may be in lower case', () => {
  expect(read({ ...GOOD, countries: ['jp', 'JP'] }).event?.countries.every((code) => code === 'JP')).toBe(
    true,
  )
})

test('a kind that is none of ours becomes “other” and is named', () => {
  const { event, problems } = read({ ...GOOD, kind: 'sport' })
  expect(event?.kind).toBe('other')
  expect(problems[0]).toContain('“kind” is “sport”')
})

test('a title up to 300 characters is kept whole, a longer one is cut between words and named', () => {
  const words = (length: number) =>
    'word '
      .repeat(length)
      .slice(0, length - 1)
      .concat('x')
  expect(read({ ...GOOD, title: words(300) })).toMatchObject({ event: { title: words(300) }, problems: [] })
  const { event, problems } = read({ ...GOOD, title: words(301) })
  expect(event?.title).toMatch(/ word…$/)
  expect(event!.title.length).toBeLessThanOrEqual(300)
  expect(problems[0]).toContain('“title” has 301 characters')
})

test('values that are no text are named and left out, the others stay', () => {
  const { event, problems } = read({ ...GOOD, people: ['Ann', 3, { name: 'Bob' }], places: 'Tokyo' })
  expect(event).toMatchObject({ people: ['Ann'], places: ['Tokyo'] })
  expect(problems).toHaveLength(2)
})

test('an event has at most 255 people', () => {
  const people = Array.from({ length: 300 }, (_, index) => `Person ${index}`)
  const { event, problems } = read({ ...GOOD, people })
  expect([event?.people.length, problems.length]).toEqual([255, 1])
})

test('a source is known by its title or its address', () => {
  const sources = [{ title: 'A', quote: ' It rained.\u0000 ' }, { url: 'https://example.org/a' }]
  expect(read({ ...GOOD, sources })).toMatchObject({
    event: {
      sources: [
        { title: 'A', url: null, quote: 'It rained.' },
        { title: 'https://example.org/a', url: 'https://example.org/a', quote: null },
      ],
    },
    problems: [],
  })
})

test.each([
  [{}, [], 'neither “title” nor “url”'],
  ['https://example.org', [], 'no source'],
  [{ title: 'A', url: 'javascript:alert(1)' }, [{ title: 'A', url: null }], 'no web address'],
  [{ title: 'A', datePublished: 'soon' }, [{ title: 'A', datePublished: null }], 'no date'],
])('of the source %j %j remains', (source, expected, reason) => {
  const { event, problems } = read({ ...GOOD, sources: [source] })
  expect(event?.sources).toMatchObject(expected)
  expect(problems.join('\n')).toContain(reason)
})
