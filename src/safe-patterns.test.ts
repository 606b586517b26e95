/**
 * No text can drive a regular expression of the pipeline into backtracking: each is checked statically, those that
 * are written as literals and those that are built. `bench/hostile-texts.ts` measures the same from the outside.
 */
import { type AnalysisResult, analyse } from 'scslre'
import { type ESTree, parseSync, Visitor } from 'vite'
import { beforeAll, expect, test, vi } from 'vitest'

interface Pattern {
  /** `src/extract/time/pattern.ts:57` */
  readonly place: string
  readonly source: string
  readonly flags: string
}

interface AllowedPattern {
  readonly file: string
  readonly source: string
  /** Why no input makes it slow. */
  readonly because: string
}

const ALLOWED: readonly AllowedPattern[] = [
  {
    file: 'src/extract/time/pattern.ts',
    source: String.raw`\[[^\]]*\]| \?| |'`,
    because: 'reads the notation of our own rules, never a text',
  },
  {
    file: 'src/extract/time/readings.ts',
    source: String.raw`(?:\s+(?:of|in|the))+$|-$`,
    because: 'reads the modifier that a rule matched, such as "the beginning of": some 20 characters',
  },
  {
    file: 'src/cli/read-articles.ts',
    source: String.raw`\.[^./]+$`,
    because: 'stops at the next ".", where it would begin again',
  },
]

const SOURCES = import.meta.glob<string>(
  ['./{core,knowledge,extract,collection,cli,dataset,state}/**/*.{ts,tsx,mjs}', '!**/*.test.{ts,tsx}'],
  { query: '?raw', import: 'default', eager: true },
)
const MODULES = import.meta.glob([
  './{core,knowledge,extract,collection,cli,dataset,state}/**/*.{ts,tsx}',
  '!**/*.test.{ts,tsx}',
])

/** Calls what builds its patterns only when it is first used. */
async function buildLazyPatterns(): Promise<void> {
  const { COUNTRIES } = await import('./knowledge/countries.ts')
  const { findOffice, OFFICE_ORGANIZATIONS } = await import('./knowledge/offices/index.ts')
  const { fiscalYearFirstMonth } = await import('./knowledge/calendar-fiscal-years.ts')
  for (const { code } of COUNTRIES) findOffice('minister', `country:${code}`)
  for (const id of Object.keys(OFFICE_ORGANIZATIONS)) findOffice('minister', id as `organization:${string}`)
  fiscalYearFirstMonth('')
  const { bareArticle } = await import('./core/article.ts')
  const { extractArticle } = await import('./extract/extract-article.ts')
  const { resolveTimes } = await import('./extract/time/resolve-times.ts')
  const text = 'The vote was on 5 May 2014. He left two days before the vote.'
  resolveTimes(extractArticle(bareArticle('test', text)), null)
}

const placeOf = (file: string, source: string, offset: number): string =>
  `src/${file.replace('./', '')}:${source.slice(0, offset).split('\n').length}`

/** The literals of a file, and the places where it calls `RegExp`. */
function readSource(file: string, source: string): { literals: Pattern[]; builders: string[] } {
  const literals: Pattern[] = []
  const builders: string[] = []
  const noteCall = ({ callee, start }: ESTree.NewExpression | ESTree.CallExpression): void => {
    if (callee.type === 'Identifier' && callee.name === 'RegExp') builders.push(placeOf(file, source, start))
  }
  const noteLiteral = (node: { start: number; regex?: { pattern: string; flags: string } }): void => {
    if (node.regex === undefined) return
    const { pattern, flags } = node.regex
    literals.push({ place: placeOf(file, source, node.start), source: pattern, flags })
  }
  new Visitor({
    Literal: noteLiteral,
    NewExpression: noteCall,
    CallExpression: noteCall,
  }).visit(parseSync(file, source).program)
  return { literals, builders }
}

/** The line that called `RegExp`; null when it belongs to a library. */
function callingLine(): string | null {
  const frames = (new Error().stack ?? '').split('\n').slice(1)
  const caller = frames.find((frame) => !frame.includes('safe-patterns.test') && frame.includes(':')) ?? ''
  const [, file, line] = /\/src\/([^\s():?]{1,200})[^\s():]{0,99}:(\d{1,9}):\d{1,9}\)?$/.exec(caller) ?? []
  return file === undefined || caller.includes('node_modules') ? null : `src/${file}:${line}`
}

/** Every pattern that our modules build: records the calls of `RegExp` while they are loaded. */
async function recordBuiltPatterns(): Promise<Pattern[]> {
  const built: Pattern[] = []
  const record = (pattern: RegExp): RegExp => {
    const place = callingLine()
    if (place !== null) built.push({ place, source: pattern.source, flags: pattern.flags })
    return pattern
  }
  // What a worker's module says it will answer to.
  vi.stubGlobal('self', {})
  vi.stubGlobal(
    'RegExp',
    new Proxy(RegExp, {
      construct: (target, given) => record(Reflect.construct(target, given)),
      apply: (target, self, given) => record(Reflect.apply(target, self, given)),
    }),
  )
  try {
    for (const load of Object.values(MODULES)) await load()
    await buildLazyPatterns()
  } finally {
    vi.unstubAllGlobals()
  }
  return built
}

type Alternative = AnalysisResult['parsed']['pattern']['alternatives'][number]
type Element = Alternative['elements'][number]
type Quantifier = Extract<Element, { type: 'Quantifier' }>

const quantifiersIn = (elements: readonly Element[]): Quantifier[] =>
  elements.flatMap((element) => {
    if (element.type === 'Quantifier') return [element, ...quantifiersIn([element.element])]
    return 'alternatives' in element ? element.alternatives.flatMap((one) => quantifiersIn(one.elements)) : []
  })

const isGroup = ({ element }: Quantifier): boolean => 'alternatives' in element

/** "." or a class of all but a few. */
const isAlmostAny = ({ element }: Quantifier): boolean =>
  (element.type === 'CharacterSet' && element.kind === 'any') ||
  (element.type === 'CharacterClass' && element.negate)

const isHeldToStart = ({ elements: [first] }: Alternative): boolean =>
  first?.type === 'Assertion' && first.kind === 'start'

/**
 * What scslre cannot see, because it looks for attacks that repeat one character: `^(?:ab)*(?:ab)*$` against "ababab",
 * `the.*end` against "thethethe".
 */
function longerDangers({ alternatives }: AnalysisResult['parsed']['pattern']): string[] {
  const isAnchored = alternatives.every(isHeldToStart)
  const leading = alternatives.map(({ elements: [first] }) => first)
  return quantifiersIn(alternatives.flatMap(({ elements }) => elements))
    .filter(({ max }) => max === Number.POSITIVE_INFINITY)
    .filter((one) => isGroup(one) || (!isAnchored && !leading.includes(one) && isAlmostAny(one)))
    .map(({ raw }) => `repeats ${raw} without bound`)
}

/** Ways in which matching takes more than linear time; empty for a safe pattern. */
function dangersOf({ source, flags }: Pick<Pattern, 'source' | 'flags'>): string[] {
  const { reports, parsed } = analyse({ source, flags })
  const slow = reports.map(({ type, exponential, character }) => {
    return `${exponential ? 'exponential' : type} on a run of ${JSON.stringify(character.pick)}`
  })
  return [...slow, ...longerDangers(parsed.pattern)]
}

const isAllowed = ({ place, source }: Pattern): boolean =>
  ALLOWED.some((allowed) => place.startsWith(`${allowed.file}:`) && allowed.source === source)

const read = Object.entries(SOURCES).map(([file, source]) => readSource(file, source))
const literals = read.flatMap((one) => one.literals)
let built: readonly Pattern[] = []

beforeAll(async () => {
  built = await recordBuiltPatterns()
}, 60_000)

test('every pattern of the pipeline takes linear time', () => {
  const unsafe = [...literals, ...built]
    .filter((pattern) => !isAllowed(pattern))
    .map((pattern) => ({ ...pattern, dangers: dangersOf(pattern) }))
    .filter(({ dangers }) => dangers.length > 0)
  expect(literals.length).toBeGreaterThan(300)
  expect(unsafe, 'bound the repetition, or add the pattern to ALLOWED with the reason').toEqual([])
})

test('every place that builds a pattern was seen building one', () => {
  const seen = new Set(built.map(({ place }) => place))
  const unseen = read.flatMap(({ builders }) => builders).filter((place) => !seen.has(place))
  expect(unseen, 'built when called: call it in buildLazyPatterns').toEqual([])
})

test('every allowed pattern is still there and still needs its leave', () => {
  const needed = [...literals, ...built].filter(
    (pattern) => isAllowed(pattern) && dangersOf(pattern).length > 0,
  )
  expect(new Set(needed.map(({ source }) => source))).toEqual(new Set(ALLOWED.map(({ source }) => source)))
})

test.each([
  ['(a+)+$', ''],
  ['(?:a|b|ab)*c', ''],
  [String.raw`^\d+\d+$`, ''],
  [String.raw`\s+$`, ''],
  ['^(?:ab)*(?:ab)*$', ''],
  ['the.*end', 'i'],
  [String.raw`\bhad\b[^.]*$`, 'i'],
  [String.raw`^(?:\s*[|,]\s*[\p{L} ]{1,20})*!$`, 'u'],
])('/%s/%s is found unsafe', (source, flags) => {
  expect(dangersOf({ source, flags })).not.toEqual([])
})

test.each([
  ['(?:a{1,9}){1,9}$', ''],
  [String.raw`^\s*\d+$`, ''],
  [String.raw`(?<!\s)\s+$`, ''],
  ['^the.*end$', 'i'],
  [String.raw`[^\p{L}]+`, 'gu'],
])('/%s/%s is found safe', (source, flags) => {
  expect(dangersOf({ source, flags })).toEqual([])
})
