import { expect, test } from 'vitest'
import { locateData } from './data-location.ts'

const PAGE = 'https://example.org/site/index.html'

test('data lie beside the page by default', () => {
  expect(locateData(null, PAGE)).toEqual({ base: 'https://example.org/site/data/', problem: null })
})

test.each([
  ['other/', 'https://example.org/site/other/'],
  ['other', 'https://example.org/site/other/'],
  ['/top/data/', 'https://example.org/top/data/'],
  ['https://example.org/x/', 'https://example.org/x/'],
])('data=%s is read from %s', (prefix, base) => {
  expect(locateData(prefix, PAGE)).toEqual({ base, problem: null })
})

test.each([
  'https://evil.example/',
  '//evil.example/data',
  'http://example.org/x/',
  'javascript:alert(1)',
  'data:,x',
])('data=%s is refused with a notice, and the default is used', (prefix) => {
  const { base, problem } = locateData(prefix, PAGE)
  expect(base).toBe('https://example.org/site/data/')
  expect(problem).toContain(prefix)
})
