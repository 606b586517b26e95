import type { Span } from '../core/span.ts'
import type { UtcMs } from '../core/units.ts'
import { EMPTY_FILTER, type EventFilter, type FacetKey } from '../dataset/filter-state.ts'

export const LANES = ['all', 'country', 'person', 'organization', 'article', 'kind'] as const
/** What the timeline groups events by; `all` = one lane. */
export type Lanes = (typeof LANES)[number]

/** The facet by whose values events are laid into lanes. */
export const laneFacet = (lanes: Exclude<Lanes, 'all'>): FacetKey => (lanes === 'article' ? 'source' : lanes)

/** An open article, at a passage when no event says where to look. */
export interface ArticlePlace {
  readonly id: string
  /** Half-open offsets into the article's text. */
  readonly passage: Span | null
}

/** At most this many articles stand side by side. */
export const MAX_PANES = 2

/** All that a reader sees and a link carries. The URL is this value written down: see `url.ts`. */
export interface ViewState {
  /** The window's edges; null = the edge that the timeline opens on by itself. */
  readonly from: UtcMs | null
  readonly to: UtcMs | null
  readonly event: string | null
  /** Articles that the reader opened; with an event and none of these, its first source is shown. */
  readonly articles: readonly ArticlePlace[]
  readonly lanes: Lanes
  /** Values whose lanes come first, in this order; none where there is one lane only. */
  readonly pins: readonly string[]
  readonly filter: EventFilter
  readonly view: 'timeline' | 'list'
  /** Where the data come from, as given in `?data=`; null = `data/` beside the page. */
  readonly data: string | null
}

/** The start page: an empty query string. */
export const START_VIEW: ViewState = {
  from: null,
  to: null,
  event: null,
  articles: [],
  lanes: 'all',
  pins: [],
  filter: EMPTY_FILTER,
  view: 'timeline',
  data: null,
}
