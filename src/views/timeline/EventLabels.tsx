import type { SceneLabel } from '../../timeline/scene-labels.ts'
import { labelTransform } from './label-transform.ts'

export interface EventLabelsProps {
  readonly labels: readonly SceneLabel[]
  readonly selectedId: string | null
  /** The label that Tab leads to; the arrow keys lead to the others. */
  readonly tabStopId: string | null
  readonly onSelect: (id: string) => void
  readonly onFocus: (id: string) => void
  readonly onHover: (id: string | null) => void
}

/** The labels of a scene: a button each, moved by transforms while the view moves. */
export function EventLabels(props: EventLabelsProps) {
  const { labels, selectedId, tabStopId } = props
  return labels.map((label) => (
    <button
      key={label.item.id}
      type="button"
      className="timeline-label"
      data-event-id={label.item.id}
      data-side={label.side}
      data-bold={label.isBold ? '' : undefined}
      aria-label={`${label.item.title}, ${label.item.dateLine}`}
      aria-pressed={label.item.id === selectedId}
      tabIndex={label.item.id === tabStopId ? 0 : -1}
      style={{ width: label.width, height: label.height, transform: labelTransform(label) }}
      onClick={() => props.onSelect(label.item.id)}
      onFocus={() => props.onFocus(label.item.id)}
      onPointerEnter={() => props.onHover(label.item.id)}
      onPointerLeave={() => props.onHover(null)}
    >
      <span className="timeline-label-date">{label.item.dateLine}</span>
      {label.lines.map((line) => (
        <span key={line} className="timeline-label-line">
          {line}
        </span>
      ))}
    </button>
  ))
}
