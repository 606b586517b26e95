import { describe, expect, test } from 'vitest'
import { bareArticle } from '../core/article.ts'
import { extractArticle } from '../extract/extract-article.ts'
import { isDateline } from './is-dateline.ts'

const opensWithDateline = (text: string): boolean => {
  const doc = extractArticle(bareArticle('article', text))
  return doc.recognizedTimes.slice(0, 1).some((time) => isDateline(doc, time))
}

describe('a dateline', () => {
  test.each([
    'KATHMANDU, April 26 — The road is open again.',
    'PORT-AU-PRINCE, Haiti, Jan. 13 — The road is open again.',
    'Rio de Janeiro, 3 June 2014 – The road is open again.',
    'LONDON, June 3 (Albion News) - The road is open again.',
    'NEWCASTLE UPON TYNE, May 3, 2016 -- The road is open again.',
    'ST. JOHN’S, Newfoundland, May 3 — The road is open again.',
  ])('opens “%s”', (text) => {
    expect(opensWithDateline(text)).toBe(true)
  })

  test.each([
    'Anna Berg resigned on 3 May — a day after the vote.',
    'On 3 May 2024 — the day of the vote — Anna Berg resigned.',
    'Oslo on 3 May — the streets were empty.',
    'KATHMANDU, April 26, was cold.',
    'Anna Berg resigned. Her party met on 3 May 2024 — without her.',
  ])('does not open “%s”', (text) => {
    expect(opensWithDateline(text)).toBe(false)
  })
})
