import { expect, test } from 'vitest'
import { directionOf } from './direction.ts'

/** "resigned on [Monday]" → the direction of the bracketed time. */
function directionIn(example: string): string {
  const start = example.indexOf('[')
  const end = example.indexOf(']') - 1
  return directionOf(example.replace('[', '').replace(']', ''), start, end)
}

test.each([
  'The minister resigned on [Monday], officials said.',
  'Toshimitsu Motegi on [Monday] underscored the role of Tokyo.',
  'On [Monday], the court ruled that the law will stand.',
  'He was arrested on [Friday].',
  'They have been held since [May].',
  'It had met in [June] and will meet again.',
  'After [Friday]’s attack, the city mourned.',
  'He said on [Monday] that talks will resume.',
  'He recalled the visit to Japan in [August], noting that it would help.',
  'The talks failed to resume on [Monday].',
  'He has visited in [May].',
  'Officials said that on [Monday] the army attacked.',
])('past: %s', (example) => {
  expect(directionIn(example)).toBe('past')
})

test.each([
  'The minister will resign on [Monday], officials said.',
  'He said he would return in [June].',
  'The summit is scheduled to open on [Monday].',
  'They agreed to meet again in [October].',
  'The trial is set for [June].',
  'The summit opens on [Friday].',
  'The exhibition is to be shown in [May].',
  'He said that on [Monday] the army will leave.',
  'The vote is due on [Sunday].',
  'It will be held on [Thursday].',
  'Modi to visit Japan in [August]',
])('future: %s', (example) => {
  expect(directionIn(example)).toBe('future')
})

test.each(['Image: [August 15].', '[Monday]'])('unknown: %s', (example) => {
  expect(directionIn(example)).toBe('unknown')
})
