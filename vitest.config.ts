import { defineConfig } from 'vitest/config'

const shared = {
  include: ['src/**/*.test.ts', 'src/**/*.test.tsx'],
  environment: 'node' as const,
  setupFiles: ['./vitest.setup.ts'],
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
