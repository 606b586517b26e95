import { describe, expect, test } from 'vitest'
import { onceEach, recentEach, sharing } from './once-each.ts'

/** Loads squares, and tells which were asked for; 13 cannot be had the first time. */
function squares() {
  const asked: number[] = []
  const load = async (key: number): Promise<number> => {
    asked.push(key)
    if (key === 13 && asked.filter((one) => one === 13).length === 1) throw new Error('out of luck')
    return key * key
  }
  return { asked, load }
}

describe.each([
  ['onceEach', onceEach<number, number>],
  ['recentEach', (load: (key: number) => Promise<number>) => recentEach(2, load)],
  ['sharing', sharing<number, number>],
] as const)('%s', (_, make) => {
  test('those who ask while it loads share the load', async () => {
    const { asked, load } = squares()
    const get = make(load)
    expect(await Promise.all([get(3), get(3), get(4)])).toEqual([9, 9, 16])
    expect(asked).toEqual([3, 4])
  })
  test('what failed is tried again when asked for again', async () => {
    const get = make(squares().load)
    await expect(get(13)).rejects.toThrow('out of luck')
    expect(await get(13)).toBe(169)
  })
})

test('onceEach keeps all, recentEach those asked for last, sharing none', async () => {
  const loadsOf = async (
    make: (load: (key: number) => Promise<number>) => (key: number) => Promise<number>,
  ) => {
    const { asked, load } = squares()
    const get = make(load)
    for (const key of [1, 2, 1, 3, 1, 2]) expect(await get(key)).toBe(key * key)
    return asked
  }
  expect(await loadsOf(onceEach)).toEqual([1, 2, 3])
  expect(await loadsOf((load) => recentEach(2, load))).toEqual([1, 2, 3, 2])
  expect(await loadsOf(sharing)).toEqual([1, 2, 1, 3, 1, 2])
})
