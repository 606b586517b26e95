/** Made-up agency news with its names marked: the same articles for the same seed. */
import type { AnnotatedDocument, AnnotatedName } from '../../../bench/annotated-names.ts'
import { pick, type Random, randomFrom } from '../seeded-random.ts'
import { NEWS_TEMPLATES } from './news-templates.ts'
import { tellingOf, tellLine } from './notation.ts'
import { SPORT_TEMPLATES } from './sport-templates.ts'

const ARTICLES: readonly (readonly string[])[] = [SPORT_TEMPLATES, NEWS_TEMPLATES].flatMap((templates) =>
  templates
    .trim()
    .split('\n\n')
    .map((article) => article.split('\n')),
)

const DATELINES = [
  '{^t9} {y}-0{n}-{nn}',
  '{^t9} {y}-0{n}-{nn}',
  '{^t9}, {c9} {y}-0{n}-{nn}',
  '{^t9}, {month} {nn} ({a9}) - ',
  '{^t9} ({a9}) - ',
  '{^t9}, {c9} ({a9}) - ',
  '{t9}, {month} {nn} - ',
  '{^t9}: ',
  '{t9} — ',
  '',
]

/** A dateline stands on a line of its own or before the first words; a reporter's name may stand above. */
const linesOf = (article: readonly string[], random: Random): string[] => {
  const lines: string[] = []
  let opening = ''
  for (const line of article) {
    if (line === '{dateline}') {
      const dateline = pick(random, DATELINES)
      if (random() < 0.25) lines.push(pick(random, ['{p9}', '{p9}', 'By {p9}']))
      if (dateline.endsWith(' ')) opening = dateline
      else if (dateline !== '') lines.push(dateline)
      continue
    }
    const repeated = /^(\d+)x (.*)$/u.exec(line)
    const times = repeated ? 1 + Math.floor(random() * Number(repeated[1])) : 1
    for (let time = 0; time < times; time++) lines.push(opening + (repeated ? repeated[2]! : line))
    opening = ''
  }
  return lines
}

const tellArticle = (id: string, article: readonly string[], random: Random): AnnotatedDocument => {
  const telling = tellingOf(random)
  const gap = random() < 0.6 ? '\n\n' : '\n'
  const names: AnnotatedName[] = []
  let text = ''
  for (const line of linesOf(article, random)) {
    const told = tellLine(line, telling)
    if (text !== '') text += gap
    names.push(
      ...told.names.map((name) => ({
        ...name,
        start: name.start + text.length,
        end: name.end + text.length,
      })),
    )
    text += told.text
  }
  return { id, set: 'made up', text, names, unsure: [] }
}

/** `count` articles, each pattern in turn. */
export const madeUpNews = (count: number, seed: number): AnnotatedDocument[] => {
  const random = randomFrom(seed)
  return Array.from({ length: count }, (_, index) =>
    tellArticle(`made-up-${index}`, ARTICLES[index % ARTICLES.length]!, random),
  )
}
