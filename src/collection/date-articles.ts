/** The ladder: from all that constrains an article's publication to one interval with method and reasons. */
import type { PublicationDate, Reason } from '../core/article.ts'
import type { Diagnostic } from '../core/diagnostic.ts'
import type { CollectedArticle } from './collected-article.ts'
import { anyDay, type DayInterval, intersectDays, intervalEdtf } from './day-interval.ts'
import {
  fromDateline,
  fromExplicitDates,
  fromFileName,
  fromMetadata,
  fromPageDate,
  fromUrl,
  type PublicationConstraint,
} from './publication-constraints.ts'

/** What the article itself says, surest first. */
const ladder = [fromMetadata, fromUrl, fromFileName, fromPageDate, fromDateline, fromExplicitDates]

export interface PublicationAnswer {
  readonly publication: PublicationDate | null
  readonly diagnostics: readonly Diagnostic[]
}

interface Sum {
  /** The days that are still possible, in order, none overlapping. */
  readonly days: readonly DayInterval[]
  readonly used: readonly PublicationConstraint[]
  readonly conflicts: readonly PublicationConstraint[]
}

const isEqual = (a: readonly DayInterval[], b: readonly DayInterval[]): boolean =>
  a.length === b.length &&
  a.every(({ first, last }, index) => first === b[index]!.first && last === b[index]!.last)

/** From the first possible day to the last. */
const hull = (days: readonly DayInterval[]): DayInterval => ({
  first: days.some(({ first }) => first === null) ? null : Math.min(...days.map(({ first }) => first!)),
  last: days.some(({ last }) => last === null) ? null : Math.max(...days.map(({ last }) => last!)),
})

const addConstraint = (sum: Sum, next: PublicationConstraint): Sum => {
  const days = sum.days.flatMap((own) => next.anyOf.flatMap((other) => intersectDays(own, other) ?? []))
  if (days.length === 0) return { ...sum, conflicts: [...sum.conflicts, next] }
  return isEqual(days, sum.days) ? sum : { ...sum, days, used: [...sum.used, next] }
}

const conflictNote = (constraint: PublicationConstraint): Diagnostic => ({
  stage: 'collection',
  severity: 'info',
  reason: `publication date: left aside that ${constraint.because[0]?.words ?? constraint.method}, because it contradicts surer signs`,
})

/** Each reason once, however many constraints rest on it. */
const withoutRepeats = (reasons: readonly Reason[]): Reason[] => [
  ...new Map(reasons.map((reason) => [reason.words, reason])).values(),
]

/** Constraints in order of trust; one that contradicts those before it is left aside and reported. */
export const combineConstraints = (constraints: readonly PublicationConstraint[]): PublicationAnswer => {
  const final = constraints.find((one) => one.isFinal)
  const start: Sum = { days: [anyDay], used: [], conflicts: [] }
  const sum = (final ? [final] : constraints).reduce(addConstraint, start)
  const edtf = intervalEdtf(hull(sum.days))
  const diagnostics = sum.conflicts.map(conflictNote)
  if (edtf === null) return { publication: null, diagnostics }
  const publication = {
    edtf,
    method: sum.used.at(-1)!.method,
    because: withoutRepeats(sum.used.flatMap((one) => one.because)),
  }
  return { publication, diagnostics }
}

/** What the article itself says of its publication, surest first; nothing after what says it all. */
export const ownConstraints = (doc: CollectedArticle): PublicationConstraint[] => {
  const constraints: PublicationConstraint[] = []
  for (const rung of ladder) {
    const found = rung(doc)
    const final = found.find((one) => one.isFinal)
    if (final !== undefined) return [final]
    constraints.push(...found)
  }
  return constraints
}

/** The publication date as the article alone tells it, with constraints that others know added last. */
export const datePublication = (
  doc: CollectedArticle,
  fromOthers: readonly PublicationConstraint[],
): PublicationAnswer => combineConstraints([...ownConstraints(doc), ...fromOthers])
