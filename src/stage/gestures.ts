/**
 * Wheel, drag, pinch and double click on the surface, told in shares of its width. One finger belongs to the page until a
 * tap has given the surface the focus; two fingers always pinch and pan.
 */

export interface GestureHost {
  /** Moves by a share of the width; positive shows later times. */
  readonly pan: (share: number) => void
  /** Magnifies by a factor around a focus, 0 (left) to 1 (right). */
  readonly zoom: (factor: number, focus: number) => void
  /** The gesture has ended. */
  readonly rest: () => void
  /** The gesture may have ended: a wheel does not say. */
  readonly restSoon: () => void
  /** A double click: a jump. */
  readonly zoomStep: (factor: number, focus: number) => void
  /** A press and release in one place that was no drag; px within the surface. */
  readonly press: (x: number, y: number) => void
}

/** Wheel travel for one doubling, px. Pinching on a trackpad arrives as small wheel steps with ctrl. */
const WHEEL_DOUBLING_PX = 260
const PINCH_DOUBLING_PX = 60
const LINE_PX = 16
/** A press that moves less is a click. */
const CLICK_PX = 4
const INSIDE_CONTROL = '[data-timeline-control]'

function wheelPx(event: WheelEvent, delta: number): number {
  const unit = event.deltaMode === 1 ? LINE_PX : event.deltaMode === 2 ? 400 : 1
  return Math.max(-400, Math.min(400, delta * unit))
}

interface Touch {
  x: number
  readonly startX: number
  readonly startY: number
}

/** Listens on an element; the returned function stops. */
export function attachGestures(surface: HTMLElement, host: GestureHost): () => void {
  const touches = new Map<number, Touch>()
  let isDragging = false

  const box = (): DOMRect => surface.getBoundingClientRect()
  const focusOf = (clientX: number): number => {
    const { left, width } = box()
    return (clientX - left) / Math.max(1, width)
  }
  const isControl = (event: Event): boolean =>
    event.target instanceof Element && event.target.closest(INSIDE_CONTROL) !== null

  const onWheel = (event: WheelEvent): void => {
    if (isControl(event)) return
    event.preventDefault()
    const isSideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)
    if (isSideways && !event.ctrlKey) {
      const travel = Math.abs(event.deltaX) > Math.abs(event.deltaY) ? event.deltaX : event.deltaY
      host.pan(wheelPx(event, travel) / Math.max(1, box().width))
    } else {
      const doubling = event.ctrlKey || event.metaKey ? PINCH_DOUBLING_PX : WHEEL_DOUBLING_PX
      host.zoom(2 ** (-wheelPx(event, event.deltaY) / doubling), focusOf(event.clientX))
    }
    host.restSoon()
  }
  const isForPage = ({ pointerType }: PointerEvent): boolean =>
    pointerType === 'touch' && touches.size === 1 && !surface.contains(document.activeElement)
  const onDown = (event: PointerEvent): void => {
    if (isControl(event) || (event.pointerType === 'mouse' && event.button !== 0)) return
    touches.set(event.pointerId, { x: event.clientX, startX: event.clientX, startY: event.clientY })
    if (touches.size === 1) isDragging = false
  }
  const spread = (): { middle: number; distance: number } => {
    const [a, b] = [...touches.values()].map(({ x }) => x)
    return { middle: ((a ?? 0) + (b ?? 0)) / 2, distance: Math.max(12, Math.abs((a ?? 0) - (b ?? 0))) }
  }
  const pinch = (touch: Touch, x: number): void => {
    const before = spread()
    touch.x = x
    const after = spread()
    host.pan((before.middle - after.middle) / Math.max(1, box().width))
    host.zoom(after.distance / before.distance, focusOf(after.middle))
  }
  /** Labels come and go beneath the fingers: the surface takes their pointers over. */
  const beginDrag = (): void => {
    isDragging = true
    for (const id of touches.keys()) surface.setPointerCapture(id)
    surface.dataset.dragging = ''
  }
  const onMove = (event: PointerEvent): void => {
    const touch = touches.get(event.pointerId)
    if (touch === undefined) return
    if (isForPage(event)) {
      touch.x = event.clientX
      return
    }
    if (!isDragging && touches.size === 1 && Math.abs(event.clientX - touch.startX) < CLICK_PX) return
    if (!isDragging) beginDrag()
    if (touches.size > 1) pinch(touch, event.clientX)
    else {
      host.pan((touch.x - event.clientX) / Math.max(1, box().width))
      touch.x = event.clientX
    }
  }
  const onUp = (event: PointerEvent): void => {
    const touch = touches.get(event.pointerId)
    if (touch === undefined) return
    touches.delete(event.pointerId)
    if (touches.size > 0) return
    delete surface.dataset.dragging
    if (isDragging) {
      host.rest()
      return
    }
    const travel = Math.max(Math.abs(event.clientX - touch.startX), Math.abs(event.clientY - touch.startY))
    if (event.type === 'pointerup' && travel < CLICK_PX) {
      if (event.pointerType === 'touch' && !surface.contains(document.activeElement))
        surface.focus({ preventScroll: true })
      const { left, top } = box()
      host.press(event.clientX - left, event.clientY - top)
    }
  }
  // The page would scroll with two fingers as it does with one. Pointers are told before touches.
  const onTouchStart = (event: TouchEvent): void => {
    if (touches.size > 1 && event.cancelable) event.preventDefault()
  }
  // A drag that began on a label must not open it.
  const onClick = (event: MouseEvent): void => {
    if (!isDragging || event.detail === 0) return
    event.stopPropagation()
    event.preventDefault()
    isDragging = false
  }
  const onDoubleClick = (event: MouseEvent): void => {
    if (isControl(event) || (event.target instanceof Element && event.target.closest('button') !== null))
      return
    host.zoomStep(event.shiftKey ? 0.5 : 2, focusOf(event.clientX))
  }
  const stop = new AbortController()
  const { signal } = stop
  surface.addEventListener('wheel', onWheel, { passive: false, signal })
  surface.addEventListener('pointerdown', onDown, { signal })
  surface.addEventListener('pointermove', onMove, { signal })
  // A pointer whose label has gone meanwhile is told to the document alone.
  window.addEventListener('pointerup', onUp, { signal })
  window.addEventListener('pointercancel', onUp, { signal })
  surface.addEventListener('touchstart', onTouchStart, { passive: false, signal })
  surface.addEventListener('click', onClick, { capture: true, signal })
  surface.addEventListener('dblclick', onDoubleClick, { signal })
  return () => stop.abort()
}
