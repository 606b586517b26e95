/**
 * Characters a second through the whole extraction of one article, one core, and growth on hostile text.
 *   npm run bench:speed
 */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { buildDataset } from '../src/collection/build-dataset.ts'
import { bareArticle } from '../src/core/article.ts'
import { extractArticle } from '../src/extract/extract-article.ts'
import { segmentArticle } from '../src/extract/text/segment-article.ts'
import { recognizeTimes } from '../src/extract/time/recognize-times.ts'

const article = (id: string, text: string) => bareArticle(id, text, { datePublished: '2025-05-22' })
const print = (line: string) => process.stdout.write(`${line}\n`)

const milliseconds = (work: () => unknown): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!

const texts = await Promise.all(
  (await readdir('articles')).map((file) => readFile(path.join('articles', file), 'utf8')),
)
const corpus = Array.from({ length: 40 }, (_, copy) =>
  texts.map((text, index) => article(`a${copy}-${index}`, text)),
).flat()
const characters = corpus.reduce((sum, { text }) => sum + text.length, 0)

const rate = (name: string, work: () => unknown): void => {
  work()
  const time = median([1, 2, 3].map(() => milliseconds(work)))
  print(`${name.padEnd(34)} ${Math.round(characters / time).toLocaleString('en')} thousand characters/s`)
}

print(`${corpus.length} articles, ${characters} characters, median of three after one warm-up`)
const segmented = corpus.map(segmentArticle)
rate('time expressions alone', () => segmented.map(recognizeTimes))
rate('extraction of an article', () => corpus.map(extractArticle))
rate('extraction and collection, each alone', () => corpus.map((one) => buildDataset([extractArticle(one)])))

print('\nhostile text                         250 k characters    500 k      ratio (2 = linear)')
const hostile: readonly (readonly [string, (length: number) => string])[] = [
  ['no space at all', (length) => 'a'.repeat(length)],
  ['capital letters', (length) => 'A'.repeat(length)],
  ['nested numbers', (length) => '1-2/3.4,'.repeat(length / 8)],
  ['opening quotes', (length) => '“ '.repeat(length / 2)],
  ['full stops', (length) => '. '.repeat(length / 2)],
  ['names without end', (length) => 'Ana Silva, '.repeat(length / 11)],
  ['one long sentence of events', (length) => 'Kenya attacked Oslo and '.repeat(length / 24)],
  ['NUL bytes', (length) => '\0'.repeat(length)],
]
for (const [name, make] of hostile) {
  const [half, whole] = [250_000, 500_000].map((length) =>
    milliseconds(() => extractArticle(article('hostile', make(length)))),
  )
  print(
    `${name.padEnd(36)} ${half!.toFixed(0).padStart(8)} ms ${whole!.toFixed(0).padStart(12)} ms ${(whole! / half!).toFixed(1).padStart(8)}`,
  )
}
