/** Fails when the committed data files are not what building the committed articles over them gives today. */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { buildFolder } from '../src/cli/build-folder.ts'
import { readFormer } from '../src/cli/read-former.ts'
import { datasetFiles } from '../src/cli/write-dataset.ts'

const folder = 'public/data'
const { dataset } = await buildFolder('articles', [], await readFormer(folder))
const expected = new Map(datasetFiles(dataset).map(({ name, bytes }) => [name, bytes]))
const entries = await readdir(folder, { recursive: true, withFileTypes: true })
const present = entries
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
const differing: string[] = []
for (const name of new Set([...present, ...expected.keys()])) {
  const wanted = expected.get(name)
  const found = present.includes(name) ? await readFile(path.join(folder, name)) : undefined
  if (wanted === undefined || !found?.equals(wanted)) differing.push(name)
}
if (differing.length > 0) {
  process.stderr.write(
    `public/data is out of date (${differing.join(', ')}). Run "npm run data" and commit the result.\n`,
  )
  process.exitCode = 1
} else process.stdout.write(`public/data is what articles/ gives: ${expected.size} files\n`)
