/** Folded words → ranks of the events that have them, in shards by the word. Read back by `decode-search.ts`. */
import { ascendingVarints, byteWriter, varints } from './byte-writer.ts'
import { jsonSection, type Sections } from './write-container.ts'

type IndexedWord = readonly [string, readonly number[]]

export interface SearchShard {
  readonly words: readonly string[]
  readonly sections: Sections
}

function shardOf(words: readonly string[], postings: readonly Uint8Array[]): SearchShard {
  const ranks = byteWriter()
  for (const posting of postings) for (const byte of posting) ranks.byte(byte)
  const sizes = varints(postings.map(({ length }) => length))
  return { words, sections: { words: jsonSection(words), sizes, ranks: ranks.bytes() } }
}

/** Words in their order, cut into shards of at least `shardBytes` before compression. No word is in two. */
export function* searchShards(index: Iterable<IndexedWord>, shardBytes: number): Generator<SearchShard> {
  let words: string[] = []
  let postings: Uint8Array[] = []
  let size = 0
  for (const [word, ranks] of index) {
    const posting = ascendingVarints(ranks)
    words.push(word)
    postings.push(posting)
    size += posting.length + word.length
    if (size < shardBytes) continue
    yield shardOf(words, postings)
    words = []
    postings = []
    size = 0
  }
  if (words.length > 0) yield shardOf(words, postings)
}
