/** Roving focus over all events, labelled or not: Tab leads to one of them, the arrow keys to the others. */
export interface EventFocus {
  /** The event that the keyboard is or was last at. */
  readonly id: () => string | null
  /** Focuses an event's button as soon as there is one. */
  readonly moveTo: (id: string) => void
  /** Focuses the button that is waited for, or the new button of an event whose button has gone. */
  readonly settle: () => void
}

/** `onChange` is called when the focus has come to another event or has left the surface. */
export function createEventFocus(surface: HTMLElement, onChange: () => void): EventFocus {
  let id: string | null = null
  let wanted: string | null = null
  const eventIdOf = (target: EventTarget | null): string | null =>
    target instanceof Element
      ? (target.closest('[data-event-id]')?.getAttribute('data-event-id') ?? null)
      : null
  const set = (next: string | null): void => {
    if (id === next) return
    id = next
    onChange()
  }
  surface.addEventListener('focusin', ({ target }) => {
    const at = eventIdOf(target)
    if (at !== null) set(at)
  })
  surface.addEventListener('focusout', ({ target, relatedTarget }) => {
    if (relatedTarget instanceof Node && surface.contains(relatedTarget)) return
    // A button that was taken away under the focus: its event keeps it.
    if (target instanceof Element && !target.isConnected) {
      wanted ??= eventIdOf(target)
      return
    }
    if (wanted === null) set(null)
  })
  return {
    id: () => id,
    moveTo: (next) => {
      wanted = next
      set(next)
    },
    settle: () => {
      if (wanted === null) return
      const target = surface.querySelector<HTMLElement>(`[data-event-id="${CSS.escape(wanted)}"]`)
      if (target === null) return
      wanted = null
      target.focus({ preventScroll: true })
    },
  }
}
