/**
 * How well names are found in other people's annotated text: precision, recall and F1 of exact span and kind, by kind,
 * for the third of the documents that the name tagger never saw and for the rest.
 *
 *     npx tsx bench/names.ts --dev <folder> [--misses <set>]
 *
 * The folder holds `gum.jsonl` (news, interview; bio is never trained on) and `names-train.jsonl` (without its GUM part,
 * which is the same text). Countries count as places, also where the annotation takes them for bodies; words for a
 * country's people are left out, since the annotations have none. `--misses wikigold` shows what is missed or too much
 * in the part of a set that was trained on.
 */
import { parseArgs } from 'node:util'
import { bareArticle } from '../src/core/article.ts'
import { linkEntities } from '../src/extract/entity/link-entities.ts'
import { segmentArticle } from '../src/extract/text/segment-article.ts'
import { countryForm } from '../src/knowledge/countries.ts'
import {
  type AnnotatedDocument,
  type AnnotatedName,
  isHeldBack,
  type NameKind,
  readGum,
  readTagged,
} from './annotated-names.ts'
import { addScores, NOTHING_SCORED, type Score, scoreLine } from './scores.ts'

const KINDS: readonly NameKind[] = ['person', 'place', 'organization']

interface Compared {
  readonly document: AnnotatedDocument
  readonly gold: readonly AnnotatedName[]
  readonly found: readonly AnnotatedName[]
}

const compare = (document: AnnotatedDocument): Compared => {
  const { text, unsure, id } = document
  const found = linkEntities({ ...segmentArticle(bareArticle(id, text)), recognizedTimes: [] })
    .mentions.filter(({ rule }) => rule !== 'demonym')
    .filter((one) => !unsure.some(({ start, end }) => start < one.end && one.start < end))
    .map(({ start, end, kind }) => ({ start, end, kind: kind === 'country' ? ('place' as const) : kind }))
  const gold = document.names.map((name) => {
    const isCountry = countryForm(text.slice(name.start, name.end))?.kind === 'name'
    return isCountry ? { ...name, kind: 'place' as const } : name
  })
  return { document, gold, found }
}

const keyOf = ({ start, end, kind }: AnnotatedName): string => `${start}-${end}-${kind}`

const scoreOf = ({ gold, found }: Compared, kinds: readonly NameKind[]): Score => {
  const wanted = gold.filter(({ kind }) => kinds.includes(kind))
  const seen = found.filter(({ kind }) => kinds.includes(kind))
  const keys = new Set(wanted.map(keyOf))
  return {
    right: seen.filter((name) => keys.has(keyOf(name))).length,
    found: seen.length,
    gold: wanted.length,
  }
}

const show = (title: string, compared: readonly Compared[]): void => {
  if (compared.length === 0) return
  const total = (kinds: readonly NameKind[]) =>
    compared.map((one) => scoreOf(one, kinds)).reduce(addScores, NOTHING_SCORED)
  console.log(`${title.padEnd(30)} ${scoreLine(total(KINDS))}`)
  for (const kind of KINDS) console.log(`  ${kind.padEnd(28)} ${scoreLine(total([kind]))}`)
}

const showMisses = ({ document: { text }, gold, found }: Compared): void => {
  const around = ({ start, end }: AnnotatedName) =>
    `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`
      .replace(/\s+/gu, ' ')
      .trim()
  const [goldKeys, foundKeys] = [new Set(gold.map(keyOf)), new Set(found.map(keyOf))]
  for (const name of gold)
    if (!foundKeys.has(keyOf(name))) console.log(`missed ${name.kind}: ${around(name)}`)
  for (const name of found)
    if (!goldKeys.has(keyOf(name))) console.log(`extra  ${name.kind}: ${around(name)}`)
}

const { values: options } = parseArgs({
  options: { dev: { type: 'string', default: '../shared/dev' }, misses: { type: 'string' } },
})
const compared = [...readGum(options.dev, ['news', 'interview', 'bio']), ...readTagged(options.dev)].map(
  compare,
)
const isUnseen = ({ document: { id, set } }: Compared): boolean => isHeldBack(id) || set === 'gum bio'
const sets = [...new Set(compared.map(({ document }) => document.set))]
for (const [part, documents] of [
  ['held back', compared.filter(isUnseen)],
  ['trained on', compared.filter((one) => !isUnseen(one))],
] as const)
  for (const set of sets)
    show(
      `${set}, ${part}`,
      documents.filter(({ document }) => document.set === set),
    )
if (options.misses)
  for (const one of compared) if (one.document.set === options.misses && !isUnseen(one)) showMisses(one)
