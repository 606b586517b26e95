import './header.css'
import { useMemo } from 'react'
import { yearsWords } from '../../state/extent.ts'
import { linkToView } from '../../state/history.ts'
import { useExplorer, useFiltered } from '../../state/use-explorer.ts'
import { countWords, groupDigits } from '../../state/words.ts'
import { FilterDrawer } from '../filters/FilterDrawer.tsx'
import { CopyLinkButton } from '../shared/CopyLinkButton.tsx'
import { useMedia, WITHOUT_FILTER_COLUMN } from '../shared/use-media.ts'
import { HelpButton } from './HelpButton.tsx'
import { KnownOn } from './KnownOn.tsx'
import { LanesSelect } from './LanesSelect.tsx'
import { SchemeToggle } from './SchemeToggle.tsx'
import { SearchBox } from './SearchBox.tsx'
import { ViewSwitch } from './ViewSwitch.tsx'

export function Header() {
  const { dataset } = useExplorer()
  const isDrawerOnly = useMedia(WITHOUT_FILTER_COLUMN)
  return (
    <>
      <div className="header-title">
        <h1>{dataset.title}</h1>
        <p>
          <Counts />
        </p>
      </div>
      <SearchBox />
      <div className="header-tools">
        {isDrawerOnly ? <FilterDrawer /> : null}
        <KnownOn />
        <LanesSelect />
        <ViewSwitch />
        <CopyLinkButton linkOf={linkToView} label="Copy link" className="solid-button" />
        <SchemeToggle />
        <HelpButton />
      </div>
    </>
  )
}

/** "26 events · 5 articles · 2000–2025"; under a filter "3 of 26 events". */
function Counts() {
  const { dataset } = useExplorer()
  const { events } = useFiltered()
  const years = useMemo(() => yearsWords(dataset.events), [dataset])
  const all = countWords(dataset.events.length, 'event')
  const shown = events.length === dataset.events.length ? all : `${groupDigits(events.length)} of ${all}`
  return [shown, countWords(dataset.articles.length, 'article'), ...(years === null ? [] : [years])].join(
    ' · ',
  )
}
