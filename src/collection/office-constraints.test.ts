import { describe, expect, test } from 'vitest'
import { bareArticle } from '../core/article.ts'
import { extractArticle } from '../extract/extract-article.ts'
import { anyDay, daysOf, intervalEdtf } from './day-interval.ts'
import { appointmentOf, fromOffices, fromOfficesOf } from './office-constraints.ts'

const docOf = (text: string) => extractArticle(bareArticle('article', text))

/** The days of the appointment that the first event of the text tells of, reported up to `until`. */
const appointed = (text: string, until: string | null = null): string | null => {
  const doc = docOf(text)
  const report = until === null ? anyDay : { first: null, last: daysOf(until)!.last }
  const appointment = appointmentOf(doc, doc.eventMentions[0]!, report)
  return appointment && intervalEdtf(appointment.days)
}

describe('appointmentOf', () => {
  test.each([
    ['Sanae Takaichi was elected as Japan’s Prime Minister.', '2025-10-07/2025-10-21'],
    ['Lawmakers elected Japanese Prime Minister Sanae Takaichi.', '2025-10-07/2025-10-21'],
    ['French President Emmanuel Macron was elected.', '2016-11-15/2017-05-14'],
  ])('“%s” was %s', (text, days) => {
    expect(appointed(text)).toBe(days)
  })

  test('takes no term that began after the report', () => {
    expect(appointed('Sanae Takaichi was elected as Japan’s Prime Minister.', '2025-09-01')).toBeNull()
  })

  test('does not take who appoints for who is appointed', () => {
    expect(appointed('French President Emmanuel Macron appointed Anna Berg as ambassador.')).toBeNull()
  })

  test('does not take a re-election for the first one', () => {
    expect(appointed('Indian Prime Minister Narendra Modi was re-elected.')).toBeNull()
  })

  test('knows nothing of other events, nor of people who are not in the tables', () => {
    expect(appointed('British Prime Minister Keir Starmer visited Oslo.')).toBeNull()
    expect(appointed('Anna Berg was elected as Norway’s Prime Minister.')).toBeNull()
  })
})

describe('fromOfficesOf', () => {
  test('gives the terms of those who take part in the event, and of nobody else', () => {
    const doc = docOf(
      'British Prime Minister Keir Starmer visited Oslo. French President Emmanuel Macron met Anna Berg.',
    )
    const words = doc.eventMentions.map((mention) =>
      fromOfficesOf(doc, mention).map(({ because }) => because[0]!.words),
    )
    expect(words).toEqual([
      [expect.stringContaining('Keir Starmer')],
      [expect.stringContaining('Emmanuel Macron')],
    ])
  })
})

describe('the end of a term', () => {
  const lastDay = (text: string) => fromOffices(docOf(text))[0]!.anyOf.at(-1)!.last

  test('is the last day on which the press writes of somebody in office', () => {
    expect(lastDay('British Prime Minister Rishi Sunak met the press.')).toBe(daysOf('2024-07-05')!.last)
  })

  test('is followed by the news of it', () => {
    expect(lastDay('British Prime Minister Rishi Sunak resigned.')).toBe(daysOf('2024-07-09')!.last)
  })
})
