import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import type { TimelineEvent } from '../src/core/event.ts'
import { card, changedData, evidenceMarks, open, sharedEvent } from './app.ts'

const [first, second] = sharedEvent.sources as readonly [string, string]
const dateOf = (edtf: string, asWritten: string) => ({ ...sharedEvent.date, edtf, asWritten })

/** The event with most sources as it would be if its first two sources disagreed. */
const disputed: TimelineEvent = {
  ...sharedEvent,
  versions: [
    { article: first, date: dateOf('2025-04-22', 'on Tuesday'), factuality: 'asserted' },
    { article: second, date: dateOf('2025-04-23', 'on Wednesday'), factuality: 'denied' },
  ],
}

const openDisputed = async (page: Page): Promise<void> => {
  const data = await changedData(page, {
    events: (all) => all.map((event) => (event.id === disputed.id ? disputed : event)),
  })
  await open(page, `./?${data}&event=${disputed.id}`)
}

const versions = (page: Page) =>
  card(page, disputed.title).getByRole('region', {
    name: 'The sources disagree on the date and on whether it happened',
  })

test('where sources disagree the card tells each version with its date, certainty and words', async ({
  page,
}) => {
  await openDisputed(page)
  await expect(versions(page)).toContainText('22 April 2025, happened')
  await expect(versions(page)).toContainText('“on Tuesday”')
  await expect(versions(page)).toContainText('23 April 2025, denied')
  await expect(card(page, disputed.title)).toContainText(/Told by \d+ articles · .+ · disputed/)
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
})

test('a version leads to the sentence of its article', async ({ page }) => {
  await openDisputed(page)
  await versions(page)
    .getByRole('listitem')
    .filter({ hasText: 'on Wednesday' })
    .getByRole('button')
    .last()
    .click()
  await expect(page).toHaveURL(new RegExp(`article=${second}`))
  const quote = sharedEvent.evidence.find(({ article }) => article === second)!
  await expect(evidenceMarks(page).first()).toContainText(quote.exact.slice(0, 20))
})

test('the versions are read side by side', async ({ page }) => {
  await openDisputed(page)
  await versions(page).getByRole('button', { name: 'Compare the sentences side by side' }).click()
  await expect(page.getByRole('tab', { name: 'Side by side' })).toHaveAttribute('aria-selected', 'true')
  await expect(evidenceMarks(page).nth(1)).toBeVisible()
})
