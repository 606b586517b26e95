/** One line of `extract`: JSON → article → extraction in the form that INTERFACE promises. */

import { buildDataset } from '../collection/build-dataset.ts'
import type { Article, PublicationDate } from '../core/article.ts'
import type { Diagnostic } from '../core/diagnostic.ts'
import type { EntityId } from '../core/entity.ts'
import type { Span } from '../core/span.ts'
import { aboutEntities } from '../extract/entity/about-entities.ts'
import { extractorWith } from '../extract/extract-article.ts'
import { BUILT_IN_KNOWLEDGE, type Knowledge } from '../knowledge/knowledge.ts'
import { readDatePublished } from './read-articles.ts'

export interface ExtractionLine {
  readonly id: string
  readonly datePublished: PublicationDate | null
  readonly times: readonly (Span & {
    readonly type: string
    readonly value: string
    readonly edtf: string | null
  })[]
  readonly mentions: readonly (Span & { readonly kind: string; readonly entity: EntityId })[]
  readonly about: readonly { readonly entity: EntityId; readonly salience: number }[]
  readonly events: readonly {
    readonly id: string
    readonly title: string
    readonly edtf: string | null
    readonly kind: string
    readonly factuality: string
    readonly participants: readonly EntityId[]
    readonly evidence: readonly Span[]
  }[]
  readonly diagnostics: readonly Diagnostic[]
}

export type ParsedLine =
  | { readonly article: Article; readonly notes: readonly Diagnostic[] }
  | { readonly id: string; readonly reason: string }

const optional = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/** Reads one input line; `number` counts from 1 and stands in for a missing id. */
export const parseLine = (line: string, number: number): ParsedLine => {
  let value: unknown
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ''))
  } catch {
    return { id: `line-${number}`, reason: 'is no JSON; write one article as a JSON object on each line' }
  }
  const fields = (value !== null && typeof value === 'object' ? value : {}) as Record<string, unknown>
  const id =
    typeof fields.id === 'string' || typeof fields.id === 'number' ? String(fields.id) : `line-${number}`
  if (typeof fields.text !== 'string')
    return { id, reason: 'has no field "text" with the words of the article' }
  const given = optional(fields.datePublished)
  const datePublished = given === null ? null : readDatePublished(given)
  const article = {
    id,
    text: fields.text,
    headline: optional(fields.headline),
    datePublished,
    url: optional(fields.url),
    publisher: optional(fields.publisher),
    inLanguage: optional(fields.inLanguage),
  }
  const notes: Diagnostic[] =
    given !== null && datePublished === null
      ? [
          {
            stage: 'read',
            severity: 'warning',
            reason: `datePublished "${given}" is no date; write it as 2025-05-22 (EDTF)`,
          },
        ]
      : []
  return { article, notes }
}

/** What stands on the output line of an article that could not be used. */
export const extractionFailure = (id: string, reason: string, stage = 'read'): ExtractionLine => ({
  id,
  datePublished: null,
  times: [],
  mentions: [],
  about: [],
  events: [],
  diagnostics: [{ stage, severity: 'error', reason }],
})

/** The whole extraction of one article on its own. */
export const extractionOf = (
  article: Article,
  notes: readonly Diagnostic[] = [],
  knowledge: Knowledge = BUILT_IN_KNOWLEDGE,
): ExtractionLine => {
  const extracted = extractorWith(knowledge)(article)
  const { dataset, articles, diagnostics } = buildDataset([extracted], knowledge)
  const doc = articles[0]!
  return {
    id: article.id,
    datePublished: doc.publication,
    times: doc.times.map(({ start, end, type, value, edtf }) => ({ start, end, type, value, edtf })),
    mentions: doc.mentions.map(({ start, end, kind, entity }) => ({ start, end, kind, entity })),
    about: aboutEntities({ ...doc, tokens: extracted.tokens }),
    events: dataset.events.map((event) => ({
      id: event.id,
      title: event.title,
      edtf: event.date.edtf,
      kind: event.kind,
      factuality: event.factuality,
      participants: event.participants.map((one) => one.entity),
      evidence: event.evidence.map(({ start, end }) => ({ start, end })),
    })),
    diagnostics: [...notes, ...doc.diagnostics, ...(diagnostics.get(article.id) ?? [])],
  }
}
