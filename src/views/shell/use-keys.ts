import { useEffect } from 'react'
import { preferencesStore } from '../../state/preferences.ts'
import { currentView, selectEvent } from '../../state/view-store.ts'

export const SEARCH_ID = 'search'
export const HELP_ID = 'key-help'
export const SAVE_PICTURE_ID = 'save-picture'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null

/** A dialog or popover that is open has Escape to itself. */
const hasOpenLayer = (): boolean => document.querySelector('dialog[open], [popover]:popover-open') !== null

function closeDetail(): void {
  const { event, articles } = currentView()
  if (event !== null || articles.length > 0) selectEvent(null)
}

function openHelp(): void {
  const help = document.getElementById(HELP_ID)
  if (help instanceof HTMLDialogElement && !help.open) help.showModal()
}

const focusSearch = (): void => document.getElementById(SEARCH_ID)?.focus()

/** Not there beside the list. The focus comes back to the button when the panel closes. */
function openSavePicture(): void {
  const button = document.getElementById(SAVE_PICTURE_ID)
  button?.focus()
  button?.click()
}

type Actions = Readonly<Record<string, (() => void) | undefined>>
const KEYS: Actions = { Escape: closeDetail }
const SINGLE_KEYS: Actions = { '/': focusSearch, '?': openHelp, s: openSavePicture }

function handleKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
  if (isTyping(event.target) || hasOpenLayer()) return
  const actions = preferencesStore.getState().hasSingleKeys ? { ...KEYS, ...SINGLE_KEYS } : KEYS
  const act = actions[event.key]
  if (act === undefined) return
  event.preventDefault()
  act()
}

/** The page's own keys; the timeline's are its own affair. */
export function useKeys(): void {
  useEffect(() => {
    addEventListener('keydown', handleKey)
    return () => removeEventListener('keydown', handleKey)
  }, [])
}
