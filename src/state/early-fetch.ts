/**
 * Data files that are asked for before the page is ready to read them: by a script of its own (`../ask-early.ts`) that runs while
 * the others are fetched. The two meet at a property of the window.
 */
import { FIRST_FILE } from '../dataset/store-files.ts'
import { articleFile, locateData } from './data-location.ts'

declare global {
  interface Window {
    /** By address; none is there any more once it has been taken. */
    datelineEarly?: Map<string, Promise<Response>> | undefined
  }
}

/** More articles than these are never open at once. */
const MOST_ARTICLES = 2
/** Where in an article a link leads: `?article=id@start-end`. */
const PASSAGE = /@\d+-\d+$/

/** What the first picture needs, and the articles that a link opens with the lists that they are looked up in. */
export function earlyFiles(search: URLSearchParams): readonly string[] {
  const articles = search.getAll('article').slice(0, MOST_ARTICLES)
  if (articles.length === 0) return [FIRST_FILE]
  const texts = articles.map((place) => articleFile(place.replace(PASSAGE, '')))
  return [FIRST_FILE, 'entities.json', 'articles.json', ...new Set(texts)]
}

/** Asks for the files that the page's address calls for. */
export function askEarly(): void {
  const search = new URLSearchParams(location.search)
  const { base } = locateData(search.get('data'), document.baseURI)
  window.datelineEarly = new Map(
    earlyFiles(search).map((file) => {
      const answer = fetch(`${base}${file}`)
      // Told by whoever takes it.
      answer.catch(() => undefined)
      return [`${base}${file}`, answer]
    }),
  )
}

/** The answer that is on its way, once; null where that address was not asked for. */
export function takeEarlyAnswer(address: string): Promise<Response> | null {
  const answer = window.datelineEarly?.get(address) ?? null
  window.datelineEarly?.delete(address)
  return answer
}
