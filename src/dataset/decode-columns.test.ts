import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnsOf, reportedOf } from './columns-of.ts'
import { decodeColumns } from './decode-columns.ts'
import { decodeFacet, decodeReported } from './decode-facet.ts'
import { columnsMeta, columnsSections, encodeReported, facetSections } from './encode-columns.ts'
import { facetColumnOf, leadingCountries } from './facet-column.ts'
import { FACETS } from './filter-state.ts'
import { isLoadError } from './load-shape.ts'
import { rankEvents } from './rank-events.ts'
import { type Container, readContainer } from './read-container.ts'
import { anyEvents, ENTITIES, someEvents } from './testing-events.ts'
import { encodeContainer, type Sections } from './write-container.ts'

const columnsFor = (events: Parameters<typeof rankEvents>[0]) => {
  const ranked = rankEvents(events)
  const leaders = leadingCountries(ranked.events, ENTITIES)
  return { ranked, leaders, columns: columnsOf(ranked, leaders) }
}

const opened = (sections: Sections, meta: object = {}): Promise<Container> =>
  readContainer('a.bin', encodeContainer({ build: 'b', meta: { ...meta }, sections }))

test('columns come back from their bytes as they were', async () => {
  await fc.assert(
    fc.asyncProperty(anyEvents(40), async (events) => {
      const { columns } = columnsFor(events)
      const container = await opened(columnsSections(columns), columnsMeta(columns))
      expect(decodeColumns(container)).toEqual(columns)
    }),
  )
})

test('facets and days of report come back from their bytes as they were', async () => {
  await fc.assert(
    fc.asyncProperty(anyEvents(40), fc.constantFrom(...FACETS), async (events, key) => {
      const { ranked, leaders, columns } = columnsFor(events)
      const facet = facetColumnOf(ranked.events, leaders, key)
      const reported = reportedOf(ranked.events)
      const container = await opened({
        ...facetSections(facet, columns),
        reported: encodeReported(reported, columns),
      })
      expect(decodeFacet(container, key, columns)).toEqual(facet)
      expect(decodeReported(container.section('reported'), columns)).toEqual(reported)
    }),
  )
})

test('an event may have more values than a byte counts, and a facet more than two bytes number', async () => {
  const [event] = someEvents(1)
  const sources = Array.from({ length: 70_000 }, (_, at) => `a${at}`)
  const { ranked, leaders, columns } = columnsFor([
    { ...event!, sources: sources.slice(0, 300) },
    ...sources.slice(200).map((source, at) => ({ ...event!, id: `e-${at}`, sources: [source] })),
  ])
  const facet = facetColumnOf(ranked.events, leaders, 'source')
  expect([facet.counts, facet.codes].map((numbers) => numbers?.BYTES_PER_ELEMENT)).toEqual([2, 4])
  const container = await opened(facetSections(facet, columns))
  expect(decodeFacet(container, 'source', columns)).toEqual(facet)
})

test('a column takes no more memory than its values need', () => {
  const [event] = someEvents(1)
  const columnFor = (sources: number) => {
    const events = Array.from({ length: sources }, (_, at) => ({
      ...event!,
      id: `e-${at}`,
      sources: [`a${at}`],
    }))
    const { ranked, leaders } = columnsFor(events)
    return (key: 'source' | 'certainty') => facetColumnOf(ranked.events, leaders, key)
  }
  const widthOf = (sources: number) => columnFor(sources)('source').codes.BYTES_PER_ELEMENT
  expect([256, 257, 65_536, 65_537].map(widthOf)).toEqual([1, 2, 2, 4])
  expect(columnFor(3)('certainty').counts).toBeNull()
})

/** Sections with one of them changed must either be refused by name or, being a valid other content, be read. */
test('a section that was cut, lengthened or overwritten is never read past its end, and is named when refused', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyEvents(20).filter(({ length }) => length > 0),
      fc.nat(),
      fc.constantFrom('cut', 'lengthen', 'overwrite'),
      fc.nat(),
      async (events, which, how, byte) => {
        const { ranked, leaders, columns } = columnsFor(events)
        const whole = {
          ...columnsSections(columns),
          ...facetSections(facetColumnOf(ranked.events, leaders, 'country'), columns),
        }
        const name = Object.keys(whole)[which % Object.keys(whole).length]!
        const bytes = whole[name as keyof typeof whole] as Uint8Array
        const changed =
          how === 'lengthen'
            ? Uint8Array.of(...bytes, byte & 0xff)
            : bytes.slice(0, how === 'cut' ? -1 : undefined)
        if (how === 'overwrite' && bytes.length > 0) changed[byte % bytes.length] = (byte >> 8) & 0xff
        const container = await opened({ ...whole, [name]: changed }, columnsMeta(columns))
        try {
          const read = decodeColumns(container)
          decodeFacet(container, 'country', read)
          expect(how === 'overwrite' || bytes.length === 0).toBe(true)
        } catch (error) {
          if (!isLoadError(error)) throw error
          expect(error.problem.file).toBe('a.bin')
          expect(error.problem.field).not.toBeNull()
        }
      },
    ),
    { numRuns: 500 },
  )
})
