import './views/shared/fonts.css'
import './views/shared/tokens.css'
import './views/shared/base.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createQueryClient } from './state/dataset-query.ts'
import { bindHistory } from './state/history.ts'
import { bindPreferences } from './state/preferences.ts'
import { DataGate } from './views/shell/DataGate.tsx'

bindPreferences()
bindHistory()

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <DataGate />
    </QueryClientProvider>
  </StrictMode>,
)
