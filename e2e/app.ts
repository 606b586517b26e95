/** What the end-to-end tests share: the data that the app shows, and waiting for the app's own marks. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { TimelineEvent } from '../src/core/event.ts'
import type { EntitiesFile, EventsFile } from '../src/dataset/files.ts'

export const events: readonly TimelineEvent[] = (
  JSON.parse(readFileSync('public/data/events.json', 'utf8')) as EventsFile
).events

/** How many events the entity takes part in. */
export const eventsWith = (entity: string): number =>
  events.filter((event) => event.participants.some((participant) => participant.entity === entity)).length

/** The event with most sources, then the first: told by several articles. */
export const sharedEvent: TimelineEvent = [...events].sort((a, b) => b.sources.length - a.sources.length)[0]!

/** Opens the address and waits until the marks are drawn and input works. */
export const open = async (page: Page, address = './'): Promise<void> => {
  await page.goto(address)
  await page.waitForFunction(() => performance.getEntriesByName('first-usable').length > 0)
}

export const surface = (page: Page) => page.getByTestId('timeline-surface')

export const shownCount = async (page: Page): Promise<number> =>
  Number(await surface(page).getAttribute('data-event-count'))

/** The open event, as its card tells it. */
export const card = (page: Page, title: string) => page.getByRole('article', { name: title })

/** The passages of the open articles that the open event rests on. */
export const evidenceMarks = (page: Page) =>
  page.getByRole('complementary', { name: 'Details' }).locator('mark')

interface ChangedFiles {
  readonly events?: (file: EventsFile) => EventsFile
  readonly entities?: (file: EntitiesFile) => EntitiesFile
}

/** Serves the app's own data, changed, below another address, and gives the `data=` that asks for them. */
export const changedData = async (page: Page, { events, entities }: ChangedFiles): Promise<string> => {
  await page.route('**/changed/**', async (route) => {
    const address = route.request().url()
    const change = address.endsWith('/events.json')
      ? events
      : address.endsWith('/entities.json')
        ? entities
        : undefined
    const original = address.replace('/changed/', '/data/')
    if (change === undefined) {
      await route.fulfill({ status: 307, headers: { location: original } })
      return
    }
    const response = await route.fetch({ url: original })
    await route.fulfill({ json: change(await response.json()) })
  })
  return 'data=changed/'
}
