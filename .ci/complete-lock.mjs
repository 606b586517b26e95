// Run after "npm install": makes package-lock.json the same wherever it was written.
// - Takes download addresses out, so that any registry serves it.
// - Adds the optional packages of other platforms that a registry mirror may not hold: without an entry for them
//   "npm ci" refuses the lock file, on every platform.
import { readFileSync, writeFileSync } from 'node:fs'

const file = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(file, 'utf8'))

const platformOf = (name) => {
  const match = /-(linux|darwin|win32|android)-(x64|arm64)(-musl)?$/.exec(name)
  if (match === null) return {}
  const libc = match[1] === 'linux' ? { libc: [match[3] ? 'musl' : 'glibc'] } : {}
  return { cpu: [match[2]], os: [match[1]], ...libc }
}

for (const entry of Object.values(lock.packages)) {
  delete entry.resolved
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`
    if (lock.packages[key] === undefined && /^\d/.test(version))
      lock.packages[key] = {
        version,
        ...platformOf(name),
        ...(entry.dev ? { dev: true } : {}),
        optional: true,
      }
  }
}

const [root, ...rest] = Object.keys(lock.packages)
const sorted = [root, ...rest.sort((a, b) => (a < b ? -1 : 1))]
lock.packages = Object.fromEntries(sorted.map((key) => [key, lock.packages[key]]))
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
