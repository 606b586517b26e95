/** A set of thousands of events for the tests: the same lines everywhere, made into data files by `dateline import`. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { type SyntheticEvent, syntheticEvents } from '../bench/synthetic-events.ts'
import type { TimelineEvent } from '../src/core/event.ts'
import type { EventsFile } from '../src/dataset/files.ts'

const FOLDER = '.cache/e2e'
const DATA = path.join(FOLDER, 'dense')
const COUNT = 5000

/** As given to the import, in no order. */
export const denseLines: readonly SyntheticEvent[] = [...syntheticEvents(COUNT)]

/** As imported. */
export const denseEvents = (): readonly TimelineEvent[] =>
  (JSON.parse(readFileSync(path.join(DATA, 'events.json'), 'utf8')) as EventsFile).events

/** Makes the set before the first test. */
export default function makeDenseData(): void {
  mkdirSync(FOLDER, { recursive: true })
  const lines = path.join(FOLDER, 'dense.jsonl')
  writeFileSync(lines, denseLines.map((event) => `${JSON.stringify(event)}\n`).join(''))
  const { status, stderr } = spawnSync(
    process.execPath,
    ['src/cli/dateline.mjs', 'import', lines, '--out', DATA],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`the dense set could not be imported:\n${stderr}`)
}

/** Serves the set beside the app's own data, and gives the `data=` that asks for it. */
export const denseData = async (page: Page): Promise<string> => {
  await page.route('**/dense/**', async (route) => {
    const { pathname } = new URL(route.request().url())
    const file = path.join(DATA, pathname.slice(pathname.indexOf('/dense/') + '/dense/'.length))
    if (existsSync(file)) await route.fulfill({ path: file })
    else await route.fulfill({ status: 404 })
  })
  return 'data=dense/'
}
