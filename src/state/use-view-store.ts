import { useStore } from 'zustand'
import { followView } from './painted.ts'
import type { ViewStore } from './view-store.ts'

const shown = followView()

/** A part of the view store, followed by a React component. */
export const useViewStore = <T>(select: (store: ViewStore) => T): T => useStore(shown, select)
