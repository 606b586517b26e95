import { describe, expect, test } from 'vitest'
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

const about = (text: string, headline: string | null = null): string[] =>
  aboutEntities(
    linkEntities({ ...segmentArticle(bareArticle('a', text, { headline })), recognizedTimes: [] }),
  ).map(({ entity }) => entity)

const countries = (text: string, headline: string | null = null): string[] =>
  about(text, headline)
    .filter((id) => id.startsWith('country:'))
    .map((id) => id.slice('country:'.length))

describe('the countries of a story', () => {
  test('the dateline tells it where nothing else does', () => {
    expect(countries('TULSA, Feb 24 - Alder Ridge Oil Co said its profit rose to 4.2 mln dlrs.')).toEqual([
      'US',
    ])
  })

  test('the dateline gives way to the country that the story is about', () => {
    expect(
      countries('LONDON, May 4 - Coffee exports of Brazil fell by a fifth in April, brokers said.'),
    ).toEqual(['BR'])
  })

  test('a body of many countries is at home in none', () => {
    expect(countries('GENEVA, May 4 - The World Health Organization said malaria was on the wane.')).toEqual(
      [],
    )
  })

  test('who buys counts beside whom he buys from', () => {
    const text = 'HARTFORD, Conn., May 4 - Westlake General Corp said it would buy a Danish brewer.'
    expect(countries(text, 'WESTLAKE TO BUY DANISH BREWER')).toEqual(['DK', 'US'])
  })

  test('both sides of talks count, and a minister brings his country', () => {
    const text = 'Norwegian and Swedish envoys met on Monday. The talks were held in a hotel in Geneva.'
    expect(countries(text).sort()).toEqual(['NO', 'SE'])
  })

  test.each([
    ['a comparison', 'Norway raised its rates on Monday. Unlike Peru, it had waited for a year.'],
    ['a flag', 'A Panamanian-registered tanker sank off Norway on Monday, Norwegian police said.'],
    ['a market', 'Norway raised its output on Monday. London futures fell.'],
    ['a helper at the end', 'Norway called for help on Monday after a landslide. Planes came from Peru.'],
  ])('%s does not count', (_what, text) => {
    expect(countries(text)).toEqual(['NO'])
  })

  test('a headline that is given apart counts', () => {
    expect(countries('The ministry said on Monday that talks would go on.', 'Norway to host talks')).toEqual([
      'NO',
    ])
    expect(
      countries('The ministry said on Monday that talks would go on.', 'LATIN AMERICA TALKS TO GO ON'),
    ).toEqual([])
  })
})

describe('the people of a story', () => {
  const text = `Kari Nordmann won the vote in Norway on Monday, ending ten years of rule by Erik Svensson.

Ola Hansen, her spokesman, said the party would govern alone. The plan was once drawn up for Per Olsen.`

  test('who acts or speaks counts, who is only mentioned further down does not', () => {
    expect(about(text)).toEqual(expect.arrayContaining(['person:kari-nordmann', 'person:ola-hansen']))
    expect(about(text)).not.toContain('person:per-olsen')
  })
})
