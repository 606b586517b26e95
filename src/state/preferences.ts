/** What belongs to the reader and no link carries: kept in localStorage, and lost without harm. */
import { createStore } from 'zustand/vanilla'

export const SCHEMES = ['auto', 'light', 'dark'] as const
export type Scheme = (typeof SCHEMES)[number]

export interface Preferences {
  readonly scheme: Scheme
  /** Whether single keys such as "/" act; WCAG 2.1.4 asks that they can be turned off. */
  readonly hasSingleKeys: boolean
}

const STORAGE_KEY = 'dateline.preferences'
const DEFAULTS: Preferences = { scheme: 'auto', hasSingleKeys: true }

/** Reads stored preferences; anything unreadable gives the defaults. */
export function parsePreferences(stored: string | null): Preferences {
  try {
    const value = JSON.parse(stored ?? '{}') as Partial<Record<keyof Preferences, unknown>>
    return {
      scheme: SCHEMES.find((scheme) => scheme === value.scheme) ?? DEFAULTS.scheme,
      hasSingleKeys: value.hasSingleKeys !== false,
    }
  } catch {
    return DEFAULTS
  }
}

/** Storage may be forbidden altogether: then preferences last as long as the page. */
const readStorage = (): string | null => {
  try {
    return localStorage.getItem(STORAGE_KEY)
  } catch {
    return null
  }
}

const writeStorage = (preferences: Preferences): void => {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(preferences))
  } catch {
    // Nothing to do: see `readStorage`.
  }
}

export const preferencesStore = createStore<Preferences>()(() => parsePreferences(readStorage()))

const applyScheme = (scheme: Scheme): void => {
  document.documentElement.dataset.scheme = scheme
}

/** Applies the stored scheme to the page and keeps both in step from now on. */
export function bindPreferences(): void {
  applyScheme(preferencesStore.getState().scheme)
  preferencesStore.subscribe((preferences) => {
    applyScheme(preferences.scheme)
    writeStorage(preferences)
  })
}

export const setPreference = (patch: Partial<Preferences>): void => preferencesStore.setState(patch)
