/**
 * Asks for the first data file as soon as this module runs: it is imported before all others, so that the file is on its
 * way while they are evaluated.
 */
import { FIRST_FILE } from '../dataset/store-files.ts'
import { locateData } from './data-location.ts'

const { base } = locateData(new URLSearchParams(location.search).get('data'), document.baseURI)
const address = `${base}${FIRST_FILE}`
let answer: Promise<Response> | null = fetch(address)
// Told by whoever takes it.
answer.catch(() => undefined)

/** The answer that is on its way, once, if it is to this address; null otherwise. */
export function takeEarlyAnswer(wanted: string): Promise<Response> | null {
  const taken = wanted === address ? answer : null
  if (taken !== null) answer = null
  return taken
}
