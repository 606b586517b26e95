import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { events, eventsWith, open, surface } from './app.ts'

const withMisri = events.find(({ participants }) =>
  participants.some(({ entity }) => entity === 'person:vikram-misri'),
)!
const about = (page: Page, name: string) => page.getByRole('dialog', { name: `About ${name}` })

test('a participant opens who that is, by keyboard, and Escape gives the focus back', async ({ page }) => {
  await open(page, `./?event=${withMisri.id}`)
  const chip = page.getByRole('list', { name: 'Participants' }).getByRole('button', { name: 'Vikram Misri' })
  await chip.focus()
  await page.keyboard.press('Enter')
  await expect(about(page, 'Vikram Misri')).toContainText('Foreign Secretary')
  await expect(about(page, 'Vikram Misri')).toContainText(`${eventsWith('person:vikram-misri')} events`)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Only events with Vikram Misri' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(about(page, 'Vikram Misri')).toBeHidden()
  await expect(chip).toBeFocused()
  await expect(page.getByRole('article', { name: withMisri.title })).toBeVisible()
})

test('“Only events with …” narrows, and the same place takes it back', async ({ page }) => {
  await open(page, `./?event=${withMisri.id}`)
  const chip = page.getByRole('list', { name: 'Participants' }).getByRole('button', { name: 'Vikram Misri' })
  await chip.click()
  await page.getByRole('button', { name: 'Only events with Vikram Misri' }).click()
  await expect(surface(page)).toHaveAttribute('data-event-count', String(eventsWith('person:vikram-misri')))
  await expect(chip).toBeFocused()
  await chip.click()
  await page.getByRole('button', { name: 'No longer only events with Vikram Misri' }).click()
  await expect(surface(page)).toHaveAttribute('data-event-count', String(events.length))
})

test('a value of a facet says what it is; a country leads to Wikidata; “Hide …” leaves its events out', async ({
  page,
}) => {
  await open(page)
  await page.getByRole('button', { name: 'About Japan', exact: true }).click()
  const link = about(page, 'Japan').getByRole('link', { name: 'Wikidata on Japan, in a new tab' })
  await expect(link).toHaveAttribute('href', 'https://www.wikidata.org/wiki/Q17')
  await expect(link).toHaveAttribute('rel', /noopener/)
  await page.getByRole('button', { name: 'Hide events with Japan' }).click()
  await expect(surface(page)).toHaveAttribute(
    'data-event-count',
    String(events.length - eventsWith('country:JP')),
  )
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`on a small ${colorScheme} screen the panel stands in the screen, and axe finds nothing wrong with it`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 390, height: 844 })
    await open(page, `./?event=${withMisri.id}`)
    await page
      .getByRole('list', { name: 'Participants' })
      .getByRole('button', { name: 'Vikram Misri' })
      .click()
    await expect(about(page, 'Vikram Misri')).toBeInViewport({ ratio: 1 })
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
  })

test('in the drawer of a small screen Escape closes the panel alone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page)
  await page.getByRole('button', { name: /^Filters/ }).click()
  await page.getByRole('button', { name: 'About Vikram Misri' }).click()
  await expect(about(page, 'Vikram Misri')).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Escape')
  await expect(about(page, 'Vikram Misri')).toBeHidden()
  await expect(page.getByRole('dialog', { name: 'Filters' })).toBeVisible()
})
