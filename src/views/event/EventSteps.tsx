import type { TimelineEvent } from '../../core/event.ts'
import { useFiltered } from '../../state/use-explorer.ts'
import { selectEvent } from '../../state/view-store.ts'

interface StepProps {
  readonly label: string
  readonly sign: string
  readonly event: TimelineEvent | undefined
}

const Step = ({ label, sign, event }: StepProps) => (
  <button
    type="button"
    className="icon-button"
    aria-label={label}
    title={event === undefined ? label : `${label}: ${event.title}`}
    disabled={event === undefined}
    onClick={() => event !== undefined && selectEvent(event.id)}
  >
    {sign}
  </button>
)

/** To the events before and after this one, among those that pass the filter. */
export function EventSteps({ event }: { readonly event: TimelineEvent }) {
  const { events } = useFiltered()
  const place = events.indexOf(event)
  return (
    <div className="event-steps">
      <Step label="Previous event" sign="‹" event={place < 0 ? undefined : events[place - 1]} />
      <Step label="Next event" sign="›" event={place < 0 ? undefined : events[place + 1]} />
    </div>
  )
}
