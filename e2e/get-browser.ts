import { getBrowser } from './find-browser.ts'

if (!getBrowser()) {
  process.stderr.write(
    'The end-to-end tests need Chrome or Chromium: run "npx playwright install chromium", install one, or set DATELINE_BROWSER to its path.\n',
  )
  process.exitCode = 1
}
