/** The data files, fetched and decoded. */
import type { ArticleDocument } from '../core/dataset.ts'
import {
  checkCount,
  decodeArticle,
  decodeArticles,
  decodeEntities,
  decodeEventsFile,
  decodeManifest,
} from '../dataset/load.ts'
import { loadError, REBUILD } from '../dataset/load-shape.ts'
import { memoryStore } from '../dataset/memory-store.ts'
import { type Collection, createCollection, directoryOf } from './collection.ts'

async function fetchText(base: string, file: string): Promise<string> {
  const response = await fetch(`${base}${file}`).catch(() => {
    throw loadError({
      file,
      field: null,
      reason: 'it could not be fetched',
      advice: 'Check that the server runs and you are online, then try again.',
    })
  })
  if (response.ok) return response.text()
  throw loadError({
    file,
    field: null,
    reason: response.status === 404 ? 'there is no such file' : `the server answered ${response.status}`,
    advice: REBUILD,
  })
}

/** All but the articles' texts. */
export async function loadCollection(base: string): Promise<Collection> {
  const names = ['manifest.json', 'events.json', 'entities.json', 'articles.json']
  const texts = names.map((name) => fetchText(base, name))
  // The manifest speaks first: where all files are missing, it is the one to name.
  for (const text of texts) text.catch(() => undefined)
  const manifest = decodeManifest(await texts[0]!)
  const { events, vanished } = decodeEventsFile(await texts[1]!)
  const entities = decodeEntities(await texts[2]!)
  checkCount(manifest, 'events', events.length)
  checkCount(manifest, 'entities', entities.length)
  const store = memoryStore(events, entities, vanished)
  const articleCount = manifest.files.find(({ kind }) => kind === 'articles')?.count ?? 0
  return createCollection({ base, title: manifest.title, articleCount, store }, async () => {
    const articles = decodeArticles(await texts[3]!)
    checkCount(manifest, 'articles', articles.length)
    return directoryOf(entities, articles)
  })
}

/** One article with its text. */
export async function loadArticle(base: string, id: string): Promise<ArticleDocument> {
  const file = `articles/${encodeURIComponent(id)}.json`
  return decodeArticle(await fetchText(base, file), file)
}
