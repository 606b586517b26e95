import { describe, expect, test } from 'vitest'
import { createProgress, durationWords, progressWords } from './progress.ts'

const recorder = (isTTY: boolean) => {
  const written: string[] = []
  let moment = 0
  const stream = { isTTY, write: (text: string) => written.push(text) > 0 } as unknown as NodeJS.WriteStream
  const progress = createProgress(stream, () => moment)
  const work = (articles: number, millisecondsEach: number, total = articles) => {
    for (let index = 0; index < articles; index++) {
      moment += millisecondsEach
      progress.step(total)
    }
  }
  return { written, progress, work }
}

describe('createProgress', () => {
  test('says nothing of work that is soon over', () => {
    const { written, progress, work } = recorder(true)
    work(20, 100)
    progress.finish()
    expect(written).toEqual([])
  })

  test('draws a bar with rate and remaining time on a terminal, and takes it away', () => {
    const { written, progress, work } = recorder(true)
    work(100, 10, 200)
    expect(written.at(-1)).toContain('████████████░░░░░░░░░░░░ 100 of 200 articles, 100 a second, 0:01 left')
    progress.finish()
    expect(written.at(-1)).toBe('\r\u001b[K')
  })

  test('writes a plain line now and then elsewhere', () => {
    const { written, progress, work } = recorder(false)
    work(250, 100, 1000)
    progress.finish()
    expect(written).toEqual([
      '100 of 1000 articles, 10 a second, 1:30 left\n',
      '200 of 1000 articles, 10 a second, 1:20 left\n',
    ])
  })

  test('names work without parts', () => {
    const { written, progress, work } = recorder(false)
    work(60, 1)
    progress.phase('Comparing the articles')
    expect(written).toEqual(['Comparing the articles\n'])
  })
})

test('rates before any time has passed are left out', () => {
  expect(progressWords(1, 60, 0)).toBe('1 of 60 articles')
})

test.each([
  [0.4, '0:00'],
  [65, '1:05'],
  [3600, '1:00:00'],
  [86_399, '23:59:59'],
])('%d seconds are %s', (seconds, words) => {
  expect(durationWords(seconds)).toBe(words)
})
