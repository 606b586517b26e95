import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'

export interface PopoverEntry {
  readonly id: string
  readonly title: string
  /** Above the title: the date, or for an undated event nothing. */
  readonly dateLine: string | null
  /** Beneath the title: why there is no date. */
  readonly note: string | null
}

export interface EventPopoverProps {
  readonly label: string
  readonly entries: readonly PopoverEntry[]
  readonly selectedId: string | null
  readonly className: string
  readonly style?: { readonly left: number; readonly bottom: number }
  readonly onSelect: (id: string) => void
  readonly onClose: () => void
  readonly children?: ReactNode
}

/** A list of events that have no label of their own. Escape or a press outside closes it. */
export function EventPopover(props: EventPopoverProps) {
  const { entries, onClose } = props
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    element.current?.querySelector('button')?.focus()
    const onDown = (event: PointerEvent): void => {
      if (!(event.target instanceof Node) || element.current?.contains(event.target)) return
      if (event.target instanceof Element && event.target.closest('[data-popover-opener]')) return
      onClose()
    }
    document.addEventListener('pointerdown', onDown)
    return () => document.removeEventListener('pointerdown', onDown)
  }, [onClose])
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation()
    if (event.key === 'Escape') onClose()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys are only kept from the timeline beneath
    <div
      ref={element}
      className={`timeline-popover ${props.className}`}
      style={props.style}
      data-timeline-control=""
      onKeyDown={onKeyDown}
    >
      <ul aria-label={props.label}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <button
              type="button"
              aria-pressed={entry.id === props.selectedId}
              onClick={() => props.onSelect(entry.id)}
            >
              {entry.dateLine !== null && <span className="timeline-label-date">{entry.dateLine}</span>}
              <span className="timeline-popover-title">{entry.title}</span>
              {entry.note !== null && <span className="timeline-popover-note">{entry.note}</span>}
            </button>
          </li>
        ))}
      </ul>
      {props.children}
    </div>
  )
}
