/** The data files, fetched and opened. */
import type { ArticleDocument } from '../core/dataset.ts'
import { articlesSteps, checkManifest, decodeArticle, entitiesSteps } from '../dataset/load.ts'
import { loadError, REBUILD } from '../dataset/load-shape.ts'
import { onceEach } from '../dataset/once-each.ts'
import { type FetchBytes, type LongWork, openStore, openUnpacked } from '../dataset/open-store.ts'
import { withPauses } from '../dataset/steps.ts'
import { FIRST_FILE } from '../dataset/store-files.ts'
import { type Collection, createCollection, type Directory, directoryOf } from './collection.ts'
import { articleFile } from './data-location.ts'
import { takeEarlyAnswer, takeEarlyContent } from './early-fetch.ts'
import { createPause } from './pause.ts'

async function fetchFile(base: string, file: string): Promise<Response> {
  const address = `${base}${file}`
  const response = await (takeEarlyAnswer(address) ?? fetch(address)).catch(() => {
    throw loadError({
      file,
      field: null,
      reason: 'it could not be fetched',
      advice: 'Check that the server runs and you are online, then try again.',
    })
  })
  if (response.ok) return response
  throw loadError({
    file,
    field: null,
    reason: response.status === 404 ? 'there is no such file' : `the server answered ${response.status}`,
    advice: REBUILD,
  })
}

async function fetchText(base: string, file: string): Promise<string> {
  return (await fetchFile(base, file)).text()
}

async function fetchBytes(base: string, file: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetchFile(base, file)).arrayBuffer())
}

async function fetchDirectory(base: string, build: string): Promise<Directory> {
  const texts = ['entities.json', 'articles.json'].map((file) => fetchText(base, file))
  for (const text of texts) text.catch(() => undefined)
  const pause = createPause()
  const entities = await withPauses(entitiesSteps(await texts[0]!, build), pause)
  const articles = await withPauses(articlesSteps(await texts[1]!, build), pause)
  return directoryOf(entities!, articles!)
}

/** Where the first file is missing the manifest says more: that all are, or that they are of an older build. */
async function explained(base: string, error: unknown): Promise<unknown> {
  try {
    checkManifest(await fetchText(base, 'manifest.json'))
    return error
  } catch (betterError) {
    return betterError
  }
}

/** A small collection never needs it. */
const loadDecoder = onceEach(async (_: 'decoder') => (await import('./worker-decoder.ts')).workerDecoder())

/** The columns; everything else when it is asked for. */
export async function loadCollection(base: string): Promise<Collection> {
  const work: LongWork = { loadDecoder: () => loadDecoder('decoder'), pause: createPause() }
  const fetchFor: FetchBytes = (file) =>
    fetchBytes(base, file).catch(async (error: unknown) => {
      throw file === FIRST_FILE ? await explained(base, error) : error
    })
  const content = await takeEarlyContent(base)
  const store = content === null ? await openStore(fetchFor, work) : openUnpacked(content, fetchFor, work)
  const { title, story, build } = store
  return createCollection({ base, title, story, store }, () => fetchDirectory(base, build))
}

/** One article with its text. */
export async function loadArticle(base: string, id: string): Promise<ArticleDocument> {
  const file = articleFile(id)
  return decodeArticle(await fetchText(base, file), file)
}
