import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bareArticle } from '../core/article.ts'
import type { Dataset } from '../core/dataset.ts'
import { validateDataset } from '../dataset/validate.ts'
import { extractorWith } from '../extract/extract-article.ts'
import { knowledgeWith } from '../knowledge/knowledge.ts'
import { buildDataset } from './build-dataset.ts'

const TEXTS = {
  oslo: 'Foreign Secretary Anna Berg met Defence Minister Rajnath Singh in Oslo on 4 March 2025. Berg praised Singh. The Hindu reported it.',
  lima: 'Foreign Secretary A. Berg arrived in Lima on 2 March 2025. Prime Minister Manmohan Singh met Berg. Singh thanked the Red Cross.',
  pune: 'Minister Rajnath Singh visited Bombay on 1 March 2025. Singh opened a bridge in Bombay.',
}

const buildWith = (rules: string, texts: Record<string, string> = TEXTS) => {
  const { knowledge, problems } = knowledgeWith([{ name: 'names.txt', text: `# names\n${rules}` }])
  expect(problems).toEqual([])
  const extract = extractorWith(knowledge)
  return buildDataset(
    Object.entries(texts).map(([id, text]) =>
      extract(bareArticle(id, text, { datePublished: '2025-03-05' })),
    ),
    knowledge,
  )
}

const build = (rules: string): Dataset => buildWith(rules).dataset

/** How an entity is written in an article, in text order. */
const writtenIn = ({ articles }: Dataset, article: string, entity: string): string[] => {
  const { mentions, text } = articles.find(({ id }) => id === article)!
  return mentions.filter((one) => one.entity === entity).map(({ start, end }) => text.slice(start, end))
}

const entityOf = ({ entities }: Dataset, id: string) => entities.find((entity) => entity.id === id)

const participantsIn = ({ events }: Dataset, article: string): Set<string> =>
  new Set(
    events
      .filter(({ sources }) => sources.includes(article))
      .flatMap(({ participants }) => participants.map(({ entity }) => entity)),
  )

describe('without rules', () => {
  test('these articles name Rajnath Singh, Manmohan Singh, Anna Berg and Bombay', () => {
    const dataset = build('')
    expect(writtenIn(dataset, 'oslo', 'person:rajnath-singh')).toEqual(['Rajnath Singh', 'Singh'])
    expect(writtenIn(dataset, 'lima', 'person:manmohan-singh')).toEqual(['Manmohan Singh', 'Singh'])
    expect(entityOf(dataset, 'person:anna-berg')?.name).toBe('Anna Berg')
    expect(
      writtenIn(dataset, 'pune', 'place:bombay').length + writtenIn(dataset, 'pune', 'place:mumbai').length,
    ).toBe(2)
  })
})

describe('a merge', () => {
  const merged = build('Manmohan Singh = Rajnath Singh')

  test('makes one of two in mentions and participants, and the old id a former one', () => {
    expect(writtenIn(merged, 'oslo', 'person:manmohan-singh')).toEqual(['Rajnath Singh', 'Singh'])
    expect(participantsIn(merged, 'oslo').has('person:manmohan-singh')).toBe(true)
    expect(participantsIn(merged, 'oslo').has('person:rajnath-singh')).toBe(false)
    expect(entityOf(merged, 'person:rajnath-singh')).toBeUndefined()
    const one = entityOf(merged, 'person:manmohan-singh')!
    expect([one.formerIds, one.aliases]).toEqual([['person:rajnath-singh'], ['Rajnath Singh', 'Singh']])
  })

  test('under a name that no article has makes a new entity with that name', () => {
    const dataset = build('R. N. Singh = Rajnath Singh; Manmohan Singh')
    expect(entityOf(dataset, 'person:r-n-singh')).toMatchObject({
      name: 'R. N. Singh',
      formerIds: ['person:manmohan-singh', 'person:rajnath-singh'],
    })
  })

  test('takes ids for names', () => {
    const dataset = build('person:manmohan-singh = person:rajnath-singh')
    expect(entityOf(dataset, 'person:manmohan-singh')?.name).toBe('Manmohan Singh')
    expect(entityOf(dataset, 'person:rajnath-singh')).toBeUndefined()
  })

  test('of rules in a chain holds in whatever order they stand', () => {
    const lines = ['Anna Berg = Rajnath Singh', 'Rajnath Singh = Manmohan Singh']
    for (const rules of [lines, [...lines].reverse()])
      expect(build(rules.join('\n')).entities.filter(({ id }) => id.endsWith('-singh'))).toEqual([])
  })

  test('in one article gives a name to somebody there alone, also in the events of its sentences', () => {
    const dataset = build('Manmohan Singh = Rajnath Singh @ pune.txt')
    expect(writtenIn(dataset, 'pune', 'person:manmohan-singh')).toEqual(['Rajnath Singh', 'Singh'])
    expect(writtenIn(dataset, 'oslo', 'person:manmohan-singh')).toEqual([])
    expect(participantsIn(dataset, 'pune').has('person:manmohan-singh')).toBe(true)
    expect(participantsIn(dataset, 'oslo').has('person:rajnath-singh')).toBe(true)
    expect(entityOf(dataset, 'person:manmohan-singh')?.formerIds).toBeUndefined()
  })

  test('of a surname takes the mentions that are the surname alone, and leaves the full name', () => {
    const dataset = build('Manmohan Singh = Singh @ oslo')
    expect(writtenIn(dataset, 'oslo', 'person:manmohan-singh')).toEqual(['Singh'])
    expect(writtenIn(dataset, 'oslo', 'person:rajnath-singh')).toEqual(['Rajnath Singh'])
  })

  test('of a name with its title takes the mentions behind that title alone', () => {
    const dataset = build('Jon Roe = Defence Minister Rajnath Singh')
    expect(writtenIn(dataset, 'oslo', 'person:jon-roe')).toEqual(['Rajnath Singh'])
    expect(writtenIn(dataset, 'pune', 'person:jon-roe')).toEqual([])
  })
})

describe('a split', () => {
  test('sets a name apart that was taken for somebody’s', () => {
    const dataset = build('Rajnath Singh != Singh')
    expect(writtenIn(dataset, 'oslo', 'person:singh')).toEqual(['Singh'])
    expect(writtenIn(dataset, 'oslo', 'person:rajnath-singh')).toEqual(['Rajnath Singh'])
    expect(writtenIn(dataset, 'lima', 'person:manmohan-singh')).toEqual(['Manmohan Singh', 'Singh'])
  })

  test('parts two full names that the collection took for one person', () => {
    const texts = {
      a: 'Minister Sanjay Jha visited Lima on 1 March 2025.',
      b: 'Minister Sanjay Kumar Jha visited Oslo on 2 March 2025.',
    }
    const people = (rules: string) =>
      buildWith(rules, texts)
        .dataset.entities.filter(({ kind }) => kind === 'person')
        .map(({ id, name }) => [id, name])
    expect(people('')).toEqual([['person:sanjay-kumar-jha', 'Sanjay Kumar Jha']])
    const apart = [
      ['person:sanjay-jha', 'Sanjay Jha'],
      ['person:sanjay-kumar-jha', 'Sanjay Kumar Jha'],
    ]
    expect(people('Sanjay Jha != Sanjay Kumar Jha')).toEqual(apart)
    expect(people('Sanjay Kumar Jha != Sanjay Jha')).toEqual(apart)
  })
})

describe('a new name', () => {
  test('is shown, gives the id, and the old id leads there', () => {
    const dataset = build('Rajnath Singh > Rajnath Kumar Singh')
    expect(entityOf(dataset, 'person:rajnath-kumar-singh')).toMatchObject({
      name: 'Rajnath Kumar Singh',
      formerIds: ['person:rajnath-singh'],
    })
    expect(writtenIn(dataset, 'oslo', 'person:rajnath-kumar-singh')).toEqual(['Rajnath Singh', 'Singh'])
  })

  test('of a country keeps its code', () => {
    const texts = { a: 'Turkey and Spain signed an agreement on fishing on 3 March 2025.' }
    const { dataset } = buildWith('Turkey > Türkiye', texts)
    const shown = dataset.entities.find(({ id }) => id === 'country:TR')
    expect(shown).toMatchObject({ name: 'Türkiye', kind: 'country' })
  })
})

describe('a silenced name', () => {
  test('is in no mention, participant or list, and the others stay', () => {
    const dataset = build('- Rajnath Singh')
    expect(JSON.stringify(dataset.articles.map(({ mentions }) => mentions))).not.toContain('rajnath')
    expect(JSON.stringify(dataset.events.map(({ participants }) => participants))).not.toContain('rajnath')
    expect(entityOf(dataset, 'person:rajnath-singh')).toBeUndefined()
    expect(writtenIn(dataset, 'lima', 'person:manmohan-singh')).toEqual(['Manmohan Singh', 'Singh'])
  })

  test('in one article is silent there alone', () => {
    const dataset = build('- Rajnath Singh @ oslo.txt')
    expect(writtenIn(dataset, 'oslo', 'person:rajnath-singh')).toEqual([])
    expect(writtenIn(dataset, 'pune', 'person:rajnath-singh')).toEqual(['Rajnath Singh', 'Singh'])
  })
})

test('a rule about names that no article has is told, with file and line', () => {
  const { ownNameProblems } = buildWith(
    'Jon Roe > Jon Poe\nManmohan Singh = Singh @ nowhere.txt\n- Anna Berg',
  )
  expect(ownNameProblems.map(({ table, line, isFatal }) => [table, line, isFatal])).toEqual([
    ['names.txt', 2, false],
    ['names.txt', 3, false],
  ])
})

test('the example of the README can be read', () => {
  const readme = readFileSync('README.md', 'utf8')
  const example = /`names\.txt`:\s+```\n([^`]+)```/u.exec(readme)![1]!
  const { knowledge, problems } = knowledgeWith([{ name: 'names.txt', text: example }])
  expect(problems).toEqual([])
  expect(new Set(knowledge.names.map(({ kind }) => kind))).toEqual(
    new Set(['merge', 'split', 'rename', 'silence']),
  )
})

test('whatever the rules, every promise of the dataset is kept', () => {
  const names = [
    'Rajnath Singh',
    'Manmohan Singh',
    'Singh',
    'Anna Berg',
    'A. Berg',
    'Berg',
    'Bombay',
    'Jon Roe',
    'Norway',
  ]
  const name = fc.constantFrom(...names)
  const where = fc.constantFrom('', ' @ oslo', ' @ lima.txt')
  const rule = fc
    .tuple(name, name, where, fc.constantFrom('=', '!=', '>', '-'))
    .filter(([a, b]) => a !== b)
    .map(([a, b, at, sign]) =>
      sign === '-' ? `- ${a}${at}` : sign === '>' ? `${a} > ${b}` : `${a} ${sign} ${b}${at}`,
    )
  fc.assert(
    fc.property(fc.array(rule, { maxLength: 5 }), (rules) => {
      expect(validateDataset(build(rules.join('\n')))).toEqual([])
    }),
    { numRuns: 60 },
  )
})
