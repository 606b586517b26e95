import { expect, test } from '@playwright/test'
import { card, changedData, events, eventsWith, evidenceMarks, open, sharedEvent, surface } from './app.ts'

test('a link opens the same window, filters, event and passage in a fresh browser', async ({
  page,
  browser,
}) => {
  await open(page)
  await page.getByRole('checkbox', { name: 'Vikram Misri', exact: true }).check()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await page.waitForURL(/from=/)
  await surface(page)
    .getByRole('button', { name: /^Vikram Misri meets Takehiro Funakoshi/ })
    .click()
  await expect(card(page, 'Vikram Misri meets Takehiro Funakoshi')).toBeVisible()
  const labels = await surface(page).getByRole('button').allInnerTexts()
  const quote = await evidenceMarks(page).first().textContent()

  const context = await browser.newContext({ viewport: page.viewportSize() })
  const other = await context.newPage()
  await open(other, page.url())
  await expect(other.getByRole('checkbox', { name: 'Vikram Misri', exact: true })).toBeChecked()
  await expect(card(other, 'Vikram Misri meets Takehiro Funakoshi')).toBeVisible()
  await expect(evidenceMarks(other).first()).toHaveText(quote!)
  await expect.poll(() => surface(other).getByRole('button').allInnerTexts()).toEqual(labels)
  expect(other.url()).toBe(page.url())
  await context.close()
})

test('the address of the interface’s own example filters by person and country', async ({ page }) => {
  await open(page, './?person=person:vikram-misri&country=country:JP')
  await expect(page.getByRole('checkbox', { name: 'Vikram Misri', exact: true })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: 'Japan', exact: true })).toBeChecked()
  const both = events.filter(({ participants }) =>
    ['person:vikram-misri', 'country:JP'].every((id) => participants.some(({ entity }) => entity === id)),
  )
  await expect(surface(page)).toHaveAttribute('data-event-count', String(both.length))
})

test('Back undoes a choice and Forward repeats it', async ({ page }) => {
  await open(page)
  await page.getByRole('checkbox', { name: 'Vikram Misri', exact: true }).check()
  await surface(page)
    .getByRole('button', { name: /^Vikram Misri visits Tokyo/ })
    .click()
  await expect(card(page, 'Vikram Misri visits Tokyo')).toBeVisible()
  await page.goBack()
  await expect(card(page, 'Vikram Misri visits Tokyo')).toBeHidden()
  await expect(surface(page)).toHaveAttribute('data-event-count', String(eventsWith('person:vikram-misri')))
  await page.goBack()
  await expect(surface(page)).toHaveAttribute('data-event-count', String(events.length))
  await page.goForward()
  await expect(page.getByRole('checkbox', { name: 'Vikram Misri', exact: true })).toBeChecked()
})

test('a former id of an event opens its successor, and the address names the event by its id', async ({
  page,
}) => {
  const data = await changedData(page, {
    events: (all) =>
      all.map((event) =>
        event.id === sharedEvent.id ? { ...event, aliases: [...event.aliases, 'e-former'] } : event,
      ),
  })
  await open(page, `./?${data}&event=e-former&country=country:IN`)
  await expect(card(page, sharedEvent.title)).toBeVisible()
  const address = new URL(page.url()).searchParams
  expect(address.get('event')).toBe(sharedEvent.id)
  expect(address.get('country')).toBe('country:IN')
  await expect(page.getByRole('status', { name: 'Notices' })).toHaveText('')
})

test('an event that the articles tell no more is named, and everything else in the link is shown', async ({
  page,
}) => {
  const data = await changedData(page, {
    vanished: [{ id: 'e-vanished', aliases: ['e-before'], title: 'Signing of the canal treaty' }],
  })
  for (const id of ['e-vanished', 'e-before']) {
    await open(page, `./?${data}&event=${id}&country=country:JP&lanes=country`)
    await expect(page.getByRole('status', { name: 'Notices' })).toContainText('“Signing of the canal treaty”')
    await expect(surface(page)).toHaveAttribute('data-event-count', String(eventsWith('country:JP')))
    const address = new URL(page.url()).searchParams
    expect([address.get('event'), address.get('lanes')]).toEqual([null, 'country'])
  }
})

test('a former id of a person filters by that person, and the address names the person by the id of today', async ({
  page,
}) => {
  const data = await changedData(page, {
    entities: (all) =>
      all.map((entity) =>
        entity.id === 'person:vikram-misri' ? { ...entity, formerIds: ['person:misri'] } : entity,
      ),
  })
  await open(page, `./?${data}&person=person:misri`)
  await expect(page.getByRole('checkbox', { name: 'Vikram Misri', exact: true })).toBeChecked()
  await expect(surface(page)).toHaveAttribute('data-event-count', String(eventsWith('person:vikram-misri')))
  expect(new URL(page.url()).searchParams.get('person')).toBe('person:vikram-misri')
  await expect(page.getByRole('status', { name: 'Notices' })).toHaveText('')
})

test('a broken link drops the broken fields alone and says so', async ({ page }) => {
  await open(page, `./?from=yesterday&event=e-gone&person=person:nobody&country=country:JP&lanes=sideways`)
  await expect(surface(page)).toHaveAttribute('data-event-count', String(eventsWith('country:JP')))
  const notices = page.getByRole('status', { name: 'Notices' })
  for (const field of ['yesterday', 'e-gone', 'person:nobody', 'sideways'])
    await expect(notices).toContainText(field)
})

test('text of a link is never taken for markup', async ({ page }) => {
  await open(
    page,
    `./?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}&event=${encodeURIComponent('<b>e</b>')}`,
  ).catch(() => {})
  await expect(page.locator('img, body script')).toHaveCount(0)
})

test('a link to an event with an article passage shows that passage', async ({ page }) => {
  const { article, exact } = sharedEvent.evidence[1]!
  await open(page, `./?event=${sharedEvent.id}&article=${article}`)
  await expect(evidenceMarks(page).first()).toContainText(exact.slice(0, 20))
})

test('“Copy link” copies what is in view, the opening window too', async ({ page, browser, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page)
  await page.getByRole('button', { name: 'Copy link', exact: true }).click()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(link).searchParams.get('from')).not.toBe(null)
  await expect(surface(page).getByRole('button', { name: sharedEvent.title }).first()).toBeVisible()
  const labels = await surface(page).getByRole('button').allInnerTexts()

  const fresh = await browser.newContext({ viewport: page.viewportSize() })
  const other = await fresh.newPage()
  await open(other, link)
  await expect.poll(() => surface(other).getByRole('button').allInnerTexts()).toEqual(labels)
  await fresh.close()
})

test('“as known on” leaves what had been reported by then, and the link carries it', async ({ page }) => {
  await open(page, './?known=2025-06-01')
  const known = events.filter(({ firstReported }) => firstReported === null || firstReported < '2025-06-01')
  expect(known.length).toBeLessThan(events.length)
  await expect(surface(page)).toHaveAttribute('data-event-count', String(known.length))
})
