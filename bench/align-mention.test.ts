import { expect, test } from 'vitest'
import { buildDataset } from '../src/collection/build-dataset.ts'
import { bareArticle } from '../src/core/article.ts'
import { extractArticle } from '../src/extract/extract-article.ts'
import { alignMention, shareStem } from './align-mention.ts'

test('words that differ in their ending alone share a stem', () => {
  expect(shareStem('arrest', 'arrested')).toBe(true)
  expect(shareStem('convicted', 'conviction')).toBe(true)
  expect(shareStem('go', 'going')).toBe(false)
  expect(shareStem('arrest', 'army')).toBe(false)
})

const text = 'Police arrested the mayor on 3 May 2005. The weather is fine in the south.'
const { dataset, articles } = buildDataset([extractArticle(bareArticle('a', text))])
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

test('a mention goes to the event whose evidence holds it', () => {
  const found = alignMention(dataset.events, articles[0]!, at('arrested'))
  expect(found).toMatchObject({ event: { date: { edtf: '2005-05-03' } }, sharesWord: true })
})

test('a mention outside of all evidence goes nowhere', () => {
  expect(alignMention(dataset.events, articles[0]!, at('weather'))).toBeNull()
})

test('of two events of one sentence the one that shares the marked word is taken, then the shorter evidence', () => {
  const [event] = dataset.events as [(typeof dataset.events)[0]]
  const [place] = event.evidence as [(typeof event.evidence)[0]]
  const other = { ...event, id: 'other', title: 'Storm hits town' }
  const long = { ...event, id: 'long', evidence: [{ ...place, end: text.length }] }
  const bare = [{ ...articles[0]!, eventMentions: [] }] as const
  const pick = (...events: (typeof event)[]) => alignMention(events, bare[0], at('arrested'))?.event.id
  expect(pick(other, long)).toBe('long')
  expect(pick(long, event)).toBe(event.id)
})
