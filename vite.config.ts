import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, defineConfig, type Plugin } from 'vite'

const EARLY_TAG = '<script type="module" src="/src/ask-early.ts"></script>'
const EARLY_FILE = fileURLToPath(new URL('src/ask-early.ts', import.meta.url))

/** The script that asks for the first data file, as one piece of plain script. */
async function earlyScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      target: 'es2022',
      write: false,
      lib: { entry: EARLY_FILE, formats: ['iife'], name: 'askEarly', fileName: 'ask-early' },
    },
  })
  const [output] = Array.isArray(built) ? built : []
  const code = output?.output[0].code.trim()
  if (code === undefined || code.includes('</')) throw new Error('src/ask-early.ts cannot stand in the page')
  return code
}

/**
 * What the built page may load: its own files and nothing else, no eval, no inline script but the one of the given hash.
 * React's `style` prop sets properties through the CSSOM, which `style-src` does not restrict. `data:` images are for the
 * empty icon.
 */
const contentSecurityPolicy = (script: string): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/**
 * Only the built page: its first script stands in the head, so that data and scripts are fetched at the same time, and a
 * policy admits that one alone. The development server needs inline scripts and styles for hot replacement.
 */
const pageHead = (): Plugin => ({
  name: 'page-head',
  apply: 'build',
  transformIndexHtml: {
    order: 'pre',
    handler: async (html) => {
      if (!html.includes(EARLY_TAG)) throw new Error(`index.html lacks ${EARLY_TAG}`)
      const script = await earlyScript()
      const policy = { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy(script) }
      return {
        // A function, so that no `$` of the script is taken for a pattern.
        html: html.replace(EARLY_TAG, () => `<script>${script}</script>`),
        tags: [{ tag: 'meta', attrs: policy, injectTo: 'head-prepend' as const }],
      }
    },
  },
})

/**
 * Nearly all functions of the first script run before the first picture: browsers that know this mark at its head compile them
 * while the script comes in, instead of one by one when they are called. Others read a comment.
 */
const compileAtOnce = (): Plugin => ({
  name: 'compile-at-once',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler: (_options, bundle) => {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && file.isEntry) file.code = `//# allFunctionsCalledOnLoad\n${file.code}`
    },
  },
})

export default defineConfig({
  /** Relative addresses: `dist/` works from any sub-path of any static host. */
  base: './',
  plugins: [react(), pageHead(), compileAtOnce()],
  build: {
    target: 'es2022',
    /** No file becomes a `data:` address, which the policy above would refuse for fonts. */
    assetsInlineLimit: 0,
    /** Late parts are few and small: their names in the first script would cost more than they save. */
    modulePreload: false,
    chunkSizeWarningLimit: 700,
  },
})
