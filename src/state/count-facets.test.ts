import { expect, test } from 'vitest'
import { encodeStore, type StoreSizes } from '../dataset/encode-store.ts'
import { listFacets } from '../dataset/facets.ts'
import { EMPTY_FILTER, FACETS } from '../dataset/filter-state.ts'
import { isLoadError } from '../dataset/load-shape.ts'
import { openStore } from '../dataset/open-store.ts'
import { inOneGo } from '../dataset/steps.ts'
import { ENTITIES, someEvents } from '../dataset/testing-events.ts'
import { oneStretch } from '../dataset/testing-story.ts'
import { type CountedFacets, countingSteps, fetchColumns } from './count-facets.ts'
import { outcomeOf } from './outcome.ts'

const IN_PARTS: StoreSizes = { wholeUpTo: 0, partLength: 4, headlines: 5, lookupLength: 3, searchBytes: 40 }
const dataset = { title: 'T', events: someEvents(30), entities: ENTITIES, articles: [], vanished: [] }

const stored = async () => {
  const files = new Map(
    Array.from(encodeStore(dataset, oneStretch, IN_PARTS).files, ({ name, bytes }) => [name, bytes] as const),
  )
  return { files, store: await openStore(async (file) => files.get(file)!) }
}

type Store = Awaited<ReturnType<typeof stored>>['store']

const countedIn = async (store: Store) => {
  const { columns, faults } = await fetchColumns(store)
  const outcome = outcomeOf(store, EMPTY_FILTER, null)
  let counted: CountedFacets = {}
  inOneGo(
    countingSteps(store, columns, outcome, (facets) => {
      counted = facets
    }),
  )
  return { counted, faults, whole: listFacets(store, outcome) }
}

test('every facet is counted', async () => {
  const { counted, faults, whole } = await countedIn((await stored()).store)
  expect(faults).toEqual({})
  for (const key of FACETS) expect(counted[key]?.all()).toEqual(whole[key])
})

test('a facet whose file is damaged says so with its name, the others are counted, and another try finds it mended', async () => {
  const { files, store } = await stored()
  const whole = files.get('columns/person.bin')!
  files.set('columns/person.bin', whole.slice(0, -9))
  const first = await countedIn(store)
  expect(Object.keys(first.faults)).toEqual(['person'])
  const { person } = first.faults
  expect(isLoadError(person) ? person.problem : null).toMatchObject({
    file: 'columns/person.bin',
    reason: expect.stringContaining('damaged'),
  })
  expect(Object.keys(first.counted)).toEqual(FACETS.filter((key) => key !== 'person'))
  files.set('columns/person.bin', whole)
  const second = await countedIn(store)
  expect(second.faults).toEqual({})
  expect(second.counted.person?.all()).toEqual(second.whole.person)
})
