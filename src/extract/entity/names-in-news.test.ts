import { describe, expect, test } from 'vitest'
import { bareArticle } from '../../core/article.ts'
import { segmentArticle } from '../text/segment-article.ts'
import { linkEntities } from './link-entities.ts'

/** Puts the found names back into the text: `[Leeds|organization]`; words for a country's people are left alone. */
const marked = (text: string): string =>
  linkEntities({ ...segmentArticle(bareArticle('a', text)), recognizedTimes: [] })
    .mentions.filter(({ rule }) => rule !== 'demonym')
    .reverse()
    .reduce(
      (out, { start, end, kind }) =>
        `${out.slice(0, start)}[${out.slice(start, end)}|${kind}]${out.slice(end)}`,
      text,
    )

const expectMarked = (notation: string): void => {
  expect(marked(notation.replace(/\[([^|\]]+)\|[^\]]+\]/gu, '$1'))).toBe(notation)
}

describe('sport', () => {
  test.each([
    ['a lone surname is a player', '[Kovacs|person] beat [Nilsson|person] 6-3 6-4.'],
    [
      'a city that plays is its team, a city where one plays a place',
      '[Leeds|organization] beat [Ajax|organization] 2-1 on Tuesday. [Ajax|organization], who lost in [Leeds|place] last year, host [Everton|organization] next week.',
    ],
    [
      'a bare table of results names teams',
      '[Chicago|organization] 9 [Boston|organization] 3\n[Detroit|organization] 4 [Seattle|organization] 2',
    ],
    [
      'a country that plays stays a country',
      '[Norway|country] beat [Brazil|country] 2-1 in a World Cup match on Tuesday.',
    ],
    [
      'numbers of a line-up are no part of a name',
      'Teams: [Norway|country] - 1-[Lars Bakkeby|person]; 2-[Ole Viksand|person], 3-[Tor Hjelle|person] (14-[Nils Brandal|person], 61).',
    ],
    [
      'a list of placings',
      '1. [Marta Kowalik|person] ([Poland|country]) 10.98 seconds\n2. [Ines Duval|person] ([France|country]) 11.04',
    ],
    [
      'a headline in capitals names countries',
      'SOCCER - [BRAZIL|country] BEAT [NORWAY|country] IN FRIENDLY.',
    ],
  ])('%s', (_, notation) => {
    expectMarked(notation)
  })
})

describe('agency reports', () => {
  test.each([
    [
      'a dateline names a place and an agency',
      '[ROME|place], March 3 ([Reuters|organization]) - Italian shares fell on Monday, brokers said.',
    ],
    [
      'a company is known by its first word from then on',
      '[Norrvik Holdings|organization] lost 3 million crowns. Shares in [Norrvik|organization] fell. "[Norrvik|organization] is sound," said chairman [Arne Falk|person].',
    ],
    [
      'names from every part of the world',
      '[Su Tseng-chang|person], [Miguel Díaz-Canel|person], [Boutros Boutros-Ghali|person], [Brij Lal|person] and [Motegi Toshimitsu|person] came.',
    ],
    ['initials', '[S. Jaishankar|person] and [J.M. Coetzee|person] spoke.'],
    ['nobody is named by an event', 'The Dharma Guardian exercise began.'],
  ])('%s', (_, notation) => {
    expectMarked(notation)
  })
})
