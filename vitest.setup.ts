import fc from 'fast-check'

// The same cases on every run, so that a red test is the change's doing. Look further with
// FUZZ_SEED=7 FUZZ_RUNS=5000 npm run unit
fc.configureGlobal({
  seed: Number(process.env.FUZZ_SEED ?? 1),
  ...(process.env.FUZZ_RUNS ? { numRuns: Number(process.env.FUZZ_RUNS) } : {}),
})
