/** Many at once, answers in order. */

/**
 * Works on up to `most` inputs at a time and gives the answers in the order of the inputs, each as soon as its turn is
 * done. Takes no further input while `most` answers wait, so that memory stays bounded and a slow reader slows the source.
 */
export async function* inOrder<Input, Answer>(
  inputs: AsyncIterable<Input> | Iterable<Input>,
  work: (input: Input) => Promise<Answer>,
  most: number,
): AsyncGenerator<Answer> {
  const iterator = Symbol.asyncIterator in inputs ? inputs[Symbol.asyncIterator]() : inputs[Symbol.iterator]()
  const waiting: Promise<Answer>[] = []
  let reading: Promise<IteratorResult<Input>> | null = Promise.resolve(iterator.next())
  while (reading !== null || waiting.length > 0) {
    const [head] = waiting
    const next: IteratorResult<Input> | null =
      reading === null || waiting.length >= most
        ? null
        : await (head === undefined ? reading : Promise.race([reading, head.then(() => null)]))
    if (next === null) yield await waiting.shift()!
    else if (next.done) reading = null
    else {
      const answer = work(next.value)
      // A failure is thrown where its turn comes; until then it must not count as unhandled.
      answer.catch(() => undefined)
      waiting.push(answer)
      reading = Promise.resolve(iterator.next())
    }
  }
}
