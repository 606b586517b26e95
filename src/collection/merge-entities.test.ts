import { expect, test } from 'vitest'
import { buildAll } from './testing-collection.ts'

const peopleIn = (...texts: string[]): string[] =>
  buildAll(Object.fromEntries(texts.map((text, index) => [`a${index}`, { text }])))
    .dataset.entities.filter(({ kind }) => kind === 'person')
    .map(({ name }) => name)

test('a bare surname is the person named in full in another article', () => {
  expect(peopleIn('Chancellor Anna Berg spoke in Oslo.', 'Chancellor Berg left Oslo.')).toEqual(['Anna Berg'])
})

test('a bare surname that fits two people stays apart from both', () => {
  const people = peopleIn(
    'Minister Rajnath Singh spoke in Delhi.',
    'Minister Jitendra Singh spoke in Pune.',
    'Minister Singh left Delhi.',
  )
  expect(people).toHaveLength(3)
})

test('two people with one surname stay two', () => {
  expect(
    peopleIn('Minister Rajnath Singh spoke in Delhi.', 'Minister Jitendra Singh spoke in Pune.'),
  ).toHaveLength(2)
})

test('letters that are no accented ones of English are folded', () => {
  expect(
    peopleIn('Minister Lukasz Nowak spoke in Oslo.', 'Minister Łukasz Nowak spoke in Oslo.'),
  ).toHaveLength(1)
})
