import { describe, expect, test } from 'vitest'
import { bareArticle } from '../../core/article.ts'
import { linkEntities } from '../entity/link-entities.ts'
import { segmentArticle } from '../text/segment-article.ts'
import { recognizeTimes } from '../time/recognize-times.ts'
import { viewSentences } from './sentence-view.ts'

/** "A pipeline owned by X ruptured" → "owned:reduced ruptured:finite" */
const tagged = (text: string): string =>
  viewSentences(linkEntities(recognizeTimes(segmentArticle(bareArticle('test', text)))))
    .flatMap(({ words }) => words)
    .filter(({ verb }) => verb !== null)
    .map(({ text: word, verb }) => `${word}:${verb}`)
    .join(' ')

describe('tagVerbs', () => {
  test.each([
    ['Two men were arrested.', 'were:finite arrested:main'],
    ['The tanker owned by a Greek firm ruptured.', 'owned:reduced ruptured:finite'],
    ['Miners trapped underground were rescued.', 'trapped:reduced were:finite rescued:main'],
    ['The wounded soldiers left.', 'left:finite'],
    ['Ministers plan to cut spending.', 'cut:infinitive'],
    ['The storm, the worst in years, struck in May.', 'struck:finite'],
    ['The firm, based in a village, hired him.', 'based:reduced hired:finite'],
    ['The plant is closed on the unnamed island.', 'is:finite closed:main'],
    ['Police killed at least six suspected rebels.', 'killed:finite'],
    ['The prints were all sold.', 'were:finite sold:main'],
    ['Ann was tried and then jailed.', 'was:finite tried:main jailed:finite'],
    ['They say that boiled water is safe.', 'is:finite'],
    ['Protesters march through Seoul on Friday.', 'march:finite'],
    ['Bomb attacks in Baghdad on Friday.', ''],
    ['Hundreds of seeds need feeding indeed.', ''],
  ])('in %s', (text, expected) => {
    expect(tagged(text)).toBe(expected)
  })
})
