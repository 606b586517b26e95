import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupPeople, isSamePerson, namePartsOf } from './group-people.ts'
import { normalTitle } from './normal-title.ts'
import { isAcronymOf } from './organizations.ts'
import { slugOf } from './slug.ts'

const same = (a: string, b: string) => isSamePerson(namePartsOf(a), namePartsOf(b))

describe('two full names are of one person', () => {
  test.each([
    ['Sanjay Kumar Jha', 'Sanjay Jha'],
    ['Toshimitsu Motegi', 'Motegi Toshimitsu'],
    ['S. Jaishankar', 'Subrahmanyam Jaishankar'],
    ['George W. Bush', 'George Walker Bush'],
    ['José Díaz', 'Jose Diaz'],
    ['Robert Downey Jr.', 'Robert Downey'],
    ['Ludwig van Beethoven', 'Ludwig van Beethoven'],
  ])('%s, %s', (a, b) => {
    expect(same(a, b)).toBe(true)
    expect(same(b, a)).toBe(true)
  })

  test.each([
    ['Ahmed Khan', 'Imran Khan'],
    ['Sanjay Kumar Jha', 'Kumar Jha'],
    ['S. Jaishankar', 'Kumar Jaishankar'],
    ['John Smith', 'John Smithson'],
    ['George Bush', 'George Kush'],
  ])('but not %s, %s', (a, b) => {
    expect(same(a, b)).toBe(false)
  })
})

describe('groups', () => {
  test('take the fullest form as the name', () => {
    const [group] = groupPeople(['Sanjay Jha', 'Sanjay Kumar Jha', 'Sanjay Jha'])
    expect(group).toEqual({ name: 'Sanjay Kumar Jha', forms: new Set(['Sanjay Jha', 'Sanjay Kumar Jha']) })
  })

  test('take the more frequent of two orders', () => {
    const [group] = groupPeople(['Motegi Toshimitsu', 'Toshimitsu Motegi', 'Toshimitsu Motegi'])
    expect(group!.name).toBe('Toshimitsu Motegi')
  })

  test('hold every name exactly once', () => {
    const word = fc.constantFrom('Ann', 'Bob', 'A.', 'Khan', 'Rao', 'van', 'Lee')
    const name = fc.array(word, { minLength: 2, maxLength: 4 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), (names) => {
        const forms = groupPeople(names).flatMap((group) => [...group.forms])
        expect([...forms].sort()).toEqual([...new Set(names)].sort())
      }),
    )
  })
})

test('a slug is lower case without diacritics, and the slug of a slug is itself', () => {
  expect(slugOf('Miguel Díaz-Canel')).toBe('miguel-diaz-canel')
  expect(slugOf('Tom O’Brien')).toBe('tom-obrien')
  expect(slugOf('Łódź')).toBe('lodz')
  expect(slugOf('***')).toBe('unnamed')
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
      expect(slugOf(slugOf(text))).toBe(slugOf(text))
    }),
  )
})

test.each([
  ['Foreign Minister', 'Minister of External Affairs'],
  ['Defence Minister', 'Minister for Defense'],
  ['FM', 'Foreign Minister'],
])('%s and %s are one office', (a, b) => {
  expect(normalTitle(a)).toBe(normalTitle(b))
})

test.each([
  ['Foreign Minister', 'Vice Foreign Minister'],
  ['Foreign Minister', 'Prime Minister'],
])('%s and %s are two', (a, b) => {
  expect(normalTitle(a)).not.toBe(normalTitle(b))
})

test('an acronym takes initials in order and may pass over small words', () => {
  expect(isAcronymOf('SCO', 'Shanghai Cooperation Organisation')).toBe(true)
  expect(isAcronymOf('ASEAN', 'Association of Southeast Asian Nations')).toBe(false)
  expect(isAcronymOf('UAR', 'Union of Atheists and Rationalists')).toBe(true)
  expect(isAcronymOf('OCS', 'Shanghai Cooperation Organisation')).toBe(false)
})
