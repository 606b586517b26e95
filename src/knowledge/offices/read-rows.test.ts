import { describe, expect, test } from 'vitest'
import { readOfficeTables } from './read-rows.ts'

const TEXT = `
# JP foreign-minister
2001-01-01 Ada Lee = A. Lee, Ada M. Lee
2002-02-02/2003-03-03 Ben Low (acting)
2003-03-04 - the office was vacant
2004-04 Ada Lee
# US head-of-state both
2005 Cy Roe
`
const table = readOfficeTables([TEXT])

describe('the notation of the office tables', () => {
  test('ends a term on the day of the next row, unless the row states an end', () => {
    expect(table.terms.map(({ from, to }) => [from, to])).toEqual([
      ['2001-01-01', '2002-02-02'],
      ['2002-02-02', '2003-03-03'],
      ['2004-04', null],
      ['2005', null],
    ])
  })

  test('gives every term of a person all the aliases', () => {
    expect(table.terms[2]).toMatchObject({ name: 'Ada Lee', aliases: ['A. Lee', 'Ada M. Lee'] })
  })

  test('marks stand-ins', () => {
    expect(table.terms.map(({ isActing }) => isActing)).toEqual([false, true, false, false])
    expect(table.terms[1]!.name).toBe('Ben Low')
  })

  test('reads gaps with their reason', () => {
    expect(table.gaps).toEqual([
      {
        office: 'foreign-minister',
        country: 'country:JP',
        from: '2003-03-04',
        to: '2004-04',
        reason: 'the office was vacant',
      },
    ])
  })

  test('reads which heads of state head the government', () => {
    expect(table.executiveStates).toEqual(['country:US'])
  })

  test.each([
    '2001-01-01 Ada Lee',
    '# JP',
    '# JP foreign-minister\nAda Lee',
    '# JP foreign-minister\n2001/ Ada',
  ])('throws on %j', (text) => expect(() => readOfficeTables([text])).toThrow('cannot read'))
})
