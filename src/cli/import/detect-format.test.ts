import { expect, test } from 'vitest'
import { detectFormat, unreadable } from './detect-format.ts'

const detect = (text: string) => detectFormat(Buffer.from(text))
const LINE = '{"title":"x","edtf":"2004"}'

test.each([
  [LINE, 'jsonl'],
  [`\uFEFF\n${LINE}\r\n${LINE}`, 'jsonl'],
  [`{"title": broken\n${LINE}`, 'jsonl'],
  ['{"title": "broken\n{"title": "broken too', 'jsonl'],
  ['{"events":[]}', 'timelinejs'],
  ['{\n  "title": {\n "text": {}},\n "events": []}', 'timelinejs'],
  [`{"title":{"text":{"headline":"${'x'.repeat(100)}`, 'timelinejs'],
  [`{"title":"${'x'.repeat(100)}`, 'jsonl'],
  [`[\n${LINE}\n]`, 'json'],
  ['title,date\nx,2004', 'csv'],
  ['Date;Headline\n2004;x', 'csv'],
  ['A report of the talks, by date.', null],
])('%j is %s', (text, format) => {
  expect(detect(text)).toBe(format)
})

test.each([
  [Buffer.from([]), 'is empty'],
  [Buffer.from('\uFEFFtitle', 'utf16le'), 'UTF-16'],
  [Buffer.from([0xfe, 0xff, 0, 0x41]), 'UTF-16'],
  [Buffer.from([0x50, 0x4b, 0, 1]), 'binary'],
])('%j cannot be read: %s', (head, reason) => {
  expect(unreadable(head)).toContain(reason)
})

test('text in UTF-8 can be read, with and without a byte order mark', () => {
  expect([LINE, `\uFEFF${LINE}`, 'é'].map((text) => unreadable(Buffer.from(text)))).toEqual([
    null,
    null,
    null,
  ])
})
