import { type KeyboardEvent, type PointerEvent, type RefObject, useMemo, useRef } from 'react'
import { shortDateWords } from '../../core/date-words.ts'
import { dayEdtf } from '../../core/edtf.ts'
import { utcMs } from '../../core/units.ts'
import type { EventColumns } from '../../dataset/event-columns.ts'
import { density } from '../../timeline/density.ts'
import { yearLabel } from '../../timeline/tick-steps.ts'
import { type TimeWindow, timeWindow } from '../../timeline/time-window.ts'
import type { ToldItem } from '../../timeline/timeline-item.ts'
import { type BrushPart, brushedWindow, brushSpan, nudgedWindow } from './brush.ts'

export interface OverviewProps {
  readonly items: readonly ToldItem[]
  readonly columns: EventColumns
  /** All items, whatever the filters: they name the first and the last year. */
  readonly story: readonly ToldItem[]
  /** The whole period, in true time. */
  readonly extent: TimeWindow
  readonly window: TimeWindow
  readonly widthPx: number
  /** Moved imperatively while the view moves. */
  readonly brushRef: RefObject<HTMLDivElement | null>
  readonly onBrush: (window: TimeWindow, isDone: boolean) => void
}

const BAR_PX = 5
const BARS_PX = 30
const FLOOR_PX = 4

/** One path of columns, heights by the root of the count so that a single event can be seen beside a hundred. */
function densityPath(counts: readonly number[], widthPx: number): string {
  const most = Math.max(1, ...counts)
  const step = widthPx / counts.length
  return counts
    .map((count, index) => {
      if (count === 0) return ''
      const height = FLOOR_PX + (BARS_PX - FLOOR_PX) * (most === 1 ? 0 : Math.sqrt((count - 1) / (most - 1)))
      return `M${(index * step).toFixed(1)},${BARS_PX}v${-height.toFixed(1)}h${(step - 1).toFixed(1)}V${BARS_PX}z`
    })
    .join('')
}

const yearOf = (time: number): number => new Date(time).getUTCFullYear()
const words = (time: number): string => shortDateWords(dayEdtf(utcMs(time)))

interface HandleProps {
  readonly part: BrushPart
  readonly label: string
  readonly time: number
  readonly extent: TimeWindow
  readonly onNudge: (part: BrushPart, event: KeyboardEvent) => void
}

function Handle({ part, label, time, extent, onNudge }: HandleProps) {
  return (
    <div
      role="slider"
      tabIndex={0}
      className={`timeline-brush-${part}`}
      data-part={part}
      aria-label={label}
      aria-orientation="horizontal"
      aria-valuemin={Math.round(extent.from / 86_400_000)}
      aria-valuemax={Math.round(extent.to / 86_400_000)}
      aria-valuenow={Math.round(Math.min(extent.to, Math.max(extent.from, time)) / 86_400_000)}
      aria-valuetext={words(time)}
      onKeyDown={(event) => onNudge(part, event)}
    />
  )
}

/** The whole period in true time with its density, and the window as a brush. */
export function Overview({
  items,
  columns,
  story,
  extent,
  window,
  widthPx,
  brushRef,
  onBrush,
}: OverviewProps) {
  const bins = Math.max(10, Math.floor(widthPx / BAR_PX))
  const ranks = useMemo(() => Uint32Array.from(items, ({ rank }) => rank).sort(), [items])
  const path = useMemo(
    () => densityPath([...density(columns, ranks, extent, bins)], widthPx),
    [columns, ranks, extent, bins, widthPx],
  )
  const grip = useRef<{ part: BrushPart | 'new'; startX: number; window: TimeWindow } | null>(null)

  const first = story[0]?.start ?? extent.from
  const last = story.reduce((most, { end }) => Math.max(most, end - 1), Number.NEGATIVE_INFINITY)

  const timeAt = (x: number): number => extent.from + (x / widthPx) * (extent.to - extent.from)
  const xOf = (event: PointerEvent<HTMLElement>): number =>
    event.clientX - event.currentTarget.getBoundingClientRect().left

  const windowOf = (event: PointerEvent<HTMLElement>): TimeWindow | null => {
    const held = grip.current
    if (held === null) return null
    const x = xOf(event)
    if (held.part === 'new') return timeWindow(timeAt(held.startX), timeAt(x))
    return brushedWindow(held.window, held.part, timeAt(x) - timeAt(held.startX))
  }
  const onDown = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0) return
    const part = (event.target as HTMLElement).dataset.part as BrushPart | undefined
    grip.current = { part: part ?? 'new', startX: xOf(event), window }
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const onMove = (event: PointerEvent<HTMLDivElement>): void => {
    const held = grip.current
    const next = windowOf(event)
    if (held === null || next === null || Math.abs(xOf(event) - held.startX) < 3) return
    onBrush(next, false)
  }
  const onUp = (event: PointerEvent<HTMLDivElement>): void => {
    const held = grip.current
    const next = windowOf(event)
    grip.current = null
    if (held === null || next === null) return
    if (Math.abs(xOf(event) - held.startX) >= 3) onBrush(next, true)
    else if (held.part === 'new') {
      // A click beside the brush brings the window there.
      const half = (window.to - window.from) / 2
      onBrush(timeWindow(timeAt(held.startX) - half, timeAt(held.startX) + half), true)
    }
  }
  const onNudge = (part: BrushPart, event: KeyboardEvent): void => {
    const next = nudgedWindow(window, extent, part, event.key, event.shiftKey)
    if (next === null) return
    event.preventDefault()
    event.stopPropagation()
    onBrush(next, true)
  }
  const { left, width } = brushSpan(window, extent, widthPx)
  return (
    <div
      className="timeline-overview"
      onPointerDown={onDown}
      onPointerMove={onMove}
      onPointerUp={onUp}
      onPointerCancel={onUp}
    >
      <span className="timeline-overview-year">{yearLabel(yearOf(first))}</span>
      <span className="timeline-overview-year" data-last="">
        {yearLabel(yearOf(items.length > 0 ? last : extent.to))}
      </span>
      <svg className="timeline-density" width={widthPx} height={BARS_PX} aria-hidden="true">
        <path d={path} />
      </svg>
      <div ref={brushRef} className="timeline-brush" style={{ transform: `translateX(${left}px)`, width }}>
        <Handle
          part="move"
          label="Move the window"
          time={(window.from + window.to) / 2}
          extent={extent}
          onNudge={onNudge}
        />
        <Handle
          part="from"
          label="Start of the window"
          time={window.from}
          extent={extent}
          onNudge={onNudge}
        />
        <Handle part="to" label="End of the window" time={window.to} extent={extent} onNudge={onNudge} />
      </div>
    </div>
  )
}
