import type { KeyboardEvent } from 'react'
import { selectEventInArticle } from '../../state/view-store.ts'
import type { Segment } from './segments.ts'

interface EvidenceSegmentProps {
  readonly segment: Segment
  readonly text: string
  readonly article: string
  /** The open event's id. */
  readonly selected: string | null
  readonly titleOf: (event: string) => string
}

/** The event to open next: a sentence that tells several is gone through one by one. */
function nextEvent(events: readonly string[], selected: string | null): string | null {
  const next = events[(events.indexOf(selected ?? '') + 1) % events.length]
  return next === undefined || next === selected ? null : next
}

/** Plain text, the open event's evidence marked, or another event's evidence that opens it. */
export function EvidenceSegment({ segment, text, article, selected, titleOf }: EvidenceSegmentProps) {
  const { events, isPassage } = segment
  const isMarked = isPassage || (selected !== null && events.includes(selected))
  const next = nextEvent(events, selected)
  const content =
    next === null ? (
      text
    ) : (
      <OpensEvent event={next} title={titleOf(next)} article={article} events={events} text={text} />
    )
  return isMarked ? <mark>{content}</mark> : content
}

interface OpensEventProps {
  readonly event: string
  readonly title: string
  readonly events: readonly string[]
  readonly article: string
  readonly text: string
}

function OpensEvent({ event, title, events, article, text }: OpensEventProps) {
  const open = () => selectEventInArticle(event, article)
  const openByKey = (press: KeyboardEvent) => {
    if (press.key !== 'Enter' && press.key !== ' ') return
    press.preventDefault()
    open()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <button> cannot break across lines like the sentence it is
    <span
      role="button"
      tabIndex={0}
      className="evidence"
      data-event={event}
      title={events.length > 1 ? `${title} (one of ${events.length} events in these words)` : title}
      onClick={open}
      onKeyDown={openByKey}
    >
      {text}
    </span>
  )
}
