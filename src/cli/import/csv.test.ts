import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvRows } from './csv.ts'
import { csvRecords, isHeader, separatorOf } from './csv-records.ts'
import type { FileLine } from './file-lines.ts'

async function* linesOf(text: string): AsyncGenerator<FileLine> {
  for (const [index, line] of text.split('\n').entries())
    yield { number: index + 1, text: line.replace(/\r$/, '') }
}

const rowsOf = async (text: string) => {
  const rows = []
  for await (const row of csvRows(linesOf(text), ',')) rows.push(row)
  return rows
}

const recordsOf = async (text: string) => {
  const records = []
  for await (const record of csvRecords('a.csv', linesOf(text), separatorOf(text.split('\n', 1)[0]!)))
    records.push(record)
  return records
}

test('cells may be quoted, and quoted ones hold separators, line ends and doubled quotation marks', async () => {
  expect(await rowsOf('a,"b, c","d ""e"""\r\n\n"f\ng",h,')).toEqual([
    { line: 1, cells: ['a', 'b, c', 'd "e"'], problem: null },
    { line: 3, cells: ['f\ng', 'h', ''], problem: null },
  ])
})

test('what is written as RFC 4180 says is read back', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'é') })
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      async (rows) => {
        const text = rows
          .map((cells) => cells.map((words) => `"${words.replaceAll('"', '""')}"`).join(','))
          .join('\n')
        expect((await rowsOf(text)).map(({ cells }) => cells)).toEqual(rows)
      },
    ),
  )
})

test('a quotation mark that is never closed is named with the line that opens it', async () => {
  const [, row] = await rowsOf('a,b\n"c,d\ne,f')
  expect(row).toMatchObject({ line: 2, problem: expect.stringContaining('never closed') })
})

test('columns are known by their names in any order and case', async () => {
  const text =
    'Date,Organisations,Headline,"People",Country,url,Quote\n2004-05-12,NATO,Ministers meet,Ann Poe; Bob Roe,JP;FR,https://example.org/a,They met.'
  expect(await recordsOf(text)).toEqual([
    {
      place: 'a.csv, line 2',
      record: {
        title: 'Ministers meet',
        edtf: '2004-05-12',
        people: ['Ann Poe', ' Bob Roe'],
        countries: ['JP', 'FR'],
        organizations: ['NATO'],
        places: [''],
        sources: [{ url: 'https://example.org/a', quote: 'They met.' }],
      },
    },
  ])
})

test.each([
  ['2004-05-12,', '2004-05-12'],
  ['2004-05-12,2004-05-12', '2004-05-12'],
  ['2004-05,2004-06-03', '2004-05/2004-06-03'],
  [',2004-06-03', '/2004-06-03'],
])('start and end %s are the date %s', async (cells, edtf) => {
  const [first] = await recordsOf(`title,start,end\nx,${cells}`)
  expect(first).toMatchObject({ record: { edtf } })
})

test('semicolons and tabs part cells where the header has them', async () => {
  expect(await recordsOf('title;date\nx;2004')).toMatchObject([{ record: { title: 'x', edtf: '2004' } }])
  expect(await recordsOf('title\tdate\nx\t2004')).toMatchObject([{ record: { title: 'x', edtf: '2004' } }])
})

test('a row with more cells than the header is named', async () => {
  expect(await recordsOf('title,date\nx, y,2004')).toEqual([
    { place: 'a.csv, line 2', reason: expect.stringContaining('has 3 cells where the header has 2') },
  ])
})

test('a table without a title or a date says which column is missing', async () => {
  expect(await recordsOf('name,date\nx,2004')).toMatchObject([
    { reason: expect.stringContaining('no column “title”') },
  ])
  expect(await recordsOf('title,day\nx,2004')).toMatchObject([
    { reason: expect.stringContaining('no column “edtf”') },
  ])
})

test('only a line with a title and a date column is a header', () => {
  expect(isHeader('id,title,start date')).toBe(true)
  expect(isHeader('title,people')).toBe(false)
  expect(isHeader('Some words, and a date.')).toBe(false)
})
