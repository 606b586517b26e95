/** JavaScript that the built page loads, gzip, against the promise of 200 kB: `npm run build && npm run bench:size`. */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

const PROMISE = 200_000
const folder = path.join('dist', 'assets')
const files = (await readdir(folder)).filter((file) => file.endsWith('.js'))
let total = 0
for (const file of files) {
  const size = gzipSync(await readFile(path.join(folder, file))).length
  total += size
  process.stdout.write(`${String(size).padStart(8)}  ${file}\n`)
}
process.stdout.write(`${String(total).padStart(8)}  bytes of JavaScript, gzip (at most ${PROMISE})\n`)
if (total > PROMISE) process.exitCode = 1
