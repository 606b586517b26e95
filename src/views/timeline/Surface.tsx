import type { KeyboardEvent, PointerEvent, RefObject } from 'react'
import type { Scene, SceneCluster } from '../../timeline/scene.ts'
import { type TimeWindow, timeWindow } from '../../timeline/time-window.ts'
import type { ToldItem } from '../../timeline/timeline-item.ts'
import { projectionOf, type View } from '../../timeline/view.ts'
import { ClusterPopover } from './ClusterPopover.tsx'
import { EventLabels } from './EventLabels.tsx'
import { LaneNames } from './LaneNames.tsx'
import { Peek } from './Peek.tsx'
import type { StageProps } from './Stage.tsx'
import type { EventFocus } from './stage-hooks.ts'
import { INSET_PX } from './stage-sizes.ts'
import { type TimelineCommand, timelineCommand } from './timeline-keys.ts'
import { UnlabelledCounts } from './UnlabelledCounts.tsx'
import type { FrameElements } from './use-frame.ts'

export interface SurfaceProps extends StageProps {
  readonly surfaceRef: RefObject<HTMLDivElement | null>
  readonly elements: FrameElements
  readonly scene: Scene
  /** The view that the scene was laid out for. */
  readonly view: View
  readonly itemOf: ReadonlyMap<string, ToldItem>
  readonly heightPx: number
  /** Height above the axis. */
  readonly roomPx: number
  readonly focus: EventFocus
  readonly highlightedId: string | null
  readonly onHighlight: (id: string | null) => void
  /** The event whose mark is at a point of the surface. */
  readonly markNear: (x: number, y: number) => string | null
  readonly openCluster: SceneCluster | null
  readonly onCluster: (cluster: SceneCluster | null) => void
  readonly onZoomTo: (window: TimeWindow) => void
  readonly onCommand: (command: TimelineCommand, id: string | null) => void
}

const isLabelled = (scene: Scene, id: string): boolean => scene.labels.some((label) => label.item.id === id)

const itemOfRank = ({ items }: SurfaceProps, rank: number | undefined): ToldItem | undefined =>
  items.find((item) => item.rank === rank)

/** The label that Tab leads to: the focused one, the selected one, or the first. */
function tabStopOf({ scene, focus, selectedId }: SurfaceProps): string | null {
  const wanted = [focus.id, selectedId].find((id) => id !== null && isLabelled(scene, id))
  return wanted ?? scene.labels[0]?.item.id ?? null
}

/** The label of the mark under the pointer or the keyboard, when it has none of its own. */
function PeekLabel(props: SurfaceProps) {
  const { scene, view, items, itemOf, focus, size } = props
  const ids = [props.highlightedId, focus.id]
  const id = ids.find((one) => one !== null && itemOf.has(one) && !isLabelled(scene, one))
  const item = itemOf.get(id ?? '')
  if (item === undefined) return null
  return (
    <Peek
      item={item}
      x={projectionOf(view, size.widthPx, INSET_PX).x(item.anchor)}
      y={scene.markY[items.indexOf(item)] ?? 0}
      widthPx={size.widthPx}
      isFocus={id === focus.id}
      isSelected={id === props.selectedId}
      onSelect={props.onSelect}
    />
  )
}

function OpenCluster(props: SurfaceProps) {
  const { openCluster, view, size, selectedId } = props
  if (openCluster === null) return null
  const zoomToCluster = (): void => {
    const { time } = projectionOf(view, size.widthPx, INSET_PX)
    props.onZoomTo(timeWindow(time(openCluster.fromX - 24), time(openCluster.toX + 24)))
  }
  return (
    <ClusterPopover
      cluster={openCluster}
      itemOfRank={(rank) => itemOfRank(props, rank)}
      size={{ widthPx: size.widthPx, heightPx: props.heightPx }}
      selectedId={selectedId}
      onSelect={props.onSelect}
      onClose={() => props.onCluster(null)}
      onZoom={zoomToCluster}
    />
  )
}

/** Layers that frames paint into, back to front; React leaves their children alone. */
function PaintedLayers({ elements, scene, roomPx }: SurfaceProps) {
  return (
    <>
      <div ref={elements.wash} className="timeline-layer timeline-washes" style={{ height: roomPx }} />
      <LaneNames lanes={scene.lanes} />
      <canvas ref={elements.canvas} className="timeline-canvas" />
      <div className="timeline-axis" style={{ top: roomPx }} aria-hidden="true">
        <div ref={elements.ticks} className="timeline-layer" />
        <div ref={elements.tickLabels} className="timeline-layer" />
        <div ref={elements.periods} className="timeline-layer" />
      </div>
    </>
  )
}

function LabelLayers(props: SurfaceProps) {
  const { elements, scene, openCluster, onSelect } = props
  const openOrSelect = (cluster: SceneCluster): void => {
    const only = cluster.ranks.length === 1 ? itemOfRank(props, cluster.ranks[0]) : undefined
    if (only !== undefined) onSelect(only.id)
    else props.onCluster(cluster === openCluster ? null : cluster)
  }
  return (
    <>
      <div ref={elements.counts} className="timeline-layer">
        <UnlabelledCounts
          clusters={scene.clusters}
          widthPx={props.size.widthPx}
          openCluster={openCluster}
          titleOf={(rank) => itemOfRank(props, rank)?.title ?? ''}
          onOpen={openOrSelect}
        />
      </div>
      <div ref={elements.labels} className="timeline-layer">
        <EventLabels
          labels={scene.labels}
          selectedId={props.selectedId}
          tabStopId={tabStopOf(props)}
          onSelect={onSelect}
          onFocus={props.focus.arrivedAt}
          onHover={props.onHighlight}
        />
      </div>
    </>
  )
}

/** What takes wheel, drag and keys: marks, labels and axis. */
export function Surface(props: SurfaceProps) {
  const { focus, onHighlight } = props
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const button = event.target instanceof Element ? event.target.closest('[data-event-id]') : null
    const command = timelineCommand(event.key, button !== null)
    if (command === null) return
    // Enter and the arrows of a focused count belong to that button.
    const isOtherButton = button === null && event.target !== event.currentTarget
    if (isOtherButton && command.does === 'enter') return
    event.preventDefault()
    props.onCommand(command, button?.getAttribute('data-event-id') ?? null)
  }
  const onPointerMove = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse' || event.buttons > 0 || event.target !== event.currentTarget) return
    const { left, top } = event.currentTarget.getBoundingClientRect()
    onHighlight(props.markNear(event.clientX - left, event.clientY - top))
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be wrong for a chart
    <div
      ref={props.surfaceRef}
      className="timeline-surface"
      data-testid="timeline-surface"
      data-event-count={props.events.length + props.undated.length}
      role="group"
      aria-label={`${props.items.length} events. Arrow keys move, plus and minus zoom, Enter goes to the events`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the surface takes pan and zoom keys
      tabIndex={0}
      style={{ height: props.heightPx }}
      onKeyDown={onKeyDown}
      onPointerMove={onPointerMove}
      onPointerLeave={() => onHighlight(null)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) focus.leave()
      }}
    >
      <PaintedLayers {...props} />
      <LabelLayers {...props} />
      <PeekLabel {...props} />
      <OpenCluster {...props} />
    </div>
  )
}
