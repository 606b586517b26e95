/** The page's performance marks; what they promise is in the interface description of the README. */

let isFilterPending = false
const given = new Set<string>()

const markOnce = (name: string): void => {
  if (given.has(name)) return
  given.add(name)
  performance.mark(name)
}

export const markDataReady = (): void => markOnce('data-ready')

export const markFirstUsable = (): void => markOnce('first-usable')

/** The filter has changed: the next drawn frame shows it. */
export const expectFilterDrawn = (): void => {
  isFilterPending = true
}

/** A frame has been drawn; marks `filter-applied` when it is the first since a changed filter. */
export const markDrawn = (): void => {
  if (!isFilterPending) return
  isFilterPending = false
  performance.mark('filter-applied')
}
