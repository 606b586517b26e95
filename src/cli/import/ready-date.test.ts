import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatEdtf, parseEdtf } from '../../core/edtf.ts'
import { dateAdvice, readEdtf } from './ready-date.ts'

test.each([
  '2004',
  '2004-06',
  '2004-06-11',
  '2004-06-11T09:30',
  '-0044-03-15',
  '198X',
  '2004-33',
  '2004~/2006',
  '2004/..',
  '[2004-03-04,2004-04-03]',
])('%s is kept as it is', (value) => {
  expect(readEdtf(value)).toBe(value)
})

test.each([
  ['2004-06-11T01:30:00+02:00', '2004-06-10T23:30:00Z'],
  ['2004-12-31T23:30-05:30', '2005-01-01T05:00Z'],
  ['2004-06-11T01:30:00.250Z', '2004-06-11T01:30:00Z'],
  ['2004-06-XX', '2004-06'],
  ['2004-XX-XX', '2004'],
  ['2004-XX/2005-06-XX~', '2004/2005-06~'],
  [' 2004-06-11 ', '2004-06-11'],
])('%s means %s', (given, edtf) => {
  expect(readEdtf(given)).toBe(edtf)
})

test.each([
  '2004-13-01',
  '2004-02-30',
  '12/05/2004',
  'May 2004',
  '476',
  '',
  '2006/2004',
  '2004-06-11T25:00+02:00',
  '~2004',
  '..',
])('%s is no date', (value) => {
  expect(readEdtf(value)).toBe(null)
})

test('a date with a time zone is the same moment in UTC', () => {
  const moment = fc.date({
    min: new Date('0001-01-02T00:00Z'),
    max: new Date('9999-12-30T00:00Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(moment, fc.integer({ min: -14 * 60, max: 14 * 60 }), (date, offset) => {
      const local = new Date(Math.floor(date.getTime() / 60_000) * 60_000 + offset * 60_000)
      const two = (value: number) => String(Math.floor(Math.abs(value))).padStart(2, '0')
      const zone = `${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`
      const expected = `${new Date(local.getTime() - offset * 60_000).toISOString().slice(0, 16)}Z`
      expect(readEdtf(`${local.toISOString().slice(0, 16)}${zone}`)).toBe(expected)
    }),
  )
})

test('whatever is read is EDTF', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[-0-9X~/.T:Z+]{1,25}$/), (value) => {
      const read = readEdtf(value)
      if (read !== null) expect(formatEdtf(parseEdtf(read)!)).toBe(read)
    }),
  )
})

test.each([
  ['12 May 2004', 'Write 2004-05-12'],
  ['476', 'Write the year with four digits: 0476'],
  ['-44', 'Write the year with four digits: -0044'],
])('for “%s” the advice is: %s', (given, advice) => {
  expect(dateAdvice(given)).toBe(advice)
})

test('for a date that may mean two days the advice names no day', () => {
  expect(dateAdvice('05/12/2004')).toMatch(/^Write a day as/)
})
