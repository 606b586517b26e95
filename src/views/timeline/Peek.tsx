import type { ToldItem } from '../../timeline/timeline-item.ts'

export interface PeekProps {
  readonly item: ToldItem
  readonly x: number
  readonly y: number
  readonly widthPx: number
  /** True when the keyboard is at the mark: then this is its button. */
  readonly isFocus: boolean
  readonly isSelected: boolean
  readonly onSelect: (id: string) => void
}

const PEEK_PX = 220
const EDGE_PX = 8

/** The label of a mark that has none, while the pointer or the keyboard is at it. */
export function Peek({ item, x, y, widthPx, isFocus, isSelected, onSelect }: PeekProps) {
  const width = Math.min(PEEK_PX, widthPx - 2 * EDGE_PX)
  const left = Math.max(EDGE_PX, Math.min(widthPx - width - EDGE_PX, x - width / 2))
  const style = { width, transform: `translate(${left}px, calc(${y - 12}px - 100%))` }
  const words = (
    <>
      <span className="timeline-label-date">{item.dateLine}</span>
      <span className="timeline-peek-title">{item.title}</span>
    </>
  )
  if (!isFocus)
    return (
      <div className="timeline-peek" style={style} aria-hidden="true">
        {words}
      </div>
    )
  return (
    <button
      type="button"
      className="timeline-peek"
      style={style}
      data-event-id={item.id}
      aria-label={`${item.title}, ${item.dateLine}`}
      aria-pressed={isSelected}
      onClick={() => onSelect(item.id)}
    >
      {words}
    </button>
  )
}
