import type { ArticleSummary, Dataset } from '../core/dataset.ts'
import type { TimelineEvent } from '../core/event.ts'
import type { EventColumns } from './event-columns.ts'

/**
 * A stamp of what the files tell of each other: which event has which rank, start and title, and all that is known of entities
 * and articles. 52 bits, in base 36 (cyrb53 by bryc, public domain). `events` are ranked.
 */
export function buildStamp(
  events: readonly TimelineEvent[],
  { start }: Pick<EventColumns, 'start'>,
  { entities, articles }: Pick<Dataset, 'entities'> & { readonly articles: readonly ArticleSummary[] },
): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  const add = (code: number): void => {
    high = Math.imul(high ^ code, 2_654_435_761)
    low = Math.imul(low ^ code, 1_597_334_677)
    high = (high << 13) | (high >>> 19)
    low = (low << 11) | (low >>> 21)
  }
  const addText = (text: string): void => {
    for (let at = 0; at < text.length; at++) add(text.charCodeAt(at))
  }
  events.forEach(({ id, title }, rank) => {
    addText(id)
    addText(title)
    add(Math.floor((start[rank] ?? 0) / 1000))
  })
  for (const one of [...entities, ...articles]) addText(JSON.stringify(one))
  return (2 ** 20 * (high >>> 0) + ((low >>> 0) % 2 ** 20)).toString(36)
}
