import { expect, test } from 'vitest'
import { dateWords, shortDateWords } from './date-words.ts'

test.each([
  ['2025-05-22', '22 May 2025', '22 May 2025'],
  ['2025-08', 'August 2025', 'Aug 2025'],
  ['2014', '2014', '2014'],
  ['199X', 'the 1990s', 'the 1990s'],
  ['19XX', 'the 20th century', 'the 20th century'],
  ['20XX', 'the 21st century', 'the 21st century'],
  ['10XX', 'the 11th century', 'the 11th century'],
  ['2019/2021', '2019–2021', '2019–2021'],
  ['2025-04-28/2025-05-19', '28 April – 19 May 2025', '28 Apr – 19 May 2025'],
  ['2024-04-03/2024-04-05', '3–5 April 2024', '3–5 Apr 2024'],
  ['2024-12-28/2025-01-03', '28 December 2024 – 3 January 2025', '28 Dec 2024 – 3 Jan 2025'],
  ['2025-03/2025-08', 'March – August 2025', 'Mar – Aug 2025'],
  ['2024-11/2025-02', 'November 2024 – February 2025', 'Nov 2024 – Feb 2025'],
  ['2014~', 'about 2014', 'c. 2014'],
  ['2014?', '2014?', '2014?'],
  ['2023-01/2023-04~', 'about January – April 2023', 'c. Jan – Apr 2023'],
  ['2025-05-22/2026-05-26~', '22 May 2025 – about 26 May 2026', '22 May 2025 – c. 26 May 2026'],
  ['2025-04-22/..', 'after 22 April 2025', 'after 22 Apr 2025'],
  ['../2025-05-26', 'until 26 May 2025', 'until 26 May 2025'],
  ['2022-21', 'spring 2022', 'spring 2022'],
  ['2023-35', 'third quarter of 2023', 'Q3 2023'],
  ['2023-40', 'first half of 2023', 'H1 2023'],
  ['[2025-05-22,2025-06-05]', '22 May 2025 or 5 June 2025', '22 May 2025 or 5 Jun 2025'],
  ['2025-05-22T15:30Z', '22 May 2025, 15:30', '22 May 2025, 15:30'],
  ['-0043-03-15', '15 March 44 BC', '15 Mar 44 BC'],
  ['-0043/-0029', '44 BC – 30 BC', '44 BC – 30 BC'],
  ['-0043/0012', '44 BC – 12', '44 BC – 12'],
  ['-0043-03/-0043-08', 'March – August 44 BC', 'Mar – Aug 44 BC'],
  ['2019/2020-03', '2019 – March 2020', '2019 – Mar 2020'],
])('%s is %s, in short %s', (edtf, words, short) => {
  expect(dateWords(edtf)).toBe(words)
  expect(shortDateWords(edtf)).toBe(short)
})

test('a known weekday of an unknown day is told', () => {
  expect(dateWords('2025-04-28/2025-05-19', 1)).toBe('a Monday, 28 April – 19 May 2025')
})

test('no date is undated, with its weekday where that is known', () => {
  expect(dateWords(null)).toBe('undated')
  expect(dateWords(null, 4)).toBe('a Thursday, undated')
  expect(dateWords('no date')).toBe('undated')
})
