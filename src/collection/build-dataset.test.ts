import { describe, expect, test } from 'vitest'
import { type Article, bareArticle } from '../core/article.ts'
import { validateDataset } from '../dataset/validate.ts'
import { extractArticle } from '../extract/extract-article.ts'
import { buildDataset } from './build-dataset.ts'

const article = (id: string, text: string, datePublished: string | null = null): Article =>
  bareArticle(id, text, { datePublished })

const build = (...articles: Article[]) => buildDataset(articles.map(extractArticle)).dataset

const lisbon = article(
  'lisbon',
  'French President Emmanuel Macron met Prime Minister Luis Montenegro in Lisbon on 4 March 2025. They discussed trade.',
)
const paris = article(
  'paris',
  'French President Emmanuel Macron also met Portuguese Prime Minister Luis Montenegro. On Monday a bomb exploded in Porto, police said.',
  '2025-03-05',
)

describe('buildDataset', () => {
  test('makes one event of what two articles tell, with both as sources', () => {
    const meeting = build(lisbon, paris).events.filter((event) => event.kind === 'meeting')
    expect(meeting.map(({ sources, date }) => [sources, date.edtf])).toEqual([
      [['lisbon', 'paris'], '2025-03-04'],
    ])
  })

  test('gives the same bytes in whatever order the articles come', () => {
    expect(JSON.stringify(build(paris, lisbon))).toBe(JSON.stringify(build(lisbon, paris)))
  })

  test('keeps every promise of validateDataset', () => {
    expect(validateDataset(build(lisbon, paris))).toEqual([])
  })

  test('keeps a link: the id of an event told by one article still opens it when another article is added', () => {
    const [alone] = build(lisbon).events.filter((event) => event.kind === 'meeting')
    const [together] = build(lisbon, paris).events.filter((event) => event.kind === 'meeting')
    expect([together!.id, ...together!.aliases]).toContain(alone!.id)
  })

  test('resolves a weekday by the publication date and says so', () => {
    const attack = build(paris).events.find((event) => event.kind === 'attack')
    expect(attack?.date.edtf).toBe('2025-03-03')
    expect(attack?.date.asWritten).toBe('Monday')
    expect(attack?.date.because.map(({ rule }) => rule)).toContain('metadata')
    const placed = attack!.date.because.filter(({ start }) => start !== undefined)
    expect(placed.map(({ start, end }) => paris.text.slice(start, end))).toEqual(['Monday'])
  })

  test('never invents a date: without a publication date the weekday stays undated, with the reason', () => {
    const [event] = build(article('undated', 'A bomb exploded in Porto on Monday, police said.')).events
    expect(event?.date.edtf).toBe(null)
    expect(event?.date.weekday).toBe(1)
    expect(event?.date.because.length).toBeGreaterThan(0)
  })

  test('keeps yearly meetings of the same people apart', () => {
    const year = (id: string, date: string) =>
      article(id, `Emmanuel Macron met Luis Montenegro in Lisbon on ${date}.`)
    expect(build(year('a', '4 March 2024'), year('b', '3 March 2025')).events).toHaveLength(2)
  })

  test('dates an undated article by two events that it shares with a dated one', () => {
    const dated = article(
      'dated',
      'Foreign Secretary Anna Berg’s visit to Oslo on 6 June 2024 was short. During her visit, Berg met Foreign Minister Jon Dahl. During the visit, Berg met Defence Minister Eva Lund.',
    )
    const undated = article(
      'undated',
      'Foreign Secretary Anna Berg met Foreign Minister Jon Dahl. In another meeting, Berg met Defence Minister Eva Lund.',
    )
    const found = build(dated, undated).articles.find(({ id }) => id === 'undated')
    expect(found?.publication?.method).toBe('shared-event')
    expect(found?.publication?.edtf).toBe('2024-06-06/2024-06-10')
  })

  test('does not move when the machine’s clock does', () => {
    const before = JSON.stringify(build(lisbon, paris))
    const { now } = Date
    Date.now = () => 0
    try {
      expect(JSON.stringify(build(lisbon, paris))).toBe(before)
    } finally {
      Date.now = now
    }
  })
})
