import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FACTUALITIES } from '../core/event.ts'
import { edtfArbitrary, type TestEvent } from '../timeline/testing-columns.ts'
import { pictureHeight } from './paint-picture.ts'
import { loadWords } from './picture.ts'
import { drawn, pictureInput, textsOf, xmlFault } from './testing-picture.ts'

const eventArbitrary: fc.Arbitrary<TestEvent> = fc.record({
  edtf: edtfArbitrary,
  importance: fc.integer({ min: 0, max: 255 }),
  factuality: fc.constantFrom(...FACTUALITIES),
})
const eventsArbitrary = fc.array(eventArbitrary, { minLength: 1, maxLength: 40 })

/** One event on each of so many days. */
const days = (count: number): TestEvent[] =>
  Array.from({ length: count }, (_, index) => ({
    edtf: new Date(Date.UTC(2001, 0, 1 + index)).toISOString().slice(0, 10),
    importance: (index * 37) % 256,
    factuality: 'asserted',
  }))

const HOSTILE = ['</text><script>alert(1)</script>', `"'&amp;<![CDATA[`, 'a\u0000b\ufffe\ud800', '--> ]]>']

describe('a picture as SVG', () => {
  test('is well-formed whatever titles, filters and addresses say', () => {
    const words = fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' })), {
      minLength: 4,
      maxLength: 4,
    })
    fc.assert(
      fc.property(eventsArbitrary, words, (events, [title = '', filter = '', address = '', event = '']) => {
        const { svg } = drawn(pictureInput(events, [event], { title, filter, address }))
        expect(xmlFault(svg)).toBeNull()
        expect(svg).not.toContain('<script')
      }),
      { numRuns: 60 },
    )
  })

  test('keeps every text inside its edges, and no two of them run into each other on one line', () => {
    fc.assert(
      fc.property(eventsArbitrary, fc.integer({ min: 340, max: 1600 }), (events, widthPx) => {
        const input = pictureInput(events, ['A meeting of ministers', 'Vote'], {
          size: { widthPx, heightPx: 700 },
          filter: 'People: somebody or somebody else, not a third one · as known on 25 May 2025',
          address: `https://example.org/page?${'person=person:with-a-long-name&'.repeat(9)}`,
        })
        const { picture, svg } = drawn(input)
        const texts = textsOf(svg)
        for (const { left, right, y } of texts) {
          expect(left).toBeGreaterThanOrEqual(0)
          expect(right).toBeLessThanOrEqual(widthPx)
          expect(y).toBeLessThan(pictureHeight(picture))
        }
        const sorted = texts.sort((a, b) => a.y - b.y || a.left - b.left)
        for (const [index, text] of sorted.entries()) {
          const before = sorted[index - 1]
          if (before?.y === text.y) expect(text.left).toBeGreaterThanOrEqual(before.right - 0.02)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('is the same, byte for byte, for the same view', () => {
    fc.assert(
      fc.property(eventsArbitrary, (events) => {
        expect(drawn(pictureInput(events)).svg).toBe(drawn(pictureInput(events)).svg)
      }),
      { numRuns: 20 },
    )
  })

  test('refers to nothing outside itself, and to no font that only the page has', () => {
    const { svg } = drawn(pictureInput([{ edtf: '2001~', importance: 9, factuality: 'planned' }]))
    expect(svg).not.toMatch(/href|@import|<image|<style|Variable/)
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(svg).toContain(`id="${id}"`)
    expect(svg.match(/https?:[^"<]*/g)).toEqual([
      'http://www.w3.org/2000/svg',
      'https://example.org/?from=2000',
    ])
  })

  test('says title, filter, number of events, period and address', () => {
    const input = pictureInput(days(3), ['An event'], { filter: 'Countries: Japan' })
    expect(textsOf(drawn(input).svg).map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'A story',
        'Countries: Japan',
        '3 events · 2000 – 2020',
        'https://example.org/?from=2000',
      ]),
    )
  })

  test('shows each event with its title and date where there is room', () => {
    const texts = textsOf(drawn(pictureInput(days(3), ['First', 'Second', 'Third'])).svg)
    const words = texts.map(({ text }) => text)
    expect(words).toEqual(expect.arrayContaining(['First', 'Second', 'Third', '1 Jan 2001', '3 Jan 2001']))
  })
})

describe('many events', () => {
  test('are counted in bars with a legend, the most important ones labelled', () => {
    const { picture, svg } = drawn(pictureInput(days(9000)))
    expect(picture.cells?.styles.shared.kind).toBe('bars')
    const words = textsOf(svg).map(({ text }) => text)
    expect(words).toEqual(expect.arrayContaining(picture.legends.map((legend) => legend.words)))
    expect(picture.legends).toHaveLength(1)
    expect(words).toContain('9,000 events · 2000 – 2020')
    expect(words.filter((text) => text === 'An event').length).toBeGreaterThan(5)
  })

  test('in lanes, a last one of many others has a scale of its own and says so', () => {
    const input = pictureInput(days(9000))
    const codes = Uint16Array.from({ length: 9000 }, (_, rank) =>
      rank % 20 < 2 ? rank % 20 : 2 + (rank % 18),
    )
    const keys = Array.from({ length: 20 }, (_, code) => `country:${code}`)
    const { picture, svg } = drawn({ ...input, content: { ...input.content, laneCodes: { keys, codes } } })
    const { lanes } = picture.layout.laneRanks
    expect(lanes.at(-1)?.label).toMatch(/^1\d others$/)
    expect(picture.legends).toHaveLength(2)
    const [shared, own] = picture.legends
    expect(textsOf(svg).map(({ text }) => text)).toEqual(expect.arrayContaining([shared!.words, own!.words]))
    expect(own!.words).toMatch(/^own scale: up to [\d,]+ events$/)
    expect(own!.box.top).toBeGreaterThan(lanes.at(-1)!.topPx)
  })

  test('have their words brought before they are drawn', async () => {
    const input = pictureInput(days(3000))
    const told = new Set<number>()
    const asked: number[][] = []
    const slow = {
      ...input.store,
      eventAt: (rank: number) => (told.has(rank) ? input.store.eventAt(rank) : null),
      loadEvents: async (ranks: Iterable<number>) => {
        asked.push([...ranks])
        for (const rank of ranks) told.add(rank)
      },
    }
    const late = { ...input, store: slow }
    expect(textsOf(drawn(late).svg).some(({ text }) => text === 'An event')).toBe(false)
    await loadWords(late)
    expect(asked.length).toBeGreaterThan(0)
    await loadWords(late)
    expect(drawn(late).svg).toContain('An event')
    expect(asked.flat().length).toBe(new Set(asked.flat()).size)
  })
})
