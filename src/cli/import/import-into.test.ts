/** The whole command: what it writes and says, and how it ends. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { TimelineEvent } from '../../core/event.ts'
import type { Manifest } from '../../dataset/files.ts'
import { main } from '../main.ts'
import { filesIn } from '../testing-files.ts'

let folder: string
let stdout: string
let stderr: string
const at = (name: string) => path.join(folder, name)

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dateline-import-'))
  stdout = ''
  stderr = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    stdout += text
    return true
  })
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    stderr += text
    return true
  })
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true })
})

const importText = async (name: string, content: string | Uint8Array, ...options: string[]) => {
  await writeFile(at(name), content)
  return main(['import', at(name), '--out', at('data'), ...options])
}
const eventsWritten = async (): Promise<TimelineEvent[]> =>
  JSON.parse(await readFile(at('data/events.json'), 'utf8')).events
const titles = async () => (await eventsWritten()).map(({ title }) => title)
const manifest = async () => JSON.parse(await readFile(at('data/manifest.json'), 'utf8')) as Manifest
const line = (fields: object = {}) =>
  `${JSON.stringify({ title: 'Ministers meet', edtf: '2004-05-12', ...fields })}\n`

test('JSON lines become the data files, ordered by start', async () => {
  const code = await importText(
    'events.jsonl',
    `\uFEFF${line({ people: ['Ann Poe'] })}\r\n${line({ title: 'Caesar is killed', edtf: '-0043-03-15', countries: ['IT'] })}`,
  )
  expect([code, stderr]).toEqual([0, ''])
  expect(await titles()).toEqual(['Caesar is killed', 'Ministers meet'])
  expect((await manifest()).counts).toEqual({ events: 2, dated: 2, articles: 0, people: 1, countries: 1 })
  expect(stdout).toBe(
    `2 entries read, 2 events: 2 dated, 0 undated\n1 people, 1 countries, 0 sources\nWritten to ${at('data')}\n`,
  )
})

test('a table becomes the same events as the JSON lines that say the same', async () => {
  await importText('a.jsonl', line({ people: ['Ann Poe', 'Bob Roe'], countries: ['JP'], kind: 'meeting' }))
  const [fromLines] = await eventsWritten()
  expect(
    await importText(
      'a.csv',
      'title,date,people,country,kind\r\n"Ministers meet",2004-05-12,Ann Poe; Bob Roe,JP,meeting\r\n',
    ),
  ).toBe(0)
  const [fromTable] = await eventsWritten()
  expect({ ...fromTable, date: null }).toEqual({ ...fromLines, date: null })
})

test('a TimelineJS timeline becomes events under its own title', async () => {
  const timeline = {
    title: { text: { headline: 'The talks' } },
    events: [
      {
        start_date: { year: 2004, month: 5 },
        text: { headline: '<b>Ministers</b> meet', text: 'It <i>rained</i>.' },
      },
    ],
  }
  expect(await importText('timeline.json', JSON.stringify(timeline, null, 2))).toBe(0)
  expect((await manifest()).title).toBe('The talks')
  expect(await eventsWritten()).toMatchObject([
    { title: 'Ministers meet', evidence: [{ exact: 'It rained.' }] },
  ])
})

test('an array of events is read as well', async () => {
  expect(await importText('a.json', `[${line()},\n3]`)).toBe(1)
  expect(await titles()).toEqual(['Ministers meet'])
  expect(stderr).toContain('a.json, event 2: is no event')
})

test('lines that cannot be used are named, and the rest is written', async () => {
  const text = Buffer.concat([
    Buffer.from(`${line()}not json\n${line({ edtf: '2004-13-01' })}`),
    Buffer.from([0xff, 10]),
  ])
  expect(await importText('events.jsonl', text)).toBe(1)
  expect(await titles()).toEqual(['Ministers meet'])
  expect(stderr).toMatch(/^events\.jsonl, line 2: is no JSON/)
  expect(stderr).toContain(
    'events.jsonl, line 3: “edtf” is not a date in EDTF: “2004-13-01”. Write a day as 2004-05-12',
  )
  expect(stderr).toContain('events.jsonl, line 4: is not UTF-8')
})

test('an id that stands twice is named with both lines', async () => {
  expect(await importText('a.jsonl', line({ id: 'x' }) + line({ id: 'x', title: 'Other' }))).toBe(1)
  expect(stderr).toContain('a.jsonl, line 2: the id “x” is that of a.jsonl, line 1')
  expect(await titles()).toHaveLength(2)
})

test('of many problems the first are told and the others counted', async () => {
  expect(await importText('a.jsonl', line() + 'x\n'.repeat(100))).toBe(1)
  expect(stderr.split('\n')).toHaveLength(41)
  expect(stdout).toContain('60 further warnings not shown')
})

test('events that are told twice word for word are both kept, and no error', async () => {
  expect(await importText('a.jsonl', line() + line())).toBe(0)
  expect(await titles()).toHaveLength(2)
  expect(stderr).toContain('1 event repeats another one word for word')
})

test.each([
  ['', 'is empty'],
  ['nothing\nof use', 'is in no format that import reads'],
  ['{"title":"x"}\n', 'has no “edtf”'],
  [
    Buffer.from('\uFEFF{"title":"x","edtf":"2004"}', 'utf16le'),
    'is UTF-16; save the file again with the encoding UTF-8',
  ],
])('where nothing can be used the former data stay: %j', async (content, reason) => {
  await importText('good.jsonl', line())
  const former = await filesIn(at('data'))
  expect(await importText('bad.jsonl', content)).toBe(3)
  expect(stderr).toContain(reason)
  expect(stderr).toContain('has no event that can be used')
  expect(await filesIn(at('data'))).toEqual(former)
})

test('a file that is not there, and a folder, are told as such', async () => {
  expect(await main(['import', at('none.jsonl'), '--out', at('data')])).toBe(3)
  expect(await main(['import', folder, '--out', at('data')])).toBe(3)
  expect(stderr).toMatch(/none\.jsonl does not exist.*\n.*is a folder, not a file/)
})

test.each([
  [[]],
  [['a.jsonl']],
  [['a', 'b', '--out', 'c']],
  [['a', '--out', 'c', '--format', 'xml']],
  [['a', '--out', 'c', '--nonsense']],
])('import %j is wrong usage', async (args) => {
  expect(await main(['import', ...args])).toBe(2)
})

test('--format and --title say what is not to be found out', async () => {
  expect(await importText('a.txt', `{"title": "x\n${line()}`, '--format', 'jsonl', '--title', 'Mine')).toBe(1)
  expect([(await manifest()).title, await titles()]).toEqual(['Mine', ['Ministers meet']])
})

test('the same file gives the same bytes', async () => {
  const text = Array.from({ length: 50 }, (_, index) =>
    line({
      title: `Event ${index % 40}`,
      people: [`Person ${index % 7}`],
      sources: [{ title: `T${index % 5}`, quote: `Q${index}` }],
    }),
  ).join('')
  await importText('a.jsonl', text)
  const first = await filesIn(at('data'))
  await importText('a.jsonl', text)
  expect(await filesIn(at('data'))).toEqual(first)
})
