import { placeOfRank, rankAtPlace } from '../../state/outcome.ts'
import { selectRank } from '../../state/selection.ts'
import { useExplorer, useOutcome } from '../../state/use-explorer.ts'

interface StepProps {
  readonly label: string
  readonly sign: string
  readonly rank: number | undefined
}

function Step({ label, sign, rank }: StepProps) {
  const { store, selection } = useExplorer()
  const title = rank === undefined ? null : (store.eventAt(rank)?.title ?? null)
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={title === null ? label : `${label}: ${title}`}
      disabled={rank === undefined}
      onClick={() => rank !== undefined && selectRank(store, selection, rank)}
    >
      {sign}
    </button>
  )
}

/** To the events before and after this one, among those that pass the filter. */
export function EventSteps({ rank }: { readonly rank: number }) {
  const outcome = useOutcome()
  const place = placeOfRank(outcome, rank)
  return (
    <div className="event-steps">
      <Step
        label="Previous event"
        sign="‹"
        rank={place === null ? undefined : rankAtPlace(outcome, place - 1)}
      />
      <Step label="Next event" sign="›" rank={place === null ? undefined : rankAtPlace(outcome, place + 1)} />
    </div>
  )
}
