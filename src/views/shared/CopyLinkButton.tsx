import { useEffect, useState } from 'react'
import { addNotices } from '../../state/view-store.ts'
import { copyText } from './copy-text.ts'

/** How long the button says that it has copied. */
const SAID_MS = 2000

interface CopyLinkButtonProps {
  /** Asked for when pressed: the link to what is in view then. */
  readonly linkOf: () => string
  readonly label: string
  readonly className: string
}

export function CopyLinkButton({ linkOf, label, className }: CopyLinkButtonProps) {
  const [isCopied, setCopied] = useState(false)
  useEffect(() => {
    if (!isCopied) return
    const timer = setTimeout(() => setCopied(false), SAID_MS)
    return () => clearTimeout(timer)
  }, [isCopied])

  const copy = async () => {
    const link = linkOf()
    if (await copyText(link)) setCopied(true)
    else addNotices([`The browser does not let this page copy. The link is ${link}`])
  }
  return (
    <>
      <button type="button" className={className} onClick={copy}>
        {isCopied ? 'Copied' : label}
      </button>
      <span className="visually-hidden" role="status">
        {isCopied ? 'Link copied' : ''}
      </span>
    </>
  )
}
