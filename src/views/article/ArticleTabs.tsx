import { type KeyboardEvent, useRef } from 'react'
import type { TimelineEvent } from '../../core/event.ts'
import { useExplorer } from '../../state/use-explorer.ts'
import type { ArticlePlace } from '../../state/view-state.ts'
import { openArticles } from '../../state/view-store.ts'

interface ArticleTabsProps {
  readonly event: TimelineEvent | null
  readonly offered: readonly string[]
  readonly shown: readonly ArticlePlace[]
  readonly panelId: string
}

const bare = (id: string): ArticlePlace => ({ id, passage: null })

/** The event's first source is what stands open by itself, so choosing it leaves the link short. */
const openOne = (event: TimelineEvent | null, id: string): void =>
  openArticles(event?.sources[0] === id ? [] : [bare(id)])

/** Two to compare: the one in view and the next that is offered. */
function openTwo(offered: readonly string[], shown: readonly ArticlePlace[]): void {
  const first = shown[0]?.id ?? offered[0]!
  const other = offered.find((id) => id !== first)!
  openArticles([bare(first), bare(other)].sort((a, b) => offered.indexOf(a.id) - offered.indexOf(b.id)))
}

/** Tabs as the ARIA practices want them: arrows move among them, Tab leaves them. */
export function ArticleTabs({ event, offered, shown, panelId }: ArticleTabsProps) {
  const { articleOf } = useExplorer()
  const list = useRef<HTMLDivElement>(null)
  const isSideBySide = shown.length > 1
  const move = (press: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[press.key]
    const tabs = [...(list.current?.querySelectorAll<HTMLElement>('[role="tab"]') ?? [])]
    if (step === undefined || tabs.length === 0) return
    press.preventDefault()
    const place = tabs.indexOf(document.activeElement as HTMLElement)
    tabs[(place + step + tabs.length) % tabs.length]!.focus()
  }
  const tab = (key: string, label: string, isSelected: boolean, open: () => void) => (
    <button
      key={key}
      type="button"
      role="tab"
      aria-selected={isSelected}
      aria-controls={panelId}
      tabIndex={isSelected ? 0 : -1}
      onClick={open}
    >
      <span>{label}</span>
    </button>
  )
  return (
    <div
      className="article-tabs"
      role="tablist"
      aria-label="Articles"
      tabIndex={-1}
      ref={list}
      onKeyDown={move}
    >
      {offered.map((id) =>
        tab(id, articleOf.get(id)?.headline ?? id, !isSideBySide && shown[0]?.id === id, () =>
          openOne(event, id),
        ),
      )}
      {tab('side-by-side', 'Side by side', isSideBySide, () => openTwo(offered, shown))}
    </div>
  )
}
