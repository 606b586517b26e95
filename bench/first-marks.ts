/**
 * How long until the marks are on the screen and input works: median of seven cold loads of the built site.
 *   npm run build && npm run bench:first-marks
 */
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { findBrowser } from '../e2e/find-browser.ts'

const LOADS = 7
const server = await preview({ logLevel: 'error', preview: { port: 0 } })
const address = server.resolvedUrls!.local[0]!
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})

const load = async (): Promise<{ ready: number; usable: number }> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.goto(address)
  await page.waitForFunction(() => performance.getEntriesByName('first-usable').length > 0)
  const times = await page.evaluate(() => ({
    ready: performance.getEntriesByName('data-ready')[0]!.startTime,
    usable: performance.getEntriesByName('first-usable')[0]!.startTime,
  }))
  await context.close()
  return times
}

await load()
const loads = []
for (let count = 0; count < LOADS; count++) loads.push(await load())
const median = (values: number[]): string => `${Math.round(values.sort((a, b) => a - b)[LOADS >> 1]!)} ms`
process.stdout.write(
  `data-ready    ${median(loads.map(({ ready }) => ready))}\nfirst-usable  ${median(loads.map(({ usable }) => usable))} (at most 1000)\n`,
)
await browser.close()
await server.close()
