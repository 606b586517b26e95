import { expect, test } from 'vitest'
import { utcMs } from '../core/units.ts'
import { formatMoment, parseMoment } from './url-time.ts'

test('years before Christ are written and read', () => {
  const moment = utcMs(Date.UTC(-43, 2, 15))
  expect(formatMoment(moment)).toBe('-000043-03-15')
  expect(parseMoment('-000043-03-15', 'start')).toBe(moment)
})
