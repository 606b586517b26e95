import { expect, test } from 'vitest'
import { safeHref, siteOf } from './external-link.ts'

test.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://a.example', 'no address', '', null])(
  '%j becomes no link',
  (url) => {
    expect(safeHref(url)).toBeNull()
  },
)

test('http and https become links, named by their site', () => {
  expect(siteOf(safeHref('https://www.example.org/a?b')!)).toBe('example.org')
  expect(safeHref('http://example.org/')).toBe('http://example.org/')
})
