import { describe, expect, test } from 'vitest'
import { parseEdtf } from '../core/edtf.ts'
import { extractionFailure, extractionOf, parseLine } from './extraction-line.ts'

const text =
  'French President Emmanuel Macron met Chancellor Olaf Scholz in Berlin on Tuesday.\r\n\r\nThey will meet again on 3 June.'
const line = (fields: object) => parseLine(JSON.stringify({ id: 'a', text, ...fields }), 1)

const extract = (fields: object = {}) => {
  const parsed = line(fields)
  if ('reason' in parsed) throw new Error(parsed.reason)
  return extractionOf(parsed.article, parsed.notes)
}

describe('extractionOf', () => {
  test('gives times with TIMEX3 value and EDTF by the publication date', () => {
    const { times, datePublished } = extract({ datePublished: '2024-05-24' })
    expect(datePublished).toMatchObject({ edtf: '2024-05-24', method: 'metadata' })
    expect(
      times.map(({ start, end, type, value, edtf }) => [text.slice(start, end), type, value, edtf]),
    ).toEqual([
      ['Tuesday', 'DATE', '2024-05-21', '2024-05-21'],
      ['3 June', 'DATE', '2024-06-03', '2024-06-03'],
    ])
  })

  test('gives names alone, with ids, in text order, none overlapping', () => {
    const { mentions } = extract()
    expect(mentions.map(({ start, end, entity }) => [text.slice(start, end), entity])).toEqual([
      ['French', 'country:FR'],
      ['Emmanuel Macron', 'person:emmanuel-macron'],
      ['Olaf Scholz', 'person:olaf-scholz'],
      ['Berlin', 'place:berlin'],
    ])
  })

  test('gives events with evidence inside the text', () => {
    const { events } = extract({ datePublished: '2024-05-24' })
    expect(events[0]).toMatchObject({
      title: 'Emmanuel Macron meets Olaf Scholz in Berlin',
      edtf: '2024-05-21',
      kind: 'meeting',
      factuality: 'asserted',
    })
    for (const event of events)
      for (const { start, end } of event.evidence) expect(text.slice(start, end).trim()).not.toBe('')
  })

  test('gives only EDTF dates', () => {
    for (const { edtf } of extract({ datePublished: '2024-05' }).times)
      if (edtf !== null) expect(parseEdtf(edtf)).not.toBe(null)
  })

  test('says what is wrong with a publication date', () => {
    expect(extract({ datePublished: 'May' }).diagnostics[0]).toMatchObject({
      stage: 'read',
      severity: 'warning',
    })
  })
})

describe('parseLine', () => {
  test.each([
    ['no JSON', 'no JSON'],
    ['null', 'field "text"'],
    ['[]', 'field "text"'],
    ['{"id":"a"}', 'field "text"'],
    ['', 'no JSON'],
  ])('answers %j with a reason', (input, reason) => {
    expect(parseLine(input, 7)).toMatchObject({ reason: expect.stringContaining(reason) })
  })

  test('gives a line without an id its number', () => {
    expect(parseLine('{}', 7)).toMatchObject({ id: 'line-7' })
  })

  test('answers an unusable line in the form of a usable one', () => {
    expect(Object.keys(extractionFailure('a', 'x'))).toEqual(Object.keys(extract()))
  })
})
