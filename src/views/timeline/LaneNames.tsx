import type { Lane } from '../../timeline/lanes.ts'

/** Names and dividing lines of the lanes; nothing for a single lane without a name. */
export function LaneNames({ lanes }: { readonly lanes: readonly Lane[] }) {
  if (lanes.length <= 1 && (lanes[0]?.label ?? '') === '') return null
  return (
    <ul className="timeline-lanes" aria-label="Lanes">
      {lanes.map((lane) => (
        <li
          key={`${lane.key}|${lane.label}`}
          style={{ transform: `translateY(${lane.topPx}px)`, height: lane.heightPx }}
        >
          <span>{lane.label}</span> <span className="timeline-lane-count">{lane.count}</span>
        </li>
      ))}
    </ul>
  )
}
