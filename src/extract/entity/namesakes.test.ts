import { describe, expect, test } from 'vitest'
import { bareArticle } from '../../core/article.ts'
import { segmentArticle } from '../text/segment-article.ts'
import { linkEntities } from './link-entities.ts'

const linked = (text: string) =>
  linkEntities({ ...segmentArticle(bareArticle('a', text)), recognizedTimes: [] })

const countriesIn = (text: string): string[] =>
  linked(text)
    .mentions.filter(({ kind }) => kind === 'country')
    .map(({ entity }) => entity.slice('country:'.length))

const countryOf = (text: string, name: string): string | null | undefined =>
  linked(text).entities.find((entity) => entity.name === name)?.country

describe('what only looks like a country', () => {
  test.each([
    'He sat in a Turkish bath.',
    'They ate French fries.',
    'Latin American ministers met.',
    'The leaders of Central American states met.',
    'An English-language newspaper reported it.',
    'He told us that it was over.',
    'Indiana and New Mexico voted.',
  ])('%s', (text) => {
    expect(countriesIn(text)).toEqual([])
  })

  test('a bare surname is the person named in full, though a country has the name', () => {
    const { mentions } = linked('Robert Jordan, a lawyer, came. Jordan said he was glad.')
    expect(mentions.map(({ entity }) => entity)).toEqual(['person:robert-jordan', 'person:robert-jordan'])
    expect(countriesIn('Jordan and Chad signed a treaty.')).toEqual(['JO', 'TD'])
  })
})

describe('which country is meant', () => {
  test.each([
    ['The US and the UK agreed.', ['US', 'GB']],
    ['Envoys of the UAE came.', ['AE']],
    ['Franco-German talks were held.', ['FR', 'DE']],
    ['Korea agreed.', ['KR']],
    ['Niger, Nigeria, Guinea and Equatorial Guinea met.', ['NE', 'NG', 'GN', 'GQ']],
    ['Congo agreed, its government said in Brazzaville.', ['CG']],
    ['Congo agreed, its government said in Kinshasa.', ['CD']],
  ])('%s', (text, countries) => {
    expect(countriesIn(text)).toEqual(countries)
  })

  test.each([
    ['He was born in Birmingham, Ala., and left early.', 'Birmingham', 'country:US'],
    ['She flew to London, Ontario, on Monday.', 'London', 'country:CA'],
    ['He taught in Athens, Georgia.', 'Athens', 'country:US'],
    ['He taught in Birmingham.', 'Birmingham', 'country:GB'],
    ['Pakistan sent troops. Pakistani police said a bomb went off in Hyderabad.', 'Hyderabad', 'country:PK'],
    ['Police said a bomb went off in Hyderabad.', 'Hyderabad', 'country:IN'],
  ])('%s', (text, name, country) => {
    expect(countryOf(text, name)).toBe(country)
  })
})
