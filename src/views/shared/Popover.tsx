import './popover.css'
import { type CSSProperties, type ReactNode, useId, useRef, useState } from 'react'

interface PopoverProps {
  /** What the button shows. */
  readonly button: ReactNode
  /** Accessible name of the panel. */
  readonly title: string
  readonly children: ReactNode
}

const MARGIN_PX = 8

/** Below the button, moved left where it would leave the screen. */
function placeBelow(button: HTMLElement, panel: HTMLElement): CSSProperties {
  const { left, bottom } = button.getBoundingClientRect()
  const room = document.documentElement.clientWidth - panel.offsetWidth - MARGIN_PX
  return { top: bottom + MARGIN_PX / 2, left: Math.max(MARGIN_PX, Math.min(left, room)) }
}

/** A button with a panel in the top layer; the browser closes it on Escape and outside clicks, and minds the focus. */
export function Popover({ button, title, children }: PopoverProps) {
  const id = useId()
  const buttonRef = useRef<HTMLButtonElement>(null)
  const [place, setPlace] = useState<CSSProperties>({})
  return (
    <>
      <button type="button" className="quiet-button" ref={buttonRef} popoverTarget={id}>
        {button} <span aria-hidden="true">▾</span>
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={title}
        className="popover"
        style={place}
        onToggle={(event) => {
          if (event.newState === 'open' && buttonRef.current !== null)
            setPlace(placeBelow(buttonRef.current, event.currentTarget))
        }}
      >
        {children}
      </div>
    </>
  )
}
