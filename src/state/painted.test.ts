import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { EMPTY_FILTER } from '../dataset/filter-state.ts'
import { followView } from './painted.ts'
import { START_VIEW } from './view-state.ts'
import { setLanes, showView, typeQuery, viewStore } from './view-store.ts'

let asked = 0
const frames = new Map<number, () => void>()

/** A frame, and the tasks that it has asked for. */
function paint(): void {
  const due = [...frames.values()]
  frames.clear()
  for (const frame of due) frame()
  vi.runAllTimers()
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => {
    frames.set(++asked, frame)
    return asked
  })
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => frames.delete(frame))
  showView(START_VIEW)
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const searchFor = (query: string) => ({ ...START_VIEW, filter: { ...EMPTY_FILTER, query } })

test('a filter from the address is shown around the timeline only after the next paint', () => {
  const shown = followView()
  showView(searchFor('tokyo'))
  expect(shown.getState().view.filter.query).toBe('')
  paint()
  expect(shown.getState()).toBe(viewStore.getState())
  expect(shown.getState().view.filter.query).toBe('tokyo')
})

test('what a reader chooses or types is shown at once, with what was waiting', () => {
  const shown = followView()
  typeQuery('lima')
  expect(shown.getState().view.filter.query).toBe('lima')
  showView(searchFor('tokyo'))
  setLanes('country')
  expect(shown.getState()).toBe(viewStore.getState())
  let changes = 0
  shown.subscribe(() => changes++)
  paint()
  expect(changes).toBe(0)
})

test('a step that opens or closes something is shown at once with its filter', () => {
  const shown = followView()
  showView({ ...searchFor('tokyo'), event: 'e-one' })
  expect(shown.getState().view.event).toBe('e-one')
  expect(shown.getState().view.filter.query).toBe('tokyo')
})

test('several filters before a paint are shown as the last of them, once', () => {
  const shown = followView()
  let changes = 0
  shown.subscribe(() => changes++)
  showView(searchFor('tokyo'))
  showView(searchFor('lima'))
  paint()
  expect(changes).toBe(1)
  expect(shown.getState().view.filter.query).toBe('lima')
})
