import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  articleIdOf,
  assignIds,
  listFiles,
  parseArticle,
  readArticles,
  readDatePublished,
} from './read-articles.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const parse = (content: string | Uint8Array) =>
  parseArticle('a.txt', 'a', typeof content === 'string' ? bytes(content) : content)

describe('parseArticle', () => {
  test('keeps the text to the letter, line ends included', () => {
    expect(parse('One.\r\nTwo – “three”.\n').article?.text).toBe('One.\r\nTwo – “three”.\n')
  })

  test('takes a byte order mark off', () => {
    expect(parse('\uFEFFOne.').article?.text).toBe('One.')
  })

  test('reads front matter', () => {
    const { article } = parse(
      '---\nheadline: Talks in Oslo\ndatePublished: 2025-05-22\nurl: https://example.org/a\npublisher: The Post\n---\nTalks were held.',
    )
    expect(article).toEqual({
      id: 'a',
      headline: 'Talks in Oslo',
      datePublished: '2025-05-22',
      url: 'https://example.org/a',
      publisher: 'The Post',
      inLanguage: null,
      text: 'Talks were held.',
    })
  })

  test('does not take a rule of dashes further down for front matter', () => {
    expect(parse('One.\n---\nTwo.\n---\n').article?.text).toBe('One.\n---\nTwo.\n---\n')
  })

  test.each([
    ['an empty file', '', 'is empty'],
    ['white space alone', ' \n\t\n', 'holds no text'],
    ['front matter alone', '---\nheadline: x\n---\n', 'holds no text'],
    ['binary data', new Uint8Array([80, 75, 3, 4, 0, 0, 1]), 'binary'],
    ['another encoding', new Uint8Array([99, 97, 102, 233, 32, 97]), 'UTF-8'],
  ])('names %s with the reason', (_, content, reason) => {
    const { article, problems } = parse(content)
    expect(article).toBe(null)
    expect(problems).toEqual([{ file: 'a.txt', reason: expect.stringContaining(reason), isFatal: true }])
  })

  test('says what is wrong with a date and uses the article without it', () => {
    const { article, problems } = parse('---\ndatePublished: last Thursday\n---\nTalks.')
    expect(article?.datePublished).toBe(null)
    expect(problems).toEqual([
      { file: 'a.txt', reason: expect.stringContaining('2025-05-22'), isFatal: false },
    ])
  })

  test('knows the names that other programs give to the fields', () => {
    const { article } = parse('---\ntitle: Talks\ndate: 2025-05-22\noutlet: The Post\n---\nTalks.')
    expect([article?.headline, article?.datePublished, article?.publisher]).toEqual([
      'Talks',
      '2025-05-22',
      'The Post',
    ])
  })

  test('goes on without front matter that is no YAML', () => {
    const { article, problems } = parse('---\nheadline: "open\n---\nTalks.')
    expect(article?.text).toBe('Talks.')
    expect(problems[0]?.isFatal).toBe(false)
  })
})

test.each([
  ['2025-05-22', '2025-05-22'],
  ['2025-05', '2025-05'],
  ['2025-05-22T23:30:00+09:00', '2025-05-22'],
  ['2025-05-22 10:00', '2025-05-22'],
  ['22 May 2025', '2025-05-22'],
  ['Thu, 22 May 2025 10:00:00 GMT', '2025-05-22'],
  ['22 May 2025 and 23 May 2025', null],
  ['2025-02-30', null],
  ['yesterday', null],
])('the publication date %s is read as %s', (given, expected) => {
  expect(readDatePublished(given)).toBe(expected)
})

test('ids are slugs of the path, and never alike', () => {
  expect(articleIdOf('2025/Díaz-Canel visits “Tokyo”.txt')).toBe('2025-diaz-canel-visits-tokyo')
  expect([...assignIds(['a b.txt', 'a-b.md', '日本.txt']).values()]).toEqual(['a-b', 'a-b-2', 'article'])
})

test('a folder is read in code unit order, hidden files left out, other types named', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-'))
  try {
    await Promise.all([
      writeFile(path.join(folder, 'b.txt'), 'B.'),
      writeFile(path.join(folder, 'A.md'), 'A.'),
      writeFile(path.join(folder, 'photo.jpg'), 'x'),
      writeFile(path.join(folder, '.hidden.txt'), 'x'),
    ])
    expect(await listFiles(folder)).toEqual(['A.md', 'b.txt', 'photo.jpg'])
    const results = []
    for await (const result of readArticles(folder))
      results.push([result.file, result.article?.text ?? result.problems[0]?.reason])
    expect(results).toEqual([
      ['A.md', 'A.'],
      ['b.txt', 'B.'],
      ['photo.jpg', expect.stringContaining('.txt or .md')],
    ])
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('a folder that is not there is named', async () => {
  await expect(listFiles('no-such-folder')).rejects.toThrow('no-such-folder does not exist')
})
