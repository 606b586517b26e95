import { useStore } from 'zustand'
import { type Preferences, preferencesStore } from './preferences.ts'

/** A part of the reader's preferences, followed by a React component. */
export const usePreferences = <T>(select: (preferences: Preferences) => T): T =>
  useStore(preferencesStore, select)
