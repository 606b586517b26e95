import { expect, test } from 'vitest'
import { bareArticle } from '../../core/article.ts'
import { extractArticle } from '../extract-article.ts'

/** The words that date the event whose trigger is `verb`. */
const timesOf = (text: string, verb: string): string[] | undefined => {
  const doc = extractArticle(bareArticle('test', text))
  return doc.eventMentions
    .find(({ trigger }) => doc.text.slice(trigger.start, trigger.end) === verb)
    ?.times.map((index) => doc.text.slice(doc.recognizedTimes[index]!.start, doc.recognizedTimes[index]!.end))
}

/** Text, verb, the times that are its own. */
const sentences: readonly (readonly [string, string, readonly string[]])[] = [
  ['Villagers sued the owner, Northgate Metals, on Tuesday for 900 million dollars.', 'sued', ['Tuesday']],
  [
    'A judge sentenced Tom Hill, the former head of the bank, to eight years on Monday.',
    'sentenced',
    ['Monday'],
  ],
  ['Colonel Tom Hill was dismissed as chief of staff on July 12.', 'dismissed', ['July 12']],
  ['The town has had no water since Monday, when rebels attacked the waterworks.', 'attacked', ['Monday']],
  ['The plan failed in a raid on May 3, in which one soldier was killed.', 'killed', ['May 3']],
]

test.each(sentences)('“%s”: %s has its time', (text, verb, times) => {
  expect(timesOf(text, verb)).toEqual(times)
})

test('a time of another clause behind “as” is not taken', () => {
  expect(timesOf('Anna Berg fled as rebels shelled the town on Monday.', 'fled')).not.toEqual(['Monday'])
})

test('a list of names is no aside', () => {
  expect(timesOf('Anna Berg met Tom Hill, Ruth Chen, and Ivan Petrov in Oslo on Monday.', 'met')).toEqual([
    'Monday',
  ])
})
