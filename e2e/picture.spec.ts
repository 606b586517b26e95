import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { open } from './app.ts'

/** What pressing a button of the panel saves. */
const save = async (page: Page, name: string): Promise<{ readonly name: string; readonly bytes: Buffer }> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

const openPanel = (page: Page) => page.getByRole('button', { name: 'Save picture' }).click()

/** The texts and size of an SVG as a browser reads it; fails where it is no XML. */
const readSvg = (page: Page, svg: string) =>
  page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'image/svg+xml')
    const fault = parsed.querySelector('parsererror')?.textContent ?? null
    const root = parsed.documentElement
    const texts = [...root.querySelectorAll('text')].map(({ textContent }) => textContent)
    return {
      fault,
      texts,
      width: Number(root.getAttribute('width')),
      height: Number(root.getAttribute('height')),
    }
  }, svg)

test('the window is saved as SVG with its labels, and its address opens the view that gives the same file', async ({
  page,
}) => {
  await open(page, './?person=person:vikram-misri')
  await openPanel(page)
  const { name, bytes } = await save(page, 'This window as SVG')
  expect(name).toMatch(/^[a-z-]+_\d{4}-\d\d-\d\d_\d{4}-\d\d-\d\d\.svg$/)
  await expect(page.getByRole('status').filter({ hasText: name })).toBeVisible()
  const { fault, texts } = await readSvg(page, bytes.toString())
  expect(fault).toBeNull()
  expect(texts).toContain(await page.getByRole('heading', { level: 1 }).textContent())
  expect(texts).toContain('People: Vikram Misri')
  const lines = await page.locator('.timeline-label-line').allTextContents()
  expect(lines.length).toBeGreaterThan(2)
  expect(texts).toEqual(expect.arrayContaining(lines))

  const address = texts.find((text) => text.startsWith('http'))!
  await open(page, address)
  await openPanel(page)
  const again = await save(page, 'This window as SVG')
  expect(again.bytes.equals(bytes)).toBe(true)
})

test('a PNG has twice the pixels of the SVG', async ({ page }) => {
  await open(page)
  await openPanel(page)
  const svg = await readSvg(page, (await save(page, 'This window as SVG')).bytes.toString())
  const { name, bytes } = await save(page, 'This window as PNG')
  expect(name).toMatch(/\.png$/)
  // Signature, then the header's width and height.
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  expect(bytes.readUInt32BE(16)).toBe(Math.round(svg.width * 2))
  expect(bytes.readUInt32BE(20)).toBe(Math.round(svg.height * 2))
})

test('the whole range is in the picture wherever the window is, with lanes as on the page', async ({
  page,
}) => {
  await open(page, './?from=2025-05-20&to=2025-05-25&lanes=country')
  await expect(page.getByRole('list', { name: 'Lanes' }).getByText('India')).toBeVisible()
  await openPanel(page)
  const near = await readSvg(page, (await save(page, 'This window as SVG')).bytes.toString())
  const whole = await readSvg(page, (await save(page, 'Whole range as SVG')).bytes.toString())
  expect(near.texts.some((text) => /not shown: .*earlier/.test(text))).toBe(true)
  expect(whole.texts.some((text) => /not shown: .*(earlier|later)/.test(text))).toBe(false)
  expect(whole.texts).toEqual(expect.arrayContaining(['2000', 'India', 'Japan']))
  expect(near.texts).not.toContain('2000')
  expect([whole.width, near.width]).toEqual([near.width, whole.width])
})

test('the keyboard alone saves a picture; beside the list there is none', async ({ page }) => {
  await open(page)
  await expect(page.getByRole('button', { name: 'Save picture' })).toBeVisible()
  await page.keyboard.press('s')
  const panel = page.getByRole('dialog', { name: 'Save picture' })
  await expect(panel).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'This window as SVG' })).toBeFocused()
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(download.suggestedFilename()).toMatch(/\.svg$/)
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(page.getByRole('button', { name: 'Save picture' })).toBeFocused()
  await page.getByRole('button', { name: 'List', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Save picture' })).toBeHidden()
})

test('the code that makes pictures is fetched when one is asked for, and no sooner', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await open(page)
  await openPanel(page)
  expect(asked.filter((address) => address.includes('save-picture-'))).toEqual([])
  await save(page, 'This window as SVG')
  expect(asked.filter((address) => /save-picture-[^/]*\.js$/.test(address))).toHaveLength(1)
})
