import { expect, test } from 'vitest'
import { isTimeline, timelineRecords } from './timelinejs.ts'

const slide = (changes: object = {}) => ({
  start_date: { year: 2004 },
  text: { headline: 'Ministers meet' },
  ...changes,
})
const read = (timeline: object) => {
  const { title, records } = timelineRecords('t.json', timeline as Record<string, unknown>)
  return { title, records: [...(records as Iterable<object>)] }
}
const first = (changes: object) =>
  read({ events: [slide(changes)] }).records[0] as { record: Record<string, unknown> }

test('only an object with a list of events is a timeline', () => {
  expect([{ events: [] }, { events: {} }, [], null, 'x'].map(isTimeline)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ])
})

test.each([
  [{ year: '2004' }, '2004'],
  [{ year: 2004, month: '5' }, '2004-05'],
  [{ year: '2004', month: 5, day: 12 }, '2004-05-12'],
  [{ year: 2004, month: 5, day: 12, hour: 9, minute: '', second: '' }, '2004-05-12T09:00'],
  [{ year: 2004, month: '', day: 12 }, '2004'],
  [{ year: -44, month: 3, day: 15 }, '-0043-03-15'],
  [{ year: 800 }, '0800'],
])('the date %j is %s', (date, edtf) => {
  expect(first({ start_date: date }).record.edtf).toBe(edtf)
})

test('start and end are an interval, unless they are the same', () => {
  expect(first({ end_date: { year: 2006, month: 2 } }).record.edtf).toBe('2004/2006-02')
  expect(first({ end_date: { year: 2004 } }).record.edtf).toBe('2004')
})

test('a slide without a date is named', () => {
  expect(read({ events: [{ text: { headline: 'x' } }] }).records).toEqual([
    { place: 't.json, event 1', reason: expect.stringContaining('has no “start_date”') },
  ])
})

test('the title slide names the timeline, and is an event when it has a date', () => {
  const title = { text: { headline: 'The <b>talks</b>' } }
  expect(read({ title, events: [] })).toEqual({ title: 'The talks', records: [] })
  expect(read({ title: { ...title, start_date: { year: 1999 } }, events: [] }).records).toMatchObject([
    { place: 't.json, title', record: { title: 'The talks', edtf: '1999' } },
  ])
})

test('eras are left out, with a note', () => {
  expect(read({ events: [], eras: [{ start_date: { year: 1 } }] }).records).toEqual([
    { place: 't.json', reason: expect.stringContaining('1 “eras”'), isNote: true },
  ])
})

test('a group is the kind where it names one, else an organisation', () => {
  expect(first({ group: 'Visits' }).record).toMatchObject({ kind: 'visit' })
  expect(first({ group: 'Lake Club' }).record).toMatchObject({ organizations: ['Lake Club'] })
})

test('text and media of a slide are its source', () => {
  const media = { url: 'https://example.org/a.jpg', link: 'https://example.org/a', credit: '<i>AP</i>' }
  const { record } = first({
    media,
    text: { headline: 'A', text: '<p>They met.</p><p>It rained.</p>' },
    unique_id: 'a1',
    display_date: 'Spring',
  })
  expect(record).toMatchObject({
    id: 'a1',
    asWritten: 'Spring',
    sources: [{ title: 'A', url: 'https://example.org/a', publisher: 'AP', quote: 'They met.\nIt rained.' }],
  })
})

test('a slide without a headline is called by its first sentence', () => {
  expect(first({ text: { text: '<p>They met. It rained.</p>' } }).record.title).toBe('They met.')
})
