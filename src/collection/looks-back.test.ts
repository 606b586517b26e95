import { expect, test } from 'vitest'
import { looksBack } from './looks-back.ts'

test.each([
  'A month ago the dam burst.',
  'Six weeks after the vote, Oslo waits.',
  'Two years on, nobody has been charged.',
  'Half a century\nago the bridge fell.',
  'The town marked the tenth anniversary on Sunday.',
  'Last summer the wells ran dry.',
  'Earlier this year the mill closed.',
])('“%s” looks back', (text) => {
  expect(looksBack({ text })).toBe(true)
})

test.each([
  'The dam burst on Monday.',
  'Two days ago the dam burst.',
  'Sales rose 3 per cent year on year.',
  'The mill closes this year.',
  'She is 40 years old.',
])('“%s” does not', (text) => {
  expect(looksBack({ text })).toBe(false)
})

test('Background further down does not make news a feature', () => {
  expect(
    looksBack({ text: `The dam burst on Monday. ${'Water rose. '.repeat(200)} A year ago it held.` }),
  ).toBe(false)
})
