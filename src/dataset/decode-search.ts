/** Words looked up in the shards of a search: each as the beginning of a word of the events. */
import { listOf, string } from './load-shape.ts'
import { damaged, jsonOf, type Section } from './read-container.ts'
import { inSpans, type Steps } from './steps.ts'
import { varintReader } from './varint-reader.ts'

export interface SearchShard {
  readonly words: readonly string[]
  /** Where the ranks of each word begin in `ranks`, with the end of the last. */
  readonly offsets: Uint32Array
  readonly ranks: Section
}

/** Reverses `searchShards`; the ranks of a word are read when it is looked up. */
export function decodeSearchShard(section: (name: string) => Section): SearchShard {
  const words = listOf(string)(jsonOf(section('words')))
  const sizes = varintReader(section('sizes'))
  const ranks = section('ranks')
  const offsets = new Uint32Array(words.length + 1)
  let end = 0
  for (let at = 0; at < words.length; at++) {
    end += sizes.next()
    offsets[at + 1] = end
  }
  sizes.end()
  if (end !== ranks.bytes.length)
    damaged(ranks.file, ranks.name, `it holds ${ranks.bytes.length} bytes where ${end} are promised`)
  return { words, offsets, ranks }
}

/** Position of the first of the ascending `words` that is not before `word`. */
function firstNotBefore(words: readonly string[], word: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (words[middle]! < word) low = middle + 1
    else high = middle
  }
  return low
}

/** Which shards hold words that begin with `beginning`; `firstWords` are the first of each, ascending. */
export function shardsFor(firstWords: readonly string[], beginning: string): readonly number[] {
  const next = firstNotBefore(firstWords, beginning)
  const shards = next > 0 ? [next - 1] : []
  for (let shard = next; firstWords[shard]?.startsWith(beginning); shard++) shards.push(shard)
  return shards
}

/** Raises `hits` from `level` to `level + 1` for the events that have a word with this beginning. */
export function* markHits(
  shard: SearchShard,
  beginning: string,
  hits: Uint16Array,
  level: number,
): Steps<void> {
  const { words, offsets, ranks } = shard
  const start = firstNotBefore(words, beginning)
  for (let word = start; words[word]?.startsWith(beginning); word++) {
    const reader = varintReader(
      { ...ranks, bytes: ranks.bytes.subarray(0, offsets[word + 1]!) },
      offsets[word]!,
    )
    let rank = 0
    while (!reader.isDone()) {
      rank += reader.next()
      if (rank >= hits.length)
        damaged(ranks.file, ranks.name, `an event is out of range (${rank} of ${hits.length})`)
      if (hits[rank] === level) hits[rank] = level + 1
    }
    yield
  }
}

/** Ascending ranks whose `hits` reach `level`. */
export function* ranksAt(hits: Uint16Array, level: number): Steps<Uint32Array> {
  const ranks = new Uint32Array(hits.length)
  let count = 0
  yield* inSpans(hits.length, (from, to) => {
    for (let rank = from; rank < to; rank++) {
      ranks[count] = rank
      count += hits[rank] === level ? 1 : 0
    }
  })
  return ranks.slice(0, count)
}
