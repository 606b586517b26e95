/** Wheel and drag as a reader's hand does them: an event each 16 ms, whether or not the page keeps up. */
import type { CDPSession, Page } from '@playwright/test'

export interface GestureFigures {
  /** CPU time of the main thread for each frame, ms. */
  readonly workMs: number
  /** 95th percentile of the time between two frames, ms. */
  readonly gapMs: number
  readonly frames: number
}

interface Point {
  readonly x: number
  readonly y: number
}

const EVERY_MS = 16

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

const MIDDLE: Readonly<Record<string, number>> = { x: 0.55, y: 0.5 }

export const middleOf = async (page: Page, selector: string): Promise<Point> => {
  const box = await page.locator(selector).first().boundingBox()
  if (box === null) throw new Error(`${selector} is not on the page`)
  return { x: box.x + box.width * MIDDLE.x!, y: box.y + box.height * MIDDLE.y! }
}

/** Sends events at a steady pace and waits for none of them, until all are through. */
const sendAll = async (count: number, send: (index: number) => Promise<unknown>): Promise<void> => {
  const sent: Promise<unknown>[] = []
  const start = performance.now()
  for (let index = 0; index < count; index++) {
    sent.push(send(index))
    await pause(Math.max(0, start + (index + 1) * EVERY_MS - performance.now()))
  }
  await Promise.all(sent)
}

const mouse = (session: CDPSession, type: string, point: Point, more: object = {}): Promise<unknown> =>
  session.send('Input.dispatchMouseEvent', { type, ...point, ...more } as never)

export const WHEEL_STEPS = 60

/** Zooms in, and out again by as much. */
export const wheelZoom = async (session: CDPSession, at: Point): Promise<void> => {
  await sendAll(2 * WHEEL_STEPS, (index) =>
    mouse(session, 'mouseWheel', at, { deltaX: 0, deltaY: index < WHEEL_STEPS ? -40 : 40 }),
  )
}

export const DRAG_STEPS = 60
const DRAG_PX = 6

/** Drags to the left, and back. */
export const dragPan = async (session: CDPSession, at: Point): Promise<void> => {
  const place = (index: number): Point => ({
    x: at.x - DRAG_PX * (index < DRAG_STEPS ? index : 2 * DRAG_STEPS - index),
    y: at.y,
  })
  await mouse(session, 'mousePressed', at, { button: 'left', buttons: 1, clickCount: 1 })
  await sendAll(2 * DRAG_STEPS, (index) =>
    mouse(session, 'mouseMoved', place(index), { button: 'left', buttons: 1 }),
  )
  await mouse(session, 'mouseReleased', at, { button: 'left', buttons: 0, clickCount: 1 })
}

export const taskSeconds = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration')!.value
}

export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const median = (values: readonly number[]): number => percentile(values, 0.5)

/** Frames and work of a gesture. */
export const measureGesture = async (
  page: Page,
  session: CDPSession,
  gesture: () => Promise<void>,
): Promise<GestureFigures> => {
  await pause(300)
  await page.evaluate('benchProbe.startFrames()')
  const before = await taskSeconds(session)
  await gesture()
  const after = await taskSeconds(session)
  const stamps = (await page.evaluate('benchProbe.stopFrames()')) as number[]
  const gaps = stamps.slice(1).map((stamp, index) => stamp - stamps[index]!)
  return {
    workMs: ((after - before) * 1000) / Math.max(1, stamps.length),
    gapMs: percentile(gaps, 0.95),
    frames: stamps.length,
  }
}
