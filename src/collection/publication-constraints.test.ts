import { describe, expect, test } from 'vitest'
import type { Article } from '../core/article.ts'
import { bareArticle } from '../core/article.ts'
import { dayNumberEdtf } from '../core/edtf.ts'
import { extractArticle } from '../extract/extract-article.ts'
import { collectArticle } from './collected-article.ts'
import { datePublication } from './date-articles.ts'
import { daysOf } from './day-interval.ts'
import {
  datelineDays,
  fromDateline,
  fromExplicitDates,
  fromFileName,
  fromUrl,
} from './publication-constraints.ts'

const dayOf = (edtf: string): number => daysOf(edtf)!.first!

const docOf = (text: string, known: Partial<Article> = {}) =>
  collectArticle(extractArticle(bareArticle('article', text, known)))

describe('a dateline without its year', () => {
  const may22 = docOf('OSLO, May 22 — Talks were held.')

  test('can be of that day in any year, without an end', () => {
    const [constraint] = fromDateline(may22)
    expect(constraint!.isFinal).toBe(false)
    expect(constraint!.anyOf.at(0)!.first).toBeNull()
    expect(constraint!.anyOf.at(-1)!.last).toBeNull()
  })

  test('dates nothing alone, and never claims a century', () => {
    expect(datePublication(may22, []).publication).toBeNull()
  })

  test.each([
    ['2025-01-01/2025-12-31', '2025-05-22'],
    ['2025-01-01/2026-12-31', '2025-05-22/2026-05-22'],
    ['2025-06-01/..', '2026-05-22/..'],
    ['../2025-06-01', '../2025-05-22'],
  ])('beside %s leaves %s', (edtf, published) => {
    const known = docOf('OSLO, May 22 — Talks were held.')
    const [first, last] = edtf.split('/').map((end) => (end === '..' ? null : dayOf(end)))
    const others = [{ anyOf: [{ first: first!, last: last! }], method: 'a', because: [], isFinal: false }]
    expect(datePublication(known, others).publication?.edtf).toBe(published)
  })

  test('with a weekday is of the years in which the two agree', () => {
    const years = datelineDays(docOf('OSLO, Thursday, May 22 — Talks were held.')).map((day) =>
      Number(dayNumberEdtf(day).slice(0, 4)),
    )
    expect(years).toContain(2025)
    expect(years).not.toContain(2024)
  })

  test('of 29 February is of leap years', () => {
    const days = datelineDays(docOf('OSLO, Feb. 29 — Talks were held.')).map(dayNumberEdtf)
    expect(days).toContain('2024-02-29')
    expect(days.filter((day) => day.startsWith('2023') || day.startsWith('1900'))).toEqual([])
  })
})

describe('full dates in the text', () => {
  test('bound the article from below by what it tells as past', () => {
    expect(fromExplicitDates(docOf('Anna Berg visited Oslo on 15 May 2024.'))).toHaveLength(2)
  })

  test('give no lower bound by a plan', () => {
    expect(fromExplicitDates(docOf('Anna Berg will visit Oslo on 15 May 2024.'))).toEqual([])
  })

  test('point to the words that they rest on', () => {
    const doc = docOf('Anna Berg visited Oslo on 15 May 2024.')
    for (const { because } of fromExplicitDates(doc))
      for (const { article, start, end } of because)
        expect([article, doc.text.slice(start, end)]).toEqual(['article', '15 May 2024'])
  })
})

describe('dates in an address or a file’s name', () => {
  test('must be days of the calendar', () => {
    expect(fromUrl(docOf('Talks.', { url: 'https://example.org/2023/02/29/talks' }))).toEqual([])
    expect(fromFileName(docOf('Talks.', { id: '2023-02-31-talks' }))).toEqual([])
    expect(fromFileName(docOf('Talks.', { id: '2024-02-29-talks' }))).toHaveLength(1)
  })
})
