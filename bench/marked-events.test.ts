import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readMarkedStories, readMarkedStory, readMarks } from './marked-events.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'marked-events-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const write = (story: string, file: string, source: string): string => {
  const folder = path.join(root, story)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, file), source)
  return folder
}

test('a mark leaves its words behind, at offsets of the text without marks', () => {
  const { text, mentions } = readMarks('The {e1 quake} {e2@2010-04-20 broke out of} it.')
  expect(text).toBe('The quake broke out of it.')
  expect(mentions).toEqual([
    { id: 'e1', date: null, start: 4, end: 9 },
    { id: 'e2', date: '2010-04-20', start: 10, end: 22 },
  ])
})

test('every mention covers the words that were marked, whatever stands around', () => {
  const words = fc.stringMatching(/^[^{}]{1,20}$/)
  fc.assert(
    fc.property(fc.array(fc.tuple(words, words)), (pieces) => {
      const { text, mentions } = readMarks(
        pieces.map(([plain, marked], index) => `${plain}{e${index} ${marked}}`).join(''),
      )
      expect(text).toBe(pieces.flat().join(''))
      expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(pieces.map(([, it]) => it))
    }),
  )
})

test('a brace that is no mark is an error', () => {
  for (const source of ['{e1}', '{struck}', '{e1 a {e2 b}}', 'e1 struck}', '{e1 struck', '{f1 struck}'])
    expect(() => readMarks(source), source).toThrow('no mark')
})

test('a date that is no EDTF is an error', () => {
  expect(() => readMarks('{e1@2010-02-31 struck}')).toThrow('2010-02-31 is no EDTF')
})

test('a story has its articles in the order of file names, with front matter', () => {
  write('quake', '02-b.txt', 'A second {e1 quake}.')
  const folder = write(
    'quake',
    '01-a.txt',
    '---\ntitle: It shook\ndate: 2010-04-21\noutlet: The Post\n---\n\nIt {e1 shook}.\n',
  )
  const { name, articles } = readMarkedStory(folder)
  expect(name).toBe('quake')
  expect(articles.map(({ article }) => article.datePublished)).toEqual(['2010-04-21', null])
  const [{ article, mentions }] = articles as [(typeof articles)[0]]
  expect(article).toMatchObject({ id: 'quake-01-a', headline: 'It shook', publisher: 'The Post' })
  expect(mentions.map(({ start, end }) => article.text.slice(start, end))).toEqual(['shook'])
})

test('a date told at one mention holds for all mentions of the event in the story', () => {
  write('quake', '01.txt', 'A {e1 quake} and a {e2 flood}.')
  const folder = write('quake', '02.txt', 'The {e1@2010-04 quake} again.')
  const mentions = readMarkedStory(folder).articles.flatMap((article) => article.mentions)
  expect(mentions.map(({ id, date }) => [id, date])).toEqual([
    ['e1', '2010-04'],
    ['e2', null],
    ['e1', '2010-04'],
  ])
})

test('two dates for one event are an error that names the story', () => {
  write('quake', '01.txt', 'A {e1@2010 quake}.')
  const folder = write('quake', '02.txt', 'The {e1@2011 quake}.')
  expect(() => readMarkedStory(folder)).toThrow('quake: e1 has two dates, 2010 and 2011')
})

test('a folder of stories is read in the order of names, and ids of one story say nothing of another', () => {
  write('b', '01.txt', 'A {e1@2010 quake}.')
  write('a', '01.txt', 'A {e1@2011 flood}.')
  const stories = readMarkedStories(root)
  expect(stories.map(({ name }) => name)).toEqual(['a', 'b'])
  expect(stories.map(({ articles }) => articles[0]!.mentions[0]!.date)).toEqual(['2011', '2010'])
})
