import fc from 'fast-check'
import { expect, test } from 'vitest'
import { headlineOf } from './headline-of.ts'
import { segmentArticle } from './segment-article.ts'

const headline = (text: string, given: string | null = null) =>
  headlineOf(
    segmentArticle({
      id: 'an-article',
      text,
      headline: given,
      datePublished: null,
      url: null,
      publisher: null,
      inLanguage: null,
    }),
  )

test('the given headline wins, and has its place when the text repeats it', () => {
  expect(headline('They met.', 'Ministers meet')).toEqual({ text: 'Ministers meet', start: null, end: null })
  expect(headline('Ministers meet\nThey met.', 'Ministers meet')).toEqual({
    text: 'Ministers meet',
    start: 0,
    end: 14,
  })
})

test('the headline of the text is taken as it stands', () => {
  expect(headline('\nMinisters meet in Paris\nThey met.')).toEqual({
    text: 'Ministers meet in Paris',
    start: 1,
    end: 24,
  })
})

test.each([
  ['The two ministers met on Monday.', 'The two ministers met on Monday'],
  [
    'In a rare show of unity among rivals, Norway and Sweden have promised help for the harbour towns, following a storm that destroyed the old piers.',
    'Norway and Sweden have promised help for the harbour towns',
  ],
  [
    'Defying its critics at home, Norway’s new premier Kari Nordmann on Friday opened the mine that two governments before had promised to close.',
    'Norway’s new premier Kari Nordmann on Friday opened the mine',
  ],
  [
    'The visit of the premier to the harbour on May 22, 2025, marked the end of a long quarrel over the piers and the money for their repair.',
    'The visit of the premier to the harbour on May 22, 2025',
  ],
])('a headline is made from the first sentence: %s', (text, made) => {
  expect(headline(text).text).toBe(made)
})

test('without any text the id stands in', () => {
  expect(headline('')).toEqual({ text: 'an-article', start: null, end: null })
})

test('a made headline is a slice of the text, at most 90 characters, and not empty', () => {
  const words = fc.array(
    fc.constantFrom('the', 'ministers', 'of', 'Norway', ',', 'met', 'in', 'Paris', 'which', 'and', '—'),
    { minLength: 1, maxLength: 60 },
  )
  fc.assert(
    fc.property(words, (parts) => {
      const text = `${parts.join(' ')}.`
      const made = headline(text)
      expect(made.text.length).toBeGreaterThan(0)
      expect(made.text.length).toBeLessThanOrEqual(90)
      if (made.start !== null) expect(text.slice(made.start, made.end!)).toBe(made.text)
    }),
  )
})
