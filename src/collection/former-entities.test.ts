import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bareArticle } from '../core/article.ts'
import type { Dataset } from '../core/dataset.ts'
import type { EntityId } from '../core/entity.ts'
import type { EventfulArticle } from '../core/extraction.ts'
import type { EntityRecord } from '../core/id-ledger.ts'
import { encodeDataset } from '../dataset/encode.ts'
import { decodeIds } from '../dataset/ids-file.ts'
import { extractArticle } from '../extract/extract-article.ts'
import { tellStory } from '../timeline/tell-story.ts'
import { buildDataset } from './build-dataset.ts'
import { entityAliases } from './former-entities.ts'

const extract = (id: string, text: string): EventfulArticle =>
  extractArticle(bareArticle(id, text, { datePublished: '2025-03-05' }))

const build = (docs: readonly EventfulArticle[], former?: Dataset): Dataset => {
  const ids = former && encodeDataset(former, tellStory).find(({ name }) => name === 'ids.json')!.text
  return buildDataset(docs, undefined, ids === undefined ? null : decodeIds(ids)).dataset
}

/** The entity that a filter for the id means. */
const meant = ({ entities }: Dataset, id: EntityId): EntityId | undefined =>
  entities.find((entity) => entity.id === id || entity.formerIds?.includes(id))?.id

const SHORT = extract('short', 'Foreign Secretary Misri met Jon Dahl in Oslo on 4 March 2025.')
const FULL = extract('full', 'Foreign Secretary Vikram Misri arrived in Oslo on 3 March 2025.')

describe('ids of entities', () => {
  test('a surname that turns out to be somebody’s leads to the full name, with and without former data', () => {
    const first = build([SHORT])
    expect(meant(first, 'person:misri')).toBe('person:misri')
    expect(meant(build([SHORT, FULL]), 'person:misri')).toBe('person:vikram-misri')
    expect(meant(build([SHORT, FULL], first), 'person:misri')).toBe('person:vikram-misri')
  })

  test('an id that a rule gives up leads to whoever has its mentions', () => {
    const first = build([SHORT, FULL])
    const rename = (id: EntityId): EntityId => (id === 'person:vikram-misri' ? 'person:v-misri' : id)
    const renamed = [SHORT, FULL].map((doc) => ({
      ...doc,
      mentions: doc.mentions.map((one) => ({ ...one, entity: rename(one.entity) })),
      entities: doc.entities.map((one) => ({ ...one, id: rename(one.id) })),
      eventMentions: doc.eventMentions.map((one) => ({
        ...one,
        participants: one.participants.map((who) => ({ ...who, entity: rename(who.entity) })),
      })),
    }))
    const second = build(renamed, first)
    expect(meant(second, 'person:vikram-misri')).toBe('person:v-misri')
    expect(meant(second, 'person:misri')).toBe('person:v-misri')
  })

  test('former ids are kept while nobody is named by them, and mean the same when the articles come back', () => {
    const first = build([SHORT, FULL])
    const other = extract('other', 'A bomb exploded in Porto on Monday, police said.')
    const away = build([other], build([SHORT, FULL, other], first))
    expect(meant(away, 'person:misri')).toBeUndefined()
    expect(meant(build([SHORT, FULL, other], away), 'person:misri')).toBe('person:vikram-misri')
  })

  test('an id that somebody bears today means him, whatever it meant before', () => {
    const record: EntityRecord = {
      id: 'person:jon-dahl',
      formerIds: ['person:vikram-misri'],
      isNamed: true,
      name: 'Jon Dahl',
      mentions: [],
    }
    const aliases = entityAliases([record], new Map(), [FULL, SHORT])
    expect(aliases.has('person:vikram-misri')).toBe(false)
  })

  test('mentions that went to different people, none with half of them, lead to nobody', () => {
    const text = 'Ann Poe, Eve Coe and Kim Roe met in Oslo.'
    const names = ['Ann Poe', 'Eve Coe', 'Kim Roe']
    const spans = names.map((exact) => ({ start: text.indexOf(exact), end: text.indexOf(exact) + 7, exact }))
    const doc = {
      ...extract('a', text),
      mentions: spans.map(({ start, end }, index) => ({
        start,
        end,
        kind: 'person' as const,
        entity: `person:${index}` as EntityId,
        rule: 'full-name',
      })),
    }
    const record = (mentions: typeof spans): EntityRecord => ({
      id: 'person:old',
      formerIds: [],
      isNamed: true,
      name: 'Old',
      mentions: mentions.map((one) => ({ article: 'a', ...one })),
    })
    expect(entityAliases([record(spans)], new Map(), [doc]).size).toBe(0)
    expect(entityAliases([record(spans.slice(0, 1))], new Map(), [doc]).get('person:old')).toBe('person:0')
  })

  test('whatever stands before the names, a former id leads to the same person', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{0,40}$/), (before) => {
        const first = build([SHORT, FULL])
        const moved = extract('full', `Update${before}.\n\n${FULL.text}`)
        expect(meant(build([SHORT, moved], first), 'person:misri')).toBe('person:vikram-misri')
      }),
      { numRuns: 20 },
    )
  })
})
