/** Which of our events does a marked mention speak of? Shared by the benches that compare with `bench/stories`. */

import type { DatedArticle } from '../src/collection/telling.ts'
import type { TimelineEvent } from '../src/core/event.ts'
import { type Span, spanContains, textOf } from '../src/core/span.ts'

const UNTELLING =
  'a an and at away back down for from had has have her him himself his in into it its of off on out over that the them to up was were with'
const untelling: ReadonlySet<string> = new Set(UNTELLING.split(' '))

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !untelling.has(word))

/** Words alike but for an ending: "arrest" and "arrested", "convicted" and "conviction". */
export function shareStem(a: string, b: string): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a]
  if (shorter.length < 3) return shorter === longer
  return longer.length - shorter.length <= 5 && longer.startsWith(shorter.slice(0, 5))
}

const anySharesStem = (marked: string, text: string): boolean => {
  const words = wordsOf(text)
  return wordsOf(marked).some((word) => words.some((other) => shareStem(word, other)))
}

interface Candidate {
  readonly event: TimelineEvent
  readonly width: number
  readonly sharesWord: boolean
}

/** The words that made us find this event at this evidence. */
const triggersAt = (article: DatedArticle, place: Span): string[] =>
  article.eventMentions
    .filter(({ evidence }) => evidence.some(({ start, end }) => start === place.start && end === place.end))
    .flatMap(({ trigger }) => [trigger.lemma, textOf(article.text, trigger)])

export interface Alignment {
  readonly event: TimelineEvent
  /** True when its title or trigger has a word of the mention, so that it hardly is its neighbour. */
  readonly sharesWord: boolean
}

/**
 * The event with evidence around the mention; of several, one whose title or trigger shares the stem of a marked
 * word, then the one with the shortest evidence. Null where no evidence holds the mention.
 * `mention` has offsets into the text of `article`.
 */
export function alignMention(
  events: readonly TimelineEvent[],
  article: DatedArticle,
  mention: Span,
): Alignment | null {
  const marked = textOf(article.text, mention)
  const candidates = events.flatMap((event) =>
    event.evidence.flatMap((place): Candidate[] => {
      if (place.article !== article.id || !spanContains(place, mention)) return []
      const said = [event.title, ...triggersAt(article, place)].join(' ')
      return [{ event, width: place.end - place.start, sharesWord: anySharesStem(marked, said) }]
    }),
  )
  candidates.sort((a, b) => Number(b.sharesWord) - Number(a.sharesWord) || a.width - b.width)
  return candidates[0] ?? null
}
