import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, type Route, test } from '@playwright/test'
import type { ArticleDocument } from '../src/core/dataset.ts'
import { changedData, events, open, surface } from './app.ts'

test('asks no other origin for anything and breaks no content security policy', async ({ page, baseURL }) => {
  const foreign: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL!) && !request.url().startsWith('data:')) foreign.push(request.url())
  })
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  await open(page)
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute(
    'content',
    /script-src 'self'/,
  )
  expect(foreign).toEqual([])
  expect(complaints).toEqual([])
})

const FIRST_FILE = 'public/data/columns/first.bin'
/** The header is JSON before the first section: a version of the same length leaves all else in place. */
const withOtherVersion = async (): Promise<Buffer> => {
  const bytes = gunzipSync(await readFile(FIRST_FILE))
  const field = Buffer.from('"formatVersion":')
  bytes.write('9', bytes.indexOf(field) + field.length)
  return gzipSync(bytes)
}

for (const [name, makeBody, words] of [
  ['a missing data file', async () => null, /columns\/first\.bin/],
  ['a truncated data file', async () => (await readFile(FIRST_FILE)).subarray(0, 400), /columns\/first\.bin/],
  ['a file that is no data', async () => Buffer.from('<!doctype html>'), /columns\/first\.bin/],
  ['a data file of another version', withOtherVersion, /version/i],
] as const)
  test(`${name} gives one clear message and no blank page`, async ({ page }) => {
    const body = await makeBody()
    await page.route('**/data/columns/first.bin', (route) =>
      body === null ? route.fulfill({ status: 404 }) : route.fulfill({ body }),
    )
    await page.goto('./')
    await expect(page.getByRole('alert')).toContainText(words)
  })

test('a facet whose file is missing says so in its place until another try finds it, and the others are counted', async ({
  page,
}) => {
  const address = await changedData(page, { isInParts: true })
  const noFile = (route: Route) => route.fulfill({ status: 404 })
  await page.route('**/changed/columns/person.bin', noFile)
  await open(page, `?${address}`)
  const people = page.getByRole('group', { name: 'People' })
  await expect(people.getByRole('alert')).toContainText('columns/person.bin: there is no such file')
  await expect(page.getByRole('checkbox', { name: 'Japan', exact: true })).toBeVisible()
  await expect(page.getByText('Counting …')).toHaveCount(0)
  await page.unroute('**/changed/columns/person.bin', noFile)
  await people.getByRole('button', { name: 'Try again' }).click()
  await expect(people.getByRole('checkbox').first()).toBeVisible()
  await expect(people.getByRole('alert')).toHaveCount(0)
})

for (const file of ['entities.json', 'articles.json'])
  test(`${file} of another build is told in one clear message, and another try finds it mended`, async ({
    page,
  }) => {
    const whole = await readFile(`public/data/${file}`, 'utf8')
    const other = whole.replace(/"build": "\w+"/, '"build": "another"')
    expect(other).not.toBe(whole)
    const serveOther = (route: Route) => route.fulfill({ body: other })
    await page.route(`**/data/${file}`, serveOther)
    await page.goto('./')
    await expect(page.getByRole('alert')).toContainText(`${file}: it is from another build`)
    await expect(page.getByRole('alert')).toContainText('npx dateline build')
    await page.unroute(`**/data/${file}`, serveOther)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('group', { name: 'People' })).toBeVisible()
    await expect(surface(page)).toHaveCount(1)
  })

test('hostile text in an article is shown as text', async ({ page }) => {
  const hostile = '<img src=x onerror="window.hacked = true"><script>window.hacked = true</script>'
  await page.route('**/data/articles/*.json', async (route) => {
    const article = (await (await route.fetch()).json()) as ArticleDocument
    const last = article.blocks.findLast(
      ({ kind, start, end }) => kind === 'paragraph' && end - start > hostile.length,
    )!
    const text = article.text.slice(0, last.start) + hostile + article.text.slice(last.start + hostile.length)
    await route.fulfill({ json: { ...article, text } })
  })
  await open(page)
  await surface(page)
    .getByRole('button', { name: /^Vikram Misri visits Tokyo/ })
    .click()
  await expect(page.getByRole('complementary', { name: 'Details' })).toContainText(hostile)
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
})

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
}

test('the built site works from a sub-path of any static host', async ({ page }) => {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost')
    const file = pathname.startsWith('/some/where/')
      ? pathname.slice('/some/where/'.length) || 'index.html'
      : null
    const body = file === null ? null : await readFile(path.join('dist', file)).catch(() => null)
    response.writeHead(body === null ? 404 : 200, {
      'content-type': types[path.extname(file ?? '')] ?? 'application/octet-stream',
    })
    response.end(body ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as { port: number }
  try {
    await open(page, `http://localhost:${port}/some/where/?person=person:vikram-misri`)
    await expect(page.getByRole('checkbox', { name: 'Vikram Misri', exact: true })).toBeChecked()
    await expect(surface(page)).not.toHaveAttribute('data-event-count', String(events.length))
  } finally {
    server.close()
  }
})
