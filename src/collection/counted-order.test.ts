import { describe, expect, test } from 'vitest'
import { buildAll } from './testing-collection.ts'

/** The date of the one event whose title holds `title`, in a report of 15 June 2020. */
const eventOf = (text: string, title: string) =>
  buildAll({ report: { text, published: '2020-06-15' } }).dataset.events.find((event) =>
    event.title.includes(title),
  )
const dateOf = (text: string, title: string) => eventOf(text, title)?.date.edtf

describe('events that the text counts from each other', () => {
  test('date the earlier one by the later', () => {
    const text = 'Jon Dahl was freed on June 10, twelve days after police arrested him in Malmo.'
    expect(dateOf(text, 'Police arrest')).toBe('2020-05-29')
    expect(dateOf(text, 'freed')).toBe('2020-06-10')
  })

  test('date the one before the other', () => {
    const text = 'Eva Holm resigned on June 3, the day before the court convicted Jon Dahl.'
    expect(dateOf(text, 'convicts')).toBe('2020-06-04')
  })

  test('leave some days to what is counted in weeks', () => {
    const text =
      'Police arrested Jon Dahl in Malmo on May 1. The town was calm. Jon Dahl was freed three weeks after the arrest.'
    expect(dateOf(text, 'freed')).toBe('2020-05-19~/2020-05-25')
  })

  test('are counted from what “came”, by the noun that takes it up or as the news of the lead', () => {
    const coup =
      'Soldiers seized power in Lund on June 12. The coup came ten days after generals arrested Jon Dahl.'
    expect(dateOf(coup, 'Generals arrest')).toBe('2020-06-02')
    const move =
      'Kenya closed its border on June 12. The move comes two days after Jon Dahl, the envoy, died in Oslo.'
    expect(dateOf(move, 'dies')).toBe('2020-06-10')
  })

  test('leave the news in the lead, though it is counted from what nobody dates', () => {
    const text =
      'Eva Holm has won the election in Norway, three months after the landslide that buried Malmo.'
    expect(dateOf(text, 'election')).toBe('2020-06-13~/2020-06-15')
  })

  test('take the time beside the distance, whatever verb it dates', () => {
    const text =
      'The army removed President Erik Sand on Sunday, ten days after the colonel arrested four ministers.'
    expect(dateOf(text, 'arrests four ministers')).toBe('2020-06-04')
  })

  test('are not dated by the news that stands before them', () => {
    const text =
      'Eva Holm resigned on June 3 in Oslo. Jon Dahl was freed two weeks after the landslide in Malmo.'
    expect(dateOf(text, 'freed')).toBe('../2020-06-15')
  })

  test('say in their reasons what was counted', () => {
    const text = 'Jon Dahl was freed on June 10, twelve days after police arrested him in Malmo.'
    const step = eventOf(text, 'Police arrest')?.date.because.at(-1)
    expect(step?.rule).toBe('counted')
    expect(text.slice(step?.start, step?.end)).toBe('twelve days after')
  })
})

describe('an event told again without its date', () => {
  test('takes that of the telling which has one', () => {
    const text =
      'Police arrested Jon Dahl in Malmo on May 5.\n\nThe town is calm. Anna Berg has been silent. Eva Holm was elected on June 1 after police had arrested Jon Dahl.'
    expect(dateOf(text, 'rrest')).toBe('2020-05-05')
  })
})

describe('an event with two times of its own', () => {
  test('is dated by the finer one where they agree', () => {
    expect(dateOf('Scaldis Bank collapsed last month, on May 19, in Antwerp.', 'collapses')).toBe(
      '2020-05-19',
    )
  })

  test('counted in weeks, lies within some days of that day', () => {
    expect(dateOf('The trial of Jon Dahl began two weeks ago in Lund.', 'begins')).toBe(
      '2020-05-29~/2020-06-04~',
    )
  })
})
