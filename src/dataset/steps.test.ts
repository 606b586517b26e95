import { expect, test } from 'vitest'
import { inOneGo, inSpans, type Steps, withPauses } from './steps.ts'

function* summing(length: number, done: number[] = []): Steps<number> {
  let sum = 0
  yield* inSpans(length, (from, to) => {
    done.push(to - from)
    sum += to - from
  })
  return sum
}

test('spans cover a length without gap', () => {
  for (const length of [0, 1, 65_536, 200_000]) expect(inOneGo(summing(length))).toBe(length)
})

test('work that pauses gives what work in one go gives', async () => {
  let pauses = 0
  const pause = () => {
    pauses++
    return pauses % 2 === 0 ? Promise.resolve() : null
  }
  expect(await withPauses(summing(300_000), pause)).toBe(300_000)
  expect(pauses).toBe(5)
})

test('work that nobody wants any more ends at the next pause', async () => {
  const done: number[] = []
  let isGone = false
  const pause = async (): Promise<void> => {
    isGone = true
  }
  expect(await withPauses(summing(300_000, done), pause, () => isGone)).toBeNull()
  expect(done).toHaveLength(1)
  expect(await withPauses(summing(300_000, done), pause, () => isGone)).toBeNull()
  expect(done).toHaveLength(1)
})

test('a fault in the work is a fault of the whole', async () => {
  function* faulty(): Steps<void> {
    yield
    throw new Error('no')
  }
  await expect(withPauses(faulty(), () => null)).rejects.toThrow('no')
})
