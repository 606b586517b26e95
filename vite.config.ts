import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/**
 * What the built page may load: its own files and nothing else, no inline script, no eval. React's `style` prop sets
 * properties through the CSSOM, which `style-src` does not restrict. `data:` images are for the empty icon.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Only the built page: the development server needs inline scripts and styles for hot replacement. */
const contentSecurityPolicy = (): Plugin => ({
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
      injectTo: 'head-prepend',
    },
  ],
})

export default defineConfig({
  /** Relative addresses: `dist/` works from any sub-path of any static host. */
  base: './',
  plugins: [react(), contentSecurityPolicy()],
  build: {
    target: 'es2022',
    /** No file becomes a `data:` address, which the policy above would refuse for fonts. */
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
})
