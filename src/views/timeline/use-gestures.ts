import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { attachGestures, type GestureHost } from './gestures.ts'

/** Gestures of an element, told to the host of the latest render. */
export function useGestures(surface: RefObject<HTMLElement | null>, host: GestureHost): void {
  const latest = useRef(host)
  useLayoutEffect(() => {
    latest.current = host
  })
  useEffect(() => {
    if (surface.current === null) return
    return attachGestures(surface.current, {
      pan: (share) => latest.current.pan(share),
      zoom: (factor, focus) => latest.current.zoom(factor, focus),
      rest: () => latest.current.rest(),
      restSoon: () => latest.current.restSoon(),
      zoomStep: (factor, focus) => latest.current.zoomStep(factor, focus),
      press: (x, y) => latest.current.press(x, y),
    })
  }, [surface])
}
