import { expect, test } from 'vitest'
import { verbForms } from './verb-forms.ts'

test.each([
  ['meet', 'meets', 'met', 'met', 'meeting'],
  ['withdraw', 'withdraws', 'withdrew', 'withdrawn', 'withdrawing'],
  ['ratify', 'ratifies', 'ratified', 'ratified', 'ratifying'],
  ['stab', 'stabs', 'stabbed', 'stabbed', 'stabbing'],
  ['launch', 'launches', 'launched', 'launched', 'launching'],
  ['deploy', 'deploys', 'deployed', 'deployed', 'deploying'],
  ['agree', 'agrees', 'agreed', 'agreed', 'agreeing'],
  ['visit', 'visits', 'visited', 'visited', 'visiting'],
])('%s is inflected as English has it', (base, present, past, participle, gerund) => {
  expect(verbForms(base)).toEqual({ base, present, past, participle, gerund })
})
