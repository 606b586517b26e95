import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseMarkedText } from './marked-names.ts'

describe('marked names', () => {
  test('give the text without the marks and each name with its offsets in that text', () => {
    const { text, names } = parseMarkedText("[L KUALA LUMPUR], May 4 - [O Proton]'s chief [P Mahaleel Ariff]")
    expect(text).toBe("KUALA LUMPUR, May 4 - Proton's chief Mahaleel Ariff")
    expect(names.map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual([
      ['KUALA LUMPUR', 'place'],
      ['Proton', 'organization'],
      ['Mahaleel Ariff', 'person'],
    ])
  })

  test('are refused when unknown, empty, nested, unclosed or with a space at the end', () => {
    for (const source of [
      '[X Bonn]',
      '[L ]',
      '[LBonn]',
      '[O Bank of [L Japan]]',
      '[P Kohl',
      'Kohl]',
      '[P Kohl ]',
    ])
      expect(() => parseMarkedText(source)).toThrow()
  })

  test('take nothing from the text, however many there are', () => {
    const piece = fc.record({
      words: fc.stringMatching(/^[A-Za-z.,' \n]{0,12}$/),
      letter: fc.constantFrom('P', 'L', 'O'),
      name: fc.stringMatching(/^[A-Z][a-zé' -]{0,8}[a-z]$/),
    })
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const source = pieces.map(({ words, letter, name }) => `${words}[${letter} ${name}]`).join('')
        const { text, names } = parseMarkedText(source)
        expect(text).toBe(pieces.map(({ words, name }) => words + name).join(''))
        expect(names.map(({ start, end }) => text.slice(start, end))).toEqual(pieces.map(({ name }) => name))
      }),
    )
  })
})
