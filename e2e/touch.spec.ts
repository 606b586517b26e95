/** Fingers, as the browser itself tells them to the page: with its own scrolling, which a page may not prevent. */
import { type CDPSession, expect, type Page, test } from '@playwright/test'
import { open, surface } from './app.ts'

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 600 } })

interface Point {
  readonly x: number
  readonly y: number
}

const STEPS = 8

/** Moves fingers evenly from their first to their last points. */
const swipe = async (fingers: CDPSession, paths: readonly (readonly [Point, Point])[]): Promise<void> => {
  const at = (share: number) =>
    paths.map(([from, to], id) => ({
      id,
      x: from.x + (to.x - from.x) * share,
      y: from.y + (to.y - from.y) * share,
    }))
  for (let count = 1; count <= paths.length; count++)
    await fingers.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0).slice(0, count) })
  for (let step = 1; step <= STEPS; step++)
    await fingers.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / STEPS) })
  await fingers.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

/** With a place on the timeline, on the screen and above its axis. */
const openForTouch = async (page: Page): Promise<{ readonly fingers: CDPSession; readonly place: Point }> => {
  await open(page)
  const box = (await surface(page).boundingBox())!
  const { height } = page.viewportSize()!
  const place = { x: box.x + box.width / 2, y: Math.min(height - 40, box.y + box.height) - 70 }
  return { fingers: await page.context().newCDPSession(page), place }
}

const window = (page: Page): string => new URL(page.url()).search
const settled = (page: Page): Promise<void> => page.waitForTimeout(700)
const by = ({ x, y }: Point, dx: number, dy = 0): Point => ({ x: x + dx, y: y + dy })

test('one finger sideways leaves the timeline alone until it has been tapped', async ({ page }) => {
  const { fingers, place } = await openForTouch(page)
  await swipe(fingers, [[place, by(place, -120)]])
  await settled(page)
  expect(window(page)).toBe('')
  await expect(surface(page)).not.toBeFocused()

  await page.touchscreen.tap(place.x, place.y + 50)
  await expect(surface(page)).toBeFocused()
  await swipe(fingers, [[place, by(place, -120)]])
  await page.waitForURL(/from=/)
})

test('two fingers pinch, and pan, without a tap', async ({ page }) => {
  const { fingers, place } = await openForTouch(page)
  await swipe(fingers, [
    [by(place, -30), by(place, -110)],
    [by(place, 30), by(place, 110)],
  ])
  await page.waitForURL(/from=/)
  const pinched = window(page)
  await swipe(fingers, [
    [by(place, 20), by(place, -60)],
    [by(place, 80), by(place, 0)],
  ])
  await page.waitForURL((url) => url.search !== pinched)
})

test('one finger up or down scrolls the page, two do not', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 440 })
  const { fingers, place } = await openForTouch(page)
  const scrolled = () => page.evaluate(() => scrollY)
  expect(await page.evaluate(() => document.documentElement.scrollHeight > innerHeight + 100)).toBe(true)
  await swipe(fingers, [
    [by(place, -30), by(place, -30, -150)],
    [by(place, 30), by(place, 30, -150)],
  ])
  await settled(page)
  expect(await scrolled()).toBe(0)
  await swipe(fingers, [[place, by(place, 4, -150)]])
  await expect.poll(scrolled).toBeGreaterThan(60)
})
