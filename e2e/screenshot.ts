/** Takes the README's screenshot from a running app: `tsx e2e/screenshot.ts [address]` (default: npm start's). */
import { chromium } from '@playwright/test'
import { sharedEvent } from './app.ts'
import { findBrowser } from './find-browser.ts'

const address = process.argv[2] ?? 'http://localhost:4173/'
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
for (const [name, search, colorScheme] of [
  ['start-page', '', 'light'],
  ['open-event', `?event=${sharedEvent.id}`, 'dark'],
] as const) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme })
  await page.goto(address + search)
  await page.waitForFunction(() => performance.getEntriesByName('first-usable').length > 0)
  await page.waitForFunction(() => document.querySelector('[data-placeholder]') === null)
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.screenshot({ path: `e2e/screenshots/${name}.png` })
}
await browser.close()
