/** Roving focus over all events, labelled or not: Tab leads to one of them, the arrow keys to the others. */
export interface EventFocus {
  /** The event that the keyboard is or was last at. */
  readonly rank: () => number | null
  /** Focuses an event's button as soon as there is one. */
  readonly moveTo: (rank: number) => void
  /** Focuses the button that is waited for, or the new button of an event whose button has gone. */
  readonly settle: () => void
}

/** `onChange` is called when the focus has come to another event or has left the surface. */
export function createEventFocus(surface: HTMLElement, onChange: () => void): EventFocus {
  let rank: number | null = null
  let wanted: number | null = null
  const rankOf = (target: EventTarget | null): number | null => {
    const button = target instanceof Element ? target.closest('[data-rank]') : null
    return button === null ? null : Number(button.getAttribute('data-rank'))
  }
  const set = (next: number | null): void => {
    if (rank === next) return
    rank = next
    onChange()
  }
  surface.addEventListener('focusin', ({ target }) => {
    const at = rankOf(target)
    if (at !== null) set(at)
  })
  surface.addEventListener('focusout', ({ target, relatedTarget }) => {
    if (relatedTarget instanceof Node && surface.contains(relatedTarget)) return
    // A button that was taken away under the focus: its event keeps it.
    if (target instanceof Element && !target.isConnected) {
      wanted ??= rankOf(target)
      return
    }
    if (wanted === null) set(null)
  })
  return {
    rank: () => rank,
    moveTo: (next) => {
      wanted = next
      set(next)
    },
    settle: () => {
      if (wanted === null) return
      const target = surface.querySelector<HTMLElement>(`[data-rank="${wanted}"]`)
      if (target === null) return
      wanted = null
      target.focus({ preventScroll: true })
    },
  }
}
