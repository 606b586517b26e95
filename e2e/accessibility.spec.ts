import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { open, sharedEvent } from './app.ts'

const states = [
  ['the start page', './'],
  ['an open event', `./?event=${sharedEvent.id}`],
  ['a filter set', './?person=person:vikram-misri&country=-country:PK'],
  ['the list', './?view=list'],
  ['no match', './?q=zzzz'],
] as const

for (const colorScheme of ['light', 'dark'] as const)
  for (const [name, address] of states)
    test(`axe finds nothing wrong with ${name} in the ${colorScheme} scheme`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByRole('main')).toBeVisible()
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      expect(
        violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
        ),
      ).toEqual([])
    })

test('a small screen shows the story without scrolling sideways, with the filters in a drawer', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await page.getByRole('button', { name: /^Filters/ }).click()
  await page.getByRole('dialog').getByRole('checkbox', { name: 'Vikram Misri', exact: true }).check()
  await page.keyboard.press('Escape')
  expect(new URL(page.url()).searchParams.get('person')).toBe('person:vikram-misri')
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
})
