import { expect, test } from 'vitest'
import { isDayFirst, orderOfLanguage } from './figure-order.ts'

const article = (text: string, more: { inLanguage?: string; url?: string } = {}) => ({
  text,
  inLanguage: null,
  url: null,
  ...more,
})

test('the language tag tells the order of figures', () => {
  expect(['en-GB', 'en-US', 'en', null].map(orderOfLanguage)).toEqual([true, false, null, null])
})

test.each([
  ['Signed on 13/04/2024, in force from 03/05/2024.', true],
  ['Signed on 04/13/2024, in force from 05/03/2024.', false],
  ['Signed on 13/04/2024 and on 04/13/2024.', null],
  ['Signed on 03/04/2024.', null],
  ['The defence ministry of our neighbours organised a programme at the centre on 03/04/2024.', true],
  ['The defense ministry of our neighbors organized a rally at the labor center on 03/04/2024.', false],
])('the article itself tells it: %s', (text, order) => {
  expect(isDayFirst(article(text))).toBe(order)
})

test('the tag counts before the text, the text before the address', () => {
  expect(isDayFirst(article('On 13/04/2024.', { inLanguage: 'en-US' }))).toBe(false)
  expect(isDayFirst(article('On 04/13/2024.', { url: 'https://www.example.co.uk/a' }))).toBe(false)
  expect(isDayFirst(article('On 03/04/2024.', { url: 'https://www.example.co.uk/a' }))).toBe(true)
  expect(isDayFirst(article('On 03/04/2024.', { url: 'https://www.example.com/a' }))).toBe(null)
})
