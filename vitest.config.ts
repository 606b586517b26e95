import { defineConfig } from 'vitest/config'

const shared = {
  include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'bench/**/*.test.ts'],
  environment: 'node' as const,
  setupFiles: ['./vitest.setup.ts'],
  // Ends a test that hangs, and says nothing of speed: a loaded machine is many times slower, and `bench/` measures.
  testTimeout: 120_000,
}

/** Whole builds in processes of their own; `moved-clock.test.ts` is one and sets other time zones itself. */
const WHOLE_BUILDS = ['build-into', 'moved-clock', 'worker-pool', 'collect-files', 'program'].map(
  (name) => `src/cli/${name}.test.ts`,
)

// All else runs under two time zones a day apart: no result may depend on where the machine stands.
export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      { test: { ...shared, name: 'Kiritimati', env: { TZ: 'Pacific/Kiritimati' } } },
      { test: { ...shared, name: 'Honolulu', exclude: WHOLE_BUILDS, env: { TZ: 'Pacific/Honolulu' } } },
    ],
  },
})
