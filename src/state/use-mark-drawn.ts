import { useEffect } from 'react'
import { markDrawn, markFirstUsable } from './marks.ts'

/** Marks the frame that draws `what`, for parts of the page that have no drawing loop of their own. */
export function useMarkDrawn(what: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs for every new value
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      markFirstUsable()
      markDrawn()
    })
    return () => cancelAnimationFrame(frame)
  }, [what])
}
