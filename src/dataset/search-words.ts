/** The words of events by which a search finds them: as `matchesWords` sees them, so that looking up beginnings is enough. */
import type { Entity, EntityId } from '../core/entity.ts'
import type { TimelineEvent } from '../core/event.ts'
import { foldText, isUnspacedScript } from './search.ts'

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff

/** A word, and what a search may find inside it: scripts without spaces are searched from any letter on. */
function* beginnings(word: string): Generator<string> {
  yield word
  for (let at = 1; at < word.length; at++)
    if (isUnspacedScript(word.slice(at)) && !isLowSurrogate(word.charCodeAt(at))) yield word.slice(at)
}

function addWords(words: Set<string>, text: string): void {
  const folded = foldText(text)
  if (folded === '') return
  for (const word of folded.split(' ')) for (const beginning of beginnings(word)) words.add(beginning)
}

function wordsOfEntity({ name, aliases }: Entity): ReadonlySet<string> {
  const words = new Set<string>()
  for (const text of [name, ...aliases]) addWords(words, text)
  return words
}

/** Gives the words of an event: of its title, its participants' names and aliases and its quotes, each once. */
function wordsOfEvents(entities: readonly Entity[]): (event: TimelineEvent) => ReadonlySet<string> {
  const namesOf = new Map<EntityId, ReadonlySet<string>>()
  const entityOf = new Map(entities.map((entity) => [entity.id, entity]))
  const names = (id: EntityId): ReadonlySet<string> => {
    const entity = entityOf.get(id)
    const words = namesOf.get(id) ?? (entity === undefined ? new Set<string>() : wordsOfEntity(entity))
    namesOf.set(id, words)
    return words
  }
  return (event) => {
    const words = new Set<string>()
    addWords(words, event.title)
    for (const { entity } of event.participants) for (const word of names(entity)) words.add(word)
    for (const { exact } of event.evidence) addWords(words, exact)
    return words
  }
}

/** Each word with the ascending ranks of the events that have it, by code unit of the word. */
export function indexWords(
  events: readonly TimelineEvent[],
  entities: readonly Entity[],
): readonly (readonly [string, readonly number[]])[] {
  const wordsOf = wordsOfEvents(entities)
  const ranksOf = new Map<string, number[]>()
  events.forEach((event, rank) => {
    for (const word of wordsOf(event)) {
      const ranks = ranksOf.get(word)
      if (ranks === undefined) ranksOf.set(word, [rank])
      else ranks.push(rank)
    }
  })
  return [...ranksOf].sort(([a], [b]) => (a < b ? -1 : 1))
}
