/**
 * The first data file, asked for before the page is ready to read it: by a script of its own (`../ask-early.ts`) that runs
 * while the others are fetched. The two meet at a property of the window.
 */
import { FIRST_FILE } from '../dataset/store-files.ts'
import { locateData } from './data-location.ts'

interface EarlyRequest {
  readonly address: string
  readonly answer: Promise<Response>
}

declare global {
  interface Window {
    /** Not there any more once it has been taken. */
    datelineFirstFile?: EarlyRequest | undefined
  }
}

/** Asks for the first file of the data that the address of the page names. */
export function askForFirstFile(): void {
  const { base } = locateData(new URLSearchParams(location.search).get('data'), document.baseURI)
  const address = `${base}${FIRST_FILE}`
  const answer = fetch(address)
  // Told by whoever takes it.
  answer.catch(() => undefined)
  window.datelineFirstFile = { address, answer }
}

/** The answer that is on its way, once, if it is to this address; null otherwise. */
export function takeEarlyAnswer(wanted: string): Promise<Response> | null {
  const request = window.datelineFirstFile
  if (request?.address !== wanted) return null
  window.datelineFirstFile = undefined
  return request.answer
}
