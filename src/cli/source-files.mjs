// What the program is made of. JavaScript, since it is asked before TypeScript can run; types are in the `.d.mts` beside it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folders of `src` that the pipeline is in; of the timeline it needs what tells the story of a collection. */
const PIPELINE = ['cli', 'collection', 'core', 'dataset', 'extract', 'knowledge', 'timeline']

const findRoot = (folder) => {
  for (let above = folder; ; above = path.dirname(above))
    if (existsSync(path.join(above, 'src', 'cli', 'dateline.mjs'))) return above
    else if (above === path.dirname(above)) throw new Error(`${folder} is not in a copy of Dateline`)
}

export const projectRoot = findRoot(path.dirname(fileURLToPath(import.meta.url)))

const isTestOrText = (name) => /\.test\.tsx?$|\.md$/.test(name)

export const readSources = () => {
  const sources = path.join(projectRoot, 'src')
  const files = PIPELINE.flatMap((part) =>
    readdirSync(path.join(sources, part), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !isTestOrText(entry.name))
      .map((entry) => path.relative(sources, path.join(entry.parentPath, entry.name))),
  )
  // The order without a comparer is that of code units.
  return files.sort().map((file) => [file, readFileSync(path.join(sources, file))])
}
