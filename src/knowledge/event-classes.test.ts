import { describe, expect, test } from 'vitest'
import { disasterOf, eventClassesOf, isCommonplace } from './event-classes.ts'

const shared = (a: string, b: string): string[] =>
  [...eventClassesOf(a)].filter((name) => eventClassesOf(b).has(name))

describe('eventClassesOf', () => {
  test('words for one sort of event share a class', () => {
    const pairs = [
      'quake earthquake',
      'murder kill',
      'acquire takeover',
      'arrest detain',
      'win defeat',
      'die death',
      'quit resignation',
    ]
    for (const pair of pairs) expect(shared(...(pair.split(' ') as [string, string])), pair).not.toEqual([])
  })

  test('words for different sorts share none', () => {
    for (const pair of ['earthquake kill', 'arrest sentence', 'meet visit', 'flood fire', 'charge trial'])
      expect(
        shared(...(pair.split(' ') as [string, string])).filter((name) => name !== 'disaster'),
        pair,
      ).toEqual([])
  })

  test('a word behind the verb says what it means', () => {
    expect([...eventClassesOf('pick', ['him', 'up'])]).toEqual(['arrest'])
    expect([...eventClassesOf('pick')]).toEqual(['appointment'])
  })

  test('a word of no line is a class of its own', () => {
    expect([...eventClassesOf('yodel')]).toEqual(['yodel'])
  })
})

test('a disaster is found in singular and plural', () => {
  expect([disasterOf('quakes'), disasterOf('floods'), disasterOf('minister')]).toEqual([
    'earthquake',
    'flood',
    null,
  ])
})

test('sharing an everyday sort of event says little, and a word of no line no more', () => {
  expect(['visit', 'yodel', 'earthquake'].map((word) => isCommonplace(eventClassesOf(word)))).toEqual([
    true,
    true,
    false,
  ])
})
