/**
 * Reads stories of several articles in which mentions of events are marked: `{e1 struck}`, `{e4@2010-04-20 exploded}`.
 * One id is one event throughout its story. What the marks mean is told in `bench/stories/README.md`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { articleIdOf, parseArticle } from '../src/cli/read-articles.ts'
import type { Article } from '../src/core/article.ts'
import { compareCodeUnits } from '../src/core/compare-code-units.ts'
import { parseEdtf } from '../src/core/edtf.ts'
import type { Span } from '../src/core/span.ts'

/** The words that mention an event: offsets in the article's text without marks. */
export interface MarkedMention extends Span {
  /** Unique within its story. */
  readonly id: string
  /** EDTF, when any mention of this event in the story tells it, else null. */
  readonly date: string | null
}

export interface MarkedArticle {
  /** With its front matter, and its text without marks. */
  readonly article: Article
  /** In text order, none overlapping. */
  readonly mentions: readonly MarkedMention[]
}

export interface MarkedStory {
  /** The folder's name. */
  readonly name: string
  /** In the order of file names. */
  readonly articles: readonly MarkedArticle[]
}

const mark = /^\{(e\d{1,4})(?:@(\S{1,40}))? ([^{}]+)\}$/

/** Takes the marks out of a text; throws for a brace that is no mark and for a date that is no EDTF. */
export function readMarks(source: string): { readonly text: string; readonly mentions: MarkedMention[] } {
  let text = ''
  const mentions: MarkedMention[] = []
  for (const piece of source.split(/(\{[^{}]*\})/)) {
    const [, id, date = null, words] = mark.exec(piece) ?? []
    if (id === undefined || words === undefined) {
      if (/[{}]/.test(piece)) throw new Error(`no mark of an event: ${piece.slice(0, 60)}`)
      text += piece
      continue
    }
    if (date !== null && parseEdtf(date) === null) throw new Error(`${id}: ${date} is no EDTF`)
    mentions.push({ id, date, start: text.length, end: text.length + words.length })
    text += words
  }
  return { text, mentions }
}

/** The one date that the mentions of each event agree upon; throws where they do not. */
function datesById(mentions: readonly MarkedMention[]): ReadonlyMap<string, string> {
  const dates = new Map<string, string>()
  for (const { id, date } of mentions) {
    if (date === null) continue
    if ((dates.get(id) ?? date) !== date) throw new Error(`${id} has two dates, ${dates.get(id)} and ${date}`)
    dates.set(id, date)
  }
  return dates
}

function readMarkedArticle(folder: string, file: string): MarkedArticle {
  const name = `${path.basename(folder)}/${file}`
  const { article, problems } = parseArticle(name, articleIdOf(name), readFileSync(path.join(folder, file)))
  if (article === null || problems.length > 0)
    throw new Error(`${name}: ${problems.map(({ reason }) => reason).join('; ')}`)
  try {
    const { text, mentions } = readMarks(article.text)
    return { article: { ...article, text }, mentions }
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message}`)
  }
}

/** One story: a folder of `.txt` articles. A mention without a date takes that of the other mentions of its event. */
export function readMarkedStory(folder: string): MarkedStory {
  const name = path.basename(folder)
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'))
  const articles = files.sort(compareCodeUnits).map((file) => readMarkedArticle(folder, file))
  let dates: ReadonlyMap<string, string>
  try {
    dates = datesById(articles.flatMap(({ mentions }) => mentions))
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message}`)
  }
  const dated = (mention: MarkedMention): MarkedMention => ({
    ...mention,
    date: dates.get(mention.id) ?? null,
  })
  return {
    name,
    articles: articles.map(({ article, mentions }) => ({ article, mentions: mentions.map(dated) })),
  }
}

/** Every story of a folder of stories, in the order of their names. */
export const readMarkedStories = (root: string): MarkedStory[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => path.join(root, name))
    .sort(compareCodeUnits)
    .map(readMarkedStory)
