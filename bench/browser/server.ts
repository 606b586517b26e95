/** A static server for measuring: no compression, nothing kept by the browser. */
import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
}

export interface StaticServer {
  /** `http://localhost:4242`, without a slash at the end. */
  readonly origin: string
  readonly close: () => Promise<void>
}

const sizeOf = (file: string): number | null => {
  try {
    const status = statSync(file)
    return status.isFile() ? status.size : null
  } catch {
    return null
  }
}

/** The file below one of the folders that an address stands for; null when there is none. */
const fileFor = (folders: Readonly<Record<string, string>>, address: string): string | null => {
  const parts = decodeURIComponent(new URL(address, 'http://localhost').pathname).split('/').slice(1)
  const folder = folders[parts[0] ?? '']
  if (folder === undefined || parts.includes('..')) return null
  const rest = parts.slice(1).join('/')
  return path.join(folder, rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest)
}

/** Serves each folder below its name: `{ app: 'dist' }` answers `/app/…`. */
export const serve = async (folders: Readonly<Record<string, string>>): Promise<StaticServer> => {
  const server = createServer((request, response) => {
    const file = fileFor(folders, request.url ?? '/')
    const size = file === null ? null : sizeOf(file)
    if (file === null || size === null) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'content-length': size,
      'cache-control': 'no-store',
    })
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
