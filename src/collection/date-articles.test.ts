import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../core/article.ts'
import { bareArticle } from '../core/article.ts'
import { extractArticle } from '../extract/extract-article.ts'
import { collectArticle } from './collected-article.ts'
import { combineConstraints, datePublication } from './date-articles.ts'
import { anyDay, type DayInterval, daysOf, intersectDays } from './day-interval.ts'
import { fromOffices } from './office-constraints.ts'

const doc = (text: string, overrides: Partial<Article> = {}) =>
  collectArticle(extractArticle(bareArticle('article', text, overrides)))

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

  const day = fc.option(fc.integer({ min: 0, max: 60 }))
  const interval: fc.Arbitrary<DayInterval> = fc
    .tuple(day, day)
    .map(([a, b]) => (a !== null && b !== null && a > b ? { first: b, last: a } : { first: a, last: b }))
  const some = fc.array(fc.array(interval, { minLength: 1, maxLength: 3 }), { maxLength: 5 }).map((all) =>
    all.map((anyOf, index) => ({
      anyOf,
      method: `method-${index}`,
      because: [{ rule: 'test', words: `number ${index} says so` }],
      isFinal: false,
    })),
  )
  const answerDays = (constraints: Parameters<typeof combineConstraints>[0]): DayInterval => {
    const { publication } = combineConstraints(constraints)
    return publication === null ? anyDay : daysOf(publication.edtf)!
  }

  test('never widens by one more constraint at the end', () => {
    fc.assert(
      fc.property(some, (constraints) => {
        const all = answerDays(constraints)
        expect(intersectDays(answerDays(constraints.slice(0, -1)), all)).toEqual(all)
      }),
    )
  })

  test('takes each constraint, needs it not, or reports it', () => {
    fc.assert(
      fc.property(some, (constraints) => {
        const { publication, diagnostics } = combineConstraints(constraints)
        const days = publication === null ? anyDay : daysOf(publication.edtf)!
        for (const { anyOf, because } of constraints) {
          const isReported = diagnostics.some(({ reason }) => reason.includes(because[0]!.words))
          expect(isReported || anyOf.some((one) => intersectDays(one, days) !== null)).toBe(true)
        }
      }),
    )
  })

  test('cites nothing that it left aside', () => {
    fc.assert(
      fc.property(some, (constraints) => {
        const { publication, diagnostics } = combineConstraints(constraints)
        for (const { words } of publication?.because ?? [])
          expect(diagnostics.some(({ reason }) => reason.includes(words))).toBe(false)
      }),
    )
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
