import type { Collection } from './collection.ts'
import type { OutcomeStore } from './outcome.ts'
import type { SelectionStore } from './selection.ts'

/** All that the parts of the page share beside the view store. */
export interface PageState {
  readonly collection: Collection
  readonly outcomes: OutcomeStore
  readonly selection: SelectionStore
}
