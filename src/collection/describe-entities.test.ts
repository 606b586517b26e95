import { describe, expect, test } from 'vitest'
import type { CanonicalEntity } from '../core/entity.ts'
import { buildAll, type TestCollection } from './testing-collection.ts'

const entityIn = (collection: TestCollection, id: string): CanonicalEntity =>
  buildAll(collection).dataset.entities.find((entity) => entity.id === id)!

const rolesIn = (collection: TestCollection, id: string) =>
  entityIn(collection, id).roles.map(({ title, country, qualifier, from, to, articles }) => [
    [qualifier, title, country].filter((part) => part !== null).join(' '),
    from,
    to,
    articles.join(),
  ])

const HAYASHI = 'person:yoshimasa-hayashi'

describe('roles over time', () => {
  test('an office has the days of the term in which the article appeared', () => {
    const told = {
      text: 'Japanese Foreign Minister Yoshimasa Hayashi spoke on Monday.',
      published: '2022-05-02',
    }
    expect(rolesIn({ one: told }, HAYASHI)).toEqual([
      ['Foreign Minister country:JP', '2021-11-10', '2023-09-13', 'one'],
    ])
  })

  test('articles that call one term by other words tell one role', () => {
    const collection = {
      one: { text: 'Japanese Foreign Minister Yoshimasa Hayashi spoke on Monday.', published: '2022-05-02' },
      two: {
        text: 'Former Japanese Foreign Minister Yoshimasa Hayashi spoke on Monday.',
        published: '2024-11-05',
      },
    }
    expect(rolesIn(collection, HAYASHI)).toEqual([
      ['Foreign Minister country:JP', '2021-11-10', '2023-09-13', 'one,two'],
    ])
  })

  test('different offices stand in the order of time', () => {
    const collection = {
      one: {
        text: 'Indian External Affairs Minister S. Jaishankar spoke on Monday.',
        published: '2022-05-02',
      },
      two: { text: 'Indian Foreign Secretary S. Jaishankar spoke on Monday.', published: '2016-05-03' },
    }
    expect(rolesIn(collection, 'person:s-jaishankar').map(([title, from]) => [title, from])).toEqual([
      ['Foreign Secretary country:IN', '2015-01-28'],
      ['External Affairs Minister country:IN', '2019-05-30'],
    ])
  })

  test('what the tables do not know has no days, but who tells it', () => {
    const told = {
      text: 'Norwegian Foreign Minister Kari Nordmann spoke on Monday.',
      published: '2022-05-02',
    }
    expect(rolesIn({ one: told }, 'person:kari-nordmann')).toEqual([
      ['Foreign Minister country:NO', null, null, 'one'],
    ])
  })
})

describe('Wikidata ids', () => {
  const collection = {
    one: { text: 'Toyota opened an office in Norway on Monday, the Albion Gazette said.' },
  }

  test('countries and well-known organisations have theirs', () => {
    expect(entityIn(collection, 'country:NO').wikidata).toBe('Q20')
    expect(entityIn(collection, 'organization:toyota').wikidata).toBe('Q53268')
  })

  test('what no table knows has none', () => {
    expect(entityIn(collection, 'organization:albion-gazette').wikidata).toBeNull()
  })
})
