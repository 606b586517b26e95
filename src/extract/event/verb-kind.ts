/** The kind of event that a verb tells in its surroundings: people die of a quake or of age, protests and talks begin. */
import type { EventKind } from '../../core/event.ts'
import { attackerNouns, nounReadings, occurrenceVerbs, verbReadings } from '../../knowledge/triggers.ts'
import type { Clause } from './clause.ts'
import type { WordRange } from './phrases.ts'
import { isPluralPhrase } from './plural.ts'
import { mentionsBetween, type SentenceView } from './sentence-view.ts'

const casualtyVerbs = new Set([
  'strike',
  'hit',
  'hurt',
  'kill',
  'injure',
  'wound',
  'die',
  'perish',
  'explode',
  'destroy',
])
const bargains = new Set(['agree', 'reach', 'sign', 'close'])

/** Words of mishaps and nature, besides the event nouns of kind `disaster`. */
const mishaps = new Set(
  'virus disease ebola cholera measles malaria coronavirus covid-19 flu influenza heatwave lightning gas leak smoke flames ash lava snow rain rains floodwaters volcano plane train bus ferry boat ship car truck lorry helicopter tanker minibus mine'.split(
    ' ',
  ),
)
/** Where explosions are rather mishaps. */
const plants = new Set(
  'refinery plant factory mine pipeline boiler warehouse tanker platform rig kitchen laboratory'.split(' '),
)
const business = new Set(
  'buy acquire merge sell takeover stake shares billion million merger acquisition'.split(' '),
)

const kindOfNoun = (view: SentenceView, range: WordRange): EventKind | null => {
  for (let index = range.to - 1; index >= range.from; index--) {
    const noun = nounReadings.get(view.words[index]!.lower)
    if (noun) return noun.kind
  }
  return null
}

/** "The strike ended": a subject that is an event. */
export const namesEvent = (view: SentenceView, range: WordRange): boolean => kindOfNoun(view, range) !== null

const someWord = (view: SentenceView, { from, to }: WordRange, words: ReadonlySet<string>): boolean =>
  view.words.slice(from, to).some((word) => words.has(word.lower))

const isDisaster = (view: SentenceView, range: WordRange): boolean =>
  someWord(view, range, mishaps) ||
  someWord(view, range, plants) ||
  view.words.slice(range.from, range.to).some((word) => nounReadings.get(word.lower)?.kind === 'disaster')

const casualtyKind = (view: SentenceView, clause: Clause, kind: EventKind): EventKind => {
  const { subject, predicate, trigger } = clause
  const ranges = subject ? [subject, predicate] : [predicate]
  const has = (test: (range: WordRange) => boolean) => ranges.some(test)
  if (has((range) => someWord(view, range, attackerNouns)))
    return kind === 'disaster' && trigger.forms.base === 'explode' ? 'attack' : kind
  if (has((range) => isDisaster(view, range))) return 'disaster'
  if (isSetInMishap(view, clause)) return 'disaster'
  if (isHarmed(clause) && !tellsAttack(view, clause)) return 'disaster'
  if (trigger.forms.base !== 'die' && trigger.forms.base !== 'perish') return kind
  return subject !== null &&
    isPluralPhrase(view, subject) &&
    !has((range) => someWord(view, range, illnesses))
    ? 'disaster'
    : 'other'
}

const isHarmed = ({ trigger, group }: Clause): boolean =>
  group.isPassive && (trigger.forms.base === 'hurt' || trigger.forms.base === 'injure')

/** Does any other word of the sentence speak of an attack? */
const tellsAttack = (view: SentenceView, { group }: Clause): boolean =>
  view.words.some(
    ({ lower }, index) =>
      index !== group.verb &&
      (attackerNouns.has(lower) ||
        nounReadings.get(lower)?.kind === 'attack' ||
        verbReadings
          .get(lower)
          ?.some(({ trigger }) => trigger.kind === 'attack' && trigger.strength === 'strong')),
  )

const mishapVerbs =
  /^(?:collapsed|derailed|crashed|capsized|sank|overturned|erupted|flooded|plunged|collided|ruptured|leaked)$/

/** "was hurt when a tram derailed": the clause that says how. */
const isSetInMishap = (view: SentenceView, { predicate }: Clause): boolean => {
  const opener = view.words[predicate.to]?.lower
  if (opener !== 'when' && opener !== 'after' && opener !== 'as') return false
  const how = { from: predicate.to + 1, to: view.words.length }
  return (
    !someWord(view, how, attackerNouns) &&
    view.words.slice(how.from, how.to).some(({ lower }) => mishapVerbs.test(lower))
  )
}

const illnesses = new Set(
  'cancer aids pneumonia stroke heart illness complications leukaemia leukemia disease overdose causes age'.split(
    ' ',
  ),
)
const leaving = new Set(['out', 'off', 'away'])
const rulers = new Set('president government king regime leader premier dictator monarchy'.split(' '))
const institutions = new Set(
  'government coalition talks negotiations deal bank company marriage parliament'.split(' '),
)

const travels = new Set(['return', 'fly', 'depart', 'tour'])

const hasPerson = (view: SentenceView, range: WordRange): boolean =>
  mentionsBetween(view, range.from, range.to).some(({ kind }) => kind === 'person')

const hasPlace = (view: SentenceView, range: WordRange): boolean =>
  mentionsBetween(view, range.from, range.to).some(({ kind }) => kind === 'place' || kind === 'country')

/** "A landslide sealed the shaft", "the election was held": what a plain verb tells is of the kind of its subject. */
const plainKind = (view: SentenceView, { to }: WordRange): EventKind =>
  nounReadings.get(view.words[to - 1]!.lower)?.kind ?? 'other'

/** The trigger's kind, or a surer one from its subject and object. */
export const kindOf = (view: SentenceView, clause: Clause): EventKind => {
  const { trigger, subject, predicate, group } = clause
  const { base } = trigger.forms
  if (trigger.strength === 'plain' && subject !== null) return plainKind(view, subject)
  if (casualtyVerbs.has(base)) return casualtyKind(view, clause, trigger.kind)
  if (bargains.has(base) && trigger.kind === 'agreement')
    return someWord(view, { from: predicate.from, to: Math.min(predicate.to, predicate.from + 12) }, business)
      ? 'economic'
      : trigger.kind
  if (base === 'storm' && leaving.has(view.words[predicate.from]?.lower ?? '')) return 'other'
  if (base === 'topple' && (hasPerson(view, predicate) || someWord(view, predicate, rulers)))
    return 'election'
  if (base === 'execute' && subject !== null && someWord(view, subject, attackerNouns)) return 'attack'
  if (travels.has(base) && !hasPlace(view, predicate)) return 'other'
  if (group.isPassive && (trigger.kind === 'visit' || base === 'retire')) return 'other'
  if (base === 'collapse' && subject !== null && someWord(view, subject, institutions)) return 'other'
  if (!occurrenceVerbs.has(base) || subject === null) return trigger.kind
  const kind = kindOfNoun(view, subject) ?? trigger.kind
  return kind === 'attack' && someWord(view, predicate, plants) ? 'disaster' : kind
}
