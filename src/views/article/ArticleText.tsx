import { useMemo, useRef } from 'react'
import type { ArticleDocument, Block } from '../../core/dataset.ts'
import type { TimelineEvent } from '../../core/event.ts'
import type { Span } from '../../core/span.ts'
import { useEventsOfArticle } from '../../state/use-events-of-article.ts'
import { EvidenceSegment } from './EvidenceSegment.tsx'
import { type Highlight, segmentsOf } from './segments.ts'
import { useScrollToMark } from './use-scroll-to-mark.ts'

interface ArticleTextProps {
  readonly document: ArticleDocument
  readonly passage: Span | null
  readonly event: TimelineEvent | null
}

function highlightsOf(
  events: readonly TimelineEvent[],
  article: string,
  passage: Span | null,
): readonly Highlight[] {
  const evidence = events.flatMap(({ id, evidence }) =>
    evidence
      .filter((quote) => quote.article === article)
      .map(({ start, end }) => ({ start, end, event: id })),
  )
  return passage === null ? evidence : [...evidence, { ...passage, event: null }]
}

/** A first block that only repeats the heading above it, and no evidence. */
const isRepeatedHeading = (
  document: ArticleDocument,
  block: Block,
  highlights: readonly Highlight[],
): boolean =>
  block === document.blocks[0] &&
  document.text.slice(block.start, block.end).trim() === document.headline.trim() &&
  !highlights.some(({ start, end }) => start < block.end && end > block.start)

/** The article's text as React text nodes, never parsed as HTML, with every event's evidence marked. */
export function ArticleText({ document, passage, event }: ArticleTextProps) {
  const events = useEventsOfArticle(document.id)
  const root = useRef<HTMLDivElement>(null)
  const highlights = useMemo(() => highlightsOf(events, document.id, passage), [events, document.id, passage])
  const titleOf = (id: string): string => events.find((one) => one.id === id)?.title ?? ''
  useScrollToMark(root, `${event?.id ?? ''} ${passage?.start ?? ''}`)
  const blocks = document.blocks.filter(
    (block) => block.kind !== 'furniture' && !isRepeatedHeading(document, block, highlights),
  )
  return (
    <div className="article-text" lang="en" ref={root}>
      {blocks.map((block) => (
        <p key={block.start} data-kind={block.kind}>
          {segmentsOf(block, highlights).map((segment) => (
            <EvidenceSegment
              key={segment.start}
              segment={segment}
              text={document.text.slice(segment.start, segment.end)}
              article={document.id}
              selected={event?.id ?? null}
              titleOf={titleOf}
            />
          ))}
        </p>
      ))}
    </div>
  )
}
