import { expect, test } from 'vitest'
import { bareArticle } from '../../core/article.ts'
import { segmentArticle } from '../text/segment-article.ts'
import { aboutEntities, countriesOf } from './about-entities.ts'
import { linkEntities } from './link-entities.ts'

const TEXT = `Norway and Sweden sign a fishing pact

Norwegian Foreign Minister Kari Nordmann met Swedish Foreign Minister Erik Svensson in Oslo on Monday. Nordmann said Norway and Sweden had agreed on fishing.

Nordmann thanked Sweden. The pact ends a quarrel of ten years over cod and herring between Norway and Sweden. Nordmann called it a good day for Norway. Norway will patrol the coast.

Svensson said he was glad. A similar pact was once signed with Peru.`

const doc = linkEntities({
  ...segmentArticle(bareArticle('a', TEXT)),
  recognizedTimes: [],
})

test('the article is about those who act in it, most salient first', () => {
  const about = aboutEntities(doc)
  expect(about[0]).toEqual({ entity: 'country:NO', salience: 1 })
  expect(about.map(({ entity }) => entity)).toEqual(
    expect.arrayContaining(['country:SE', 'person:kari-nordmann', 'person:erik-svensson']),
  )
})

test('a passing mention is left out', () => {
  expect(aboutEntities(doc).map(({ entity }) => entity)).not.toContain('country:PE')
})

test('places are no subjects, but their countries count', () => {
  expect(aboutEntities(doc).some(({ entity }) => entity.startsWith('place:'))).toBe(false)
  expect(countriesOf(doc)).toEqual(['country:NO', 'country:SE', 'country:PE'])
})

test('an article that names nothing is about nothing', () => {
  const empty = { ...doc, mentions: [], entities: [], roleMentions: [] }
  expect(aboutEntities(empty)).toEqual([])
  expect(countriesOf(empty)).toEqual([])
})
