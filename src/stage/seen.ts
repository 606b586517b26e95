/** What the timeline shows at the moment, for whoever makes a picture of it. */
import type { Folding } from '../timeline/folding.ts'
import type { TimeWindow } from '../timeline/time-window.ts'
import type { Content, Story } from './content.ts'
import type { Surroundings } from './surroundings.ts'

export interface Seen {
  readonly story: Story
  readonly content: Content
  /** With or without quiet stretches folded, as the reader has chosen. */
  readonly folding: Folding
  readonly window: TimeWindow
  readonly surroundings: Surroundings
  readonly selectedRank: number | null
}

let tell: (() => Seen) | null = null

/** The timeline says how to ask it. */
export const tellSeen = (ask: () => Seen): void => {
  tell = ask
}

/** Null while there is no timeline. */
export const seenNow = (): Seen | null => tell?.() ?? null
