/**
 * Nouns that point to an event which the reader is taken to know: "the mutiny", "her arrest", "the death of Morita". They
 * tell nothing new; which event is meant is for the collection to find.
 */
import type { EventReference } from '../../core/extraction.ts'
import { isEventWord } from '../../knowledge/event-classes.ts'
import { nounReadings, verbReadings } from '../../knowledge/triggers.ts'
import { isAdverb, prepositions } from '../../knowledge/word-classes.ts'
import { nounPhraseEnd, nounPhraseStart } from './noun-phrase.ts'
import { isPossessive } from './phrases.ts'
import type { SentenceView } from './sentence-view.ts'

const POINTING: ReadonlySet<string> = new Set('the this these those his her its their'.split(' '))

/** "The dissolution", "the decision": a doing, where a verb of the same stem tells of it. */
const DOING = /^[a-z]{5,20}[ts]ion$/

/** Event words that, as nouns, mostly name people, sums, papers or places. */
const THINGS: ReadonlySet<string> = new Set(
  'victim victims casualty casualties dead toll hospital term terms evidence duties price offer offers move final suit custody enter report reports finding findings order session wave sign notice game edge result results mission pay back name ground grounds wreck crack cracks probe ship warning warnings beginning start end opening closure return'.split(
    ' ',
  ),
)

const readsAsEvent = (lower: string): boolean => {
  if (THINGS.has(lower)) return false
  const trigger = nounReadings.get(lower)
  if (trigger !== undefined) return trigger.strength !== 'light'
  return isEventWord(lower) || isEventWord(lower.replace(/s$/, '')) || DOING.test(lower)
}

/** How many words are remembered: more than news uses, fewer than a hostile text can make up. */
const MOST_WORDS = 20_000

const remembered = new Map<string, boolean>()

const namesEvent = (lower: string): boolean => {
  const known = remembered.get(lower)
  if (known !== undefined) return known
  const answer = readsAsEvent(lower)
  if (remembered.size < MOST_WORDS) remembered.set(lower, answer)
  return answer
}

/** "The old tanker split": a word that is a verb at least as often must follow its "the" directly. */
const isVerbRather = (view: SentenceView, from: number, head: number): boolean =>
  !nounReadings.has(view.words[head]!.lower) &&
  verbReadings.has(view.words[head]!.lower) &&
  view.words.slice(from + 1, head).some(({ time }) => time === null)

/** "The trial judge", "the attack helicopters": the noun only says of what sort another is. */
const isModifier = (view: SentenceView, head: number): boolean => {
  const next = view.words[head + 1]
  if (next === undefined || next.kind === 'punctuation' || next.time !== null) return false
  if (next.verb !== null || isPossessive(next)) return false
  return !(prepositions.has(next.lower) || isAdverb(next.lower) || CLOSERS.has(next.lower))
}

const CLOSERS: ReadonlySet<string> = new Set(
  'that which who whom whose when where while and or but nor as if because although though than was were is are had has have will would could he she it they we i'.split(
    ' ',
  ),
)

const pointsBack = (view: SentenceView, from: number, head: number): boolean => {
  const first = view.words[from]!
  if (first.mention === null && POINTING.has(first.lower)) return true
  // "Morita’s death", "Sunday’s vote", "last year’s revolution".
  return view.words.slice(from, head).some((word) => isPossessive(word))
}

/** "Killings", not "elections" or "talks": those name one event. */
const isPlural = (lower: string): boolean =>
  lower.endsWith('s') && !lower.endsWith('ss') && nounReadings.get(lower)?.lemma !== lower

/** The references of a sentence in text order. */
export const findReferences = (view: SentenceView): EventReference[] =>
  view.isHeadline
    ? []
    : view.words.flatMap((word, head): EventReference[] => {
        if (word.mention !== null || word.time !== null || word.kind !== 'word' || head === 0) return []
        if (!namesEvent(word.lower) || isModifier(view, head)) return []
        const from = nounPhraseStart(view, head)
        if (from === head || !pointsBack(view, from, head) || isVerbRather(view, from, head)) return []
        return [
          {
            start: view.words[from]!.start,
            end: view.words[nounPhraseEnd(view, head) - 1]!.end,
            head: { start: word.start, end: word.end },
            lemma: nounReadings.get(word.lower)?.lemma ?? word.lower,
            isPlural: isPlural(word.lower),
            sentence: view.index,
          },
        ]
      })
