/** The page's React half: everything around the timeline. Fetched once the timeline is usable. */
import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, StrictMode, startTransition } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { createQueryClient } from './state/article-query.ts'
import type { Collection } from './state/collection.ts'
import type { PageState } from './state/page-state.ts'
import { followPainted } from './state/painted.ts'
import { explorerOf } from './state/use-explorer.ts'
import { ExplorerPage } from './views/shell/ExplorerPage.tsx'
import { EmptyScreen, FailedScreen } from './views/shell/screens.tsx'

let root: Root | null = null

/** One root for whatever the page shows; the skeleton gives way to a screen that stands alone. */
function show(content: ReactNode, isAlone: boolean): void {
  document.getElementById('page')!.hidden = isAlone
  root ??= createRoot(document.getElementById('root')!)
  // A transition is rendered with pauses: the timeline is in use already.
  startTransition(() => root!.render(<StrictMode>{content}</StrictMode>))
}

/** Fills the skeleton around the timeline. */
export async function showPage(state: PageState): Promise<void> {
  const explorer = explorerOf(
    { ...state, outcomes: followPainted(state.outcomes) },
    await state.collection.loadDirectory(),
  )
  const page = <ExplorerPage explorer={explorer} />
  show(<QueryClientProvider client={createQueryClient()}>{page}</QueryClientProvider>, false)
}

export async function showEmpty(collection: Collection): Promise<void> {
  const { articles } = await collection.loadDirectory()
  show(<EmptyScreen articleCount={articles.length} />, true)
}

export const showFailure = (error: Error, prefix: string | null, onRetry: () => void): void =>
  show(<FailedScreen error={error} prefix={prefix} onRetry={onRetry} />, true)

/** Back to the skeleton, for another try. */
export const showNothing = (): void => show(null, false)
