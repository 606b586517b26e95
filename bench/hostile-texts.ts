/** Texts that nobody writes, and how the time for them grows: twice the text, twice the time. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { type Article, bareArticle } from '../src/core/article.ts'
import { extractArticle } from '../src/extract/extract-article.ts'
import { segmentArticle } from '../src/extract/text/segment-article.ts'
import { extractTimes } from './timing.ts'

type HostileText = readonly [name: string, make: (length: number) => string, isLong?: 'long']

/** What is measured, on texts of how many characters: the whole table is to take less than a minute. */
const STAGES: readonly Stage[] = [
  { name: 'time extraction', length: 160_000, prepare: prepareTimes },
  { name: 'whole extraction', length: 60_000, prepare: (article) => () => extractArticle(article) },
]
const LONG = 1_000_000
/** A ratio beyond this is measured again, and marked if it stays. Garbage takes linear time to 2.5; a square gives 4. */
const LINEAR_UP_TO = 2.6
const ATTEMPTS = 5
/** Below this many milliseconds a ratio says nothing; beyond the other, one attempt tells enough. */
const SHORTEST = 25
const LONGEST = 20_000

const again =
  (piece: string) =>
  (length: number): string =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

const counting = (length: number): string => {
  const pieces = ['from 1']
  for (let size = 0, number = 2; size < length; number++) {
    pieces.push(` to ${number}`)
    size += 4 + String(number).length
  }
  return pieces.join('').slice(0, length)
}

const HOSTILE_TEXTS: readonly HostileText[] = [
  ['no space at all', again('a'), 'long'],
  ['capital letters', again('A')],
  ['white space', again(' \n\t ')],
  ['line breaks', again('a\n')],
  ['NUL bytes', again('\0')],
  ['mixed scripts', again('Ana met 安倍晋三 в Москве يوم الاثنين 5 мая 😀 e\u0301 2014年5月 on Monday ')],
  ['full stops', again('. ')],
  ['opening quotes', again('“ ')],
  ['apostrophes', again('’s ')],
  ['open brackets', again('(')],
  ['open square brackets', again('[ ')],
  ['nested numbers', (length) => '(1'.repeat(length / 4) + ')'.repeat(length / 2)],
  ['numbers and signs', again('1-2/3.4,')],
  ['digits', again('1')],
  ['1 1 1 1', again('1 ')],
  ['1 to 1 to 1', again('1 to ')],
  ['from 1 to 2 to 3', counting],
  ['day day day', again('day ')],
  ['the the the', again('the ')],
  ['a year a year', again('a year ')],
  ['the next the next', again('the next ')],
  ['Monday Monday', again('Monday ')],
  ['May May May', again('May ')],
  ['may may may', again('may ')],
  ['2014-2014-2014', again('2014-')],
  ['since 2014 since 2014', again('since 2014 ')],
  ['one sentence of dates', again('on Monday, 5 May 2014, or last week and, since June, at noon, '), 'long'],
  ['one sentence of history', again('and had been there in 1914 and in June ')],
  ['from 5 a year earlier', again('up from 5 a year earlier and ')],
  ['a story of dates', again('He left on 5 May. The next day it fell. In June he won. ')],
  ['two days before the vote', again('The vote was on 5 May. He left two days before the vote. ')],
  ['names without end', again('Ana Silva, ')],
  ['one sentence of events', again('Kenya attacked Oslo and ')],
  ['a byline of particles', again(`By ${'de '.repeat(37)}#\n`)],
  ['a share line', again(`share${'|   '.repeat(78)}#\n`)],
  ['a date line', again(`5 May 2025${' at (a)'.repeat(16)}#\n`)],
]

type Work = () => unknown

interface Stage {
  readonly name: string
  readonly length: number
  readonly prepare: (article: Article) => Work
}

function prepareTimes(article: Article): Work {
  const segmented = segmentArticle(article)
  return () => extractTimes(segmented)
}

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** Processor time, which other programs lengthen less than they do time by the clock. */
function processorMilliseconds(work: Work): number {
  collectGarbage()
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** The quickest of some attempts at half the text and at all of it. */
function measure(half: Work, all: Work): { half: number; all: number } {
  const best = { half: Number.POSITIVE_INFINITY, all: Number.POSITIVE_INFINITY }
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    best.half = Math.min(best.half, processorMilliseconds(half))
    best.all = Math.min(best.all, processorMilliseconds(all))
    if (best.all < SHORTEST || best.all > LONGEST || best.all / best.half <= LINEAR_UP_TO) break
  }
  return best
}

function growth([, make, isLong]: HostileText, { length, prepare }: Stage): string {
  const characters = isLong ? LONG : length
  const prepared = (size: number) => prepare(bareArticle('hostile', make(size)))
  const { half, all } = measure(prepared(characters / 2), prepared(characters))
  const ratio = all / half
  const shown = all < SHORTEST ? '–' : `${ratio.toFixed(1)}${ratio > LINEAR_UP_TO ? ' !' : ''}`
  const size = characters.toLocaleString('en').padStart(12)
  return `${size}${half.toFixed(0).padStart(8)}${all.toFixed(0).padStart(7)}  ${shown.padEnd(5)}`
}

/**
 * Prints, for each stage, the milliseconds for half of each hostile text, for all of it, and their ratio: about 2 where
 * time is linear.
 */
export function printGrowth(print: (line: string) => void): void {
  const columns = '  characters    half    all  ratio'
  print(`${''.padEnd(26)}${STAGES.map(({ name }) => `  ${name}, ms`.padEnd(columns.length)).join('')}`)
  print(`${'hostile text'.padEnd(26)}${columns.repeat(STAGES.length)}`)
  for (const text of HOSTILE_TEXTS)
    print(`${text[0].padEnd(26)}${STAGES.map((stage) => growth(text, stage)).join('')}`)
}
