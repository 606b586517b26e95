import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import type { LabelFonts } from '../../timeline/scene-labels.ts'
import { labelFonts } from './measure-text.ts'
import { onSchemeChange, type Palette, readPalette } from './palette.ts'

export interface Size {
  readonly widthPx: number
  readonly heightPx: number
}

/** The size of an element, followed; null until it is known. */
export function useSize(ref: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    const read = (): void => {
      const next = { widthPx: element.clientWidth, heightPx: element.clientHeight }
      setSize((now) => (now?.widthPx === next.widthPx && now.heightPx === next.heightPx ? now : next))
    }
    read()
    const observer = new ResizeObserver(read)
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return size
}

/** The palette in force around an element; null before the first layout. */
export function usePalette(ref: RefObject<HTMLElement | null>): Palette | null {
  const [palette, setPalette] = useState<Palette | null>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    const read = (): void => setPalette(readPalette(element))
    read()
    return onSchemeChange(read)
  }, [ref])
  return palette
}

/** Fonts for measuring labels: made anew once the page's web fonts have arrived, because widths change then. */
export function useLabelFonts(palette: Palette | null): LabelFonts | null {
  const [fonts, setFonts] = useState<LabelFonts | null>(null)
  const serif = palette?.serif
  const sans = palette?.sans
  useEffect(() => {
    if (serif === undefined || sans === undefined) return
    let isGone = false
    const measureAnew = (): void => {
      if (!isGone) setFonts(labelFonts({ serif, sans }))
    }
    measureAnew()
    document.fonts.addEventListener('loadingdone', measureAnew)
    return () => {
      isGone = true
      document.fonts.removeEventListener('loadingdone', measureAnew)
    }
  }, [serif, sans])
  return fonts
}
