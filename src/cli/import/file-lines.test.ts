import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { fileLines } from './file-lines.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'dateline-lines-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const linesOf = async (content: string | Uint8Array) => {
  const file = path.join(folder, 'lines')
  writeFileSync(file, content)
  const lines = []
  let bytes = 0
  for await (const { text } of fileLines(file, (count) => (bytes += count))) lines.push(text)
  expect(bytes).toBe(Buffer.byteLength(content))
  return lines
}

test('lines end with LF or CRLF, the last one with or without', async () => {
  expect(await linesOf('a\r\nb\n\nc')).toEqual(['a', 'b', '', 'c'])
  expect(await linesOf('a\n')).toEqual(['a'])
})

test('the byte order mark is no part of the first line; separators inside of texts end no line', async () => {
  expect(await linesOf('\uFEFFa\u2028b\rc\n\uFEFFd')).toEqual(['a\u2028b\rc', '\uFEFFd'])
})

test('a line that is not UTF-8 is null, the others are read', async () => {
  expect(await linesOf(Buffer.from([0x61, 10, 0xff, 0x62, 10, 0x63]))).toEqual(['a', null, 'c'])
})

test('lines longer than what is read at once are whole', async () => {
  const long = 'é'.repeat(1_500_000)
  expect(await linesOf(`a\n${long}\nb`)).toEqual(['a', long, 'b'])
})
