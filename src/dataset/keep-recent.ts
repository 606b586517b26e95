/** What is in memory: whatever is held, and of the rest what was used last. */
export interface Kept<Key, Value> {
  /** Counts as a use. */
  readonly get: (key: Key) => Value | undefined
  readonly set: (key: Key, value: Value) => void
  /** Until the function that it gives is called none of these is dropped, whether they are there yet or not. */
  readonly hold: (keys: Iterable<Key>) => () => void
}

/** `most`: how many are kept that nobody holds. */
export function keepRecent<Key, Value>(most: number): Kept<Key, Value> {
  const holders = new Map<Key, number>()
  const held = new Map<Key, Value>()
  /** Used last stands last. */
  const loose = new Map<Key, Value>()
  const use = (key: Key, value: Value): void => {
    loose.delete(key)
    loose.set(key, value)
  }
  const move = (from: Map<Key, Value>, to: Map<Key, Value>, key: Key): void => {
    const value = from.get(key)
    if (value === undefined) return
    from.delete(key)
    to.set(key, value)
  }
  const hold = (key: Key): void => {
    holders.set(key, (holders.get(key) ?? 0) + 1)
    move(loose, held, key)
  }
  /** Drops nothing: who lets go of some often holds others of the same next. */
  const letGo = (key: Key): void => {
    const others = (holders.get(key) ?? 0) - 1
    if (others > 0) {
      holders.set(key, others)
      return
    }
    holders.delete(key)
    move(held, loose, key)
  }
  return {
    get: (key) => {
      const value = loose.get(key)
      if (value === undefined) return held.get(key)
      use(key, value)
      return value
    },
    set: (key, value) => {
      if (holders.has(key)) {
        held.set(key, value)
        return
      }
      use(key, value)
      for (const [oldest] of loose) {
        if (loose.size <= most) return
        loose.delete(oldest)
      }
    },
    hold: (keys) => {
      let mine = new Set(keys)
      mine.forEach(hold)
      return () => {
        mine.forEach(letGo)
        mine = new Set()
      }
    },
  }
}
