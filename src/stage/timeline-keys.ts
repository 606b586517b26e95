/** What a key means on the timeline. */
export type TimelineCommand =
  | { readonly does: 'pan'; readonly share: number }
  | { readonly does: 'zoom'; readonly factor: number }
  | { readonly does: 'whole' }
  | { readonly does: 'end'; readonly side: 'first' | 'last' }
  | { readonly does: 'step'; readonly step: 1 | -1 }
  | { readonly does: 'enter' }
  | { readonly does: 'close' }

const SURFACE_KEYS: Record<string, TimelineCommand> = {
  ArrowLeft: { does: 'pan', share: -0.12 },
  ArrowRight: { does: 'pan', share: 0.12 },
  PageUp: { does: 'pan', share: -0.8 },
  PageDown: { does: 'pan', share: 0.8 },
  ArrowDown: { does: 'enter' },
  ArrowUp: { does: 'enter' },
  Enter: { does: 'enter' },
  Home: { does: 'end', side: 'first' },
  End: { does: 'end', side: 'last' },
}

const EVENT_KEYS: Record<string, TimelineCommand> = {
  ArrowLeft: { does: 'step', step: -1 },
  ArrowUp: { does: 'step', step: -1 },
  ArrowRight: { does: 'step', step: 1 },
  ArrowDown: { does: 'step', step: 1 },
  Home: { does: 'end', side: 'first' },
  End: { does: 'end', side: 'last' },
}

const COMMON_KEYS: Record<string, TimelineCommand> = {
  '+': { does: 'zoom', factor: 1.6 },
  '=': { does: 'zoom', factor: 1.6 },
  '-': { does: 'zoom', factor: 1 / 1.6 },
  '−': { does: 'zoom', factor: 1 / 1.6 },
  _: { does: 'zoom', factor: 1 / 1.6 },
  '0': { does: 'whole' },
  Escape: { does: 'close' },
}

/** The command of a key on the surface itself or on an event; null when it means nothing there. */
export function timelineCommand(key: string, isOnEvent: boolean): TimelineCommand | null {
  const keys = isOnEvent ? EVENT_KEYS : SURFACE_KEYS
  return keys[key] ?? COMMON_KEYS[key] ?? null
}
