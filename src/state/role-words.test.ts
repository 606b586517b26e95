import { expect, test } from 'vitest'
import type { ToldRole } from '../core/entity.ts'
import { roleLines, roleWords } from './role-words.ts'

const names = {
  entityName: (id: string) => (id === 'country:IN' ? 'India' : null),
  headline: (article: string) => (article === 'one' ? 'Ministers meet' : null),
}

const role = (changes: Partial<ToldRole> = {}): ToldRole => ({
  title: 'External Affairs Minister',
  country: 'country:IN',
  qualifier: null,
  from: null,
  to: null,
  articles: ['one'],
  ...changes,
})

test.each([
  [{}, 'External Affairs Minister of India'],
  [{ from: '2019-05-30' }, 'External Affairs Minister of India, 2019–'],
  [{ from: '2014-05-26', to: '2019-05-30' }, 'External Affairs Minister of India, 2014–2019'],
  [{ from: '2024-01', to: '2024-09' }, 'External Affairs Minister of India, 2024'],
  [{ qualifier: 'former' as const }, 'Former External Affairs Minister of India'],
  [
    { qualifier: 'former' as const, from: '2014', to: '2019' },
    'External Affairs Minister of India, 2014–2019',
  ],
  [{ country: 'country:ZZ' as const }, 'External Affairs Minister'],
])('a role in words: %j is “%s”', (changes, words) => {
  expect(roleWords(role(changes), names)).toBe(words)
})

test('the latest dated roles come first, each with who tells it', () => {
  const roles = [
    role({ title: 'Foreign Secretary', from: '2015-01-29', to: '2018-01-28' }),
    role({ from: '2019-05-30', articles: ['one', 'two'] }),
    role({ title: 'MP' }),
  ]
  expect(roleLines(roles, names)).toEqual([
    {
      words: 'External Affairs Minister of India, 2019–',
      tellers: 'as told by “Ministers meet” and 1 more',
    },
    { words: 'Foreign Secretary of India, 2015–2018', tellers: 'as told by “Ministers meet”' },
    { words: 'MP of India', tellers: 'as told by “Ministers meet”' },
  ])
})

test('who has no role has no line', () => {
  expect(roleLines([], names)).toEqual([])
})
