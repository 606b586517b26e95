import type { Entity, EntityId, Role } from '../../core/entity.ts'
import type { RoleMention, TimedArticle } from '../../core/extraction.ts'
import type { Span } from '../../core/span.ts'
import type { TitlePhrase } from './candidate.ts'
import { firstEndingAfter } from './nearest.ts'
import { normalTitle } from './normal-title.ts'

interface Holder {
  readonly id: EntityId
  readonly country: EntityId | null
  readonly roles: readonly Role[]
  /** Where the person is first named. */
  readonly start: number
}

const NATIONAL_RULERS =
  /\b(?:minister|president|chancellor|premier|secretary|king|queen|emperor|ambassador|governor|mayor|chairman|commissioner|senator|prosecutor|attorney|speaker|general|leader|spokesman|spokeswoman|spokesperson)\b/u

/** Titles without a name that clearly stand for a person of the article: "the Foreign Minister", "the Japanese minister". */
export const findRoleMentions = (
  doc: TimedArticle,
  titles: readonly TitlePhrase[],
  people: readonly Entity[],
  mentions: readonly (Span & { entity: EntityId })[],
): RoleMention[] => {
  const holders = people.map(({ id, country, roles }) => ({
    id,
    country,
    roles,
    start: mentions.find(({ entity }) => entity === id)?.start ?? 0,
  }))
  return titles.flatMap((title) => {
    if (!isReference(doc, title, mentions)) return []
    const holder = holderOf(title, holders)
    return holder ? [{ start: title.start, end: title.end, entity: holder.id }] : []
  })
}

/** A definite title in the singular, without a name behind it, that does not say what somebody is or became. */
const isReference = (doc: TimedArticle, title: TitlePhrase, mentions: readonly Span[]): boolean => {
  if (title.isPlural || !title.role || !NATIONAL_RULERS.test(title.role.title.toLowerCase())) return false
  const next = doc.tokens[title.endToken]
  const mention = mentions[firstEndingAfter(mentions, title.start)]
  if (mention && mention.start <= title.end + 1) return false
  if (next && (/^[-–—]$/u.test(next.text) || (next.kind === 'word' && /^\p{Lu}/u.test(next.text))))
    return false
  if (
    next?.lower === "'s" &&
    /^(?:role|post|office|job|position|portfolio|residence)$/u.test(
      doc.tokens[title.endToken + 1]?.lower ?? '',
    )
  )
    return false
  return isDefinite(doc, title)
}

const isDefinite = (doc: TimedArticle, title: TitlePhrase): boolean => {
  for (let at = title.firstToken - 1; at >= Math.max(0, title.firstToken - 5); at--) {
    const { lower, text } = doc.tokens[at]!
    if (/^(?:as|become|became|a|an|is|was|any|every|former|next|of)$/u.test(lower)) return false
    if (lower === 'the') return !/^(?:as|become|became|is|was)$/u.test(doc.tokens[at - 1]?.lower ?? '')
    if (!/^\p{Lu}/u.test(text) && lower !== "'s") return false
    if (lower === "'s") return !/^(?:as|become|became|is|was)$/u.test(doc.tokens[at - 2]?.lower ?? '')
  }
  return false
}

/** The one person who fits; among several, those named before, then the one whose title the article writes the same way. */
const holderOf = (title: TitlePhrase, holders: readonly Holder[]): Holder | null => {
  const fitting = holders.filter((holder) => fits(title.role!, holder))
  const before = fitting.filter(({ start }) => start < title.start)
  const sameWords = before.filter(({ roles }) =>
    roles.some(
      (role) =>
        role.country === title.role!.country && normalTitle(role.title) === normalTitle(title.role!.title),
    ),
  )
  const choices = [before, sameWords].find(({ length }) => length === 1)
  return choices?.[0] ?? null
}

const fits = (wanted: Role, holder: Holder): boolean => {
  const title = normalTitle(wanted.title)
  return holder.roles.some((role) => {
    const country = role.country ?? holder.country
    if (wanted.country && country && wanted.country !== country) return false
    const held = normalTitle(role.title)
    return (
      held === title ||
      (/^(?:minister|secretary|ambassador|leader|spokesman|spokeswoman|spokesperson|president)$/u.test(
        title,
      ) &&
        !/\b(?:deputy|vice)\b/u.test(held) &&
        held.split(' ').includes(title) &&
        wanted.country !== null) ||
      (title === held.split(' ').find((word) => word === title) &&
        !/\b(?:deputy|vice|prime)\b/u.test(held) &&
        /^(?:president|minister|governor|mayor|senator|chancellor|ambassador)$/u.test(title))
    )
  })
}
