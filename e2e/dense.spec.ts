/** Thousands of events: bars that count them, down to a mark for each. */
import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { card, open, shownCount, surface } from './app.ts'
import { denseData, denseEvents, denseLines } from './dense-data.ts'

const openDense = async (page: Page, search = ''): Promise<void> =>
  open(page, `./?${await denseData(page)}${search}`)

/** What a bar stands for; there is none where each event has a mark. */
const legend = (page: Page): Locator => surface(page).getByText(/^up to [\d,]+ events? in /)
const labels = (page: Page): Locator => surface(page).getByRole('button', { name: /, .*\d$/ })
const laneItems = (page: Page): Locator => page.getByRole('list', { name: 'Lanes' }).getByRole('listitem')
const numberIn = (text: string | null): number => Number(/[\d,]+/.exec(text ?? '')![0].replaceAll(',', ''))

const inAddress = (page: Page): { readonly from: string; readonly to: string } => {
  const { searchParams } = new URL(page.url())
  return { from: searchParams.get('from') ?? '', to: searchParams.get('to') ?? '' }
}

/** Presses at the foot of the bars, where each of them is high enough, from a share of the width on until a list opens. */
const openBar = async (page: Page, share: number): Promise<Locator> => {
  const box = (await surface(page).boundingBox())!
  const list = surface(page).getByRole('list', { name: /^[\d,]+ events$/ })
  await page.mouse.click(box.x + box.width * share, box.y + box.height - 54 - 10)
  await expect(list).toBeVisible()
  return list
}

const person = (() => {
  const counts = new Map<string, number>()
  for (const { people } of denseLines)
    for (const name of people) counts.set(name, (counts.get(name) ?? 0) + 1)
  const [name, count] = [...counts].sort((a, b) => b[1] - a[1])[0]!
  return { name, count }
})()

/** Somebody who takes part in the fewest events, with their id. */
const rarePerson = (): { readonly id: string; readonly count: number } => {
  const counts = new Map<string, number>()
  for (const { participants } of denseEvents())
    for (const id of new Set(
      participants.map(({ entity }) => entity).filter((entity) => entity.startsWith('person:')),
    ))
      counts.set(id, (counts.get(id) ?? 0) + 1)
  const [id, count] = [...counts].sort((a, b) => a[1] - b[1])[0]!
  return { id, count }
}

test('thousands of events are counted in bars, which say what they stand for, and the most important are named', async ({
  page,
}) => {
  await openDense(page)
  expect(await shownCount(page)).toBe(denseLines.length)
  await expect(surface(page)).toHaveAttribute('aria-label', /^5,000 events\./)
  await expect(legend(page)).toBeVisible()
  await expect.poll(() => labels(page).count()).toBeGreaterThan(8)
  const titles = new Set(denseLines.map(({ title }) => title))
  for (const label of await labels(page).all()) {
    const words = (await label.getAttribute('aria-label'))!
    expect([...titles].some((title) => words.startsWith(`${title}, `))).toBe(true)
  }
})

test('a bar opens the list of its events, and zooming in to them ends at a mark for each', async ({
  page,
}) => {
  await openDense(page)
  const list = await openBar(page, 0.7)
  const count = numberIn(await list.getAttribute('aria-label'))
  expect(await list.getByRole('button').count()).toBe(Math.min(12, count))
  await surface(page)
    .getByRole('button', { name: /^Zoom in/ })
    .click()
  await page.waitForURL(/from=/)
  await expect(async () => {
    await page.getByRole('button', { name: 'Zoom in', exact: true }).click()
    await expect(legend(page)).toBeHidden({ timeout: 1500 })
  }).toPass()
  const counts = surface(page).getByRole('button', { name: /^\d+ more events?/ })
  await expect(counts.first()).toBeVisible()
  await counts
    .filter({ hasText: /^\+\d{2}/ })
    .first()
    .click()
  const members = surface(page).getByRole('list', { name: /^\d+ events$/ })
  await members.getByRole('button').first().click()
  await expect(page.getByRole('complementary', { name: 'Details' }).getByRole('article')).toBeVisible()
})

test('a double click zooms in where it is, buttons zoom out and to the whole story', async ({ page }) => {
  await openDense(page, '&from=2004-01-01&to=2020-01-01')
  const box = (await surface(page).boundingBox())!
  await page.mouse.dblclick(box.x + box.width / 2, box.y + 12)
  await page.waitForURL((url) => url.searchParams.get('from') !== '2004-01-01')
  const near = inAddress(page)
  expect(near.from > '2004' && near.to < '2020').toBe(true)
  await page.getByRole('button', { name: 'Zoom out' }).click()
  await page.waitForURL((url) => url.searchParams.get('from') !== near.from)
  await page.getByRole('button', { name: 'Whole story' }).click()
  await expect(page.getByRole('button', { name: /earlier$/ })).toBeHidden()
  await expect(page.getByRole('button', { name: /later ›$/ })).toBeHidden()
})

test('a filter leaves one person’s events, counts and bars; clearing it brings all back', async ({
  page,
}) => {
  await openDense(page)
  await page.getByRole('checkbox', { name: person.name, exact: true }).check()
  await expect(surface(page)).toHaveAttribute('data-event-count', String(person.count))
  await expect(surface(page)).toHaveAttribute(
    'aria-label',
    new RegExp(`^${person.count.toLocaleString('en')} events`),
  )
  await expect(legend(page)).toBeHidden()
  await page.getByRole('button', { name: 'Clear all' }).click()
  await expect(surface(page)).toHaveAttribute('data-event-count', String(denseLines.length))
  await expect(legend(page)).toBeVisible()
})

test('lanes hold each event once, the others share the last one on a scale of its own', async ({ page }) => {
  await openDense(page, '&lanes=country')
  await expect(laneItems(page).last()).toContainText(/^\d+ others [\d,]+$/)
  const counts = await page.locator('.timeline-lane-count').allTextContents()
  expect(counts.reduce((sum, count) => sum + numberIn(count), 0)).toBe(denseLines.length)
  await expect(surface(page).getByText(/^own scale: up to [\d,]+ events$/)).toBeVisible()
  await expect(legend(page)).toBeVisible()
})

test('a lane is pinned to the top among thousands, by the keyboard', async ({ page }) => {
  await openDense(page, '&lanes=country')
  const second = laneItems(page).nth(1)
  await expect(second.getByRole('button', { name: /^Pin / })).toBeAttached()
  const name = (await second.locator('.timeline-lane-name').textContent())!
  await second.getByRole('button', { name: `Pin ${name} to the top` }).focus()
  await page.keyboard.press('Enter')
  await expect(laneItems(page).first()).toContainText(name)
  await expect(page.getByRole('button', { name: `Unpin ${name}`, pressed: true })).toBeFocused()
  await page.waitForURL(/pin=/)
})

test('keys lead from event to event in order of time, open one and close it', async ({ page }) => {
  await openDense(page, '&from=2012-01-01&to=2012-03-01')
  await expect.poll(() => labels(page).count()).toBeGreaterThan(3)
  await surface(page).focus()
  await page.keyboard.press('Enter')
  const focusedWords = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
  await expect.poll(focusedWords).toMatch(/, .*\d$/)
  const first = await focusedWords()
  await page.keyboard.press('ArrowRight')
  await expect.poll(focusedWords).not.toBe(first)
  const next = await focusedWords()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(focusedWords).toBe(first)
  await page.keyboard.press('ArrowRight')
  await expect.poll(focusedWords).toBe(next)
  await page.keyboard.press('Enter')
  const shown = page.getByRole('complementary', { name: 'Details' }).getByRole('article')
  await expect(shown).toBeVisible()
  const title = (await shown.getByRole('heading').first().textContent())!
  expect(next.startsWith(`${title}, `)).toBe(true)
  await page.keyboard.press('Escape')
  await expect(shown).toBeHidden()
})

test('a link to one of thousands opens its card and the window around it', async ({ page }) => {
  const dated = denseEvents().filter(({ date }) => /^20\d\d-\d\d-\d\d$/.test(date.edtf ?? ''))
  const event = [...dated].sort((a, b) => a.importance - b.importance)[0]!
  await openDense(page, `&event=${event.id}`)
  await expect(card(page, event.title)).toBeVisible()
  await expect(
    surface(page).getByRole('button', { name: `${event.title}, `, pressed: true }),
  ).toBeInViewport()
  await expect(surface(page)).toHaveAttribute('data-event-count', String(denseLines.length))
})

test('the saved picture has the bars, their legends, the lanes and every event of its period', async ({
  page,
}) => {
  await openDense(page, '&lanes=country')
  await expect(laneItems(page).last()).toContainText('others')
  await page.getByRole('button', { name: 'Save picture' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'This window as SVG', exact: true }).click(),
  ])
  const svg = (await readFile(await download.path())).toString()
  const texts = await page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'image/svg+xml')
    if (parsed.querySelector('parsererror') !== null) throw new Error('no XML')
    return [...parsed.querySelectorAll('text')].map(({ textContent }) => textContent)
  }, svg)
  expect(texts).toEqual(
    expect.arrayContaining([
      (await legend(page).textContent())!,
      expect.stringMatching(/^own scale: up to /),
    ]),
  )
  const names = await page.locator('.timeline-lane-name').allTextContents()
  expect(texts).toEqual(expect.arrayContaining(names))
  const foot = texts.find((text) => /^[\d,]+ events · /.test(text))!
  const parts = [
    ...foot.matchAll(/^([\d,]+) events/g),
    ...foot.matchAll(/([\d,]+) (?:earlier|later|undated)/g),
  ]
  expect(parts.reduce((sum, [, count]) => sum + numberIn(count!), 0)).toBe(denseLines.length)
})

test('the overview is folded where few events lie long ago, and its brush moves the window by keys', async ({
  page,
}) => {
  await openDense(page, '&from=2010-01-01&to=2012-01-01')
  const move = page.getByRole('slider', { name: 'Move the window' })
  const part = async () => {
    const now = Number(await move.getAttribute('aria-valuenow'))
    const least = Number(await move.getAttribute('aria-valuemin'))
    const most = Number(await move.getAttribute('aria-valuemax'))
    expect(now).toBeGreaterThanOrEqual(least)
    expect(now).toBeLessThanOrEqual(most)
    return now
  }
  const before = await part()
  const box = (await move.boundingBox())!
  // Two of some five thousand years: in true time they had less than a pixel.
  expect(box.width).toBeGreaterThan(40)
  await move.focus()
  await page.keyboard.press('ArrowRight')
  await page.waitForURL((url) => url.searchParams.get('from') !== '2010-01-01')
  await expect.poll(part).toBeGreaterThan(before)
  const moved = (await move.boundingBox())!
  expect(moved.x).toBeGreaterThan(box.x)
})

test.describe('on a small screen that is touched', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('a tap on a bar opens the list of its events, nothing is cut, and the buttons zoom', async ({
    page,
  }) => {
    await openDense(page)
    await expect(legend(page)).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    const words = (await legend(page).boundingBox())!
    expect(words.x + words.width).toBeLessThanOrEqual(390)
    const box = (await surface(page).boundingBox())!
    await page.touchscreen.tap(box.x + box.width * 0.7, box.y + box.height - 54 - 10)
    await expect(surface(page).getByRole('list', { name: /^[\d,]+ events$/ })).toBeVisible()
    await surface(page)
      .getByRole('button', { name: /^Zoom in/ })
      .tap()
    await page.waitForURL(/from=/)
    await expect(async () => {
      await page.getByRole('button', { name: 'Zoom in', exact: true }).tap()
      await expect(legend(page)).toBeHidden({ timeout: 1500 })
    }).toPass()
  })
})

test('a filter from the address that takes the label in focus away leaves the timeline whole', async ({
  page,
}) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await openDense(page)
  await expect.poll(() => labels(page).count()).toBeGreaterThan(3)
  await labels(page).first().focus()
  await page.evaluate((id) => {
    const asked = new URLSearchParams(location.search)
    asked.set('person', id)
    history.pushState(null, '', `?${asked}`)
    dispatchEvent(new PopStateEvent('popstate'))
  }, rarePerson().id)
  await expect(surface(page)).toHaveAttribute('data-event-count', String(rarePerson().count))
  await page.goBack()
  await expect(surface(page)).toHaveAttribute('data-event-count', String(denseLines.length))
  await expect.poll(() => labels(page).count()).toBeGreaterThan(3)
  expect(errors).toEqual([])
})
