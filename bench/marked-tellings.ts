/**
 * Event mentions made of marks instead of found: so that merging is measured apart from what the event stage finds. Who
 * takes part is guessed from the names around, about as well as the event stage does it.
 */
import type { Participant } from '../src/core/event.ts'
import type { EventfulArticle, EventMention, LinkedArticle, Sentence, Token } from '../src/core/extraction.ts'
import { type Span, spansOverlap } from '../src/core/span.ts'
import { isEventWord } from '../src/knowledge/event-classes.ts'
import { nounReadings, verbReadings } from '../src/knowledge/triggers.ts'
import { beForms, prepositions } from '../src/knowledge/word-classes.ts'

/** Names so many words from the mark, with no other mark between, take part. */
const REACH = 14

const doubled = /([bdgklmnprt])\1$/

/** Past forms of verbs that are no triggers, or not yet. */
const IRREGULAR = new Map(
  'caught=catch broke=break broken=break went=go gone=go took=take taken=take sent=send came=come fell=fall fallen=fall found=find gave=give given=give put=put stole=steal stolen=steal dug=dig drove=drive struck=strike held=hold hung=hang flew=fly flown=fly beaten=beat sworn=swear began=begin rose=rise blown=blow lost=lose led=lead ran=run stood=stand slid=slide cut=cut split=split thrown=throw got=get'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
)

/** The base form of a verb or noun, by the tables of triggers, else by its ending. */
const lemmaOf = (words: string): { lemma: string; kind: EventMention['kind']; nominal: boolean } => {
  const [word = ''] = words.toLowerCase().split(' ')
  const noun = nounReadings.get(word)
  const verb = verbReadings.get(word)?.[0]
  if (verb && !(noun && verb.form === 'base'))
    return { lemma: verb.trigger.forms.base, kind: verb.trigger.kind, nominal: false }
  if (noun) return { lemma: noun.lemma, kind: noun.kind, nominal: true }
  if (/ed$/.test(word) && isEventWord(word.slice(0, -1)))
    return { lemma: word.slice(0, -1), kind: 'other', nominal: false }
  const irregular = IRREGULAR.get(word)
  if (irregular !== undefined) return { lemma: irregular, kind: 'other', nominal: false }
  const stripped = /(?:ed|ing)$/.test(word)
    ? word.replace(/(?:ed|ing)$/, '').replace(doubled, '$1')
    : word.replace(/s$/, '')
  return { lemma: stripped, kind: 'other', nominal: !/(?:ed|ing)$/.test(word) }
}

const tokensOf = (doc: LinkedArticle, sentence: Sentence): readonly Token[] =>
  doc.tokens.slice(sentence.firstToken, sentence.endToken)

const placeWords = new Set(['in', 'at', 'near', 'outside', 'inside', 'across', 'off'])

const participantsOf = (
  doc: LinkedArticle,
  sentence: Sentence,
  mark: Span,
  others: readonly Span[],
): Participant[] => {
  const tokens = tokensOf(doc, sentence)
  const head = tokens.findIndex((token) => token.end > mark.start)
  const isPassive = tokens.slice(Math.max(0, head - 3), head).some(({ lower }) => beForms.has(lower))
  const isNominal = lemmaOf(doc.text.slice(mark.start, mark.end)).nominal
  const seen = new Set<string>()
  return doc.mentions.flatMap((mention): Participant[] => {
    if (mention.start < sentence.start || mention.end > sentence.end || seen.has(mention.entity)) return []
    const at = tokens.findIndex((token) => token.end > mention.start)
    const isBefore = mention.start < mark.start
    const between = others.some(
      ({ start }) =>
        start > Math.min(mention.start, mark.start) && start < Math.max(mention.start, mark.start),
    )
    if (between || Math.abs(at - head) > REACH) return []
    seen.add(mention.entity)
    const before = tokens[at - 1]?.lower ?? ''
    const isPlace = mention.kind === 'place' || (mention.kind === 'country' && placeWords.has(before))
    const isTarget = isBefore ? isPassive : !(isNominal && before === 'by')
    if (mention.kind === 'place' && isBefore && !prepositions.has(before) && at === 0) return []
    return [{ entity: mention.entity, role: isPlace ? 'place' : isTarget ? 'patient' : 'agent' }]
  })
}

/** Times of the sentence that are nearer to this mark than to another. */
const timesOf = (doc: LinkedArticle, sentence: Sentence, mark: Span, others: readonly Span[]): number[] =>
  doc.recognizedTimes.flatMap((time, index) => {
    if (time.start < sentence.start || time.end > sentence.end) return []
    const far = (one: Span) => Math.max(0, time.start - one.end, one.start - time.end)
    return others.some((other) => far(other) < far(mark)) ? [] : [index]
  })

/** The sentence up to the marks before and behind. */
const clauseAround = (sentence: Span, mark: Span, others: readonly Span[]): Span => ({
  start: Math.max(sentence.start, ...others.filter(({ end }) => end <= mark.start).map(({ end }) => end)),
  end: Math.min(sentence.end, ...others.filter(({ start }) => start >= mark.end).map(({ start }) => start)),
})

const mentionOf = (doc: LinkedArticle, mark: Span, marks: readonly Span[]): EventMention[] => {
  const sentence = doc.sentences.findIndex((one) => spansOverlap(one, mark))
  if (sentence < 0) return []
  const within = doc.sentences[sentence]!
  const others = marks.filter((other) => other !== mark && spansOverlap(within, other))
  const { lemma, kind, nominal } = lemmaOf(doc.text.slice(mark.start, mark.end))
  return [
    {
      trigger: { start: mark.start, end: mark.end, lemma, nominal },
      title: doc.text.slice(Math.max(within.start, mark.start - 40), Math.min(within.end, mark.end + 40)),
      kind,
      factuality: 'asserted',
      reportedBy: null,
      participants: participantsOf(doc, within, mark, others),
      times: timesOf(doc, within, mark, others),
      sentence,
      evidence: [clauseAround(within, mark, others)],
      partOf: null,
      sameAs: null,
      name: null,
      order: null,
      isRecent: false,
      isDefinite: false,
    },
  ]
}

/** The article with its marks in place of the events that were found. */
export const oracleMentions = (doc: LinkedArticle, marks: readonly Span[]): EventfulArticle => ({
  ...doc,
  eventMentions: marks.flatMap((mark) => mentionOf(doc, mark, marks)),
  references: [],
})
