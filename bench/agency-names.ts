/**
 * How well names are found in the manner of international agencies: precision, recall and F1 of exact span and type.
 *
 *     npx tsx bench/agency-names.ts [--misses]
 *
 * Reads `bench/names/dev` and `bench/names/held-out` (format in `bench/names/README.md`). Countries count as places; words
 * for a country's people are left out, since the annotation has none. `--misses` shows what is missed or too much in
 * the dev half; the held-out half shows figures only.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { bareArticle } from '../src/core/article.ts'
import { linkEntities } from '../src/extract/entity/link-entities.ts'
import { segmentArticle } from '../src/extract/text/segment-article.ts'
import { type MarkedName, type MarkedText, type NameKind, parseMarkedText } from './marked-names.ts'
import { addScores, NOTHING_SCORED, type Score, scoreLine } from './scores.ts'

const KINDS: readonly NameKind[] = ['person', 'place', 'organization']

interface Story extends MarkedText {
  readonly id: string
  readonly found: readonly MarkedName[]
}

const foundNames = (id: string, text: string): MarkedName[] =>
  linkEntities({ ...segmentArticle(bareArticle(id, text)), recognizedTimes: [] })
    .mentions.filter(({ rule }) => rule !== 'demonym')
    .map(({ start, end, kind }) => ({ start, end, kind: kind === 'country' ? 'place' : kind }))

const readStories = (half: string): Story[] => {
  const folder = path.join(import.meta.dirname, 'names', half)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const id = name.slice(0, -'.txt'.length)
      const marked = parseMarkedText(readFileSync(path.join(folder, name), 'utf8'))
      return { id, ...marked, found: foundNames(id, marked.text) }
    })
}

const keyOf = ({ start, end, kind }: MarkedName): string => `${start}-${end}-${kind}`

const scoreOf = (story: Story, kinds: readonly NameKind[]): Score => {
  const gold = story.names.filter(({ kind }) => kinds.includes(kind))
  const found = story.found.filter(({ kind }) => kinds.includes(kind))
  const goldKeys = new Set(gold.map(keyOf))
  return {
    right: found.filter((name) => goldKeys.has(keyOf(name))).length,
    found: found.length,
    gold: gold.length,
  }
}

const totalOf = (stories: readonly Story[], kinds: readonly NameKind[]): Score =>
  stories.map((story) => scoreOf(story, kinds)).reduce(addScores, NOTHING_SCORED)

const shown = ({ text }: MarkedText, { start, end, kind }: MarkedName): string => {
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 30)
  return `${kind} [${text.slice(start, end)}]  … ${before}>${text.slice(start, end)}<${after}`.replaceAll(
    /\s+/g,
    ' ',
  )
}

const overlaps = (one: MarkedName, other: MarkedName): boolean =>
  one.start < other.end && other.start < one.end

/** "wrong kind" and "wrong span" stand at the annotated name; "extra" is what touches no annotated name. */
const missesOf = (story: Story): string[] => {
  const foundKeys = new Set(story.found.map(keyOf))
  const missed = story.names
    .filter((name) => !foundKeys.has(keyOf(name)))
    .map((name) => {
      const touching = story.found.filter((found) => overlaps(found, name))
      const same = touching.find(({ start, end }) => start === name.start && end === name.end)
      const instead = touching.map(({ start, end, kind }) => `${kind} "${story.text.slice(start, end)}"`)
      const what = same ? 'wrong kind' : touching.length > 0 ? 'wrong span' : 'missed'
      return `${what.padEnd(10)} ${story.id}: ${shown(story, name)}${instead.length > 0 ? `  ⇒ ${instead.join(', ')}` : ''}`
    })
  const extra = story.found
    .filter((found) => !story.names.some((name) => overlaps(name, found)))
    .map((found) => `extra      ${story.id}: ${shown(story, found)}`)
  return [...missed, ...extra]
}

for (const half of ['dev', 'held-out']) {
  const stories = readStories(half)
  console.log(`${half}: ${stories.length} stories`)
  console.log(`  ${'all three'.padEnd(13)} ${scoreLine(totalOf(stories, KINDS))}`)
  for (const kind of KINDS) console.log(`  ${kind.padEnd(13)} ${scoreLine(totalOf(stories, [kind]))}`)
  const ofSport = stories.filter(({ id }) => id.startsWith('sport-'))
  const others = stories.filter(({ id }) => !id.startsWith('sport-'))
  console.log(`  ${'sport'.padEnd(13)} ${scoreLine(totalOf(ofSport, KINDS))}`)
  console.log(`  ${'other'.padEnd(13)} ${scoreLine(totalOf(others, KINDS))}`)
  if (half === 'dev' && process.argv.includes('--misses'))
    for (const line of stories.flatMap(missesOf).sort()) console.log(line)
}
