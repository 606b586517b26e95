/** Hashes of 32 bits: features are known by their hash alone, so that weights need no strings. */

/** FNV-1a over UTF-16 code units. */
export const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}

/** One hash of a template's number and what it found; the finish of MurmurHash3. */
export const featureHash = (template: number, value: number): number => {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** One hash of two, in this order. */
export const pairHash = (one: number, other: number): number => (Math.imul(one, 31) ^ other) + 0x7f4a7c15
