import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bareArticle } from '../../core/article.ts'
import { extractArticle } from '../extract-article.ts'
import { titleFaults } from './title-faults.ts'

describe('titleFaults', () => {
  test.each([
    ['Court jails', []],
    ['Talks go on', []],
    ['“The Long Harbour” wins best picture', []],
    ['Minister sworn in', []],
    ['It closes a plant', ['dangling pronoun']],
    ['Judge sentences him', ['dangling pronoun']],
    ['Mayor opens the', ['ends in “the”']],
    ['Police arrest man with', ['ends in “with”']],
    ['Mayor praises “bold plan', ['lone “”']],
    ['Storm kills 12 (and', ['lone ()']],
    ['storm kills 12', ['no capital']],
    ['Collapse', ['one word']],
    [`Mayor ${'very '.repeat(20)}happy`, ['too long']],
    ['Storm kills 12 and', ['ends in “and”']],
  ])('of %s', (title, faults) => {
    expect(titleFaults(title)).toEqual(faults)
  })
})

const textsIn = (folder: URL): string[] =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name) && name !== 'README.md')
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))

const root = new URL('../../../', import.meta.url)
const ownTexts = [...textsIn(new URL('articles/', root)), ...textsIn(new URL('bench/events-in-text/', root))]
const faultsIn = (text: string): string[] =>
  extractArticle(bareArticle('test', text)).eventMentions.flatMap(({ title }) =>
    titleFaults(title).map((fault) => `${title}: ${fault}`),
  )

describe('every title', () => {
  test('of the committed texts may be printed', () => {
    expect(ownTexts.length).toBeGreaterThan(5)
    expect(ownTexts.flatMap(faultsIn)).toEqual([])
  })

  test('may be printed whatever the order of the words', () => {
    const words = fc.constantFrom(
      ...'police the a Oslo killed was arrested in of “ ” ( ) , and who on Monday 12 people it him Anna Berg resigned signed treaty after that to will earthquake struck talks with by — ’s not'.split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(fc.array(words, { minLength: 3, maxLength: 40 }), (chosen) => {
        expect(faultsIn(`${chosen.join(' ')}.`)).toEqual([])
      }),
      { numRuns: 400 },
    )
  })
})
