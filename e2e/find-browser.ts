/** Which browser the end-to-end tests use: one that is here, else Playwright's, else Debian's package when root. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { chromium } from '@playwright/test'

const names = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'chrome',
  'microsoft-edge',
  'msedge',
]

const wellKnownPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

const onPath = (): string | undefined => {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return names
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((candidate) => existsSync(candidate))
}

/** Path of a Chromium that is here; undefined when there is none. `DATELINE_BROWSER` goes first. */
export const findBrowser = (): string | undefined => {
  const chosen = process.env.DATELINE_BROWSER
  if (chosen) return chosen
  const own = chromium.executablePath()
  if (existsSync(own)) return own
  return onPath() ?? wellKnownPaths.find((candidate) => existsSync(candidate))
}

const attempt = (command: string, args: string[]): boolean => {
  try {
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'], timeout: 300_000 })
    return true
  } catch {
    return false
  }
}

const playwrightCli = (): string =>
  path.join(path.dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')), 'cli.js')

const isDebianRoot = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

/** Gets a browser where none is found; false when that was not possible. */
export const getBrowser = (): boolean => {
  if (findBrowser()) return true
  process.stdout.write('No Chrome or Chromium found; getting one …\n')
  if (attempt(process.execPath, [playwrightCli(), 'install', 'chromium']) && findBrowser()) return true
  if (!isDebianRoot()) return false
  attempt('apt-get', ['update'])
  return (
    attempt('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']) &&
    findBrowser() !== undefined
  )
}
