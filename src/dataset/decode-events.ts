/** Events out of binary files, each field checked. Stands apart: nothing of it is needed before the first picture. */
import type { TimelineEvent } from '../core/event.ts'
import type { VanishedEvent } from './files.ts'
import { timelineEvent, vanishedEvent } from './load.ts'
import { listOf } from './load-shape.ts'
import { damaged, jsonOf, type Section } from './read-container.ts'

/** So many events. Stops with a load error that names the field where one is not as it has to be. */
export function decodeEventsSection(section: Section, count: number): readonly TimelineEvent[] {
  const events = listOf(timelineEvent)(jsonOf(section))
  return events.length === count
    ? events
    : damaged(section.file, section.name, `it holds ${events.length} events where ${count} are promised`)
}

export const decodeVanished = (section: Section): readonly VanishedEvent[] =>
  listOf(vanishedEvent)(jsonOf(section))
