// Loads the program: as one bundle of JavaScript, which takes a fifth of the time and half of the memory, or, where no
// bundle can be kept, from the TypeScript sources. A bundle is of exactly the present sources, or it is not used.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { projectRoot, readSources } from './source-files.mjs'

const BUNDLES = path.join(projectRoot, '.cache', 'program')
const MAKER = fileURLToPath(new URL('make-bundle.mjs', import.meta.url))
/** Some fifty times what it takes. */
const MOST_MILLISECONDS = 60_000

export const sha256Of = (bytes) => createHash('sha256').update(bytes).digest('hex')

/** These name the packages and their versions, which go into the bundle or make it. */
const readPackages = () =>
  ['package.json', 'package-lock.json'].flatMap((name) => {
    try {
      return [[name, readFileSync(path.join(projectRoot, name))]]
    } catch {
      return []
    }
  })

const keyOfSources = () => {
  const hash = createHash('sha256').update(process.version)
  for (const [file, content] of [...readPackages(), ...readSources()])
    hash.update(`\n${file} ${content.length}\n`).update(content)
  return hash.digest('hex').slice(0, 32)
}

/** Every file is there as it was made. */
export const isWhole = (folder) => {
  try {
    const files = Object.entries(JSON.parse(readFileSync(path.join(folder, 'files.json'), 'utf8')))
    return files.every(([name, sha256]) => sha256Of(readFileSync(path.join(folder, name))) === sha256)
  } catch {
    return false
  }
}

/** In a process of its own, since a bundler holds more memory than a build. */
const make = (folder) => {
  try {
    mkdirSync(BUNDLES, { recursive: true })
  } catch {
    return
  }
  spawnSync(process.execPath, [MAKER, folder], { stdio: 'ignore', timeout: MOST_MILLISECONDS })
}

/** The folder of the bundle, made if there is none; null when it cannot be made. */
const bundleFolder = () => {
  const folder = path.join(BUNDLES, keyOfSources())
  if (isWhole(folder)) return folder
  make(folder)
  return isWhole(folder) ? folder : null
}

/** The exports of `main.ts`. */
export const loadProgram = async () => {
  // So that errors name places in the sources.
  process.setSourceMapsEnabled(true)
  const folder = bundleFolder()
  if (folder !== null) return import(pathToFileURL(path.join(folder, 'main.mjs')).href)
  const { register } = await import('tsx/esm/api')
  register()
  return import('./main.ts')
}
