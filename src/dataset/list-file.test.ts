import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FORMAT_VERSION } from './files.ts'
import { listFileSteps } from './list-file.ts'
import { get, isLoadError, type LoadProblem, string } from './load-shape.ts'
import { inOneGo } from './steps.ts'

interface Named {
  readonly name: string
}

const head = { formatVersion: FORMAT_VERSION, build: 'b' }
const inLines = (records: readonly unknown[], top: object = head): string => {
  const lines = records.map((record) => `\n${JSON.stringify(record)}`)
  return `${JSON.stringify(top, null, 1).slice(0, -2)},\n "names": [${lines.join(',')}\n]\n}\n`
}
const indented = (records: readonly unknown[], top: object = head): string =>
  JSON.stringify({ ...top, names: records }, null, 1)

const steps = (text: string) =>
  listFileSteps(
    { file: 'names.json', text, build: 'b' },
    'names',
    (field): Named => ({
      name: get(field, 'name', string),
    }),
  )
const namesIn = (text: string): readonly Named[] => inOneGo(steps(text))

function problemOf(text: string): LoadProblem {
  try {
    namesIn(text)
  } catch (error) {
    if (isLoadError(error)) return error.problem
    throw error
  }
  throw new Error('nothing was wrong')
}

const long = Array.from({ length: 9000 }, (_, at) => ({ name: `Somebody, the ${at}th of that name` }))

describe('a list file', () => {
  test('gives its records, one a line or not', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ name: fc.string() })), (records) => {
        expect(namesIn(inLines(records))).toEqual(records)
        expect(namesIn(indented(records))).toEqual(records)
      }),
    )
  })

  test('gives the records of a long list, with pauses between', () => {
    let pauses = 0
    const work = steps(inLines(long))
    for (let step = work.next(); ; step = work.next()) {
      if (step.done === true) {
        expect(step.value).toEqual(long)
        break
      }
      pauses++
    }
    expect(pauses).toBeGreaterThan(100)
  })

  test('names the field of a wrong record, wherever it stands', () => {
    for (const at of [0, 1, 8999])
      expect(problemOf(inLines(long.with(at, { name: 7 as unknown as string })))).toMatchObject({
        file: 'names.json',
        field: `names[${at}].name`,
      })
  })

  test('of another build than the other files is told so', () => {
    for (const write of [inLines, indented])
      expect(problemOf(write(long, { ...head, build: 'c' })).reason).toMatch(/another build/)
  })

  test('of another version is told so before anything else', () => {
    expect(problemOf(inLines([{}], { ...head, formatVersion: 1 })).field).toBe('formatVersion')
  })

  test('that is cut off is told so, wherever it was cut', () => {
    const text = inLines(long).trimEnd()
    fc.assert(
      fc.property(fc.integer({ min: 1, max: text.length - 1 }), (length) => {
        expect(problemOf(text.slice(0, length)).reason).toMatch(/cut off|not valid JSON/)
      }),
      { numRuns: 50 },
    )
  })
})
