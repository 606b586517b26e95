import { expect, test } from 'vitest'
import { timesInSentence } from './recognize-times.ts'

/** Sentences without any time expression. Add the sentence that was misread before mending the rule. */
const NO_TIME = [
  'The shares closed at $2014.50 and £1999.',
  'A ticket costs €1,995 or 2,014 rupees.',
  'India won 3-1, and England lost 6-4, 7-5.',
  'Singh, 56, is married with two children.',
  'Flight 1985 from Delhi landed safely.',
  'They flew in a Boeing 747 to Terminal 5.',
  'Section 1951 of the Act and Resolution 1973 apply.',
  'The court cited Article 370 and Law No. 2016 of the republic.',
  'You may call at will, and it may rain.',
  'Protesters march on the capital.',
  'Theresa May resigned as leader.',
  'April Jones and June Osborne were in court.',
  'The Sun reported that the Sunday Times was wrong.',
  'The second minister sat in the third row.',
  'He came second, a first for the team.',
  'An august body met there.',
  'Some 2000 people marched, and 1500 soldiers watched.',
  'They walked 1900 metres up to 2000 feet.',
  'Call 1800 555 1234 for help.',
  'Chapter 11 protects the firm.',
  'Windows 10 and iOS 17 are affected.',
  'Room 2010 on floor 20 was empty.',
  'The Daily Telegraph wrote about the Annual Register.',
  'The 5G network and the G20 and the 2+2 format.',
  'Prices spring up and fall in waves.',
  'A score of 21-19 and odds of 9/2.',
  'Verse 3:16 of the book of John.',
  'The 450km missile flew 2,000 km.',
  'About 30 per cent of 1,200 voters agreed.',
  'The mayor of Augusta and Julian Marcher spoke.',
  'It was a sunny and monstrous deal.',
  'The Easter Rising plaque and a Christmas tree stood there.',
  'USA Today carried the story.',
]

test.each(NO_TIME)('holds no time: %s', (sentence) => {
  expect(timesInSentence(sentence).map(({ start, end, rule }) => [sentence.slice(start, end), rule])).toEqual(
    [],
  )
})

test.each(['A 34-year-old man and his 5-year-old son were hurt.', 'He is 25 years old.'])(
  'takes an age for a length, never for a date: %s',
  (sentence) => {
    expect(timesInSentence(sentence).every(({ type, rule }) => type === 'DURATION' && rule === 'age')).toBe(
      true,
    )
  },
)
