import { utcMs } from '../core/units.ts'
import type { TellStory } from './collection-story.ts'

/** The simplest story for tests: one stretch over a thousand years, whatever the events. */
export const oneStretch: TellStory = ({ dated }) => {
  const [start, end] = [utcMs(Date.UTC(1500, 0, 1)), utcMs(Date.UTC(2500, 0, 1))]
  return {
    segments: [{ start, end, weight: 1, isFold: false, core: { start, end } }],
    latestEnd: dated === 0 ? null : end,
    opening: { from: start, to: end },
  }
}
