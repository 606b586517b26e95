import type { TimeWindow } from '../timeline/time-window.ts'

const LONGEST_TITLE = 60
const dayOf = (time: number): string => new Date(time).toISOString().split('T')[0]!

/** "india-and-japan_2025-04-01_2025-06-01.svg": letters and digits of any script, nothing that a file system minds. */
export function pictureFileName(title: string, { from, to }: TimeWindow, format: 'svg' | 'png'): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  const name = [...words.join('-')].slice(0, LONGEST_TITLE).join('').replace(/-$/, '') || 'timeline'
  return `${name}_${dayOf(from)}_${dayOf(to - 1)}.${format}`
}
