import { expect, test } from '@playwright/test'
import {
  card,
  changedData,
  events,
  eventsWith,
  evidenceMarks,
  open,
  sharedEvent,
  shownCount,
  surface,
} from './app.ts'

test('the start page shows readable titles at once', async ({ page }) => {
  await open(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('India and Japan')
  expect(await shownCount(page)).toBe(events.length)
  const titles = surface(page)
    .getByRole('button')
    .filter({ hasText: /\p{L}{4}/u })
  expect(await titles.count()).toBeGreaterThanOrEqual(12)
  await expect(
    surface(page).getByRole('button', { name: /Terrorist attack in Pahalgam, 22 Apr 2025/ }),
  ).toBeVisible()
})

test('labels neither overlap nor leave the timeline', async ({ page }) => {
  await open(page)
  const frame = (await surface(page).boundingBox())!
  const boxes = await Promise.all(
    (await surface(page).getByRole('button', { name: /, / }).all()).map((label) => label.boundingBox()),
  )
  const drawn = boxes.filter((box) => box !== null)
  for (const box of drawn) {
    expect(box.x).toBeGreaterThanOrEqual(frame.x - 1)
    expect(box.x + box.width).toBeLessThanOrEqual(frame.x + frame.width + 1)
  }
  const overlapping = drawn.filter((a, i) =>
    drawn.some(
      (b, j) =>
        j > i &&
        a.x + 1 < b.x + b.width &&
        b.x + 1 < a.x + a.width &&
        a.y + 1 < b.y + b.height &&
        b.y + 1 < a.y + a.height,
    ),
  )
  expect(overlapping).toEqual([])
})

test('filtering by a person leaves that person’s events and puts it into the address', async ({ page }) => {
  await open(page)
  await page.getByRole('checkbox', { name: 'Vikram Misri', exact: true }).check()
  await expect(surface(page)).toHaveAttribute('data-event-count', String(eventsWith('person:vikram-misri')))
  expect(new URL(page.url()).searchParams.getAll('person')).toEqual(['person:vikram-misri'])
  await page.getByRole('button', { name: 'Clear all' }).click()
  await expect(surface(page)).toHaveAttribute('data-event-count', String(events.length))
})

test('filtering by a country, and excluding another, counts as the data say', async ({ page }) => {
  await open(page)
  await page.getByRole('checkbox', { name: 'Japan', exact: true }).check()
  await expect(surface(page)).toHaveAttribute('data-event-count', String(eventsWith('country:JP')))
  await page.getByRole('button', { name: 'Exclude India', exact: true }).click()
  const expected = events.filter(({ participants }) => {
    const ids = participants.map(({ entity }) => entity)
    return ids.includes('country:JP') && !ids.includes('country:IN')
  }).length
  await expect(surface(page)).toHaveAttribute('data-event-count', String(expected))
})

test('an event opens its article at the sentence, and a marked sentence opens its event', async ({
  page,
}) => {
  await open(page)
  await surface(page)
    .getByRole('button', { name: /^Vikram Misri visits Tokyo/ })
    .click()
  await expect(card(page, 'Vikram Misri visits Tokyo')).toBeVisible()
  const quote = evidenceMarks(page).first()
  await expect(quote).toContainText('visit to Tokyo on May 22, 2025')
  await expect(quote).toBeInViewport()
  await page
    .getByRole('complementary', { name: 'Details' })
    .getByRole('button', { name: /spotlight address at the 2nd edition of the Raisina Tokyo Dialogue/ })
    .click()
  await expect(
    card(page, 'Vikram Misri’s spotlight address at the 2nd edition of the Raisina Tokyo Dialogue'),
  ).toBeVisible()
})

test('the card says why the event has its date', async ({ page }) => {
  await open(page, `./?event=${sharedEvent.id}`)
  const why = card(page, sharedEvent.title).getByRole('region', { name: 'Why this date?' })
  await expect(why).toContainText(sharedEvent.date.asWritten!)
})

test('an event told by several articles shows two of them side by side', async ({ page }) => {
  await open(page, `./?event=${sharedEvent.id}`)
  await page.getByRole('tab', { name: 'Side by side' }).click()
  const panes = page.getByRole('complementary', { name: 'Details' }).locator('mark')
  await expect(page.getByRole('tab', { name: 'Side by side' })).toHaveAttribute('aria-selected', 'true')
  await expect.poll(() => panes.count()).toBeGreaterThanOrEqual(2)
})

test('searching narrows to what is sought, and a search without a match offers a way back', async ({
  page,
}) => {
  await open(page)
  await page.keyboard.press('/')
  await page.getByRole('searchbox').fill('Pahalgam')
  await expect(surface(page)).not.toHaveAttribute('data-event-count', String(events.length))
  await page.getByRole('searchbox').fill('zzzz')
  await expect(page.getByRole('main')).toContainText(/no event/i)
})

test('the list has a row for every event', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'List', exact: true }).click()
  await expect(page.getByRole('row')).toHaveCount(events.length + 1)
})

test('dragging pans, the wheel zooms, and the address follows once motion rests', async ({ page }) => {
  await open(page)
  const box = (await surface(page).boundingBox())!
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 3)
  await page.mouse.wheel(0, -600)
  await page.waitForURL(/from=/)
  const zoomed = page.url()
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2 - 150, box.y + box.height / 3, { steps: 5 })
  await page.mouse.up()
  await page.waitForURL((url) => url.href !== zoomed)
})

test('events without a date lie in a tray with the reason', async ({ page }) => {
  const reason = 'the text gives no day for it'
  const date = { edtf: null, asWritten: null, weekday: null, because: [{ rule: 'undated', words: reason }] }
  const data = await changedData(page, { events: ([first, ...others]) => [...others, { ...first!, date }] })
  await open(page, `./?${data}`)
  expect(await shownCount(page)).toBe(events.length)
  await page.getByRole('button', { name: /1 undated/ }).click()
  await expect(page.getByText(reason)).toBeVisible()
})

test('lanes by country put each country’s events on a line of its own', async ({ page }) => {
  await open(page)
  await page.getByRole('combobox', { name: 'Lanes' }).selectOption({ label: 'By country' })
  await page.waitForURL(/lanes=country/)
  await expect(page.getByRole('region', { name: 'Timeline' })).toContainText('Japan')
  expect(await shownCount(page)).toBe(events.length)
})

test('a lane is pinned to the top by the keyboard, kept in the link, and let go with other lanes', async ({
  page,
}) => {
  await open(page, './?lanes=country')
  const firstLane = () => page.getByRole('list', { name: 'Lanes' }).getByRole('listitem').first()
  await expect(firstLane()).toContainText('India')
  const pin = page.getByRole('button', { name: 'Pin Japan to the top' })
  await pin.focus()
  await page.keyboard.press('Enter')
  await expect(firstLane()).toContainText('Japan')
  const unpin = page.getByRole('button', { name: 'Unpin Japan', pressed: true })
  await expect(unpin).toBeFocused()
  await page.waitForURL(/pin=country:JP/)
  await page.goBack()
  await expect(firstLane()).toContainText('India')
  await page.goForward()
  await page.reload()
  await expect(firstLane()).toContainText('Japan')
  await page.getByRole('combobox', { name: 'Lanes' }).selectOption({ label: 'By person' })
  await page.waitForURL(/lanes=person/)
  expect(new URL(page.url()).searchParams.has('pin')).toBe(false)
})

test('the last lane says how many others share it', async ({ page }) => {
  await open(page, './?lanes=person')
  const lanes = page.getByRole('list', { name: 'Lanes' }).getByRole('listitem')
  await expect(lanes.last()).toContainText(/^\d+ others \d+$/)
  const counts = await lanes.locator('.timeline-lane-count').allTextContents()
  const dated = events.filter(({ date }) => date.edtf !== null).length
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(dated)
})

test('an event without an article says that it was given ready-made, and by which line', async ({ page }) => {
  const [first] = events
  const because = [{ rule: 'import', words: 'as given in events.jsonl, line 7' }]
  const given = { ...first!, sources: [], evidence: [], date: { ...first!.date, because } }
  const data = await changedData(page, { events: ([, ...others]) => [given, ...others] })
  await open(page, `./?${data}&event=${given.id}`)
  const shown = card(page, given.title)
  await expect(shown).toContainText('As given in events.jsonl, line 7')
  await expect(shown).toContainText('Given ready-made')
  await expect(shown).not.toContainText('Told by')
  await page.getByRole('button', { name: 'List' }).click()
  await expect(page.getByRole('row', { name: given.title })).toContainText('given ready-made')
})
