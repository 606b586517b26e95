/** What the lanes of the timeline stand for. */
export const LANE_KEYS = ['all', 'country', 'person', 'organization', 'article', 'kind'] as const
export type LaneKey = (typeof LANE_KEYS)[number]
