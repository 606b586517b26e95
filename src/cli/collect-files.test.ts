import { expect, test } from 'vitest'
import { collectFiles } from './collect-files.ts'
import { startPool } from './worker-pool.ts'

const setting = { tables: [], version: '' }
const limits = { seconds: 1, charactersASecond: 1000, heapMegabytes: 64 }
const worker = new URL('testing-worker.mjs', import.meta.url)

test('an article that hangs a worker is named and skipped; all others come, in their order', async () => {
  const names = ['a.txt', 'hang-1.txt', 'b.txt', 'hang-2.txt', 'c.txt', 'd.txt', 'hang-3.txt']
  const input = {
    folder: '.',
    own: { texts: [] },
    version: '',
    files: names.map((file) => ({ file, id: file, key: file, bytes: 10 })),
  }
  const pool = () => startPool({ size: 2, setting, limits, worker })
  const results = []
  for await (const { record, problems, isKept } of collectFiles(input, null, {}, pool))
    results.push(record?.id ?? { problems, isKept })
  const skipped = (file: string) => ({
    problems: [{ file, reason: expect.stringContaining('does not come to an end'), isFatal: true }],
    isKept: false,
  })
  expect(results).toEqual(names.map((name) => (name.startsWith('hang') ? skipped(name) : name)))
})
