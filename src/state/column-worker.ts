/** A worker that decodes columns. */
import { answerTo, buffersOf, type DecodeRequest } from '../dataset/column-decoder.ts'

self.onmessage = async ({ data }: MessageEvent<DecodeRequest>): Promise<void> => {
  const answer = await answerTo(data)
  self.postMessage(answer, { transfer: buffersOf(answer) })
}
