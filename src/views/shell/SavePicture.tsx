import './save-picture.css'
import { useState } from 'react'
import type { PictureFormat, PictureRange } from '../../picture/save-picture.ts'
import { useExplorer } from '../../state/use-explorer.ts'
import { useViewStore } from '../../state/use-view-store.ts'
import { Popover } from '../shared/Popover.tsx'
import { SAVE_PICTURE_ID } from './use-keys.ts'

const RANGES: readonly (readonly [range: PictureRange, words: string])[] = [
  ['window', 'This window'],
  ['whole', 'Whole range'],
]
const FORMATS: readonly (readonly [format: PictureFormat, words: string])[] = [
  ['svg', 'SVG'],
  ['png', 'PNG'],
]

/** The timeline as a file; a list has no picture. */
export function SavePicture() {
  const view = useViewStore((store) => store.view.view)
  if (view === 'list') return null
  return (
    <Popover
      title="Save picture"
      label="Save picture"
      buttonId={SAVE_PICTURE_ID}
      keyShortcut="s"
      button="Picture"
    >
      <SavePicturePanel />
    </Popover>
  )
}

function SavePicturePanel() {
  const explorer = useExplorer()
  const [said, setSaid] = useState('')
  const [isBusy, setBusy] = useState(false)
  const save = async (range: PictureRange, format: PictureFormat) => {
    if (isBusy) return
    setBusy(true)
    setSaid('Drawing …')
    try {
      const { savePicture } = await import('../../picture/save-picture.ts')
      setSaid(`Saved as ${await savePicture(explorer, range, format)}`)
    } catch (error) {
      setSaid(error instanceof Error ? error.message : String(error))
    }
    setBusy(false)
  }
  return (
    <div className="save-picture">
      <p>The timeline with its title, filters and address. SVG can be edited, PNG pasted anywhere.</p>
      {RANGES.map(([range, rangeWords]) => (
        <fieldset key={range}>
          <legend>{rangeWords}</legend>
          {FORMATS.map(([format, formatWords]) => (
            <button
              key={format}
              type="button"
              className="quiet-button"
              aria-label={`${rangeWords} as ${formatWords}`}
              aria-disabled={isBusy}
              onClick={() => save(range, format)}
            >
              {formatWords}
            </button>
          ))}
        </fieldset>
      ))}
      <p role="status" className="save-picture-said">
        {said}
      </p>
    </div>
  )
}
