#!/usr/bin/env node
// The only JavaScript file: lets Node run the TypeScript beside it, then hands over.
import { register } from 'tsx/esm/api'

register()
const { main } = await import('./main.ts')
process.exitCode = await main(process.argv.slice(2))
