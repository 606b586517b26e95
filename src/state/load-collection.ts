/** The data files, fetched and opened. */
import type { ArticleDocument } from '../core/dataset.ts'
import { decodeArticle, decodeArticles, decodeEntities, decodeManifest } from '../dataset/load.ts'
import { loadError, REBUILD } from '../dataset/load-shape.ts'
import { onceEach } from '../dataset/once-each.ts'
import { openStore } from '../dataset/open-store.ts'
import { FIRST_FILE } from '../dataset/store-files.ts'
import { type Collection, createCollection, type Directory, directoryOf } from './collection.ts'
import { articleFile } from './data-location.ts'
import { takeEarlyAnswer } from './early-fetch.ts'
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

async function fetchDirectory(base: string): Promise<Directory> {
  const texts = ['entities.json', 'articles.json'].map((file) => fetchText(base, file))
  for (const text of texts) text.catch(() => undefined)
  return directoryOf(decodeEntities(await texts[0]!), decodeArticles(await texts[1]!))
}

/** Where the first file is missing the manifest says more: that all are, or that they are of an older build. */
async function explained(base: string, error: unknown): Promise<unknown> {
  try {
    decodeManifest(await fetchText(base, 'manifest.json'))
    return error
  } catch (betterError) {
    return betterError
  }
}

/** A small collection never needs it. */
const loadDecoder = onceEach(async (_: 'decoder') => (await import('./worker-decoder.ts')).workerDecoder())

/** The columns; everything else when it is asked for. */
export async function loadCollection(base: string): Promise<Collection> {
  let first: Uint8Array | null = await fetchBytes(base, FIRST_FILE).catch(async (error: unknown) => {
    throw await explained(base, error)
  })
  const store = await openStore(
    async (file) => (file === FIRST_FILE && first !== null ? first : fetchBytes(base, file)),
    {
      loadDecoder: () => loadDecoder('decoder'),
      pause: createPause(),
    },
  )
  // Read and copied: nobody asks for it again.
  first = null
  return createCollection({ base, title: store.title, story: store.story, store }, () => fetchDirectory(base))
}

/** One article with its text. */
export async function loadArticle(base: string, id: string): Promise<ArticleDocument> {
  const file = articleFile(id)
  return decodeArticle(await fetchText(base, file), file)
}
