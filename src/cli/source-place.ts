/** Which line of ours an error comes from. */

const PLACE = /^src\/[a-z0-9/-]{1,120}\.ts:\d{1,6}/

/** `src/extract/x.ts:12`, the uppermost line of our sources in the error's stack; null when there is none. */
const sourcePlaceOf = (error: unknown): string | null => {
  for (const frame of String((error as Error)?.stack ?? '').split('\n')) {
    const path = frame.replaceAll('\\', '/')
    const place = PLACE.exec(path.slice(path.lastIndexOf('/src/') + 1))
    if (place !== null && !path.includes('/node_modules/')) return place[0]
  }
  return null
}

/** What the error says; `withPlace`, with the line of our sources that it comes from after it. */
export const wordsOf = (error: unknown, withPlace: boolean): string => {
  const words = String((error as Error)?.message ?? error)
  const place = withPlace ? sourcePlaceOf(error) : null
  return place === null ? words : `${words} (${place})`
}
