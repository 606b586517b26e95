/** The pages that are measured: ours, the bare reference, and other libraries. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { CACHE, type SyntheticSet } from './sets.ts'

export interface Subject {
  readonly name: string
  /** Path and query below the server's origin. */
  readonly address: (set: SyntheticSet) => string
  /** Takes wheel and drag. */
  readonly surface: string
  /** False where a wheel moves nothing. */
  readonly hasWheel: boolean
  /** JavaScript that narrows the page to a person, and that takes the filter away; null where the page has none. */
  readonly filter: ((set: SyntheticSet, person: SyntheticSet['people'][number]) => string) | null
  readonly clear: ((set: SyntheticSet) => string) | null
}

const dataOf = ({ name }: SyntheticSet): string => `data=/sets/${name}/data/`

const SURFACE = '[data-testid="timeline-surface"]'

export const DATELINE: Subject = {
  name: 'Dateline',
  address: (set) => `/app/?${dataOf(set)}`,
  surface: SURFACE,
  hasWheel: true,
  filter: (set, { id }) => `benchProbe.goTo('?${dataOf(set)}&person=${id}')`,
  clear: (set) => `benchProbe.goTo('?${dataOf(set)}')`,
}

export const REFERENCE: Subject = {
  name: 'reference',
  address: ({ name }) => `/pages/reference.html?starts=/sets/${name}/starts.bin`,
  surface: SURFACE,
  hasWheel: true,
  filter: null,
  clear: null,
}

export const VIS: Subject = {
  name: 'vis-timeline 8.5.4',
  address: ({ name }) => `/pages/vis.html?events=/sets/${name}/vis.json`,
  surface: '.vis-panel.vis-center',
  hasWheel: true,
  filter: (_set, { name }) => `setFilter('${name}')`,
  clear: () => 'setFilter(null)',
}

/** Its strip of events is dragged; it has no filters. */
export const TIMELINEJS: Subject = {
  name: 'TimelineJS 3.9.11',
  address: ({ name }) => `/pages/timelinejs.html?timeline=/sets/${name}/timelinejs.json`,
  surface: '.tl-timenav',
  hasWheel: false,
  filter: null,
  clear: null,
}

export const VENDOR = path.join(CACHE, 'vendor')
const PACKAGES = ['vis-timeline@8.5.4', '@knight-lab/timelinejs@3.9.11']

/** Puts the other libraries into the cache folder; false when they cannot be had. */
export const installPeers = (say: (words: string) => void): boolean => {
  if (existsSync(path.join(VENDOR, 'installed'))) return true
  say('getting vis-timeline and TimelineJS')
  mkdirSync(VENDOR, { recursive: true })
  writeFileSync(path.join(VENDOR, 'package.json'), '{"private":true}')
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--save-exact', '--loglevel=error']
  const { status } = spawnSync('npm', ['install', ...options, ...PACKAGES], {
    cwd: VENDOR,
    timeout: 240_000,
    stdio: 'ignore',
  })
  if (status === 0) writeFileSync(path.join(VENDOR, 'installed'), PACKAGES.join('\n'))
  return status === 0
}
