import { useSyncExternalStore } from 'react'

/** True while the media query holds. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (notify) => {
      const media = matchMedia(query)
      media.addEventListener('change', notify)
      return () => media.removeEventListener('change', notify)
    },
    () => matchMedia(query).matches,
  )
}

/** One column: filters in a drawer, the event below the timeline. */
export const NARROW = '(max-width: 759px)'
/** Two columns: filters in a drawer, the event beside the timeline. */
export const WITHOUT_FILTER_COLUMN = '(max-width: 1099px)'

export const prefersReducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches
