/** Labels of words in the BIO scheme: outside, or first or further word of a name. */
export const LABELS = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG'] as const

export const LABEL_COUNT = LABELS.length

export const OUTSIDE = 0

export const TAGGED_KINDS = ['person', 'place', 'organization'] as const
export type TaggedKind = (typeof TAGGED_KINDS)[number]

export const firstLabelOf = (kind: TaggedKind): number => 1 + 2 * TAGGED_KINDS.indexOf(kind)

/** Further words have even labels. */
export const isFurther = (label: number): boolean => label > 0 && label % 2 === 0

export const kindOfLabel = (label: number): TaggedKind => TAGGED_KINDS[(label - 1) >> 1]!

/** A further word follows a first or further word of its own kind only. */
export const mayFollow = (before: number, label: number): boolean =>
  !isFurther(label) || before === label || before === label - 1
