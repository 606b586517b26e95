import { describe, expect, test } from 'vitest'
import { bareArticle } from '../core/article.ts'
import { extractorWith } from '../extract/extract-article.ts'
import { knowledgeWith } from '../knowledge/knowledge.ts'
import { buildDataset } from './build-dataset.ts'

const TABLE = `
# JP foreign-minister
2026-03-02/2026-09-01 Jane Roe = J. Roe
# lake-summit = Lake Summit
2026-05-14/2026-05-15 | KE | Kisumu
# presidencies
g20 | 2028 | PL
`

const buildWith = (table: string | null, ...texts: string[]) => {
  const { knowledge } = knowledgeWith(table === null ? [] : [{ name: 'ministers.txt', text: table }])
  const extract = extractorWith(knowledge)
  return buildDataset(
    texts.map((text, index) => extract(bareArticle(`article-${index}`, text))),
    knowledge,
  ).dataset
}

const publicationWith = (table: string | null, text: string) => {
  const { publication } = buildWith(table, text).articles[0]!
  return publication && [publication.edtf, ...publication.because.map(({ words }) => words)]
}

describe('a table of the reader’s own', () => {
  const minister = 'Japanese Foreign Minister Jane Roe praised the pact.'

  test('dates an article by an office, and the reason cites it', () => {
    expect(publicationWith(TABLE, minister)).toEqual([
      '2026-03-02/2026-09-01',
      'it calls Jane Roe Foreign Minister, which was so from 2 March 2026 to 1 September 2026 according to ministers.txt',
    ])
    expect(publicationWith(null, minister)).toBeNull()
  })

  test('is cited for the end that it gives to a built-in term', () => {
    const [edtf, ...reasons] = publicationWith(
      TABLE,
      'Japanese Foreign Minister Toshimitsu Motegi praised the pact.',
    )!
    expect(edtf).toMatch(/\/2026-03-02$/u)
    expect(reasons.join()).toMatch(/to 2 March 2026 according to ministers\.txt/u)
  })

  test('is not cited for what is built in', () => {
    const [edtf, ...reasons] = publicationWith(TABLE, 'British Prime Minister Rishi Sunak praised the pact.')!
    expect(edtf).toBe('2022-10-25/2024-07-05')
    expect(reasons.join()).not.toContain('ministers.txt')
  })

  test('dates an article and the event by a summit, and the reasons cite it', () => {
    const text = 'President William Ruto attended the Lake Summit in Kisumu.'
    expect(publicationWith(TABLE, text)).toEqual([
      '2026-05-14/2026-05-19',
      'it reports from the Lake Summit in Kisumu, which met 14–15 May 2026 according to ministers.txt',
    ])
    const [event] = buildWith(TABLE, text).events
    expect(event!.date.edtf).toBe('2026-05-14/2026-05-15')
    expect(event!.date.because.at(-1)!.words).toMatch(/according to ministers\.txt$/u)
  })

  test('dates an article by a presidency, and the reason cites it', () => {
    const [edtf, reason] = publicationWith(TABLE, 'Poland will chair the G20 next year.')!
    expect(edtf).toBe('2027-01-01/2027-12-31')
    expect(reason).toMatch(/that was in 2028 according to ministers\.txt$/u)
  })

  test('makes one person of a surname with the office and the full name', () => {
    const people = buildWith(
      TABLE,
      'Japanese Foreign Minister Roe spoke in Oslo on 3 May 2026.',
      `${minister}`,
    )
      .entities.filter(({ kind }) => kind === 'person')
      .map(({ id, name }) => [id, name])
    expect(people).toEqual([['person:jane-roe', 'Jane Roe']])
  })
})
