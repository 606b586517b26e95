/** The page's React half: everything around the timeline. Fetched once the timeline is usable. */
import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, StrictMode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { createQueryClient } from './state/article-query.ts'
import type { Explorer } from './state/explorer.ts'
import type { OutcomeStore } from './state/outcome.ts'
import { ExplorerPage } from './views/shell/ExplorerPage.tsx'
import { EmptyScreen, FailedScreen } from './views/shell/screens.tsx'

let root: Root | null = null

/** One root for whatever the page shows; the skeleton gives way to a screen that stands alone. */
function show(content: ReactNode, isAlone: boolean): void {
  document.getElementById('page')!.hidden = isAlone
  root ??= createRoot(document.getElementById('root')!)
  root.render(<StrictMode>{content}</StrictMode>)
}

/** Fills the skeleton around the timeline. */
export function showPage(explorer: Explorer, outcomes: OutcomeStore): void {
  const page = <ExplorerPage explorer={explorer} outcomes={outcomes} />
  show(<QueryClientProvider client={createQueryClient()}>{page}</QueryClientProvider>, false)
}

export const showEmpty = (explorer: Explorer): void => show(<EmptyScreen explorer={explorer} />, true)

export const showFailure = (error: Error, prefix: string | null, onRetry: () => void): void =>
  show(<FailedScreen error={error} prefix={prefix} onRetry={onRetry} />, true)

/** Back to the skeleton, for another try. */
export const showNothing = (): void => show(null, false)
