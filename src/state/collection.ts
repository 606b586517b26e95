/** The loaded data. One for each data folder; stable while the page lives. */
import type { ArticleSummary } from '../core/dataset.ts'
import type { CanonicalEntity, EntityId } from '../core/entity.ts'
import type { CollectionStory } from '../dataset/collection-story.ts'
import { NO_COLOR } from '../dataset/event-columns.ts'
import type { EventStore } from '../dataset/event-store.ts'

/** Who and what the events name, and the articles that tell them. */
export interface Directory {
  readonly entities: readonly CanonicalEntity[]
  readonly articles: readonly ArticleSummary[]
  readonly entityOf: ReadonlyMap<EntityId, CanonicalEntity>
  readonly articleOf: ReadonlyMap<string, ArticleSummary>
}

export interface Collection {
  /** Address of the data folder. */
  readonly base: string
  readonly title: string
  readonly story: CollectionStory
  readonly store: EventStore
  /** Null until `loadDirectory` has brought it: the first picture does without. */
  readonly directory: () => Directory | null
  readonly loadDirectory: () => Promise<Directory>
}

const byId = <K extends string, T extends { readonly id: K }>(values: readonly T[]): ReadonlyMap<K, T> =>
  new Map(values.map((value) => [value.id, value]))

export const directoryOf = (
  entities: readonly CanonicalEntity[],
  articles: readonly ArticleSummary[],
): Directory => ({
  entities,
  articles,
  entityOf: byId<EntityId, CanonicalEntity>(entities),
  articleOf: byId<string, ArticleSummary>(articles),
})

/** `fetchDirectory` is called once; after a failure it is called again when asked again. */
export function createCollection(
  facts: Pick<Collection, 'base' | 'title' | 'store' | 'story'>,
  fetchDirectory: () => Promise<Directory>,
): Collection {
  let directory: Directory | null = null
  let loading: Promise<Directory> | null = null
  const load = async (): Promise<Directory> => {
    try {
      directory = await fetchDirectory()
      return directory
    } catch (error) {
      loading = null
      throw error
    }
  }
  return {
    ...facts,
    directory: () => directory,
    loadDirectory: () => {
      loading ??= load()
      return loading
    },
  }
}

/** A country's own colour, 0 to 5, where the timeline gives it one; everything else is grey. */
export function colorOfEntity({ store }: Collection, id: EntityId): number {
  const color = store.columns.colorCountries.indexOf(id)
  return color < 0 ? NO_COLOR : color
}
