/** Which event is open, by rank: follows the id in the view store. */
import { createStore } from 'zustand/vanilla'
import type { EventStore } from '../dataset/event-store.ts'
import { currentView, selectEvent, viewStore } from './view-store.ts'

export interface Selection {
  /** The id that the view names. */
  readonly id: string | null
  /** Its rank; null where none is open or none has the id. */
  readonly rank: number | null
}

export type SelectionStore = Awaited<ReturnType<typeof followSelection>>

/** The selection now, and from now on after each change. */
export async function followSelection(events: EventStore) {
  const rankOf = async (id: string | null): Promise<number | null> => (id === null ? null : events.rankOf(id))
  const { event: firstId } = currentView()
  const firstRank = await rankOf(firstId)
  const store = createStore<Selection>()(() => ({ id: firstId, rank: firstRank }))
  const follow = (id: string | null): void => {
    const { rank: shown } = store.getState()
    if (id === null) store.setState({ id, rank: null })
    else if (shown !== null && events.eventAt(shown)?.id === id) store.setState({ id })
    else
      void rankOf(id).then((rank) => {
        if (currentView().event === id) store.setState({ id, rank })
      })
  }
  if (currentView().event !== firstId) follow(currentView().event)
  viewStore.subscribe(({ view }, before) => {
    if (view.event !== before.view.event) follow(view.event)
  })
  return store
}

/** Opens the event with a rank: marked at once, named in the link as soon as its id is there. */
export async function selectRank(events: EventStore, selection: SelectionStore, rank: number): Promise<void> {
  selection.setState({ rank })
  if (events.eventAt(rank) === null) await events.loadEvents([rank])
  const event = events.eventAt(rank)
  if (event !== null && selection.getState().rank === rank) selectEvent(event.id)
}
