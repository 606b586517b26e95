/**
 * What the built page loads, gzip: JavaScript and styles before the first picture, and all JavaScript. `npm run build && npm run bench:size`.
 */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

const CRITICAL_PROMISE = 60_000
const PROMISE = 200_000

const folder = path.join('dist', 'assets')
const page = await readFile(path.join('dist', 'index.html'), 'utf8')
const files = (await readdir(folder)).filter((file) => /\.(js|css)$/.test(file))
let all = 0
let critical = 0
for (const file of files) {
  const size = gzipSync(await readFile(path.join(folder, file))).length
  const isCritical = page.includes(`assets/${file}`)
  if (file.endsWith('.js')) all += size
  if (isCritical) critical += size
  process.stdout.write(
    `${String(size).padStart(8)}  ${file}${isCritical ? '  (before the first picture)' : ''}\n`,
  )
}
const tell = (size: number, what: string, promise: number): void => {
  process.stdout.write(`${String(size).padStart(8)}  bytes of ${what}, gzip (at most ${promise})\n`)
  if (size > promise) process.exitCode = 1
}
tell(critical, 'scripts and styles before the first picture', CRITICAL_PROMISE)
tell(all, 'JavaScript', PROMISE)
