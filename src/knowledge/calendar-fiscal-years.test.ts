import { expect, test } from 'vitest'
import { fiscalYearFirstMonth } from './calendar-fiscal-years.ts'

test('the country beside a fiscal year tells when it begins', () => {
  expect(fiscalYearFirstMonth('India’s exports grew in')).toBe(-8)
  expect(fiscalYearFirstMonth('the U.S. budget for')).toBe(-2)
})

test('no country, or countries that disagree, tell nothing', () => {
  expect(fiscalYearFirstMonth('Exports grew in')).toBe(null)
  expect(fiscalYearFirstMonth('Exports of India and Japan grew in')).toBe(null)
  expect(fiscalYearFirstMonth('Thus the taking of yens')).toBe(null)
})
