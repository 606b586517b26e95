/** Ids made from content: the same words give the same id on every machine, today and in ten years. */

/** 53-bit string hash (cyrb53, public domain, github.com/bryc/code, 2018): not for secrets. */
const hash53 = (text: string, seed: number): number => {
  let a = 0xdeadbeef ^ seed
  let b = 0x41c6ce57 ^ seed
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return 4294967296 * (2097151 & b) + (a >>> 0)
}

/** Ten characters of 0-9a-z. */
export const contentHash = (text: string): string => hash53(text, 0).toString(36).padStart(11, '0').slice(-10)

const normalize = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim()

/**
 * Id of an event mention: its sentence, the trigger's place in it, and which of the trigger's events it is.
 * Titles, kinds and dates do not enter, so that better rules keep old links.
 */
export const tellingId = (sentence: string, triggerOffset: number, ordinal: number): string =>
  `e-${contentHash(`${normalize(sentence)}|${triggerOffset}|${ordinal}`)}`
