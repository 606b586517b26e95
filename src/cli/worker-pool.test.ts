import { afterEach, describe, expect, test } from 'vitest'
import { startPool, type WorkerPool } from './worker-pool.ts'

const setting = { tables: [], version: '' }
const limits = { seconds: 2, charactersASecond: 1000, heapMegabytes: 64 }
const worker = new URL('testing-worker.mjs', import.meta.url)

let pool: WorkerPool
const start = (size: number) => {
  pool = startPool({ size, setting, limits, worker })
}
afterEach(() => pool.close())

describe('startPool', () => {
  test('answers every task, however many more than threads there are', async () => {
    start(2)
    const tasks = Array.from({ length: 40 }, (_, index) => index)
    expect(await Promise.all(tasks.map((task) => pool.run('echo', task, 1)))).toEqual(tasks)
  })

  test.each([
    ['hang', 'it does not come to an end'],
    ['exhaust', 'it takes more memory than there is'],
    ['throwLater', 'it ended its worker: out of the blue'],
  ])('gives up a task that does %s, and does all others', async (name, givenUp) => {
    start(2)
    const answers = await Promise.all([
      pool.run('echo', 1, 1),
      pool.run(name, null, 1),
      pool.run('echo', 2, 1),
      pool.run('echo', 3, 1),
    ])
    expect(answers).toEqual([1, { givenUp }, 2, 3])
  })

  test('throws when its workers cannot start, instead of blaming each task', async () => {
    pool = startPool({ size: 1, setting, limits, worker: new URL('no-such-worker.mjs', import.meta.url) })
    await expect(pool.run('echo', 1, 1)).rejects.toThrow(/do not start/)
  })
})
