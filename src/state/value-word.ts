import type { EntityId } from '../core/entity.ts'
import type { EventKind, Factuality } from '../core/event.ts'
import type { FacetKey } from '../dataset/filter-state.ts'
import type { Directory } from './collection.ts'
import { certaintyWord, kindWord } from './words.ts'

/** The name that a facet's value is shown by. */
export function valueWord(directory: Directory, facet: FacetKey, value: string): string {
  switch (facet) {
    case 'kind':
      return kindWord(value as EventKind)
    case 'certainty':
      return certaintyWord(value as Factuality)
    case 'source':
      return directory.articleOf.get(value)?.headline ?? value
    case 'person':
    case 'country':
    case 'organization':
    case 'place':
      return directory.entityOf.get(value as EntityId)?.name ?? value
  }
}
