/**
 * Data files that are asked for before the page is ready to read them: by a script of its own (`../ask-early.ts`) that runs while
 * the others are fetched. The two meet at a property of the window.
 */
import { FIRST_FILE } from '../dataset/store-files.ts'
import { articleFile, locateData } from './data-location.ts'
import { MAX_PANES } from './view-state.ts'

interface Early {
  readonly first: string
  /** The first file before compression; null where it could not be had so: whoever asks again is told why. */
  readonly content: Promise<ArrayBuffer | null>
  /** Others by address; none is there any more once it has been taken. */
  readonly answers: Map<string, Promise<Response>>
}

declare global {
  interface Window {
    datelineEarly?: Early | undefined
  }
}

/** Where in an article a link leads: `?article=id@start-end`. */
const PASSAGE = /@\d+-\d+$/

/** Beside the first file: the articles that a link opens, and the lists that they are looked up in. */
export function earlyFiles(search: URLSearchParams): readonly string[] {
  const articles = search.getAll('article').slice(0, MAX_PANES)
  if (articles.length === 0) return []
  const texts = articles.map((place) => articleFile(place.replace(PASSAGE, '')))
  return ['entities.json', 'articles.json', ...new Set(texts)]
}

/** Unpacked as it comes in. */
async function contentOf(address: string): Promise<ArrayBuffer | null> {
  const { ok, body } = await fetch(address)
  if (!ok || body === null) return null
  return new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer()
}

function answerOf(address: string): Promise<Response> {
  const answer = fetch(address)
  // Told by whoever takes it.
  answer.catch(() => undefined)
  return answer
}

/** Asks for the files that the page's address calls for. */
export function askEarly(): void {
  const search = new URLSearchParams(location.search)
  const { base } = locateData(search.get('data'), document.baseURI)
  const first = `${base}${FIRST_FILE}`
  window.datelineEarly = {
    first,
    content: contentOf(first).catch(() => null),
    answers: new Map(earlyFiles(search).map((file) => [`${base}${file}`, answerOf(`${base}${file}`)])),
  }
}

/** The first file of this data folder as it was before compression, once; null where it has to be asked for. */
export async function takeEarlyContent(base: string): Promise<Uint8Array | null> {
  const early = window.datelineEarly
  if (early?.first !== `${base}${FIRST_FILE}`) return null
  window.datelineEarly = { ...early, first: '' }
  const content = await early.content
  return content === null ? null : new Uint8Array(content)
}

/** The answer that is on its way, once; null where that address was not asked for. */
export function takeEarlyAnswer(address: string): Promise<Response> | null {
  const answers = window.datelineEarly?.answers
  const answer = answers?.get(address) ?? null
  answers?.delete(address)
  return answer
}
