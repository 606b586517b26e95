import { button, element } from './dom.ts'

export interface PopoverEntry {
  readonly rank: number
  readonly title: string
  /** Above the title: the date, or for an undated event nothing. */
  readonly dateLine: string | null
  /** Beneath the title: why there is no date. */
  readonly note: string | null
}

export interface PopoverWords {
  readonly label: string
  readonly className: string
  readonly entries: readonly PopoverEntry[]
  readonly selectedRank: number | null
  readonly foot?: HTMLElement
}

export interface EventPopover {
  readonly element: HTMLElement
  readonly close: () => void
}

function entryButton(
  { rank, title, dateLine, note }: PopoverEntry,
  selectedRank: number | null,
): HTMLElement {
  const row = button('', { 'aria-pressed': String(rank === selectedRank), 'data-entry': String(rank) })
  if (dateLine !== null) row.append(element('span', 'timeline-label-date', {}, dateLine))
  row.append(element('span', 'timeline-popover-title', {}, title))
  if (note !== null) row.append(element('span', 'timeline-popover-note', {}, note))
  return row
}

/**
 * A list of events that have no label of their own, appended to `parent` with the focus on its first entry. Escape or a
 * press outside closes it; `onClose` is called once.
 */
export function openEventPopover(
  parent: HTMLElement,
  words: PopoverWords,
  onSelect: (rank: number) => void,
  onClose: () => void,
): EventPopover {
  const opener = document.activeElement
  const list = element('ul', '', { 'aria-label': words.label })
  for (const entry of words.entries)
    list.append(element('li', '', {}, entryButton(entry, words.selectedRank)))
  const root = element(
    'div',
    `timeline-popover ${words.className}`,
    { 'data-timeline-control': '' },
    list,
    ...(words.foot === undefined ? [] : [words.foot]),
  )
  const stop = new AbortController()
  const close = (): void => {
    if (stop.signal.aborted) return
    stop.abort()
    const hadFocus = root.contains(document.activeElement)
    root.remove()
    if (hadFocus && opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
    onClose()
  }
  const { signal } = stop
  root.addEventListener('click', ({ target }) => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-entry]') : null
    if (row?.dataset.entry === undefined) return
    for (const other of list.querySelectorAll('[data-entry]'))
      other.setAttribute('aria-pressed', String(other === row))
    onSelect(Number(row.dataset.entry))
  })
  // Keys are kept from the timeline beneath.
  root.addEventListener('keydown', (event) => {
    event.stopPropagation()
    if (event.key === 'Escape') close()
  })
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      if (!(target instanceof Element) || root.contains(target)) return
      if (target.closest('[data-popover-opener]') === null) close()
    },
    { signal },
  )
  parent.append(root)
  root.querySelector('button')?.focus()
  return { element: root, close }
}
