/**
 * Characters a second through time extraction and through the whole extraction, on one core, and growth on hostile text.
 *
 *     npm run bench:speed [-- --dev path/to/gum.jsonl]
 *
 * `--dev`: real text to measure on besides the committed articles, one document a line with `text`.
 */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { buildDataset } from '../src/collection/build-dataset.ts'
import { type Article, bareArticle } from '../src/core/article.ts'
import { extractArticle } from '../src/extract/extract-article.ts'
import { segmentArticle } from '../src/extract/text/segment-article.ts'
import { printGrowth } from './hostile-texts.ts'
import { extractTimes, milliseconds } from './timing.ts'

const COPIES = 10
const FIGURES = { minimumFractionDigits: 2, maximumFractionDigits: 2 }

const print = (line: string) => process.stdout.write(`${line}\n`)
const article = (id: string, text: string) => bareArticle(id, text, { datePublished: '2025-05-22' })
const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!

async function committedArticles(): Promise<Article[]> {
  const files = (await readdir('articles')).sort()
  const texts = await Promise.all(files.map((file) => readFile(path.join('articles', file), 'utf8')))
  return Array.from({ length: COPIES }, (_, copy) =>
    texts.map((text, index) => article(`a${copy}-${index}`, text)),
  ).flat()
}

async function devArticles(file: string): Promise<Article[]> {
  const lines = (await readFile(file, 'utf8')).trim().split('\n')
  return lines.map((line, index) => article(`dev-${index}`, (JSON.parse(line) as { text: string }).text))
}

function printRates(name: string, corpus: readonly Article[]): void {
  const characters = corpus.reduce((sum, { text }) => sum + text.length, 0)
  const rate = (what: string, work: () => unknown): void => {
    work()
    const speed = characters / median([1, 2, 3].map(() => milliseconds(work))) / 1000
    print(`  ${what.padEnd(38)} ${speed.toLocaleString('en', FIGURES).padStart(8)} M characters/s`)
  }
  print(`${name}: ${corpus.length} texts, ${characters} characters; median of three after one warm-up`)
  const segmented = corpus.map(segmentArticle)
  rate('time extraction (recognise and resolve)', () => segmented.map(extractTimes))
  rate('extraction of an article', () => corpus.map((one) => extractArticle(one)))
  rate('extraction and collection, each alone', () =>
    corpus.map((one) => buildDataset([extractArticle(one)])),
  )
  print('')
}

const devOption = process.argv.indexOf('--dev')
const dev = devOption < 0 ? undefined : process.argv[devOption + 1]

printRates(`articles/, ${COPIES} times`, await committedArticles())
if (dev !== undefined) printRates(path.basename(dev), await devArticles(dev))
printGrowth(print)
