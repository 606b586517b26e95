/** How the event mentions of one article hang together: told again, part of, before and after. */

import type { EventKind } from '../../core/event.ts'
import type { EventMention } from '../../core/extraction.ts'
import type { DraftEvent } from './draft.ts'
import type { SentenceEvents } from './find-events.ts'
import type { NounPhrase } from './noun-event-phrase.ts'
import type { SentenceView } from './sentence-view.ts'

export type DraftLinks = Pick<EventMention, 'partOf' | 'sameAs' | 'order'>

/** Kinds that a definite noun can point back to: "the discussions" to a meeting or a visit. */
const anaphorTargets: Readonly<Partial<Record<EventKind, readonly EventKind[]>>> = {
  visit: ['visit'],
  meeting: ['meeting', 'visit'],
}

const lastIndexBefore = (
  drafts: readonly DraftEvent[],
  view: SentenceView,
  kinds: readonly EventKind[],
): number | null => {
  for (const kind of kinds) {
    const index = drafts.findLastIndex((draft) => draft.view.index < view.index && draft.kind === kind)
    if (index >= 0) return index
  }
  return null
}

const anaphorParent = (
  drafts: readonly DraftEvent[],
  view: SentenceView,
  anaphors: readonly NounPhrase[],
): number | null => {
  for (const anaphor of anaphors) {
    const kinds = anaphorTargets[anaphor.trigger.kind]
    const parent = kinds ? lastIndexBefore(drafts, view, kinds) : null
    if (parent !== null) return parent
  }
  return null
}

const nameWords = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}+]+/u)
    .filter((word) => word.length > 2)

const phraseWords = (draft: DraftEvent): string[] =>
  draft.view.words
    .slice(draft.extent.from, draft.head + 1)
    .map((word) => word.lower)
    .filter((word) => word.length > 3)

/** "the ministerial meeting" is "the 2nd India-Japan 2+2 Ministerial Meeting": all its words are in the name. */
const tellsNamed = (draft: DraftEvent, named: DraftEvent): boolean => {
  if (named.name === null || draft.kind !== named.kind) return false
  if (draft.name !== null) return nameWords(draft.name).join(' ') === nameWords(named.name).join(' ')
  if (!draft.isNominal) return false
  const words = phraseWords(draft)
  const isDefinite = draft.view.words[draft.extent.from]?.lower === 'the'
  return isDefinite && words.length >= 2 && words.every((word) => nameWords(named.name!).includes(word))
}

const sameAsOf = (drafts: readonly DraftEvent[], named: readonly number[], index: number): number | null => {
  const draft = drafts[index]!
  if (draft.name === null && !draft.isNominal) return null
  return named.find((other) => other < index && tellsNamed(draft, drafts[other]!)) ?? null
}

/** Index of the first other draft of the same sentence that fits. Drafts stand in text order. */
const findSibling = (
  drafts: readonly DraftEvent[],
  index: number,
  fits: (other: DraftEvent) => boolean,
): number | null => {
  const { view } = drafts[index]!
  let other = index
  while (other > 0 && drafts[other - 1]!.view === view) other--
  for (; drafts[other]?.view === view; other++) if (other !== index && fits(drafts[other]!)) return other
  return null
}

const orderWords: readonly (readonly string[])[] = [
  ['after'],
  ['following'],
  ['post'],
  ['in', 'response', 'to'],
  ['in', 'the', 'wake', 'of'],
  ['in', 'retaliation', 'for'],
]

const isPrecededBy = (view: SentenceView, before: number, phrases: readonly (readonly string[])[]): boolean =>
  phrases.some((phrase) =>
    phrase.every((word, offset) => view.words[before - phrase.length + offset]?.lower === word),
  )

/** "X, launched in response to the attack": the event told last before the phrase comes after it. */
const orderOf = (drafts: readonly DraftEvent[], index: number): DraftLinks['order'] => {
  const draft = drafts[index]!
  const event = findSibling(
    drafts,
    index,
    (other) => other.extent.from > draft.head && isPrecededBy(draft.view, other.extent.from, orderWords),
  )
  return event === null ? null : { relation: 'after', event }
}

const settingWords: readonly (readonly string[])[] = [
  ['on', 'the', 'sidelines', 'of'],
  ['on', 'the', 'margins', 'of'],
  ['during'],
]

/** "met on the sidelines of the summit", "said during the talks with …": part of the event that the words name. */
const settingOf = (drafts: readonly DraftEvent[], index: number): number | null => {
  const draft = drafts[index]!
  return findSibling(
    drafts,
    index,
    (other) =>
      other.isNominal && other.head > draft.head && isPrecededBy(draft.view, other.extent.from, settingWords),
  )
}

/** Links for each draft, parallel to `drafts`. */
export const linkDrafts = (
  drafts: readonly DraftEvent[],
  sentences: readonly SentenceEvents[],
): DraftLinks[] => {
  const anaphorsOf = new Map(sentences.map(({ view, anaphors }) => [view, anaphors]))
  const named = drafts.flatMap(({ name }, index) => (name === null ? [] : [index]))
  return drafts.map((draft, index) => ({
    partOf:
      draft.isNominal && draft.kind === 'visit'
        ? null
        : (settingOf(drafts, index) ?? anaphorParent(drafts, draft.view, anaphorsOf.get(draft.view) ?? [])),
    sameAs: sameAsOf(drafts, named, index),
    order: orderOf(drafts, index),
  }))
}
