import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import type { ArticleDocument } from '../src/core/dataset.ts'
import { events, open, surface } from './app.ts'

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

for (const [name, body, words] of [
  ['a missing data file', null, /events\.json/],
  ['a truncated data file', '{"formatVersion":1,"events":[', /events\.json/],
  ['a data file of another version', '{"formatVersion":99,"title":"x","events":[]}', /version/i],
] as const)
  test(`${name} gives one clear message and no blank page`, async ({ page }) => {
    await page.route('**/data/events.json', (route) =>
      body === null
        ? route.fulfill({ status: 404 })
        : route.fulfill({ body, contentType: 'application/json' }),
    )
    await page.goto('./')
    await expect(page.getByRole('alert')).toContainText(words)
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
