import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { knowledgeWith } from './knowledge.ts'
import type { OwnNameRule } from './own-names.ts'

const read = (lines: string) => knowledgeWith([{ name: 'names.txt', text: `# names\n${lines}` }])

const ruleOf = (line: string): OwnNameRule => read(line).knowledge.names[0]!

describe('a rule about names', () => {
  test('merges names under the first, everywhere or in one article', () => {
    expect(ruleOf('Vikram Misri = V. Misri; Singh @ summit-1999.txt')).toEqual({
      kind: 'merge',
      name: 'Vikram Misri',
      others: [
        { words: 'V. Misri', article: null },
        { words: 'Singh', article: 'summit-1999.txt' },
      ],
      words: 'Vikram Misri = V. Misri; Singh @ summit-1999.txt',
      table: 'names.txt',
      line: 2,
    })
  })

  test('splits by != and by ≠', () => {
    for (const sign of ['!=', '≠'])
      expect(ruleOf(`Rajnath Singh ${sign} Singh`)).toMatchObject({ kind: 'split', name: 'Rajnath Singh' })
  })

  test('renames by > and by an arrow', () => {
    for (const sign of ['>', '->', '→'])
      expect(ruleOf(`Bombay ${sign} Mumbai`)).toMatchObject({ kind: 'rename', name: 'Bombay', to: 'Mumbai' })
  })

  test('silences, also names with a hyphen', () => {
    expect(ruleOf('- Al-Hayat; AFP;')).toMatchObject({
      kind: 'silence',
      others: [{ words: 'Al-Hayat' }, { words: 'AFP' }],
    })
  })

  test('needs no spaces around its sign', () => {
    expect(ruleOf('Vikram Misri=V. Misri')).toMatchObject({ kind: 'merge', name: 'Vikram Misri' })
  })

  test.each([
    'Vikram Misri',
    '= V. Misri',
    'Vikram Misri =',
    'Vikram Misri = ; V. Misri',
    'Vikram Misri = Vikram Misri',
    'Vikram Misri @ a = V. Misri',
    'Bombay > Mumbai; Pune',
    'Bombay > Mumbai > Pune',
    'Bombay > Mumbai @ a',
    '-',
    '- ;',
  ])('that cannot be read is named with file, line and an example: %s', (line) => {
    const { knowledge, problems } = read(`Bombay > Mumbai\n${line}`)
    expect(knowledge.names).toHaveLength(1)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ table: 'names.txt', line: 3, isFatal: true })
    expect(problems[0]!.reason).toContain(line)
  })

  test('without a heading is told which heading to write', () => {
    const { problems } = knowledgeWith([{ name: 'names.txt', text: 'Bombay > Mumbai' }])
    expect(problems[0]!.reason).toContain('# names')
  })

  test('whatever is written, each line is a rule or a problem', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom(...'aB.=!>-;@ ≠') })), (lines) => {
        const { knowledge, problems } = read(lines.join('\n'))
        const written = lines.filter((line) => line.trim() !== '')
        expect(knowledge.names.length + problems.length).toBe(written.length)
      }),
    )
  })
})
