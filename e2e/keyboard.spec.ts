import { expect, test } from '@playwright/test'
import { open, surface } from './app.ts'

const pressUntil = async (
  page: import('@playwright/test').Page,
  key: string,
  isThere: () => Promise<boolean>,
  most = 120,
) => {
  for (let count = 0; count < most; count++) {
    if (await isThere()) return true
    await page.keyboard.press(key)
  }
  return isThere()
}

test('the keyboard alone filters, walks the events, opens one, reads its article and closes it', async ({
  page,
}) => {
  await open(page)
  const checkbox = page.getByRole('checkbox', { name: 'Vikram Misri', exact: true })
  const isFocused = (locator: import('@playwright/test').Locator) => () =>
    locator.evaluate(
      (element) => element === document.activeElement || element.contains(document.activeElement),
    )
  expect(await pressUntil(page, 'Tab', isFocused(checkbox))).toBe(true)
  await page.keyboard.press('Space')
  await expect(checkbox).toBeChecked()

  expect(await pressUntil(page, 'Tab', isFocused(surface(page)))).toBe(true)
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  const details = page.getByRole('complementary', { name: 'Details' })
  await expect(details.getByRole('article')).toBeVisible()
  await expect(details.locator('mark').first()).toBeVisible()

  await page.keyboard.press('Escape')
  await expect(details).toBeHidden()
})

test('plus, minus and 0 zoom in, out and back to the whole story', async ({ page }) => {
  await open(page)
  await surface(page).focus()
  await page.keyboard.press('+')
  await page.waitForURL(/from=/)
  const close = page.url()
  await page.keyboard.press('-')
  await page.waitForURL((url) => url.href !== close)
  await page.keyboard.press('0')
  await expect(surface(page).getByRole('button', { name: /^Terrorist attack in Pahalgam/ })).toBeVisible()
})
