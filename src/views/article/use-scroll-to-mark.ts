import { type RefObject, useEffect } from 'react'
import { NARROW, prefersReducedMotion } from '../shared/use-media.ts'

/** The mark comes to stand this far down the pane. */
const SHARE_FROM_TOP = 0.2

/** Scrolls the pane, never the page: on a small screen, where panes do not scroll, nothing moves by itself. */
function scrollPaneToMark(root: HTMLElement): void {
  const mark = root.querySelector('mark')
  const pane = root.closest<HTMLElement>('.article-pane')
  if (mark === null || pane === null || matchMedia(NARROW).matches) return
  const offset = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top
  const isInView = offset >= 0 && offset + mark.offsetHeight <= pane.clientHeight
  if (isInView) return
  pane.scrollTo({
    top: pane.scrollTop + offset - pane.clientHeight * SHARE_FROM_TOP,
    behavior: prefersReducedMotion() ? 'instant' : 'smooth',
  })
}

/** Brings the first mark into view when the text appears and whenever `what` changes. */
export function useScrollToMark(root: RefObject<HTMLElement | null>, what: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `what` says that other words are marked now
  useEffect(() => {
    if (root.current !== null) scrollPaneToMark(root.current)
  }, [root, what])
}
