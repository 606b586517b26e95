import './timeline.css'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { TimelineEvent } from '../../core/event.ts'
import { memoryStore } from '../../dataset/memory-store.ts'
import { evenFolding, storyExtent, storyFolding } from '../../timeline/folding.ts'
import { openingWindow } from '../../timeline/opening-window.ts'
import { roundWindow } from '../../timeline/round-window.ts'
import { type TimeWindow, timeWindow } from '../../timeline/time-window.ts'
import { timelineItems } from '../../timeline/timeline-item.ts'
import type { LaneKey } from './lane-key.ts'
import type { WindowPhase } from './motion.ts'
import { Stage } from './Stage.tsx'
import { useLabelFonts, usePalette, useSize } from './use-surroundings.ts'

export interface TimelineViewProps {
  /** Dated events that pass the filters. */
  readonly events: readonly TimelineEvent[]
  /** All dated events: they fix the folds, the overview's extent and the opening window. */
  readonly allEvents: readonly TimelineEvent[]
  /** Events that pass the filters and have no date. */
  readonly undated: readonly TimelineEvent[]
  /** Null = the opening view, which the timeline chooses. */
  readonly window: TimeWindow | null
  /** `jump`: chosen by button, brush or key; `rest`: a pan or zoom has come to rest; `moving`: it has not yet. */
  readonly onWindowChange: (window: TimeWindow, phase: WindowPhase) => void
  readonly selectedId: string | null
  readonly onSelect: (id: string | null) => void
  readonly lanes: LaneKey
  /** Asked only when `lanes` is not `all`. */
  readonly laneOf: (event: TimelineEvent) => { key: string; label: string }
  /** 0 to 5 = `--mark-0` … `--mark-5`, 6 = the grey of all others. */
  readonly colorIndexOf: (event: TimelineEvent) => number
  /** After the first frame in which all marks are drawn and input works. */
  readonly onUsable?: () => void
  /** The opening view that the timeline chose while `window` is null, so that a link can carry it. */
  readonly onOpening?: (window: TimeWindow) => void
  /** After each frame that draws changed `events`. */
  readonly onDrawn?: () => void
}

const LABEL_ROOM_PX = 9000

/** The timeline: overview, surface and footer. Measures itself, then mounts the stage. */
export function TimelineView(props: TimelineViewProps) {
  const root = useRef<HTMLElement>(null)
  const room = useRef<HTMLDivElement>(null)
  const size = useSize(room)
  const palette = usePalette(root)
  const fonts = useLabelFonts(palette)
  const [isFolded, setFolded] = useState(true)
  const allItems = useMemo(() => timelineItems(props.allEvents), [props.allEvents])
  const columns = useMemo(() => memoryStore(props.allEvents, []).columns, [props.allEvents])
  const byRank = useMemo(() => allItems.toSorted((a, b) => a.rank - b.rank), [allItems])
  const items = useMemo(() => {
    const shown = new Set(props.events.map(({ id }) => id))
    return allItems.filter(({ id }) => shown.has(id))
  }, [props.events, allItems])
  const folded = useMemo(() => storyFolding(columns), [columns])
  const even = useMemo(() => evenFolding(columns), [columns])
  const folding = isFolded ? folded : even
  const capacity = size === null ? 0 : (size.widthPx * size.heightPx) / LABEL_ROOM_PX
  // Rounded as links round it, so that whoever opens one sees the very same layout.
  const opening = useMemo(() => {
    const { from, to } = openingWindow(folded, columns, capacity, (rank) => byRank[rank]?.importance ?? 0)
    return roundWindow(from, to)
  }, [folded, columns, byRank, capacity])
  const extent = useMemo(() => {
    const { from, to } = storyExtent(even)
    return timeWindow(from, to)
  }, [even])
  const isReady = size !== null && size.widthPx > 0 && palette !== null && fonts !== null
  const { window, onOpening } = props
  useEffect(() => {
    if (isReady && window === null) onOpening?.(opening)
  }, [isReady, window, onOpening, opening])
  return (
    <section ref={root} className="timeline" aria-label="Timeline">
      <div ref={room} className="timeline-room">
        {isReady && (
          <Stage
            {...props}
            items={items}
            allItems={allItems}
            columns={columns}
            folding={folding}
            canFold={folded.segments.length > 1}
            isFolded={isFolded}
            onFold={setFolded}
            opening={opening}
            extent={extent}
            size={size}
            palette={palette}
            fonts={fonts}
          />
        )}
      </div>
    </section>
  )
}
