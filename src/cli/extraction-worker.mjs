// Entry of a worker thread: lets Node run the TypeScript beside it, as `dateline.mjs` does for the main one.
import { register } from 'tsx/esm/api'

register()
export const { collectFile, extractLine, ping } = await import('./extraction-worker.ts')
