/** Random events for the tests of this folder. */
import fc from 'fast-check'
import type { CanonicalEntity, EntityId } from '../core/entity.ts'
import { EVENT_KINDS, FACTUALITIES, type TimelineEvent } from '../core/event.ts'

const year = fc.oneof(fc.integer({ min: 1998, max: 2004 }), fc.integer({ min: -60, max: 60 }), fc.constant(0))
const yearText = year.map((value) => (value < 0 ? '-' : '') + String(Math.abs(value)).padStart(4, '0'))
const two = (min: number, max: number) =>
  fc.integer({ min, max }).map((value) => String(value).padStart(2, '0'))
const month = fc.tuple(yearText, two(1, 12)).map(([a, b]) => `${a}-${b}`)
const day = fc.tuple(month, two(1, 28)).map(([a, b]) => `${a}-${b}`)
const minute = fc.tuple(day, two(0, 23), two(0, 59)).map(([a, b, c]) => `${a}T${b}:${c}`)
const second = fc.tuple(minute, two(0, 59)).map(([a, b]) => `${a}:${b}Z`)
const part = fc
  .tuple(yearText, fc.constantFrom(21, 22, 23, 24, 33, 34, 35, 36, 40, 41))
  .map(([a, b]) => `${a}-${b}`)
const masked = fc.constantFrom('198X', '19XX', '-004X', '00XX', '000X')
const bare = fc.oneof({ weight: 4, arbitrary: day }, yearText, month, minute, second, part, masked)
const point = fc
  .tuple(bare, fc.constantFrom('', '', '', '~', '?', '%'))
  .map(([value, qualifier]) => value + qualifier)
const interval = fc
  .tuple(fc.integer({ min: -60, max: 1990 }), fc.integer({ min: 1991, max: 2030 }), fc.constantFrom('', '~'))
  .map(([a, b, soft]) => `${a < 0 ? '-' : ''}${String(Math.abs(a)).padStart(4, '0')}/${b}${soft}`)
const openInterval = point.chain((value) =>
  fc.constantFrom(`${value}/..`, `../${value}`, `${value}/`, `/${value}`),
)
const set = fc.array(day, { minLength: 1, maxLength: 3 }).map((days) => `[${days.join(',')}]`)

/** EDTF values of every form, years before 1 included; some undated. */
export const anyEdtf: fc.Arbitrary<string | null> = fc
  .oneof({ weight: 6, arbitrary: point }, interval, openInterval, set, fc.constant(null))
  .map((value) => (value === '-0000' ? '0000' : (value?.replace('-0000', '0000') ?? null)))

const PEOPLE = ['ana', 'bo', 'chen', 'dee'] as const
const NAMES: Readonly<Record<string, string>> = {
  ana: 'Ana Łukasz',
  bo: 'Bo O’Neil',
  chen: '陳大文',
  dee: 'Dee',
}
const COUNTRIES = ['JP', 'IN', 'DE', 'FR', 'BR', 'PE', 'KE', 'NZ'] as const

const bareEntity = { aliases: [], country: null, wikidata: null, roles: [] }

export const ENTITIES: readonly CanonicalEntity[] = [
  ...COUNTRIES.map((code) => ({
    ...bareEntity,
    id: `country:${code}` as const,
    kind: 'country' as const,
    name: `Land ${code}`,
    country: `country:${code}` as const,
  })),
  ...PEOPLE.map((name, at) => ({
    ...bareEntity,
    id: `person:${name}` as const,
    kind: 'person' as const,
    name: NAMES[name]!,
    aliases: [`${name}'s alias`],
    country: at % 2 === 0 ? (`country:${COUNTRIES[at + 3]}` as EntityId) : null,
  })),
]

const participant = fc.record({
  entity: fc.constantFrom(...ENTITIES.map(({ id }) => id), 'organization:un' as const, 'place:rome' as const),
  role: fc.constantFrom('agent' as const, 'involved' as const),
})

const WORDS = [
  'talks',
  'Ministers',
  'meet',
  'in',
  'Zürich',
  '北京会談',
  'sign',
  'x2',
  '–',
  'Ærø',
  'abc漢字',
] as const
const words = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 })
  .map((list) => list.join(' '))

const evidence = words.map((exact) => ({
  article: 'a1',
  start: 0,
  end: exact.length,
  exact,
  prefix: '',
  suffix: '',
}))

const bareDate = { asWritten: null, weekday: null, because: [{ rule: 'r', words: 'w' }] }
const factuality = fc.constantFrom('asserted' as const, ...FACTUALITIES)
const version = fc.record({
  article: fc.constantFrom('a1', 'a2'),
  date: anyEdtf.map((edtf) => ({ ...bareDate, edtf })),
  factuality,
})

const anyEventWithoutId = fc.record({
  title: words,
  kind: fc.constantFrom(...EVENT_KINDS),
  date: anyEdtf.map((edtf) => ({ ...bareDate, edtf })),
  factuality,
  reportedBy: fc.constantFrom(null, 'Reuters'),
  participants: fc.uniqueArray(participant, { maxLength: 4, selector: ({ entity }) => entity }),
  evidence: fc.array(evidence, { minLength: 1, maxLength: 2 }),
  sources: fc.uniqueArray(fc.constantFrom('a1', 'a2', 'a3'), { minLength: 1 }),
  versions: fc.array(version, { maxLength: 2 }),
  firstReported: fc.constantFrom(null, '2024-05-01', '2025', '0033-04-03'),
  importance: fc.oneof(fc.constantFrom(0, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true })),
})

/** Events with different ids, some with former ones. */
export const anyEvents = (maxLength: number, minLength = 0): fc.Arbitrary<TimelineEvent[]> =>
  fc.array(fc.tuple(anyEventWithoutId, fc.boolean()), { minLength, maxLength }).map((list) =>
    list.map(([event, hasAlias], at) => {
      const id = `e-${((at * 7919) % 1009).toString(36)}-${at}`
      return { id, aliases: hasAlias ? [`former-${id}`] : [], ...event }
    }),
  )

/** As many events; the same ones on every run. */
export const someEvents = (count: number): TimelineEvent[] => fc.sample(anyEvents(count, count), 1)[0]!
