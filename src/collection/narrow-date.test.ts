import { describe, expect, test } from 'vitest'
import { bareArticle } from '../core/article.ts'
import { extractArticle } from '../extract/extract-article.ts'
import { buildDataset } from './build-dataset.ts'

/** The date of the one event that an article of this day tells. */
const dated = (text: string, published: string) => {
  const doc = extractArticle(bareArticle('article', text, { datePublished: published }))
  const [event] = buildDataset([doc]).dataset.events
  return event!.date
}

const LED = 'Trade is growing. '

describe('the side of the report', () => {
  test.each([
    ['will meet in Oslo later this month', '2024-05-10', '2024-05-10/2024-05-31'],
    ['met in Oslo earlier this month', '2024-05-10', '2024-05-01/2024-05-10'],
    ['met in Oslo earlier this year', '2024-05-10', '2024-01-01/2024-05-10'],
    ['met in Oslo this month', '2024-05-10', '2024-05'],
  ])('“%s” in a report of %s lies in %s', (words, published, edtf) => {
    expect(dated(`${LED}Anna Berg and Jon Dahl ${words}.`, published).edtf).toBe(edtf)
  })

  test('is given as a reason', () => {
    const { because } = dated(`${LED}Anna Berg and Jon Dahl met in Oslo earlier this month.`, '2024-05-10')
    expect(because.at(-1)).toMatchObject({ rule: 'before-report' })
  })
})

describe('the office that somebody holds', () => {
  const met = (when: string) => `${LED}British Prime Minister Keir Starmer visited Oslo ${when}.`

  test('bounds an event that the words date loosely', () => {
    expect(dated(met('this year'), '2024-12-10').edtf).toBe('2024-07-05/2024-12-31')
  })

  test('leaves a date alone that lies within the term', () => {
    expect(dated(met('this month'), '2024-12-10').edtf).toBe('2024-12')
  })

  test('leaves a date alone that states its year', () => {
    expect(dated(met('in 2024'), '2024-12-10').edtf).toBe('2024')
  })

  test('leaves a date aside that lies outside of it', () => {
    expect(dated(met('last month'), '2024-07-10').edtf).toBe('2024-06')
  })

  test('bounds no plan, which somebody else may keep', () => {
    const planned = `${LED}British Prime Minister Rishi Sunak will visit Oslo this year.`
    expect(dated(planned, '2024-05-10').edtf).toBe('2024')
  })
})
