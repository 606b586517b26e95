import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Entity, EntityId } from '../core/entity.ts'
import type { TimelineEvent } from '../core/event.ts'
import { foldText, matchesWords, queryWords, searchableText } from './search.ts'

const finds = (query: string, text: string): boolean => matchesWords(foldText(text), queryWords(query))

describe('a search', () => {
  test.each([
    ['jais', 'S. Jaishankar'],
    ['erdogan', 'Recep Tayyip Erdoğan'],
    ['Erdoğan', 'Recep Tayyip Erdogan'],
    ['lodz', 'Łódź'],
    ['misri', 'Misri’s visit'],
    ['tokyo visit', 'Visit to Tokyo'],
    ['india japan', 'India–Japan'],
    ['2+2', 'the 2+2 meeting'],
    ['東京', '茂木外相が東京で会談'],
    ['strasse', 'Straße'],
  ])('for “%s” finds “%s”', (query, text) => {
    expect(finds(query, text)).toBe(true)
  })

  test.each([
    ['in', 'meeting'],
    ['shankar', 'Jaishankar'],
    ['tokyo osaka', 'Visit to Tokyo'],
  ])('for “%s” does not find “%s”', (query, text) => {
    expect(finds(query, text)).toBe(false)
  })

  test('without letters or digits finds everything', () => {
    expect(queryWords(' –  ’ ')).toEqual([])
    expect(finds(' – ', 'anything')).toBe(true)
  })

  test('finds every text by any run of its own words', () => {
    const word = fc.stringMatching(/^[a-zäöñ]{1,6}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.nat(), (words, at) => {
        expect(finds(words.slice(at % words.length).join(' '), words.join(' '))).toBe(true)
      }),
    )
  })
})

test('foldText is stable: folding twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => foldText(foldText(text)) === foldText(text)),
  )
})

test('the searched text holds title, names, aliases and quotes', () => {
  const nakatani: Entity = {
    id: 'person:gen-nakatani',
    kind: 'person',
    name: 'Gen Nakatani',
    aliases: ['General Nakatani'],
    country: null,
    roles: [],
  }
  const event = {
    title: 'Ministers meet',
    participants: [{ entity: nakatani.id, role: 'agent' }],
    evidence: [{ exact: 'They met on Monday.' }],
  } as unknown as TimelineEvent
  const text = searchableText(event, new Map<EntityId, Entity>([[nakatani.id, nakatani]]))
  for (const query of ['ministers', 'gen', 'general', 'monday'])
    expect(matchesWords(text, [query])).toBe(true)
})
