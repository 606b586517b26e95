import type { EventCounts } from '../../timeline/event-counts.ts'

export interface TimelineFooterProps {
  readonly counts: EventCounts
  readonly undatedCount: number
  readonly isUndatedOpen: boolean
  readonly isFolded: boolean
  /** False when the story has no quiet stretch to fold. */
  readonly canFold: boolean
  readonly onEarlier: () => void
  readonly onLater: () => void
  readonly onZoomIn: () => void
  readonly onZoomOut: () => void
  readonly onWhole: () => void
  readonly onFold: (isFolded: boolean) => void
  readonly onUndated: () => void
}

/** Beneath the axis: what lies to either side, zoom buttons, folding, and the events without a date. */
export function TimelineFooter(props: TimelineFooterProps) {
  const { counts, undatedCount } = props
  return (
    <div className="timeline-footer">
      {counts.earlier > 0 && (
        <button type="button" className="timeline-aside" onClick={props.onEarlier}>
          ‹ {counts.earlier} earlier
        </button>
      )}
      <span className="timeline-hint">drag or scroll</span>
      {props.canFold && (
        <button
          type="button"
          className="timeline-fold"
          title={props.isFolded ? 'Show all time at the same scale' : 'Fold quiet stretches'}
          onClick={() => props.onFold(!props.isFolded)}
        >
          {props.isFolded ? 'quiet stretches folded' : 'quiet stretches shown'}
        </button>
      )}
      <span className="timeline-footer-space" />
      {undatedCount > 0 && (
        <button
          type="button"
          className="timeline-aside"
          data-popover-opener=""
          aria-expanded={props.isUndatedOpen}
          onClick={props.onUndated}
        >
          {undatedCount} undated
        </button>
      )}
      <span className="timeline-zoom">
        <button
          type="button"
          className="timeline-round"
          aria-label="Zoom out"
          title="Zoom out (−)"
          onClick={props.onZoomOut}
        >
          −
        </button>
        <button
          type="button"
          className="timeline-round"
          aria-label="Whole story"
          title="Whole story (0)"
          onClick={props.onWhole}
        >
          ↔
        </button>
        <button
          type="button"
          className="timeline-round"
          aria-label="Zoom in"
          title="Zoom in (+)"
          onClick={props.onZoomIn}
        >
          +
        </button>
      </span>
      {counts.later > 0 && (
        <button type="button" className="timeline-aside" onClick={props.onLater}>
          {counts.later} later ›
        </button>
      )}
    </div>
  )
}
