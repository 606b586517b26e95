import { describe, expect, test } from 'vitest'
import type { Article } from '../core/article.ts'
import { bareArticle } from '../core/article.ts'
import { extractArticle } from '../extract/extract-article.ts'
import { combineConstraints, datePublication } from './date-articles.ts'
import { daysOf } from './day-interval.ts'
import { fromOffices } from './office-constraints.ts'

const doc = (text: string, overrides: Partial<Article> = {}) =>
  extractArticle(bareArticle('article', text, overrides))

const dated = (text: string, overrides: Partial<Article> = {}) => {
  const { publication } = datePublication(doc(text, overrides), [])
  return publication && [publication.edtf, publication.method]
}

describe('the ladder of publication dates', () => {
  test.each([
    ['metadata', 'Talks were held.', { datePublished: '2024-05-15', id: '2020-01-01-talks' }, '2024-05-15'],
    ['url', 'Talks were held.', { url: 'https://example.org/world/2024/05/15/talks' }, '2024-05-15'],
    ['file-name', 'Talks were held.', { id: '2024-05-15-talks' }, '2024-05-15'],
    ['dateline', 'OSLO, May 15, 2024 — Talks were held.', {}, '2024-05-15'],
  ])('takes %s', (method, text, overrides, edtf) => {
    expect(dated(text, overrides)).toEqual([edtf, method])
  })

  test('takes a full date in the lead as news of the last days', () => {
    expect(dated('Anna Berg visited Oslo on 15 May 2024.')).toEqual([
      '2024-05-15/2024-05-19',
      'explicit-date',
    ])
  })

  test('takes a full date further down as no more than a lower bound', () => {
    expect(dated('Trade is important.\n\nAnna Berg visited Oslo on 15 May 2024.')).toEqual([
      '2024-05-15/..',
      'explicit-date',
    ])
  })

  test('says that it does not know when nothing speaks', () => {
    expect(dated('Talks were held in Oslo.')).toBe(null)
  })
})

describe('combineConstraints', () => {
  const constraint = (method: string, ...edtf: string[]) => ({
    anyOf: edtf.map((value) => daysOf(value)!),
    method,
    because: [{ rule: method, words: method }],
    isFinal: false,
  })

  test('narrows to what all allow', () => {
    expect(
      combineConstraints([constraint('a', '2024-05-01/..'), constraint('b', '../2024-05-09')]).publication
        ?.edtf,
    ).toBe('2024-05-01/2024-05-09')
  })

  test('picks the alternative that fits the others', () => {
    const terms = constraint('office-terms', '2014-12-24/2016-08-03', '2024-10-01/2025-10-21')
    expect(combineConstraints([constraint('a', '2025-04-22/..'), terms]).publication?.edtf).toBe(
      '2025-04-22/2025-10-21',
    )
  })

  test('leaves a contradiction aside and reports it', () => {
    const answer = combineConstraints([
      constraint('sure', '2024-05-01/2024-05-09'),
      constraint('weak', '2019-01-01/2019-12-31'),
    ])
    expect(answer.publication?.edtf).toBe('2024-05-01/2024-05-09')
    expect(answer.diagnostics.map(({ reason }) => reason)).toEqual([expect.stringContaining('weak')])
  })
})

describe('fromOffices', () => {
  test('dates an article by who holds the office that it names', () => {
    const { publication } = datePublication(
      doc('British Prime Minister Rishi Sunak met the press.'),
      fromOffices(doc('British Prime Minister Rishi Sunak met the press.')),
    )
    expect(publication?.edtf).toBe('2022-10-25/2024-07-05')
    expect(publication?.method).toBe('office-terms')
  })

  test('does not take a former office for a present one', () => {
    expect(fromOffices(doc('Former British Prime Minister Rishi Sunak met the press.'))).toEqual([])
  })
})
