import './header.css'
import { useMemo } from 'react'
import { groupDigits } from '../../core/group-digits.ts'
import { linkToView } from '../../state/history.ts'
import { useExplorer, useOutcome } from '../../state/use-explorer.ts'
import { countWords } from '../../state/words.ts'
import { yearsWords } from '../../state/years.ts'
import { FilterDrawer } from '../filters/FilterDrawer.tsx'
import { CopyLinkButton } from '../shared/CopyLinkButton.tsx'
import { useMedia, WITHOUT_FILTER_COLUMN } from '../shared/use-media.ts'
import { HelpButton } from './HelpButton.tsx'
import { KnownOn } from './KnownOn.tsx'
import { LanesSelect } from './LanesSelect.tsx'
import { SavePicture } from './SavePicture.tsx'
import { SchemeToggle } from './SchemeToggle.tsx'
import { SearchBox } from './SearchBox.tsx'
import { ViewSwitch } from './ViewSwitch.tsx'

export function Header() {
  const { title } = useExplorer()
  const isDrawerOnly = useMedia(WITHOUT_FILTER_COLUMN)
  return (
    <>
      <div className="header-title">
        <h1>{title}</h1>
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
        <SavePicture />
        <CopyLinkButton linkOf={linkToView} label="Copy link" className="solid-button" />
        <SchemeToggle />
        <HelpButton />
      </div>
    </>
  )
}

/** "26 events · 5 articles · 2000–2025"; under a filter "3 of 26 events"; without articles nothing of them. */
function Counts() {
  const { store, story, articles } = useExplorer()
  const { count } = useOutcome()
  const years = useMemo(() => yearsWords({ store, story }), [store, story])
  const all = countWords(store.columns.count, 'event')
  const shown = count === store.columns.count ? all : `${groupDigits(count)} of ${all}`
  const told = articles.length === 0 ? null : countWords(articles.length, 'article')
  return [shown, told, years].filter((part) => part !== null).join(' · ')
}
