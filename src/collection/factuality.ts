import type { EventMention } from '../core/extraction.ts'

type Stance = Pick<EventMention, 'factuality'>

/** Told as having happened, by the article or by somebody whom it cites. */
export const isTold = ({ factuality }: Stance): boolean =>
  factuality === 'asserted' || factuality === 'reported'

/** Told as still to come, if it comes at all. A denied event is neither told nor ahead. */
export const isAhead = ({ factuality }: Stance): boolean =>
  factuality === 'planned' || factuality === 'possible'
