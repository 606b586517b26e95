import { useEffect, useMemo } from 'react'
import { locateData } from '../../state/data-location.ts'
import { useDatasetQuery } from '../../state/dataset-query.ts'
import { createExplorer } from '../../state/explorer.ts'
import { checkLinksAgainst } from '../../state/history.ts'
import { markDataReady } from '../../state/marks.ts'
import { addNotices, adjust, useViewStore } from '../../state/view-store.ts'
import { ExplorerPage } from './ExplorerPage.tsx'
import { EmptyScreen, FailedScreen, LoadingScreen } from './screens.tsx'

/** Brings the data into memory and shows the page, or a screen that says why there is none. */
export function DataGate() {
  const prefix = useViewStore(({ view }) => view.data)
  const { base, problem } = useMemo(() => locateData(prefix, document.baseURI), [prefix])
  const { data, error, refetch } = useDatasetQuery(base)
  const explorer = useMemo(() => (data === undefined ? null : createExplorer(data, base)), [data, base])

  useEffect(() => {
    if (problem === null) return
    addNotices([problem])
    adjust({ data: null })
  }, [problem])

  useEffect(() => {
    if (explorer === null) return
    document.title = `${explorer.dataset.title} · Dateline`
    checkLinksAgainst(explorer.dataset)
    markDataReady()
  }, [explorer])

  if (error !== null) return <FailedScreen error={error} prefix={prefix} onRetry={() => void refetch()} />
  if (explorer === null) return <LoadingScreen />
  if (explorer.dataset.events.length === 0) return <EmptyScreen explorer={explorer} />
  return <ExplorerPage explorer={explorer} />
}
