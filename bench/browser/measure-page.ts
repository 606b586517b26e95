/** One page of one subject: what it takes to be usable, to move, to filter, and to be there. */
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test'
import { dragPan, type GestureFigures, measureGesture, median, middleOf, wheelZoom } from './gestures.ts'
import type { SyntheticSet } from './sets.ts'
import type { Subject } from './subjects.ts'

export interface Repeats {
  readonly gestures: number
  readonly filters: number
  /** Longest that any one step may take. */
  readonly limitMs: number
}

export interface PageFigures {
  readonly wheel: GestureFigures | null
  readonly drag: GestureFigures | null
  readonly filterMs: number | null
  readonly clearMs: number | null
  readonly clickMs: number | null
  /** After garbage collection. */
  readonly heapMegabytes: number
  readonly bufferMegabytes: number
  readonly elements: number
  /** The longest main-thread task that began after first usable, ms; 0 when none is over 50. */
  readonly longestTaskMs: number
  /** Names of scripts that had arrived before first usable. */
  readonly criticalScripts: readonly string[]
  /** Requests for data before first usable, and their bytes. */
  readonly dataRequests: number
  readonly dataBytes: number
}

const PROBE = fileURLToPath(new URL('probe.js', import.meta.url))

export class TooSlow extends Error {}

/** Gives up waiting, not the work itself: the page is closed afterwards. */
export const within = async <Value>(limitMs: number, work: Promise<Value>): Promise<Value> => {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TooSlow(`more than ${Math.round(limitMs / 1000)} s`)), limitMs)
  })
  try {
    return await Promise.race([work, tooLong])
  } finally {
    clearTimeout(timer)
    work.catch(() => undefined)
  }
}

/** A page of its own, with nothing in any cache. Other origins are not asked. */
export const openPage = async (
  browser: Browser,
  origin: string,
): Promise<{ context: BrowserContext; page: Page }> => {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'no-preference',
    // Scripts that measure come from outside of the page.
    bypassCSP: true,
  })
  await context.addInitScript({ path: PROBE })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  const foreign = ['https://*', 'http://fonts.*'].filter(
    (pattern) => !origin.startsWith(pattern.slice(0, -1)),
  )
  await session.send('Network.setBlockedURLs', { urls: foreign })
  return { context, page }
}

/** Ms from the start of navigation to first usable. */
export const openAddress = async (page: Page, address: string, limitMs: number): Promise<number> => {
  await page.goto(address, { timeout: limitMs, waitUntil: 'commit' })
  return (await page.evaluate('benchProbe.usable')) as number
}

/** One cold load: ms from the start of navigation to first usable. */
export const measureLoad = async (
  browser: Browser,
  origin: string,
  subject: Subject,
  set: SyntheticSet,
  limitMs: number,
): Promise<number> => {
  const { context, page } = await openPage(browser, origin)
  try {
    return await within(limitMs, openAddress(page, origin + subject.address(set), limitMs))
  } finally {
    await context.close()
  }
}

declare global {
  interface Window {
    /** See `probe.js`. */
    readonly benchProbe: { readonly timeChange: (act: () => void) => Promise<number | null> }
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

const medianGesture = (runs: readonly GestureFigures[]): GestureFigures => ({
  workMs: median(runs.map(({ workMs }) => workMs)),
  gapMs: median(runs.map(({ gapMs }) => gapMs)),
  frames: median(runs.map(({ frames }) => frames)),
})

const repeat = async (count: number, work: (index: number) => Promise<void>): Promise<void> => {
  for (let index = 0; index < count; index++) await work(index)
}

type Change = (script: string) => Promise<number | null>

/** Medians of narrowing to a person and of taking the filter away, in turn. */
const measureFilter = async (change: Change, subject: Subject, set: SyntheticSet, repeats: number) => {
  const filters: number[] = []
  const clears: number[] = []
  if (subject.filter === null || subject.clear === null) return { filterMs: null, clearMs: null }
  for (let index = 0; index < repeats; index++) {
    const person = set.people[index % set.people.length]!
    const filtered = await change(subject.filter(set, person))
    await pause(150 + 7 * index)
    const cleared = await change(subject.clear(set))
    await pause(150 + 11 * index)
    if (filtered !== null) filters.push(filtered)
    if (cleared !== null) clears.push(cleared)
  }
  return {
    filterMs: filters.length === 0 ? null : median(filters),
    clearMs: clears.length === 0 ? null : median(clears),
  }
}

/** By click on the person's checkbox, where the page has one. */
const measureClick = async (page: Page, set: SyntheticSet, repeats: number): Promise<number | null> => {
  const box = page.getByRole('checkbox', { name: set.people[0]!.name, exact: true }).first()
  if ((await box.count()) === 0) return null
  const times: number[] = []
  await repeat(2 * repeats, async (index) => {
    const ms = await box.evaluate((element) =>
      window.benchProbe.timeChange(() => (element as HTMLElement).click()),
    )
    if (ms !== null && index % 2 === 0) times.push(ms)
    await pause(150 + 7 * index)
  })
  return times.length === 0 ? null : median(times)
}

const memoryOf = async (session: CDPSession): Promise<{ heapMegabytes: number; bufferMegabytes: number }> => {
  await session.send('HeapProfiler.collectGarbage')
  const usage = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number
    backingStorageSize?: number
  }
  return { heapMegabytes: usage.usedSize / 1e6, bufferMegabytes: (usage.backingStorageSize ?? 0) / 1e6 }
}

interface Resource {
  readonly name: string
  readonly end: number
  readonly bytes: number
}

const RESOURCES = `performance.getEntriesByType('resource').map((entry) =>
  ({ name: new URL(entry.name).pathname, end: entry.responseEnd, bytes: entry.encodedBodySize }))`

const resourcesBefore = async (page: Page, usable: number) => {
  const all = ((await page.evaluate(RESOURCES)) as Resource[]).filter(({ end }) => end > 0 && end <= usable)
  const data = all.filter(({ name }) => name.startsWith('/sets/'))
  return {
    criticalScripts: all.filter(({ name }) => name.endsWith('.js')).map(({ name }) => name),
    dataRequests: data.length,
    dataBytes: data.reduce((sum, { bytes }) => sum + bytes, 0),
  }
}

const longestTaskAfter = async (page: Page, usable: number): Promise<number> => {
  const tasks = (await page.evaluate('benchProbe.longTasks')) as { startTime: number; duration: number }[]
  return tasks
    .filter(({ startTime }) => startTime >= usable)
    .reduce((most, { duration }) => Math.max(most, duration), 0)
}

/** Time that is given to what comes after first usable. */
const SETTLE_MS = 1500

/** Everything but the load, on one page. A step that takes too long is null, and so are those after it. */
export const measurePage = async (
  browser: Browser,
  origin: string,
  subject: Subject,
  set: SyntheticSet,
  repeats: Repeats,
): Promise<PageFigures> => {
  const { context, page } = await openPage(browser, origin)
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const limit = repeats.limitMs
  let isStuck = false
  const attempt = async <Value>(work: () => Promise<Value>): Promise<Value | null> => {
    if (isStuck) return null
    try {
      return await within(limit, work())
    } catch (error) {
      if (!(error instanceof TooSlow)) throw error
      isStuck = true
      return null
    }
  }
  try {
    const usable = await within(limit, openAddress(page, origin + subject.address(set), limit))
    await pause(SETTLE_MS)
    const resources = await resourcesBefore(page, usable)
    const memory = await memoryOf(session)
    const elements = (await page.evaluate("document.querySelectorAll('*').length")) as number
    const at = await middleOf(page, subject.surface)
    const measure = (gesture: typeof wheelZoom) =>
      attempt(async () => {
        const runs: GestureFigures[] = []
        await repeat(repeats.gestures, async () => {
          runs.push(await measureGesture(page, session, () => gesture(session, at)))
        })
        return medianGesture(runs)
      })
    const wheel = subject.hasWheel ? await measure(wheelZoom) : null
    const drag = await measure(dragPan)
    const change: Change = (script) => page.evaluate(`benchProbe.timeChange(() => { ${script} }, ${limit})`)
    const filter = await attempt(() => measureFilter(change, subject, set, repeats.filters))
    const clickMs =
      subject.filter === null ? null : await attempt(() => measureClick(page, set, repeats.filters))
    const longestTaskMs = (await attempt(() => longestTaskAfter(page, usable))) ?? Number.NaN
    return {
      wheel,
      drag,
      filterMs: filter?.filterMs ?? null,
      clearMs: filter?.clearMs ?? null,
      clickMs,
      ...memory,
      elements,
      longestTaskMs,
      ...resources,
    }
  } finally {
    await context.close()
  }
}
