import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hashOf } from './cache-key.ts'
import { openCache } from './extraction-cache.ts'

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dateline-'))
  file = path.join(folder, 'articles.log')
})
afterEach(() => rm(folder, { recursive: true }))

const keyOf = (name: string) => hashOf([name])
const keysOf = (names: readonly string[]) => new Set(names.map(keyOf))

const keep = (answers: Readonly<Record<string, string>>, used = Object.keys(answers)) => {
  const cache = openCache(file)
  for (const [name, answer] of Object.entries(answers)) cache.add(keyOf(name), answer)
  cache.close(keysOf(used))
}

/** What the cache has under some names. */
const lookUp = (...names: string[]) => {
  const cache = openCache(file)
  const found = new Map([...cache.read(keysOf(names))].map(({ key, answer }) => [key, answer]))
  cache.close(keysOf(names))
  return names.map((name) => found.get(keyOf(name)) ?? null)
}

describe('openCache', () => {
  test('gives back what was kept, to the letter, in another run', () =>
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.json()), (answers) => {
        writeFileSync(file, '')
        keep(answers)
        expect(lookUp(...Object.keys(answers), 'not there')).toEqual([...Object.values(answers), null])
      }),
      { numRuns: 30 },
    ))

  test('gives an answer longer than what is read at a time', () => {
    const long = JSON.stringify('ä'.repeat(5_000_000))
    keep({ short: '1', long, last: '2' })
    expect(lookUp('last', 'long', 'short')).toEqual(['2', long, '1'])
  })

  test('misses only the answer that a killed run left half-written, and goes on after it', () => {
    keep({ a: '"first"', b: '"second"' })
    truncateSync(file, statSync(file).size - 4)
    expect(lookUp('a', 'b')).toEqual(['"first"', null])
    keep({ c: '"third"' })
    expect(lookUp('a', 'b', 'c')).toEqual(['"first"', null, '"third"'])
  })

  test('misses an answer of which a single byte was altered, wherever it stands', () => {
    keep({ a: '"first"', b: '"second"' })
    const bytes = readFileSync(file)
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (at) => {
        const altered = Buffer.from(bytes)
        altered[at]! ^= 1
        writeFileSync(file, altered)
        for (const [index, answer] of lookUp('a', 'b').entries())
          expect([null, ['"first"', '"second"'][index]]).toContain(answer)
      }),
      { numRuns: 50 },
    )
  })

  test('takes a file that is no cache for an empty one', () => {
    writeFileSync(file, Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 37) % 256)))
    expect(lookUp('a')).toEqual([null])
  })

  test('drops what is no longer used once that is most of it', () => {
    const large = JSON.stringify('x'.repeat(800_000))
    keep({ a: large, b: large, c: large })
    expect(lookUp('a')).toEqual([large])
    expect(statSync(file).size).toBeLessThan(900_000)
    expect(lookUp('a', 'b')).toEqual([large, null])
  })

  test('keeps an answer on disk as soon as it is added', () => {
    const cache = openCache(file)
    cache.add(keyOf('a'), '1')
    expect(lookUp('a')).toEqual(['1'])
    cache.close(keysOf(['a']))
  })
})
