/** One article as `dateline explain` prints it: every span, the rule that found it, the chain behind each date. */
import { buildDataset } from '../collection/build-dataset.ts'
import type { DatedArticle } from '../collection/telling.ts'
import type { Article, Reason } from '../core/article.ts'
import { dateWords } from '../core/date-words.ts'
import type { TimelineEvent } from '../core/event.ts'
import { extractorWith } from '../extract/extract-article.ts'
import { BUILT_IN_KNOWLEDGE, type Knowledge } from '../knowledge/knowledge.ts'

const chain = (because: readonly Reason[]): string[] =>
  because.map(({ rule, words }) => `      because ${words} [${rule}]`)

const at = ({ start, end }: { start: number; end: number }): string => `${start}–${end}`.padEnd(11)

const quoted = (text: string, { start, end }: { start: number; end: number }): string =>
  `“${text.slice(start, end).replace(/\s+/g, ' ')}”`

const publicationLines = ({ publication }: DatedArticle): string[] =>
  publication === null
    ? ['Published: not known, the article and its name give no sign']
    : [
        `Published: ${publication.edtf} (${dateWords(publication.edtf)}) by ${publication.method}`,
        ...chain(publication.because),
      ]

const timeLines = (doc: DatedArticle): string[] =>
  doc.times.flatMap((time, index) => [
    `  ${at(time)} ${quoted(doc.text, time)} ${time.type} ${time.value} → ${time.edtf ?? 'no date'} [${doc.recognizedTimes[index]!.rule}]`,
    ...chain(time.because),
  ])

const mentionLines = (doc: DatedArticle): string[] =>
  doc.mentions.map(
    (mention) => `  ${at(mention)} ${quoted(doc.text, mention)} ${mention.entity} [${mention.rule}]`,
  )

const eventLines = (event: TimelineEvent): string[] => [
  `  ${event.id} ${event.title}`,
  `      ${dateWords(event.date.edtf, event.date.weekday)} · ${event.kind} · ${event.factuality}${event.reportedBy ? ` by ${event.reportedBy}` : ''}`,
  ...chain(event.date.because),
  ...event.participants.map(({ entity, role }) => `      ${role} ${entity}`),
  ...event.evidence.map(
    ({ start, end, exact }) => `      ${at({ start, end })} “${exact.replace(/\s+/g, ' ')}”`,
  ),
]

/** Plain text, lines joined by line feeds. */
export const explainArticle = (article: Article, knowledge: Knowledge = BUILT_IN_KNOWLEDGE): string => {
  const { dataset, articles } = buildDataset([extractorWith(knowledge)(article)], knowledge)
  const doc = articles[0]!
  return [
    dataset.articles[0]!.headline,
    ...publicationLines(doc),
    '',
    `Times (${doc.times.length})`,
    ...timeLines(doc),
    '',
    `Names (${doc.mentions.length})`,
    ...mentionLines(doc),
    '',
    `Events (${dataset.events.length})`,
    ...dataset.events.flatMap(eventLines),
  ].join('\n')
}
