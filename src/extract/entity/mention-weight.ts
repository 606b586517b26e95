import type { LinkedArticle, Mention, Sentence } from '../../core/extraction.ts'
import { SPEECH_VERBS } from '../../knowledge/titles.ts'
import type { Dateline } from './read-dateline.ts'

/** What a mention says of how much its article is about what it names. */
export interface MentionWeight {
  readonly weight: number
  readonly where: 'headline' | 'lead' | 'body' | 'aside'
  /** True before the verb of its sentence, or with a verb of saying. */
  readonly isActor: boolean
}

/** Tuned on `bench/about/dev`. */
const WEIGHT = {
  headline: 4,
  leadSubject: 2.5,
  lead: 1.6,
  leadSubordinate: 1.1,
  bodySubject: 0.55,
  body: 0.3,
}
const LOCATIVE_FACTOR = 0.7
const PASSING_FACTOR = 0.2
/** Sentences of the lead after the first. */
const LATER_FACTOR = 0.6

const VERB =
  /^(?:is|are|was|were|has|have|had|will|would|may|might|could|can|should|must|did|does|do|said|says|told|rose|fell|won|lost|met|made|put|cut|hit|shut|set|sold|bought|paid|began|took|gave|went|came|saw|led|left|kept|held|sent|ran|grew|became|agreed|plans?|wants?|sees|expects?|tells|asks|seeks|urges|backs|gets|buys|sells|cuts|raises|signs|threatens?)$/u
const PAST = /^\p{Ll}{2,20}ed$/u
const SUBORDINATOR =
  /^(?:if|after|before|because|despite|while|as|since|when|until|although|though|unless|where|whose|spite)$/u
const LOCATIVE = /^(?:in|at|near|from|through|outside|off|across|via|around|inside|between)$/u
const COMPARISON =
  /\b(?:[Uu]nlike|[Ll]ike|such as|including|[Cc]ompared (?:with|to)|than|[Bb]esides|[Ee]xcept|similar to|as in|apart from|e\.g\.)\s+(?:in\s+)?(?:the\s+)?$/u
/** "Liberian-registered", "Panamanian tanker": a flag, not a country that has to do with it. */
const FLAG =
  /^(?:-| )(?:registered|flagged|flag|built|born|made|tanker|freighter|ship|vessel|carrier|ferry|trawler|bulker)\b/u
/** "London futures", "the Argentine peso": prices and money, not the country. */
const MARKET =
  /^ (?:futures|dealers|traders|brokers|analysts|economists|crowns?|dollars?|pesos?|pounds?|francs?|marks?|crude|market)\b/u
const TAKES_ITS_MEASURE =
  /\b(?:dealers|traders|brokers|analysts|economists|buyers|customers|observers|veterans|creditors|bankers|importers|rivals|futures|ships|planes) (?:in|from|of|and) (?:\p{Lu}\p{L}{1,20}(?:,| and) ){0,3}(?:the )?$/u

const blockOf = (doc: LinkedArticle, { block }: Sentence) => doc.blocks[block]!

/** Weighs mentions of one article. `leadBlock` is the first paragraph. */
export const mentionWeigher = (
  doc: LinkedArticle,
  dateline: Dateline | null,
): ((mention: Mention) => MentionWeight) => {
  const leadBlock = doc.blocks.findIndex(({ kind }) => kind === 'paragraph')
  return (mention) => {
    const sentence = doc.sentences.find(({ start, end }) => start <= mention.start && mention.start < end)
    if (!sentence || (dateline && mention.end <= dateline.end)) return ASIDE
    const { kind } = blockOf(doc, sentence)
    const factor = contextFactor(doc, mention)
    if (kind === 'headline') return { weight: WEIGHT.headline * factor, where: 'headline', isActor: false }
    if (kind === 'byline' || kind === 'dateline' || kind === 'caption') return ASIDE
    const role = roleIn(doc, sentence, mention, dateline)
    const isActor = role === 'subject' || isSpeaker(doc, mention)
    const isLead = sentence.block === leadBlock && sentence.start - doc.blocks[leadBlock]!.start < LEAD_LENGTH
    const isFirst = sentence.start === doc.blocks[leadBlock]?.start
    return isLead
      ? { weight: leadWeight(role) * factor * (isFirst ? 1 : LATER_FACTOR), where: 'lead', isActor }
      : { weight: (isActor ? WEIGHT.bodySubject : WEIGHT.body) * factor, where: 'body', isActor }
  }
}

/** In characters: later sentences of a first paragraph are no lead. */
const LEAD_LENGTH = 220
const ASIDE: MentionWeight = { weight: 0.1, where: 'aside', isActor: false }

type SentenceRole = 'subject' | 'object' | 'subordinate' | 'place'

const leadWeight = (role: SentenceRole): number =>
  ({
    subject: WEIGHT.leadSubject,
    object: WEIGHT.lead,
    place: WEIGHT.lead * LOCATIVE_FACTOR,
    subordinate: WEIGHT.leadSubordinate,
  })[role]

/** By what stands before the mention in its sentence: no verb, a subordinating word, a preposition of place. */
const roleIn = (
  doc: LinkedArticle,
  sentence: Sentence,
  { start }: Mention,
  dateline: Dateline | null,
): SentenceRole => {
  let hasVerb = false
  let isSubordinate = false
  let last = ''
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const token = doc.tokens[index]!
    if (token.start >= start) break
    if (dateline && token.end <= dateline.end) continue
    if (hasVerb && SUBORDINATOR.test(token.lower)) isSubordinate = true
    if (VERB.test(token.text) || PAST.test(token.text)) hasVerb = true
    if (token.lower !== 'the') last = token.lower
  }
  if (isSubordinate) return 'subordinate'
  if (LOCATIVE.test(last)) return 'place'
  return hasVerb ? 'object' : 'subject'
}

const isSpeaker = (doc: LinkedArticle, { start, end }: Mention): boolean => {
  const next = /^,?\s+(?:also |then |later |has |had |will )?(\p{L}+)/u.exec(
    doc.text.slice(end, end + 40),
  )?.[1]
  if (next !== undefined && (SPEECH_VERBS.has(next) || PAST.test(next))) return true
  return /\b(?:said|says|told|asked|added|according to)\s$/u.test(
    doc.text.slice(Math.max(0, start - 16), start),
  )
}

const contextFactor = (doc: LinkedArticle, { start, end }: Mention): number => {
  const before = doc.text.slice(Math.max(0, start - 60), start).replace(/\s+/gu, ' ')
  const after = doc.text.slice(end, end + 30).replace(/\s+/gu, ' ')
  const isPassing =
    COMPARISON.test(before) || TAKES_ITS_MEASURE.test(before) || FLAG.test(after) || MARKET.test(after)
  return isPassing ? PASSING_FACTOR : 1
}
