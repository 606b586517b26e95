/**
 * An event that the same article tells again without its date: "the arrest", "since she was arrested". It takes the
 * date from the telling that has one.
 */
import type { EventMention } from '../core/extraction.ts'
import { isSure } from './best-date.ts'
import { isTold } from './factuality.ts'
import { clauseOf } from './narrative-dates.ts'
import type { DatedArticle, DatedMention } from './telling.ts'
import { toldByStem } from './told-stems.ts'

const POINTS_BACK = /\b(?:the|its|his|her|their|this|that|[\p{L}]{1,30}[’']s)\s(?:[\p{L}-]{1,30}\s){0,2}$/u

const actorsOf = ({ participants }: EventMention): Set<string> =>
  new Set(participants.map(({ entity }) => entity).filter((entity) => !entity.startsWith('country:')))

/** A noun may leave out who takes part; a verb names somebody whom the other telling names too. */
const fits = (mention: EventMention, other: EventMention): boolean => {
  const [own, theirs] = [actorsOf(mention), actorsOf(other)]
  const shares = [...own].some((entity) => theirs.has(entity))
  return mention.trigger.nominal ? shares || own.size === 0 || theirs.size === 0 : shares
}

const looksBack = (doc: DatedArticle, mention: EventMention, index: number): boolean => {
  if (mention.trigger.nominal)
    return POINTS_BACK.test(doc.text.slice(Math.max(0, mention.trigger.start - 70), mention.trigger.start))
  const { tense, link } = clauseOf(doc, index)
  return tense === 'pluperfect' || link === 'relative' || link === 'since' || link === 'after'
}

/** Kinds of which one article tells several alike. */
const REPEATS = new Set(['statement', 'meeting', 'visit'])

/** The date that all dated tellings of the same doing in the article agree upon. */
export const fromToldAgain = (
  doc: DatedArticle,
  mention: EventMention,
  index: number,
  dates: readonly DatedMention[],
): DatedMention | null => {
  if (!isTold(mention) || REPEATS.has(mention.kind)) return null
  const others = toldByStem(doc.eventMentions, mention.trigger.lemma)
  if (others.length < 2 || !looksBack(doc, mention, index)) return null
  const dated = others.filter((other) => {
    const date = dates[other]
    if (other === index || date === undefined || !isSure(date) || date.source === 'told-again') return false
    return isTold(doc.eventMentions[other]!) && fits(mention, doc.eventMentions[other]!)
  })
  const first = dated[0]
  if (first === undefined || dated.some((other) => dates[other]!.edtf !== dates[first]!.edtf)) return null
  const step = { rule: 'told-again', words: `it is “${doc.eventMentions[first]!.title}” told again` }
  const base = dates[first]!
  return { ...base, source: 'told-again', because: [...base.because, step] }
}
