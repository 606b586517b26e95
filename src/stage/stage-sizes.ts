/** Heights of the timeline's parts, px. */
export const OVERVIEW_PX = 78
export const FOOTER_PX = 38
export const AXIS_PX = 54
/** The window fills the width but for this on either side. */
export const INSET_PX = 18
/** Marks are hit from this far. */
export const HIT_PX = 9
