import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { EventColumns } from '../../dataset/event-columns.ts'
import { eventCounts } from '../../timeline/event-counts.ts'
import type { Folding } from '../../timeline/folding.ts'
import { markAt } from '../../timeline/marks.ts'
import type { SceneCluster } from '../../timeline/scene.ts'
import type { LabelFonts } from '../../timeline/scene-labels.ts'
import type { TimeWindow } from '../../timeline/time-window.ts'
import type { ToldItem } from '../../timeline/timeline-item.ts'
import { panView, type View, viewOfWindow, windowOfView, zoomView } from '../../timeline/view.ts'
import { EventPopover } from './EventPopover.tsx'
import { DATE_PX, measureIn } from './measure-text.ts'
import { Overview } from './Overview.tsx'
import type { Palette } from './palette.ts'
import { Surface } from './Surface.tsx'
import { stageCommands } from './stage-commands.ts'
import {
  useColors,
  useEventFocus,
  useFrameElements,
  useReports,
  useScene,
  useShownSelection,
} from './stage-hooks.ts'
import { AXIS_PX, FOOTER_PX, HIT_PX, INSET_PX, OVERVIEW_PX } from './stage-sizes.ts'
import { TimelineFooter } from './TimelineFooter.tsx'
import type { TimelineViewProps } from './TimelineView.tsx'
import { undatedEntries } from './undated-entries.ts'
import { type FrameData, useFrame } from './use-frame.ts'
import { useGestures } from './use-gestures.ts'
import { useMotion } from './use-motion.ts'
import type { Size } from './use-surroundings.ts'

export interface StageProps extends TimelineViewProps {
  readonly items: readonly ToldItem[]
  readonly allItems: readonly ToldItem[]
  readonly columns: EventColumns
  readonly folding: Folding
  readonly canFold: boolean
  readonly isFolded: boolean
  readonly onFold: (isFolded: boolean) => void
  readonly opening: TimeWindow
  /** The whole period in true time. */
  readonly extent: TimeWindow
  readonly size: Size
  readonly palette: Palette
  readonly fonts: LabelFonts
}

const ZOOM_STEP = 1.6
/** With more items labels are laid out at rest only. */
const MANY_ITEMS = 2500

/** All of the timeline that needs a known size: overview, surface with marks and labels, footer. */
export function Stage(props: StageProps) {
  const { items, folding, palette, size, selectedId, extent, onSelect } = props
  const surface = useRef<HTMLDivElement>(null)
  const elements = useFrameElements()
  const data = useRef<FrameData | null>(null)
  const frame = useFrame(elements, data)
  const draw = useRef(frame.draw)
  const { motion, view } = useMotion({
    folding,
    opening: props.opening,
    window: props.window,
    onWindowChange: props.onWindowChange,
    isHeavy: items.length > MANY_ITEMS,
    draw,
  })
  const [highlightedId, setHighlightedId] = useState<string | null>(null)
  const [openCluster, setOpenCluster] = useState<SceneCluster | null>(null)
  const [isUndatedOpen, setUndatedOpen] = useState(false)
  const heightPx = Math.max(120, size.heightPx - OVERVIEW_PX - FOOTER_PX)
  const roomPx = heightPx - AXIS_PX
  const scene = useScene(props, view, roomPx)
  const focus = useEventFocus(surface)

  const window = useMemo(() => windowOfView(view), [view])
  const counts = useMemo(() => eventCounts(items, window), [items, window])
  const itemOf = useMemo(() => new Map(items.map((item) => [item.id, item])), [items])
  const colorOf = useColors(props)
  const measureTick = useMemo(() => measureIn(`400 ${DATE_PX}px ${palette.sans}`), [palette.sans])

  useLayoutEffect(() => {
    data.current = {
      items,
      scene,
      sceneView: view,
      folding,
      palette,
      widthPx: size.widthPx,
      heightPx,
      insetPx: INSET_PX,
      extent,
      selectedId,
      highlightedId: highlightedId ?? focus.id,
      colorIndexOf: (id) => colorOf.get(id) ?? 6,
      measureTick,
    }
    frame.draw(motion.view())
  })
  useReports(props)

  const commands = stageCommands({
    items,
    folding,
    motion,
    focus,
    startId: focus.id ?? selectedId,
    firstLabelled: scene.labels[0]?.item ?? null,
    onMove: () => setOpenCluster(null),
    onClose: () => onSelect(null),
  })
  useShownSelection(props, motion)
  const moveBy = (next: View): void => {
    setOpenCluster(null)
    motion.move(next)
  }
  useGestures(surface, {
    pan: (share) => moveBy(panView(motion.view(), share * insetShare(size.widthPx))),
    zoom: (factor, at) => moveBy(zoomView(folding, motion.view(), factor, insetFocus(at, size.widthPx))),
    rest: motion.rest,
    restSoon: motion.restSoon,
    zoomStep: (factor, at) => commands.zoomBy(factor, insetFocus(at, size.widthPx)),
    press: (x, y) => {
      const mark = markAt(frame.marks(), x, y, HIT_PX)
      if (mark !== null) onSelect(mark.item.id)
    },
  })
  return (
    <>
      <div className="timeline-overview-room" style={{ height: OVERVIEW_PX, paddingInline: INSET_PX }}>
        <Overview
          items={items}
          columns={props.columns}
          story={props.allItems}
          extent={extent}
          window={window}
          widthPx={size.widthPx - 2 * INSET_PX}
          brushRef={elements.brush}
          onBrush={(next, isDone) => {
            if (isDone) motion.settleAt(next)
            else motion.move(viewOfWindow(folding, next))
          }}
        />
      </div>
      <Surface
        {...props}
        surfaceRef={surface}
        elements={elements}
        scene={scene}
        view={view}
        itemOf={itemOf}
        heightPx={heightPx}
        roomPx={roomPx}
        focus={focus}
        highlightedId={highlightedId}
        onHighlight={setHighlightedId}
        markNear={(x, y) => markAt(frame.marks(), x, y, HIT_PX)?.item.id ?? null}
        openCluster={openCluster}
        onCluster={setOpenCluster}
        onZoomTo={commands.zoomTo}
        onCommand={commands.run}
      />
      <div className="timeline-footer-room" style={{ height: FOOTER_PX, paddingInline: INSET_PX }}>
        <TimelineFooter
          counts={counts}
          undatedCount={props.undated.length}
          isUndatedOpen={isUndatedOpen}
          isFolded={props.isFolded}
          canFold={props.canFold}
          onEarlier={() => commands.showBeyond(-1)}
          onLater={() => commands.showBeyond(1)}
          onZoomIn={() => commands.zoomBy(ZOOM_STEP)}
          onZoomOut={() => commands.zoomBy(1 / ZOOM_STEP)}
          onWhole={commands.showWhole}
          onFold={props.onFold}
          onUndated={() => setUndatedOpen(!isUndatedOpen)}
        />
        {isUndatedOpen && props.undated.length > 0 && (
          <EventPopover
            label="Undated events"
            className="timeline-undated"
            entries={undatedEntries(props.undated)}
            selectedId={selectedId}
            onSelect={onSelect}
            onClose={() => setUndatedOpen(false)}
          />
        )}
      </div>
    </>
  )
}

const insetShare = (widthPx: number): number => widthPx / Math.max(1, widthPx - 2 * INSET_PX)
const insetFocus = (share: number, widthPx: number): number => 0.5 + (share - 0.5) * insetShare(widthPx)
