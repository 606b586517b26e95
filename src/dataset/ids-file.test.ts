import { expect, test } from 'vitest'
import { decodeIds, ledgerOfEvents } from './ids-file.ts'

test('a build goes on from data of the version before, whose ids were written the same', () => {
  const ids = (version: number) => JSON.stringify({ formatVersion: version, events: [], entities: [] })
  expect(decodeIds(ids(1))).toEqual(decodeIds(ids(2)))
  expect(ledgerOfEvents(JSON.stringify({ formatVersion: 1, title: 'T', events: [] })).events).toEqual([])
  expect(() => decodeIds(ids(3))).toThrow(/version 3/)
})
