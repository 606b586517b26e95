import './popover.css'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

interface PopoverProps {
  /** What the button shows. */
  readonly button: ReactNode
  /** Accessible name of the panel. */
  readonly title: string
  /** Accessible name of the button, where what it shows is no name. */
  readonly label?: string
  readonly className?: string
  /** Of the button, for those who press it from elsewhere. */
  readonly buttonId?: string
  /** A key that opens the panel, as its button tells. */
  readonly keyShortcut?: string
  /** Made when the panel opens. */
  readonly children: ReactNode
}

const MARGIN_PX = 8

/** Below the button, else above it, else wherever it fits; never beyond the screen's edges. */
function placeNear(button: HTMLElement, panel: HTMLElement): void {
  const { left, top, bottom } = button.getBoundingClientRect()
  const { clientWidth, clientHeight } = document.documentElement
  const roomX = clientWidth - panel.offsetWidth - MARGIN_PX
  const roomY = clientHeight - panel.offsetHeight - MARGIN_PX
  const below = bottom + MARGIN_PX / 2
  const above = top - panel.offsetHeight - MARGIN_PX / 2
  const y = below <= roomY ? below : above >= MARGIN_PX ? above : roomY
  panel.style.left = `${Math.max(MARGIN_PX, Math.min(left, roomX))}px`
  panel.style.top = `${Math.max(MARGIN_PX, y)}px`
}

/** Closes the popover that an element stands in; the focus goes back to its button. */
export const closePopover = (inside: Element): void => inside.closest<HTMLElement>('[popover]')?.hidePopover()

/** A button with a panel in the top layer; the browser closes it on Escape and outside clicks, and minds the focus. */
export function Popover({
  button,
  title,
  label,
  className = 'quiet-button',
  buttonId,
  keyShortcut,
  children,
}: PopoverProps) {
  const id = useId()
  const buttonRef = useRef<HTMLButtonElement>(null)
  const panelRef = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)
  /** The panel is an element of the page from the first press on. */
  const [isMade, setMade] = useState(false)
  useEffect(() => {
    if (!isOpen) return
    const place = (): void => {
      if (buttonRef.current !== null && panelRef.current !== null)
        placeNear(buttonRef.current, panelRef.current)
    }
    place()
    panelRef.current?.focus({ preventScroll: true })
    addEventListener('scroll', place, { capture: true, passive: true })
    addEventListener('resize', place)
    return () => {
      removeEventListener('scroll', place, { capture: true })
      removeEventListener('resize', place)
    }
  }, [isOpen])
  return (
    <>
      <button
        type="button"
        id={buttonId}
        aria-keyshortcuts={keyShortcut}
        className={className}
        ref={buttonRef}
        popoverTarget={id}
        aria-haspopup="dialog"
        aria-label={label}
        // The browser opens the panel after this: it must be there by then.
        onClick={() => flushSync(() => setMade(true))}
      >
        {button}
      </button>
      {isMade ? (
        <div
          id={id}
          ref={panelRef}
          popover="auto"
          role="dialog"
          aria-label={title}
          tabIndex={-1}
          className="popover"
          onToggle={(event) => setOpen(event.newState === 'open')}
        >
          {isOpen ? children : null}
        </div>
      ) : null}
    </>
  )
}
