import { defineConfig } from '@playwright/test'
import { findBrowser } from './e2e/find-browser.ts'

const port = Number(process.env.PORT ?? 4319)

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/dense-data.ts',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      executablePath: findBrowser(),
      // No traffic but the app's own; as root, Chromium has no sandbox to start.
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    },
  },
  webServer: {
    command: `npm run --silent build && npx vite preview --port ${port} --strictPort`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    timeout: 120_000,
  },
})
