import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { sideOfWindow } from '../../timeline/event-counts.ts'
import type { FormerLabels } from '../../timeline/label-layout.ts'
import { laneSlots } from '../../timeline/lanes.ts'
import { LEAST_LANE_PX, outstandingRanks, type Scene, sceneOf } from '../../timeline/scene.ts'
import type { LabelFonts } from '../../timeline/scene-labels.ts'
import { projectionOf, type View, viewOfWindow, viewShowing, windowOfView } from '../../timeline/view.ts'
import type { Motion } from './motion.ts'
import type { StageProps } from './Stage.tsx'
import { INSET_PX } from './stage-sizes.ts'
import type { FrameElements } from './use-frame.ts'
import type { Size } from './use-surroundings.ts'

export const useFrameElements = (): FrameElements => ({
  canvas: useRef<HTMLCanvasElement>(null),
  wash: useRef<HTMLDivElement>(null),
  ticks: useRef<HTMLDivElement>(null),
  tickLabels: useRef<HTMLDivElement>(null),
  periods: useRef<HTMLDivElement>(null),
  labels: useRef<HTMLDivElement>(null),
  counts: useRef<HTMLDivElement>(null),
  brush: useRef<HTMLDivElement>(null),
})

/** Labels keep their heights as long as the zoom has changed by no more than this factor. */
const SAME_LEVEL = 1.7

interface Former {
  readonly labels: FormerLabels
  readonly zoom: number
  readonly size: Size
  readonly roomPx: number
  /** Made anew when the web fonts arrive: labels laid out in stand-in fonts must not linger. */
  readonly fonts: LabelFonts
}

const NO_LABELS: FormerLabels = new Map()

function reusable(former: Former | null, now: Omit<Former, 'labels'>): FormerLabels {
  if (
    former === null ||
    former.size !== now.size ||
    former.roomPx !== now.roomPx ||
    former.fonts !== now.fonts
  )
    return NO_LABELS
  const ratio = former.zoom / now.zoom
  return ratio < SAME_LEVEL && ratio > 1 / SAME_LEVEL ? former.labels : NO_LABELS
}

/** The scene of a view at rest; labels stay where the former scene of about the same zoom had them. */
export function useScene(props: StageProps, view: View, roomPx: number): Scene {
  const { items, allItems, events, lanes, laneOf, size, fonts, selectedId } = props
  const former = useRef<Former | null>(null)
  const boldRanks = useMemo(() => outstandingRanks(allItems), [allItems])
  const selectedRank = items.find(({ id }) => id === selectedId)?.rank ?? null
  const laneNames = useMemo(() => {
    if (lanes === 'all') return null
    const eventOf = new Map(events.map((event) => [event.id, event]))
    return items.map(({ id }) => {
      const event = eventOf.get(id)
      return event === undefined ? { key: '', label: '' } : laneOf(event)
    })
  }, [items, events, lanes, laneOf])
  const scene = useMemo(
    () =>
      sceneOf({
        items,
        slots: laneNames === null ? null : laneSlots(laneNames, roomPx, LEAST_LANE_PX),
        projection: projectionOf(view, size.widthPx, INSET_PX),
        heightPx: roomPx,
        fonts,
        boldRanks,
        selectedRank,
        former: reusable(former.current, { zoom: view.scale.zoom, size, roomPx, fonts }),
      }),
    [items, laneNames, view, size, roomPx, fonts, boldRanks, selectedRank],
  )
  useLayoutEffect(() => {
    const labels = new Map(scene.labels.map((label) => [label.rank, label]))
    former.current = { labels, zoom: view.scale.zoom, size, roomPx, fonts }
  }, [scene, view, size, roomPx, fonts])
  return scene
}

/** Colour index by event id. */
export function useColors({ events, colorIndexOf }: StageProps): ReadonlyMap<string, number> {
  return useMemo(
    () => new Map(events.map((event) => [event.id, colorIndexOf(event)])),
    [events, colorIndexOf],
  )
}

/** Tells the shell when the first frame and each changed set of events has been drawn. */
export function useReports({ events, onUsable, onDrawn }: StageProps): void {
  const latest = useRef({ onUsable, onDrawn })
  useLayoutEffect(() => {
    latest.current = { onUsable, onDrawn }
  })
  useEffect(() => {
    const frame = requestAnimationFrame(() => latest.current.onUsable?.())
    return () => cancelAnimationFrame(frame)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the report is about each new `events`
  useEffect(() => {
    const frame = requestAnimationFrame(() => latest.current.onDrawn?.())
    return () => cancelAnimationFrame(frame)
  }, [events])
}

/**
 * Brings an event into view that is chosen elsewhere: in the list, in an article, by a link that gives no window of
 * its own. A link's window is left as it is.
 */
export function useShownSelection({ selectedId, items, folding, window }: StageProps, motion: Motion): void {
  const latest = useRef({ items, folding })
  const isGiven = useRef(window !== null)
  useLayoutEffect(() => {
    latest.current = { items, folding }
  })
  useEffect(() => {
    const wasGiven = isGiven.current
    isGiven.current = false
    const item = latest.current.items.find(({ id }) => id === selectedId)
    if (item === undefined || wasGiven) return
    const aim = motion.aim()
    if (sideOfWindow(item, aim) === 0) return
    const view = viewOfWindow(latest.current.folding, aim)
    motion.glideTo(windowOfView(viewShowing(view, item.anchor, 0.5)), 'rest')
  }, [selectedId, motion])
}

export interface EventFocus {
  /** The event that the keyboard is or was last at. */
  readonly id: string | null
  /** Focuses an event's button as soon as there is one. */
  readonly moveTo: (id: string) => void
  /** Says that the focus has come to an event by itself. */
  readonly arrivedAt: (id: string) => void
  readonly leave: () => void
}

/** Roving focus over all events, labelled or not. */
export function useEventFocus(surface: RefObject<HTMLElement | null>): EventFocus {
  const [id, setId] = useState<string | null>(null)
  const wanted = useRef<string | null>(null)
  useLayoutEffect(() => {
    if (wanted.current === null) return
    const button = surface.current?.querySelector<HTMLElement>(
      `[data-event-id="${CSS.escape(wanted.current)}"]`,
    )
    if (button === null || button === undefined) return
    wanted.current = null
    button.focus({ preventScroll: true })
  })
  return {
    id,
    moveTo: (next) => {
      wanted.current = next
      setId(next)
    },
    arrivedAt: setId,
    leave: () => setId(null),
  }
}
