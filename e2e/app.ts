/** What the end-to-end tests share: the data that the app shows, and waiting for the app's own marks. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { CanonicalEntity } from '../src/core/entity.ts'
import type { TimelineEvent } from '../src/core/event.ts'
import { encodeStore } from '../src/dataset/encode-store.ts'
import type { EntitiesFile, EventsFile, VanishedEvent } from '../src/dataset/files.ts'
import { tellStory } from '../src/timeline/tell-story.ts'

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
  readonly events?: (events: readonly TimelineEvent[]) => readonly TimelineEvent[]
  readonly entities?: (entities: readonly CanonicalEntity[]) => readonly CanonicalEntity[]
  readonly vanished?: readonly VanishedEvent[]
}

const readData = <File>(name: string): File => JSON.parse(readFileSync(`public/data/${name}`, 'utf8')) as File

/** Serves the app's own data, changed, below another address, and gives the `data=` that asks for them. */
export const changedData = async (page: Page, change: ChangedFiles): Promise<string> => {
  const file = readData<EntitiesFile>('entities.json')
  const entities = change.entities?.(file.entities) ?? file.entities
  const { title } = readData<EventsFile>('events.json')
  const dataset = {
    title,
    events: change.events?.(events) ?? events,
    entities,
    vanished: change.vanished ?? [],
  }
  const bodies = new Map<string, string | Buffer>(
    [...encodeStore(dataset, tellStory)].map(({ name, bytes }) => [name, Buffer.from(bytes)]),
  )
  bodies.set('entities.json', JSON.stringify({ ...file, entities }))
  await page.route('**/changed/**', async (route) => {
    const [before, name] = route.request().url().split('/changed/')
    const body = bodies.get(name!)
    if (body === undefined)
      await route.fulfill({ status: 307, headers: { location: `${before}/data/${name}` } })
    else await route.fulfill({ body })
  })
  return 'data=changed/'
}
