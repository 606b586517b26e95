import { keepRecent } from './keep-recent.ts'

/** Those who ask for the same while it loads share the load; what has come is not kept. */
export function sharing<Key, Value>(load: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const loads = new Map<Key, Promise<Value>>()
  return (key) => {
    const started = loads.get(key) ?? load(key).finally(() => loads.delete(key))
    loads.set(key, started)
    return started
  }
}

/** As `onceEach`, but only the `most` that were asked for last are kept; the others are loaded again. */
export function recentEach<Key, Value>(
  most: number,
  load: (key: Key) => Promise<Value>,
): (key: Key) => Promise<Value> {
  const kept = keepRecent<Key, Value>(most)
  const loading = sharing(async (key: Key) => {
    const value = await load(key)
    kept.set(key, value)
    return value
  })
  return async (key) => kept.get(key) ?? loading(key)
}

/**
 * What is loaded by key, once each: those who ask while it loads share the load, and one that failed is tried again when
 * asked for again.
 */
export function onceEach<Key, Value>(load: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const loads = new Map<Key, Promise<Value>>()
  return (key) => {
    const known = loads.get(key)
    if (known !== undefined) return known
    const started = load(key)
    loads.set(key, started)
    started.catch(() => loads.delete(key))
    return started
  }
}
