/**
 * How well names are found: precision and recall of exact spans with their kind, on annotated text.
 * Usage: `npx tsx bench/names.ts --dev <folder> [--errors <count>] [--only gum|sentences]`, where the folder holds `gum.jsonl`
 * and `names-train.jsonl`. Countries count as places; words for a country's people are left out, since the
 * annotations have no such kind.
 */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Article } from '../src/core/article.ts'
import { bareArticle } from '../src/core/article.ts'
import { linkEntities } from '../src/extract/entity/link-entities.ts'
import { segmentArticle } from '../src/extract/text/segment-article.ts'

type Kind = 'person' | 'place' | 'organization'

interface Found {
  readonly start: number
  readonly end: number
  readonly kind: Kind
  /** Countries are annotated as organisations where they act: governments, teams. */
  readonly isCountry?: boolean
}

interface Tally {
  right: number
  wrongKind: number
  found: number
  gold: number
}

const { values: options } = parseArgs({
  options: {
    dev: { type: 'string', default: '../shared/dev' },
    errors: { type: 'string', default: '0' },
    only: { type: 'string' },
    set: { type: 'string' },
  },
})

const articleOf = (text: string): Article => bareArticle('bench', text)

const predict = (text: string): Found[] =>
  linkEntities({ ...segmentArticle(articleOf(text)), recognizedTimes: [] })
    .mentions.filter(({ rule }) => rule !== 'demonym')
    .map(({ start, end, kind }) => ({
      start,
      end,
      kind: kind === 'country' ? 'place' : kind,
      isCountry: kind === 'country',
    }))

const tallies = new Map<string, Tally>()
const errors: string[] = []

const tallyOf = (name: string): Tally => {
  const tally = tallies.get(name) ?? { right: 0, wrongKind: 0, found: 0, gold: 0 }
  tallies.set(name, tally)
  return tally
}

const note = (text: string, what: string, { start, end, kind }: Found): void => {
  const around = text.slice(Math.max(0, start - 45), Math.min(text.length, end + 35)).replace(/\s+/gu, ' ')
  errors.push(`${what} ${kind}: [${text.slice(start, end)}] … ${around}`)
}

const compare = (set: string, text: string, gold: readonly Found[], found: readonly Found[]): void => {
  const at = (span: Found) => `${span.start}-${span.end}`
  const goldAt = new Map(gold.map((span) => [at(span), span.kind]))
  const kindAgainst = (span: Found) =>
    span.isCountry && goldAt.get(at(span)) === 'organization' ? 'organization' : span.kind
  const foundAt = new Map(found.map((span) => [at(span), kindAgainst(span)]))
  for (const span of gold) {
    for (const name of [set, `${set} ${span.kind}`]) {
      tallyOf(name).gold++
      if (foundAt.get(at(span)) === span.kind) tallyOf(name).right++
    }
    if (foundAt.get(at(span)) !== span.kind) note(text, `missed(${foundAt.get(at(span)) ?? '-'})`, span)
  }
  for (const span of found) {
    for (const name of [set, `${set} ${kindAgainst(span)}`]) tallyOf(name).found++
    const kind = goldAt.get(at(span))
    if (kind && kind !== kindAgainst(span)) tallyOf(set).wrongKind++
    if (!kind) note(text, 'extra', span)
  }
}

const TITLE =
  /^(?:(?:[Tt]he|U\.S\.|US|[Ff]ormer|[Aa]cting|[Vv]ice|[Pp]rime|[Dd]eputy|[Ff]oreign|[Dd]efen[cs]e|President|Minister|Secretary|Senator|Sen\.|Rep\.|Gov\.|Governor|Mayor|Mr\.|Mrs\.|Ms\.|Dr\.?|Prof\.|Professor|Sir|Lord|Lady|King|Queen|Prince|Princess|Pope|General|Colonel|Captain|Justice|Judge|Chief|Ambassador|Chancellor|Senator|[Cc]hairman|[Dd]irector|of|State|General)\s+)+(?=\p{Lu})/u
const ALL_CAPITALS =
  /^(?:\p{Lu}[\p{L}\p{N}.'’&-]*|\d+|of|the|and|de|van|von|bin|al|der|la|for|&)(?:\s+(?:\p{Lu}[\p{L}\p{N}.'’&-]*|\d+|of|the|and|de|van|von|bin|al|der|la|for|&))*$/u

/** Named mentions of GUM alone: in capitals, without title, article and possessive; else null. */
const namedMention = (text: string, mention: { start: number; end: number; type: string }): Found | null => {
  let { start, end } = mention
  const tail = /(?:['’]s|['’])$/u.exec(text.slice(start, end))
  if (tail) end -= tail[0].length
  const lead = (mention.type === 'person' ? TITLE : /^(?:the|The|a|an)\s+/u).exec(text.slice(start, end))
  if (lead) start += lead[0].length
  const words = text.slice(start, end)
  if (
    !ALL_CAPITALS.test(words) ||
    /^(?:I|He|She|It|They|We|You|This|That|These|Those|My|Our|Their|His|Her|The|Who)$/u.test(words)
  )
    return null
  if (!/\s/u.test(words) && text.includes(` ${words.toLowerCase()} `)) return null
  return { start, end, kind: mention.type as Kind }
}

const readLines = (file: string) =>
  readFileSync(join(options.dev!, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

/** A find is right, too, when it is the name inside an annotated mention with title or apposition: "singer *Jane Doe*". */
const isNameInside = (
  text: string,
  found: Found,
  mention: { start: number; end: number; type: string },
): boolean => {
  if (mention.type !== found.kind || found.start < mention.start || found.end > mention.end) return false
  const tail = text.slice(found.end, mention.end)
  return found.start === mention.start || tail === '' || /^['’]s?$/u.test(tail)
}

const benchGum = (): void => {
  for (const doc of readLines('gum.jsonl')) {
    if (doc.genre !== 'news' && doc.genre !== 'interview') continue
    const { text, mentions } = doc as {
      text: string
      mentions: { start: number; end: number; type: string }[]
    }
    const named = mentions.map((mention) => namedMention(text, mention)).filter((one) => one !== null)
    const simple = named.filter(
      ({ start, end, kind }) => kind === 'organization' || !/ (?:of|and|for) /u.test(text.slice(start, end)),
    )
    const found = predict(text)
    const covered = found.filter(
      (one) => !simple.some(({ start, end }) => start === one.start && end === one.end),
    )
    const inside = covered.filter((one) => mentions.some((mention) => isNameInside(text, one, mention)))
    const set = `gum ${doc.genre}`
    compare(set, text, [...simple, ...inside], found)
  }
}

const TAGS: Readonly<Record<string, Kind>> = { PER: 'person', LOC: 'place', ORG: 'organization' }

const benchSentences = (): void => {
  for (const doc of readLines('names-train.jsonl')) {
    const set = /^[a-z]+/iu.exec(String(doc.id))?.[0] ?? 'other'
    if (options.set && options.set !== set) continue
    for (const sentence of doc.sentences as [string, string][][]) {
      const { text, gold } = rebuild(sentence)
      compare(set, text, gold, predict(text))
    }
  }
}

const rebuild = (sentence: readonly [string, string][]): { text: string; gold: Found[] } => {
  let text = ''
  const gold: Found[] = []
  let last = 'O'
  for (const [token, tag] of sentence) {
    const glue = text === '' || /^(?:['’]s|n't|[.,;:!?)”])$/u.test(token) ? '' : ' '
    const start = text.length + glue.length
    text += glue + token
    const [prefix, type] = tag.split('-')
    const kind = type ? TAGS[type] : undefined
    if (kind && prefix === 'I' && last === type && gold.length > 0)
      gold[gold.length - 1] = { ...gold.at(-1)!, end: text.length }
    else if (kind) gold.push({ start, end: text.length, kind })
    last = type ?? 'O'
  }
  return { text, gold }
}

if (!options.dev) {
  console.error('Say where the annotated text lies: npx tsx bench/names.ts --dev <folder>')
  process.exit(2)
}
if (options.only !== 'sentences') benchGum()
if (options.only !== 'gum') benchSentences()
const percent = (part: number, whole: number) =>
  whole === 0 ? '  –  ' : `${((100 * part) / whole).toFixed(1)} %`
for (const [name, { right, found, gold, wrongKind }] of [...tallies].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
  const f1 = (2 * right) / (found + gold)
  console.log(
    `${name.padEnd(28)} precision ${percent(right, found)}  recall ${percent(right, gold)}  F1 ${(100 * f1).toFixed(1)}  (${gold} gold, ${found} found, ${wrongKind} wrong kind)`,
  )
}
const step = Math.max(1, Math.floor(errors.length / Math.max(1, Number(options.errors))))
for (let index = 0; index < errors.length && Number(options.errors) > 0; index += step)
  console.log(errors[index])
