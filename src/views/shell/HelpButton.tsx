import { HELP_ID } from './use-keys.ts'

export function HelpButton() {
  const open = () => {
    const help = document.getElementById(HELP_ID)
    if (help instanceof HTMLDialogElement) help.showModal()
  }
  return (
    <button type="button" className="icon-button" aria-label="Help for keys" title="Keys (?)" onClick={open}>
      ?
    </button>
  )
}
