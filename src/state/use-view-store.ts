import { useStore } from 'zustand'
import { type ViewStore, viewStore } from './view-store.ts'

/** A part of the view store, followed by a React component. */
export const useViewStore = <T>(select: (store: ViewStore) => T): T => useStore(viewStore, select)
