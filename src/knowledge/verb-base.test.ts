import { expect, test } from 'vitest'
import { verbTriggers } from './triggers.ts'
import { baseOfPast } from './verb-base.ts'
import { irregularForms } from './verb-forms.ts'

test.each([
  ['sealed', 'seal'],
  ['barred', 'bar'],
  ['closed', 'close'],
  ['carried', 'carry'],
  ['died', 'die'],
  ['agreed', 'agree'],
  ['visited', 'visit'],
  ['invited', 'invite'],
  ['exploded', 'explode'],
  ['loaded', 'load'],
  ['controlled', 'control'],
  ['rolled', 'roll'],
  ['installed', 'install'],
  ['spelled', 'spell'],
  ['added', 'add'],
  ['settled', 'settle'],
  ['hurled', 'hurl'],
  ['changed', 'change'],
  ['banged', 'bang'],
  ['overran', 'overrun'],
  ['sworn', 'swear'],
])('%s is a past of %s', (past, base) => {
  expect(baseOfPast(past)).toBe(base)
})

test('knows the base of every past and participle of the verbs of events', () => {
  const wrong = verbTriggers.flatMap(({ forms }) =>
    [forms.past, forms.participle].filter((form) => baseOfPast(form) !== forms.base),
  )
  expect(wrong).toEqual([])
})

test('a past belongs to one irregular verb only', () => {
  const pasts = Object.values(irregularForms).flatMap((forms) => [...new Set(forms)])
  expect(pasts.filter((past, index) => pasts.indexOf(past) !== index)).toEqual([])
})

test.each(['red', 'table', 'during', ''])('%s is no past', (word) => {
  expect(baseOfPast(word)).toBeNull()
})
