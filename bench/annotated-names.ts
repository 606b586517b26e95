/** Annotated names as training and `bench:names` read them: text with spans, and which documents are held back. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { countryForm } from '../src/knowledge/countries.ts'
import { isTitleWord } from '../src/knowledge/titles.ts'

export type NameKind = 'person' | 'place' | 'organization'

/** Half-open, in UTF-16 code units. */
export interface AnnotatedName {
  readonly start: number
  readonly end: number
  readonly kind: NameKind
}

export interface AnnotatedDocument {
  readonly id: string
  /** `gum news`, `wikigold`, `btc` … */
  readonly set: string
  readonly text: string
  readonly names: readonly AnnotatedName[]
  /** Capitals of which the annotation does not tell whether they are a name: neither right nor wrong. */
  readonly unsure: readonly { readonly start: number; readonly end: number }[]
}

/** One document in three, by its id alone: never trained on. */
export const isHeldBack = (id: string): boolean => {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return ((hash ^ (hash >>> 13)) >>> 0) % 3 === 0
}

const readLines = (folder: string, file: string) =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

const TAGS: Readonly<Record<string, NameKind>> = { PER: 'person', LOC: 'place', ORG: 'organization' }

/** Documents of `names-train.jsonl` without its GUM part, which `gum.jsonl` tells better. */
export const readTagged = (folder: string): AnnotatedDocument[] =>
  readLines(folder, 'names-train.jsonl')
    .filter(({ id }) => !String(id).startsWith('GUM'))
    .map(({ id, sentences }) => documentOf(String(id), sentences as [string, string][][]))

const documentOf = (id: string, sentences: readonly (readonly [string, string][])[]): AnnotatedDocument => {
  const set = /^[a-z]+/iu.exec(id)?.[0] ?? 'other'
  const isSpaced = id.charCodeAt(id.length - 1) % 2 === 0
  const names: AnnotatedName[] = []
  let text = ''
  sentences.forEach((sentence, index) => {
    if (index > 0) text += set === 'wikigold' && index % 4 !== 0 ? ' ' : '\n\n'
    const part = joinTokens(sentence, isSpaced)
    names.push(
      ...part.names.map((name) => ({
        ...name,
        start: name.start + text.length,
        end: name.end + text.length,
      })),
    )
    text += part.text
  })
  return { id, set, text, names, unsure: [] }
}

const CLOSERS = /^(?:['’]s|n't|[.,;:!?)”%]|['’](?:re|ve|ll|d|m))$/u

/** Tokens as text, with blanks between all of them or as people write. */
export const joinTokens = (
  sentence: readonly (readonly [string, string])[],
  isSpaced: boolean,
): { text: string; names: AnnotatedName[] } => {
  let text = ''
  const names: AnnotatedName[] = []
  let last = 'O'
  for (const [token, tag] of sentence) {
    const isGlued = text === '' || (!isSpaced && (CLOSERS.test(token) || /[(“$£#]$/u.test(text)))
    const start = text.length + (isGlued ? 0 : 1)
    text += (isGlued ? '' : ' ') + token
    const [prefix, type] = tag.split('-')
    const kind = type ? TAGS[type] : undefined
    if (kind && prefix === 'I' && last === type && names.length > 0)
      names[names.length - 1] = { ...names.at(-1)!, end: text.length }
    else if (kind) names.push({ start, end: text.length, kind })
    last = type ?? 'O'
  }
  return { text, names }
}

interface GumMention {
  readonly start: number
  readonly end: number
  readonly type: string
}

/** Documents of `gum.jsonl` of the genres given, their mentions cut down to names. */
export const readGum = (folder: string, genres: readonly string[]): AnnotatedDocument[] =>
  readLines(folder, 'gum.jsonl')
    .filter(({ genre }) => genres.includes(genre))
    .map(({ id, genre, text, mentions }) => ({
      id: String(id),
      set: `gum ${genre}`,
      text: String(text),
      ...namesOfMentions(String(text), mentions),
    }))

const TITLE =
  /^(?:(?:[Tt]he|U\.S\.|US|[Ff]ormer|[Aa]cting|[Vv]ice|[Pp]rime|[Dd]eputy|[Ff]oreign|[Dd]efen[cs]e|President|Minister|Secretary|Senator|Sen\.|Rep\.|Gov\.|Governor|Mayor|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Prof\.|Professor|Sir|Lord|Lady|King|Queen|Prince|Princess|Pope|General|Colonel|Captain|Justice|Judge|Chief|Ambassador|Chancellor|Coach|[Cc]hairman|[Dd]irector|of|State)\s+)+(?=\p{Lu})/u
const WORD = String.raw`(?:\p{Lu}[\p{L}\p{N}.'’&-]*|\d+|of|the|and|de|van|von|bin|al|der|la|for|&)`
const ALL_CAPITALS = new RegExp(String.raw`^${WORD}(?:\s+${WORD})*$`, 'u')
const PRONOUN =
  /^(?:I|He|She|It|They|We|You|This|That|These|Those|My|Our|Their|His|Her|The|Who|Your|Its|What|One|Mine|Me|Him|Them|Us)$/u

const namesOfMentions = (
  text: string,
  mentions: readonly GumMention[],
): Pick<AnnotatedDocument, 'names' | 'unsure'> => {
  const found = mentions.map((mention) => namedMention(text, mention)).filter((one) => one !== null)
  const names = outermost([...found, ...mentions.flatMap((mention) => personInside(text, mention, found))])
  const unsure = mentions
    .flatMap(({ start, end }) => capitalsOf(text, start, end))
    .filter((one) => !names.some(({ start, end }) => start < one.end && one.start < end))
  return { names, unsure }
}

/** The longest of those that overlap, in text order. */
const outermost = (names: readonly AnnotatedName[]): AnnotatedName[] => {
  const kept: AnnotatedName[] = []
  const longestFirst = [...names].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  for (const name of longestFirst)
    if (!kept.some(({ start, end }) => start < name.end && name.start < end)) kept.push(name)
  return kept.sort((a, b) => a.start - b.start)
}

/** Capitals inside a mention that are more than its first word's. */
const capitalsOf = (text: string, start: number, end: number): { start: number; end: number }[] =>
  [...text.slice(start, end).matchAll(/\p{Lu}[\p{L}\p{N}.'’&-]*/gu)]
    .filter(([word]) => !PRONOUN.test(word) && !isTitleWord(word.toLowerCase()))
    .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }))

/** A mention that is a name: in capitals, without title, article and possessive; else null. */
const namedMention = (text: string, mention: GumMention): AnnotatedName | null => {
  let { start, end } = mention
  const tail = /(?:['’]s|['’])$/u.exec(text.slice(start, end))
  if (tail) end -= tail[0].length
  const lead = (mention.type === 'person' ? TITLE : /^(?:the|The|a|an)\s+/u).exec(text.slice(start, end))
  if (lead) start += lead[0].length
  const words = text.slice(start, end)
  if (!ALL_CAPITALS.test(words) || PRONOUN.test(words)) return null
  if (!/\s/u.test(words)) {
    if (text.includes(` ${words.toLowerCase()} `) || isTitleWord(words.toLowerCase())) return null
    if (countryForm(words)?.kind === 'demonym') return null
  }
  if (mention.type !== 'organization' && / (?:of|and|for) /u.test(words)) return null
  return { start, end, kind: mention.type as NameKind }
}

/** "councillor *Jane Doe*", "*Jane Doe* of Oxford": the name at either end of a longer mention of a person. */
const personInside = (
  text: string,
  { start, end, type }: GumMention,
  found: readonly AnnotatedName[],
): AnnotatedName[] => {
  if (type !== 'person') return []
  const words = text.slice(start, end)
  const first = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?=,| of | from | who )/u.exec(words)
  const last = /(?<=\p{Ll} )(?:\p{Lu}[\p{L}.'’-]+ ){0,2}\p{Lu}[\p{L}'’-]+$/u.exec(words)
  return [first, last]
    .filter((match) => match !== null)
    .map((match) => ({ match, title: TITLE.exec(match[0])?.[0].length ?? 0 }))
    .map(({ match, title }) => ({
      start: start + match.index + title,
      end: start + match.index + match[0].length,
      kind: 'person' as const,
    }))
    .filter((one) => !/['’]s?$/u.test(text.slice(one.start, one.end)))
    .filter((one) => !found.some((other) => other.start < one.end && one.start < other.end))
}
