import { expect, test } from 'vitest'
import { parsePreferences } from './preferences.ts'

test('stored preferences are read', () => {
  expect(parsePreferences('{"scheme":"dark","hasSingleKeys":false}')).toEqual({
    scheme: 'dark',
    hasSingleKeys: false,
  })
})

test.each([null, '', '{', 'null', '{"scheme":"pink"}'])('unreadable %j gives the defaults', (stored) => {
  expect(parsePreferences(stored)).toEqual({ scheme: 'auto', hasSingleKeys: true })
})
