import { describe, expect, test } from 'vitest'
import { bareArticle } from '../../core/article.ts'
import type { Entity } from '../../core/entity.ts'
import { BUILT_IN_KNOWLEDGE } from '../../knowledge/knowledge.ts'
import { segmentArticle } from '../text/segment-article.ts'
import { linkEntities } from './link-entities.ts'
import { recognizeHolders } from './recognize-holders.ts'

const people = (text: string): Entity[] =>
  recognizeHolders(
    linkEntities({ ...segmentArticle(bareArticle('a', text)), recognizedTimes: [] }),
    BUILT_IN_KNOWLEDGE,
  ).entities.filter(({ kind }) => kind === 'person')

const countryOf = (text: string): string | null | undefined => people(text)[0]?.country

describe('the tables of offices', () => {
  test.each([
    ['General Nakatani', 'Japan’s Defence Minister General Nakatani spoke.', 'Gen Nakatani'],
    ['Jaishankar', 'India’s External Affairs Minister Jaishankar spoke.', 'S. Jaishankar'],
  ])('give %s the name that the press uses', (_, text, name) => {
    expect(people(text).map((person) => person.name)).toEqual([name])
  })

  test.each([
    ['Donald Rumsfeld said that the army was ready.', 'country:US'],
    ['Toshimitsu Motegi said that talks went on.', 'country:JP'],
  ])('give a country to who has a rare name: %s', (text, country) => {
    expect(countryOf(text)).toBe(country)
  })

  test.each([
    'Plumber John Moore, 44, said that the pipe had burst.',
    'The singer Michael Smith said that he was tired.',
    'Robert Hill, who lives next door, said that he heard a bang in Paris.',
  ])('give none to who bears a common one: %s', (text) => {
    expect(people(text)).toHaveLength(1)
    expect(countryOf(text)).toBeNull()
  })

  test.each([
    ['John Moore said that Australia would send troops.', 'country:AU'],
    ['Robert Hill said that Australian troops would stay.', 'country:AU'],
    ['Stephen Smith spoke in Canberra on Friday. Smith said so.', 'country:AU'],
  ])('give it where the text speaks of the country: %s', (text, country) => {
    expect(countryOf(text)).toBe(country)
  })

  test('let a country that the text states stand', () => {
    expect(countryOf('Canada’s Deputy Trade Minister John Moore said that Australia was far.')).toBe(
      'country:CA',
    )
  })
})
