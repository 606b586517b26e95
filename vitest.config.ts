import { defineConfig } from 'vitest/config'

const shared = {
  include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'bench/**/*.test.ts'],
  environment: 'node' as const,
  setupFiles: ['./vitest.setup.ts'],
  // Ends a test that hangs, and says nothing of speed: a loaded machine is many times slower, and `bench/` measures.
  testTimeout: 120_000,
}

// Everything runs under two time zones a day apart: no result may depend on where the machine stands.
export default defineConfig({
  test: {
    projects: [
      { test: { ...shared, name: 'Kiritimati', env: { TZ: 'Pacific/Kiritimati' } } },
      { test: { ...shared, name: 'Honolulu', env: { TZ: 'Pacific/Honolulu' } } },
    ],
  },
})
