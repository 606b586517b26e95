import { expect, test } from 'vitest'
import { stemPieces } from './stems.ts'

const whole = { fromY: 100, toY: 400 }

test('a stem that meets no label is one line', () => {
  const beside = { left: 60, right: 90, top: 200, bottom: 240 }
  const above = { left: 0, right: 90, top: 40, bottom: 90 }
  expect(stemPieces(50, whole, [beside, above])).toEqual([whole])
})

test('a stem leaves out the words of the labels that it would run through', () => {
  const upper = { left: 0, right: 90, top: 150, bottom: 190 }
  const lower = { left: 40, right: 90, top: 300, bottom: 340 }
  expect(stemPieces(50, whole, [lower, upper])).toEqual([
    { fromY: 100, toY: 147 },
    { fromY: 193, toY: 297 },
    { fromY: 343, toY: 400 },
  ])
})

test('no speck is left between two labels', () => {
  const upper = { left: 0, right: 90, top: 150, bottom: 190 }
  const lower = { left: 0, right: 90, top: 199, bottom: 240 }
  expect(stemPieces(50, whole, [upper, lower])).toEqual([
    { fromY: 100, toY: 147 },
    { fromY: 243, toY: 400 },
  ])
})
