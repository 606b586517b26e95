import { describe, expect, test } from 'vitest'
import { matchesOfRule, timesInSentence } from '../recognize-times.ts'
import { TIME_RULES } from './all-rules.ts'

/** "met on [5 May]" → the sentence and the expected extent. */
function readExample(example: string): { sentence: string; extent: string } {
  const open = example.indexOf('[')
  const close = example.lastIndexOf(']')
  const extent = example.slice(open + 1, close)
  return { sentence: example.slice(0, open) + extent + example.slice(close + 1), extent }
}

describe.each(TIME_RULES)('rule $name', (rule) => {
  test.each(rule.examples)('reads %s', (example) => {
    const { sentence, extent } = readExample(example)
    const found = matchesOfRule(rule, sentence, null).map(({ start, end }) => sentence.slice(start, end))
    expect(found).toContain(extent)
  })

  test.each(rule.examples)('wins over the other rules in %s', (example) => {
    const { sentence, extent } = readExample(example)
    const winner = timesInSentence(sentence).find(({ start, end }) => sentence.slice(start, end) === extent)
    expect(winner?.rule).toBe(rule.name)
  })

  test.each(rule.negatives ?? [])('finds nothing in %s', (sentence) => {
    expect(matchesOfRule(rule, sentence, null)).toEqual([])
  })
})

test('every rule has examples and a name of its own', () => {
  expect(TIME_RULES.every(({ examples }) => examples.length > 0)).toBe(true)
  expect(new Set(TIME_RULES.map(({ name }) => name)).size).toBe(TIME_RULES.length)
})
