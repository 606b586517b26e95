import type { EntityId } from '../core/entity.ts'
import type { EventKind } from '../core/event.ts'
import type { Directory } from '../state/collection.ts'
import type { Lanes } from '../state/view-state.ts'
import { kindWord } from '../state/words.ts'

/** What the lane of events is called that have nothing of the sort. */
const NONE: Readonly<Partial<Record<Lanes, string>>> = {
  country: 'No country',
  person: 'No person',
  organization: 'No organisation',
}

/** The name of a lane by its key; the key itself while the names are not there. */
export function laneWord(lanes: Lanes, key: string, directory: Directory | null): string {
  if (key === '') return NONE[lanes] ?? ''
  switch (lanes) {
    case 'kind':
      return kindWord(key as EventKind)
    case 'article':
      return directory?.articleOf.get(key)?.headline ?? key
    case 'all':
      return ''
    case 'country':
    case 'person':
    case 'organization':
      return directory?.entityOf.get(key as EntityId)?.name ?? key
  }
}
