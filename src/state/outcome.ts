/** What the present filter leaves of the events: computed once at each change and followed by all parts of the page. */
import { createStore } from 'zustand/vanilla'
import type { TimelineEvent } from '../core/event.ts'
import { type Failures, findFailures, passingEvents } from '../dataset/filter.ts'
import type { EventFilter } from '../dataset/filter-state.ts'
import { type Explorer, isDated } from './explorer.ts'
import { expectFilterDrawn } from './marks.ts'
import { currentView, viewStore } from './view-store.ts'

export interface Outcome {
  readonly filter: EventFilter
  /** Parallel to the dataset's events. */
  readonly failures: Failures
  /** Events that pass the filter, dated and undated, in the dataset's order. */
  readonly events: readonly TimelineEvent[]
  readonly dated: readonly TimelineEvent[]
  readonly undated: readonly TimelineEvent[]
}

export type OutcomeStore = ReturnType<typeof followFilter>

function outcomeOf({ index }: Explorer, filter: EventFilter): Outcome {
  const failures = findFailures(index, filter)
  const events = passingEvents(index, failures)
  return {
    filter,
    failures,
    events,
    dated: events.filter(isDated),
    undated: events.filter((event) => !isDated(event)),
  }
}

/** The outcome of the present filter, and from now on of every changed one. */
export function followFilter(explorer: Explorer) {
  const store = createStore<Outcome>()(() => outcomeOf(explorer, currentView().filter))
  viewStore.subscribe(({ view }, before) => {
    if (view.filter === before.view.filter) return
    expectFilterDrawn()
    store.setState(outcomeOf(explorer, view.filter))
  })
  return store
}
