import { expect, test } from 'vitest'
import { nounReadings, nounTriggers, verbReadings, verbTriggers } from './triggers.ts'

test('finds a verb by every inflected form', () => {
  const forms = (word: string) =>
    verbReadings
      .get(word)
      ?.filter(({ trigger }) => trigger.forms.base === 'meet')
      .map(({ form }) => form)
  expect(['meet', 'meets', 'met', 'meeting'].map(forms)).toEqual([
    ['base'],
    ['present'],
    ['past'],
    ['gerund'],
  ])
})

test('finds a noun in the singular and the plural', () => {
  expect(nounReadings.get('treaties')?.lemma).toBe('treaty')
  expect(nounReadings.get('explosions')?.lemma).toBe('explosion')
})

test('lists no verb twice under the same condition, and no noun twice', () => {
  const verbs = verbTriggers.map(({ forms, needs }) => `${forms.base}+${needs.join('|')}`)
  const nouns = nounTriggers.map(({ lemma }) => lemma)
  expect(new Set(verbs).size).toBe(verbs.length)
  expect(new Set(nouns).size).toBe(nouns.length)
})

test('puts strong triggers before weak ones, so that the first that fits is the surest', () => {
  const strengths = (verbReadings.get('launched') ?? []).map(({ trigger }) => trigger.strength)
  expect(strengths).toEqual([...strengths].sort())
})
