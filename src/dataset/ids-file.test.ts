import { expect, test } from 'vitest'
import { FORMAT_VERSION } from './files.ts'
import { decodeIds, ledgerOfEvents } from './ids-file.ts'

test('a build goes on from data of former versions, whose ids were written the same', () => {
  const ids = (version: number) => JSON.stringify({ formatVersion: version, events: [], entities: [] })
  expect(decodeIds(ids(1))).toEqual(decodeIds(ids(FORMAT_VERSION)))
  expect(ledgerOfEvents(JSON.stringify({ formatVersion: 1, title: 'T', events: [] })).events).toEqual([])
  expect(() => decodeIds(ids(FORMAT_VERSION + 1))).toThrow(/version/)
})
