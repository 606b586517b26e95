import { describe, expect, test } from 'vitest'
import { dayNumberEdtf } from '../core/edtf.ts'
import { dateCollection } from './date-collection.ts'
import { daysOf } from './day-interval.ts'
import { indexFacts } from './story-facts.ts'
import { extractAll, type TestCollection } from './testing-collection.ts'

const articlesOf = (collection: TestCollection) => dateCollection(extractAll(collection)).articles

const quake = {
  text: 'The tremor of Saturday cracked the Belvar dam. Engineers sealed the spillway on Sunday, while 400 villagers waited in tents.',
  published: '2016-05-02',
}

/** The days that the first time of the text may mean, by what the articles before it tell. */
const daysFoundFor = (text: string, ...told: { text: string; published: string }[]): string[] => {
  const articles = articlesOf({
    ...Object.fromEntries(told.map((article, index) => [`told-${index}`, article])),
    undated: { text },
  })
  const doc = articles.find(({ id }) => id === 'undated')!
  return [...indexFacts(articles).matchesOf(doc, 0).keys()].map(dayNumberEdtf)
}

const intro = 'Rain fell. More rain is due. Roads were shut. Schools too.'

describe('indexFacts', () => {
  test('finds the day of the clause that tells the same', () => {
    expect(daysFoundFor(`${intro} Engineers sealed the spillway on Sunday.`, quake)).toEqual(['2016-05-01'])
  })

  test('keeps the days of one sentence’s clauses apart', () => {
    const told = {
      text: `${intro} The tremor cracked the Belvar dam on Saturday, and engineers sealed the spillway on Sunday.`,
      published: '2016-05-02',
    }
    expect(daysFoundFor(`${intro} The tremor cracked the Belvar dam on Saturday.`, told)).toEqual([
      '2016-04-30',
    ])
  })

  test('finds nothing by weekdays, months and grammar alone', () => {
    expect(daysFoundFor(`${intro} They were there on Sunday when we were not.`, quake)).toEqual([])
  })

  test('takes nothing from articles whose own day is not known', () => {
    const articles = articlesOf({ first: { text: quake.text }, second: { text: quake.text } })
    const facts = indexFacts(articles)
    for (const doc of articles) {
      expect(facts.sistersOf(doc)).toEqual([])
      for (const time of doc.recognizedTimes.keys()) expect([...facts.matchesOf(doc, time)]).toEqual([])
    }
  })

  test('takes nothing from datelines, which tell when the article was written', () => {
    const told = { text: `BELVAR, May 2 — Engineers sealed the spillway.`, published: '2016-05-02' }
    expect(daysFoundFor('Engineers sealed the spillway of Belvar on Sunday.', told)).toEqual([])
  })

  test('finds an article’s sisters with the day on which they appeared, never itself', () => {
    const articles = articlesOf({
      quake,
      again: { ...quake, published: '2016-05-03' },
      other: { text: 'The opera opened its season with a new tenor.', published: '2016-05-02' },
    })
    const [doc] = articles.filter(({ id }) => id === 'quake')
    const sisters = indexFacts(articles).sistersOf(doc!)
    expect(sisters.map(({ article, published }) => [article, published])).toEqual([
      ['again', daysOf('2016-05-03')!.first],
    ])
  })

  test('sums up the sisters: how many, from when to when, and which three are the most alike', () => {
    const words = ['Engineers', 'Villagers', 'Soldiers', 'Monks', 'Bakers']
    const told = words.map((who, index) => ({
      text: `${quake.text} ${who} helped.`,
      published: `2016-05-0${index + 2}`,
    }))
    const articles = articlesOf({
      ...Object.fromEntries(told.map((article, index) => [`told-${index}`, article])),
      undated: { text: `${quake.text} Monks helped.` },
    })
    const facts = indexFacts(articles)
    const doc = articles.find(({ id }) => id === 'undated')!
    const story = facts.storyOf(doc)!
    const sisters = facts.sistersOf(doc)
    expect(story.count).toBe(sisters.length)
    expect([story.first, story.last]).toEqual(
      [Math.min, Math.max].map((most) => most(...sisters.map(({ published }) => published))),
    )
    expect(story.closest.map(({ article }) => article)).toEqual(
      [...sisters]
        .sort((a, b) => b.likeness - a.likeness || (a.article < b.article ? -1 : 1))
        .slice(0, 3)
        .map(({ article }) => article),
    )
    expect(story.closest[0]!.article).toBe('told-3')
  })
})
