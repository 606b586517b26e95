/** A verb and a noun that tell one event between them: "held a meeting", "attended the summit", "clashes broke out". */
import { occurrenceVerbs } from '../../knowledge/triggers.ts'
import type { DraftEvent } from './draft.ts'

/** Verbs that say no more than their object: "hold a meeting", "pay a visit", "sign the treaty". */
const supportVerbs = new Set([
  'hold',
  'host',
  'pay',
  'take',
  'conclude',
  'attend',
  'join',
  'sign',
  'reach',
  'address',
  'begin',
  'start',
  'end',
  'launch',
  'open',
  'make',
  'call',
])

/** Verbs that say more than their object: "won the election", "staged a strike". */
const tellingVerbs = new Set([
  'win',
  'lose',
  'stage',
  'file',
  'block',
  'celebrate',
  'cancel',
  'postpone',
  'suspend',
  'concede',
  'declare',
  'order',
  'claim',
  'broker',
  'agree',
  'receive',
  'break',
])

/** Verbs that say that somebody was there: the event is the noun's. */
const attendance = new Set(['attend', 'join', 'address', 'open', 'begin', 'start', 'end'])

const isObjectOf = (noun: DraftEvent, verb: DraftEvent): boolean => {
  const start = verb.head + 1
  const opensWithFor = verb.view.words[start]?.lower === 'for' && tellingVerbs.has(verb.lemma)
  return (
    noun.head > verb.head && noun.head < verb.extent.to && noun.extent.from === start + (opensWithFor ? 1 : 0)
  )
}

/** "An explosion ripped through …", "clashes broke out": the verb tells the noun's own event. */
const isSubjectOf = (noun: DraftEvent, verb: DraftEvent): boolean =>
  noun.head >= verb.extent.from &&
  noun.head < verb.head &&
  (occurrenceVerbs.has(verb.lemma) || verb.lemma === 'hold' || noun.kind === verb.kind) &&
  noun.name === null

/** The noun's event takes the verb's subject: "attended the summit" is the summit, with who attended. */
const absorbInto = (noun: DraftEvent, verb: DraftEvent): DraftEvent => ({
  ...noun,
  participants: [
    ...verb.participants.filter((one) => !noun.participants.some((other) => other.entity === one.entity)),
    ...noun.participants,
  ],
  times: noun.times.length > 0 ? noun.times : verb.times,
  factuality: verb.factuality === 'planned' ? 'planned' : noun.factuality,
})

/** "overthrown in a coup in July": the date of both. */
const settings = new Set(['in', 'during', 'at'])

/** The date of an attack is not that of the answer to it: a nested event keeps its own times to itself. */
const withoutTimesOf = (verb: DraftEvent, nouns: readonly DraftEvent[]): DraftEvent => {
  const isSetting = (noun: DraftEvent) => settings.has(verb.view.words[noun.extent.from - 1]?.lower ?? '')
  const nested = nouns.filter(
    (noun) => noun.extent.from > verb.head && noun.head < verb.extent.to && !isSetting(noun),
  )
  const theirs = new Set(nested.flatMap((noun) => noun.times))
  return { ...verb, times: verb.times.filter((time) => !theirs.has(time)) }
}

/**
 * A verb and the noun that it supports tell one event: keeps the one with the better title. Nouns that are not
 * `isReadable` leave their times to the verb.
 */
export const mergeSupport = (
  verbs: readonly DraftEvent[],
  nouns: readonly DraftEvent[],
  isReadable: (draft: DraftEvent) => boolean,
): DraftEvent[] => {
  const keptVerbs: DraftEvent[] = []
  let keptNouns = [...nouns]
  for (const verb of verbs) {
    const object = keptNouns.find((noun) => isObjectOf(noun, verb))
    const subject = keptNouns.find((noun) => isSubjectOf(noun, verb))
    if (subject !== undefined) {
      keptVerbs.push(verb.times.length > 0 ? verb : { ...verb, times: subject.times })
      keptNouns = keptNouns.filter((noun) => noun !== subject)
    } else if (object !== undefined && tellingVerbs.has(verb.lemma)) {
      keptVerbs.push(verb)
      keptNouns = keptNouns.filter((noun) => noun !== object)
    } else if (object === undefined || !supportVerbs.has(verb.lemma)) keptVerbs.push(verb)
    else if (object.name !== null || attendance.has(verb.lemma))
      keptNouns = keptNouns.map((noun) => (noun === object ? absorbInto(noun, verb) : noun))
    else {
      keptVerbs.push(verb)
      keptNouns = keptNouns.filter((noun) => noun !== object)
    }
  }
  const bare = (noun: DraftEvent) => noun.participants.length === 0 && noun.times.length === 0
  const told = (noun: DraftEvent) =>
    keptVerbs.some((verb) => verb.kind === noun.kind) ||
    keptNouns.some((other) => other.kind === noun.kind && !bare(other))
  keptNouns = keptNouns.filter((noun) => !(bare(noun) && told(noun)))
  const standing = keptNouns.filter(isReadable)
  return [...keptVerbs.map((verb) => withoutTimesOf(verb, standing)), ...keptNouns].sort(
    (a, b) => a.head - b.head,
  )
}
