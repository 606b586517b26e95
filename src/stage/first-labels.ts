/** What the first labels wait for, so that they are laid out once. */
import type { EventStore } from '../dataset/event-store.ts'

/** Longer than this nobody waits for the page's own fonts: labels come in others and are laid out anew. */
const FONTS_MS = 300

export interface FirstLabels {
  /** The words of a small collection come with the first file, but are read after the first picture. */
  readonly isWordless: () => boolean
  /** Resolves when labels may be laid out; null when they may be at once. Rejects where the words cannot be read. */
  readonly wait: () => Promise<unknown> | null
}

export function createFirstLabels(store: EventStore): FirstLabels {
  let hasWaited = false
  const isWordless = (): boolean => store.isWhole && store.columns.count > 0 && store.eventAt(0) === null
  const fonts = (): Promise<unknown> | null => {
    if (hasWaited || document.fonts.status === 'loaded') return null
    return Promise.race([document.fonts.ready, new Promise((resolve) => setTimeout(resolve, FONTS_MS))])
  }
  return {
    isWordless,
    wait: () => {
      const [words, loaded] = [isWordless() ? store.loadHeadlines() : null, fonts()]
      hasWaited = true
      return words === null && loaded === null ? null : Promise.all([words, loaded])
    },
  }
}
