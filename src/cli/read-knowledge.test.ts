import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { BUILT_IN_KNOWLEDGE } from '../knowledge/knowledge.ts'
import { termsOf } from '../knowledge/offices/index.ts'
import { buildFolder, exitCodeOf, reportOf } from './build-folder.ts'
import { EXIT } from './cli-error.ts'
import { readKnowledge } from './read-knowledge.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dateline-'))
})
afterEach(() => rm(folder, { recursive: true }))

const at = (...parts: string[]) => path.join(folder, ...parts)

const write = async (name: string, content: string | Uint8Array): Promise<string> => {
  await mkdir(path.dirname(at(name)), { recursive: true })
  await writeFile(at(name), content)
  return at(name)
}

const minister = (name: string, from = '2026-03-02') => `# JP foreign-minister\n${from} ${name}\n`

describe('readKnowledge', () => {
  test('without tables gives the built-in knowledge', async () => {
    expect((await readKnowledge()).knowledge).toBe(BUILT_IN_KNOWLEDGE)
  })

  test('reads a file of any name, every .txt file of a folder, and each once', async () => {
    const file = await write('single.table', minister('Jane Roe'))
    await write('more/deep/b.txt', minister('Ann Poe', '2026-05-01'))
    await write('more/a.txt', minister('Eve Coe', '2026-07-01'))
    const own = await readKnowledge([file, at('more'), at('more', 'a.txt')])
    expect(own.tables).toEqual(['single.table', 'a.txt', 'deep/b.txt'])
    expect(own.problems).toEqual([])
    const { offices } = own.knowledge
    expect(termsOf({ name: 'Jane Roe' }, offices)[0]?.to).toBe('2026-05-01')
    expect(termsOf({ name: 'Ann Poe' }, offices)[0]?.to).toBe('2026-07-01')
  })

  test('reads the example of the README without a problem', async () => {
    const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8')
    const example = /`ministers\.txt`:\s+```\n([^`]+)```/u.exec(readme)![1]!
    const own = await readKnowledge([await write('ministers.txt', example)])
    expect(own.problems).toEqual([])
    expect(own.knowledge.offices.terms.filter(({ source }) => source !== null).length).toBeGreaterThan(2)
  })

  test('tells tables of one name apart', async () => {
    const files = [await write('a/m.txt', minister('Jane Roe')), await write('b/m.txt', 'nonsense')]
    const own = await readKnowledge(files)
    expect(own.tables).toEqual(['m.txt', 'm.txt (2)'])
    expect(own.problems.map(({ file }) => file)).toEqual(['m.txt (2):1'])
  })

  test('names what cannot be read, and goes on', async () => {
    await write('tables/photo.jpg', 'x')
    await write('tables/binary.txt', new Uint8Array([80, 75, 0, 4]))
    await write('tables/good.txt', minister('Jane Roe'))
    const own = await readKnowledge([at('nowhere'), at('tables')])
    expect(own.tables).toEqual(['good.txt'])
    expect(own.problems).toEqual([
      { file: at('nowhere'), reason: expect.stringContaining('does not exist'), isFatal: true },
      { file: 'binary.txt', reason: expect.stringContaining('binary'), isFatal: true },
      { file: 'photo.jpg', reason: expect.stringContaining('.txt'), isFatal: true },
    ])
  })
})

describe('a build with own tables', () => {
  const article = 'Japanese Foreign Minister Jane Roe visited Oslo.'

  test('writes everything but the bad row, which it names with file and line, and ends with 1', async () => {
    await write('articles/a.txt', article)
    const table = await write('ministers.txt', `${minister('Jane Roe')}2026-02-31 Ann Poe\n`)
    const result = await buildFolder(at('articles'), [table])
    expect(exitCodeOf(result)).toBe(EXIT.someInputUnused)
    expect(reportOf(result)).toMatch(
      /Tables of your own: ministers\.txt\n1 warning:\n {2}ministers\.txt:3: .*2026-02-31/u,
    )
    expect(result.dataset.articles[0]?.publication?.edtf).toBe('2026-03-02/..')
  })

  test('ends with 0 when all rows are good, and takes more than one table', async () => {
    await write('articles/a.txt', article)
    const tables = [
      await write('one.txt', minister('Jane Roe')),
      await write('two.txt', minister('Ann Poe', '2026-05-01')),
    ]
    const result = await buildFolder(at('articles'), tables)
    expect(exitCodeOf(result)).toBe(EXIT.done)
    expect(result.dataset.articles[0]?.publication).toMatchObject({
      edtf: '2026-03-02/2026-05-01',
      because: [{ words: expect.stringContaining('according to one.txt') }],
    })
  })

  test('without a table ends as before', async () => {
    await write('articles/a.txt', article)
    const result = await buildFolder(at('articles'))
    expect(reportOf(result)).not.toContain('Tables of your own')
    expect(exitCodeOf(result)).toBe(EXIT.done)
  })
})
