import { expect, test } from 'vitest'
import { layOver } from './lay-over.ts'
import { readHeading, readOfficeTables, readRow } from './read-rows.ts'
import { officeRegister } from './register.ts'

const HEADING = '# ZZ foreign-minister'

/** The terms of one office, built-in rows with own ones laid over them, as `from/to name`. */
const laidOver = (builtIn: readonly string[], own: readonly string[]): string[] => {
  const { terms } = readOfficeTables([[HEADING, ...builtIn].join('\n')])
  const heading = readHeading(HEADING)!
  const rows = own.map((line, index) => ({ ...readRow(line, heading)!, table: 'own', line: index + 1 }))
  const { offices } = layOver(officeRegister(terms, new Set()), rows, [])
  return offices.terms.map(({ from, to, name }) => `${from}/${to ?? '..'} ${name}`)
}

test.each([
  ['from within a month', ['2014-05 Ada'], ['2014-05-26 Ben'], ['2014-05-26/.. Ben']],
  [
    'to within a month',
    ['2012-05-01/2014-05 Ada'],
    ['2012-05-01/2014-05-20 Ben'],
    ['2012-05-01/2014-05-20 Ben'],
  ],
  [
    'of the next holder',
    ['2012 Ada', '2014-05 Ben'],
    ['2014-05-26 Ben'],
    ['2012/2014-05-26 Ada', '2014-05-26/.. Ben'],
  ],
])('a row that tells a term %s more precisely leaves no rest of it', (_, builtIn, own, expected) => {
  expect(laidOver(builtIn, own)).toEqual(expected)
})

test('rows that follow one another leave nothing between them', () => {
  expect(laidOver(['2010-01-01/2020-01-01 Ada'], ['2012-02-02 Ben', '2013-03-03/2014-04-04 Cy'])).toEqual([
    '2010-01-01/2012-02-02 Ada',
    '2012-02-02/2013-03-03 Ben',
    '2013-03-03/2014-04-04 Cy',
    '2014-04-04/2020-01-01 Ada',
  ])
})

test('rows before all built-in ones are added', () => {
  expect(laidOver(['2010-01-01 Ada'], ['2001-01-01/2010-01-01 Ben'])).toEqual([
    '2001-01-01/2010-01-01 Ben',
    '2010-01-01/.. Ada',
  ])
})
