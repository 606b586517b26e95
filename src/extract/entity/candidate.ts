import type { EntityId, EntityKind, Role } from '../../core/entity.ts'
import type { TimedArticle, Token } from '../../core/extraction.ts'
import type { Span } from '../../core/span.ts'
import type { GazetteerMatch } from './gazetteer.ts'
import type { RunMatch } from './read-organization.ts'

/** A title phrase in the text, with or without a name behind it. */
export interface TitlePhrase extends Span {
  readonly firstToken: number
  /** After its complement ("of State"), so that a name may start here. */
  readonly endToken: number
  readonly role: Role | null
  /** True for "MPs", "Ministers": the names of a whole list carry it. */
  readonly isPlural: boolean
  /** True when it ends in a civil office and then a rank: "Defense Minister General". */
  readonly trailingRank: string | null
}

/** "Malabar Exercise", "World Cup": the name of an event, which is no entity. Half-open range of tokens. */
export interface NamedEvent {
  readonly firstToken: number
  readonly endToken: number
}

/** A stretch that is taken for a name, before its kind is settled. */
export interface Candidate extends Span {
  readonly sentence: number
  readonly firstToken: number
  readonly endToken: number
  /** The name as a reader would write it: stray stops and line breaks taken out. */
  readonly words: string
  /** Settled by a table or by its form; null for runs of capitals that evidence has to judge. */
  readonly kind: EntityKind | null
  readonly rule: string
  /** Countries known from tables: of a country, capital, place or organisation. */
  readonly country: EntityId | null
  readonly title: TitlePhrase | null
  /** In a heading where every word has a capital: says nothing by itself. */
  readonly isWeak: boolean
}

/** What the readers of one sentence need. */
export interface SentenceView {
  readonly doc: TimedArticle
  readonly tokens: readonly Token[]
  readonly sentence: number
  /** Half-open token range of the sentence. */
  readonly first: number
  readonly end: number
  readonly style: 'sentence' | 'title-case' | 'upper-case'
  /** What tables said when they were asked about a token: the readers ask about the same one again and again. */
  readonly places: Map<number, GazetteerMatch | null>
  readonly organizations: Map<number, RunMatch | null>
}

/** The text from one token to another, white space as single blanks. */
export const wordsBetween = (view: SentenceView, first: number, end: number): string =>
  end === first + 1
    ? view.tokens[first]!.text
    : view.doc.text.slice(view.tokens[first]!.start, view.tokens[end - 1]!.end).replace(/\s+/gu, ' ')

/** Longer words are no names but keys, encoded files and the like. */
const LONGEST_WORD = 60

export const isCapitalised = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  token.end - token.start <= LONGEST_WORD &&
  startsWithCapital(token.text)

const CAPITAL = /^[\p{Lu}\p{Lt}]|^(?:al|el|d|de|bin|ben|abd|i)[-'’]\p{Lu}|^\p{Ll}\p{Lu}/u

/** Most words need no pattern: "the" and "went" tell by their first four letters. */
const startsWithCapital = (text: string): boolean => {
  const first = text.charCodeAt(0)
  return (first >= 65 && first <= 90) || (!startsSmall(text) && CAPITAL.test(text))
}

const startsSmall = (text: string): boolean => {
  for (let at = 0; at < 4 && at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 97 || code > 122) return false
  }
  return true
}

export const isPossessive = (token: Token | undefined): boolean => token?.lower === "'s"

/** True for a token that starts a sentence, a quotation or a clause after a colon, where any word has a capital. */
export const standsFirst = (view: SentenceView, index: number): boolean => {
  if (index === view.first) return true
  const before = view.tokens[index - 1]!
  return (
    before.kind === 'punctuation' && /^[“"‘':•*|–—-]$/u.test(before.text) && !/^[–—-]$/u.test(before.text)
  )
}
