/** The first data file, asked for before the page is ready to read it. */
import { FIRST_FILE } from '../dataset/store-files.ts'
import { locateData } from './data-location.ts'

interface EarlyRequest {
  readonly address: string
  readonly answer: Promise<Response>
}

let request: EarlyRequest | null = null

/** Asks for the first file of the data that the address of the page names. */
export function askForFirstFile(): void {
  const { base } = locateData(new URLSearchParams(location.search).get('data'), document.baseURI)
  const address = `${base}${FIRST_FILE}`
  request = { address, answer: fetch(address) }
  // Told by whoever takes it.
  request.answer.catch(() => undefined)
}

/** The answer that is on its way, once, if it is to this address; null otherwise. */
export function takeEarlyAnswer(wanted: string): Promise<Response> | null {
  if (request?.address !== wanted) return null
  const { answer } = request
  request = null
  return answer
}
