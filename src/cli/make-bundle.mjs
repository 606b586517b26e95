// Bundles the commands and the worker into the folder that it is given, which is there as a whole or not at all.
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'vite'
import { isWhole, sha256Of } from './program.mjs'
import { projectRoot } from './source-files.mjs'

const KEPT = 4
const HOUR = 3_600_000

/** Both find each other by their names, as `worker-pool.ts` does. */
const ENTRIES = {
  main: path.join(projectRoot, 'src', 'cli', 'main.ts'),
  'extraction-worker': path.join(projectRoot, 'src', 'cli', 'extraction-worker.ts'),
}

const bundleInto = (outDir) =>
  build({
    root: projectRoot,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'silent',
    // Found in `node_modules` above the bundle: they load files of their own.
    ssr: { noExternal: true, external: ['tinypool', 'vite'] },
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input: ENTRIES,
        output: {
          entryFileNames: '[name].mjs',
          chunkFileNames: '[name]-[hash].mjs',
          sourcemapExcludeSources: true,
        },
      },
    },
  })

const writeChecksums = (folder) => {
  const sums = readdirSync(folder).map((name) => [name, sha256Of(readFileSync(path.join(folder, name)))])
  writeFileSync(path.join(folder, 'files.json'), JSON.stringify(Object.fromEntries(sums)))
}

/** Several processes may do so at once: one is first, and the others' are the same. */
const moveTo = (fresh, target) => {
  try {
    renameSync(fresh, target)
  } catch {
    if (isWhole(target)) return
    // A damaged one is in the way.
    const old = `${fresh}-old`
    renameSync(target, old)
    renameSync(fresh, target)
    rmSync(old, { recursive: true, force: true })
  }
}

/** Removes the bundles of former sources, and what a kill left, but for the last few, which may be in use. */
const removeOld = (bundles) => {
  const oldest = readdirSync(bundles)
    .map((name) => path.join(bundles, name))
    .map((folder) => ({ folder, made: statSync(folder).mtimeMs }))
    .sort((a, b) => b.made - a.made)
    .slice(KEPT)
  for (const { folder, made } of oldest)
    if (made < Date.now() - HOUR) rmSync(folder, { recursive: true, force: true })
}

const target = path.resolve(process.argv[2])
const fresh = `${target}.new-${process.pid}`
try {
  await bundleInto(fresh)
  writeChecksums(fresh)
  moveTo(fresh, target)
} finally {
  rmSync(fresh, { recursive: true, force: true })
}
removeOld(path.dirname(target))
