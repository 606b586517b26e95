import { createStore } from 'zustand/vanilla'
import type { OutcomeStore } from './outcome.ts'

/**
 * The outcome of the filter as it is on the screen: follows a changed one once the timeline has been painted with it, so
 * that what stands around never holds a frame up.
 */
export function followPainted(outcomes: OutcomeStore): OutcomeStore {
  const painted = createStore<ReturnType<OutcomeStore['getState']>>()(() => outcomes.getState())
  let frame = 0
  outcomes.subscribe(() => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => {
      setTimeout(() => painted.setState(outcomes.getState(), true))
    })
  })
  return painted
}
