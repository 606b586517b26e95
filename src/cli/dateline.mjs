#!/usr/bin/env node
// The command: loads the program, which is TypeScript, and hands over.
import { loadProgram } from './program.mjs'

const { main } = await loadProgram()
process.exitCode = await main(process.argv.slice(2))
