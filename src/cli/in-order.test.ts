import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inOrder } from './in-order.ts'

const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn++) await Promise.resolve()
}

describe('inOrder', () => {
  test('gives the answers in the order of the inputs, with never more than so many at work', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.nat(20)), fc.integer({ min: 1, max: 6 }), async (delays, most) => {
        let atWork = 0
        let mostAtWork = 0
        const answers: number[] = []
        const work = async (index: number) => {
          mostAtWork = Math.max(mostAtWork, ++atWork)
          await turns(delays[index]!)
          atWork--
          return index
        }
        for await (const answer of inOrder(delays.keys(), work, most)) answers.push(answer)
        expect(answers).toEqual([...delays.keys()])
        expect(mostAtWork).toBeLessThanOrEqual(most)
      }),
    ))

  test('gives an answer while the next input is still awaited', async () => {
    let sendSecond: () => void = () => undefined
    const second = new Promise<void>((resolve) => {
      sendSecond = resolve
    })
    async function* slowly() {
      yield 1
      await second
      yield 2
    }
    const answers = inOrder(slowly(), async (input) => input, 8)
    expect((await answers.next()).value).toBe(1)
    sendSecond()
    expect((await answers.next()).value).toBe(2)
    expect((await answers.next()).done).toBe(true)
  })

  test('takes no more inputs than it may hold while nobody asks for answers', async () => {
    let taken = 0
    function* endless() {
      for (;;) yield taken++
    }
    const answers = inOrder(endless(), async (input) => input, 4)
    await answers.next()
    await turns(100)
    expect(taken).toBeLessThanOrEqual(6)
    await answers.return(undefined)
  })

  test('throws a failure when its turn comes', async () => {
    const fail = async (input: number) => {
      if (input === 2) throw new Error('two')
      return input
    }
    const answers = inOrder([1, 2, 3], fail, 3)
    expect((await answers.next()).value).toBe(1)
    await expect(answers.next()).rejects.toThrow('two')
  })
})
