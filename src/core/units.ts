/** Branded numbers: values that are all `number` at run time but must not be mixed. */

declare const unit: unique symbol

/** Milliseconds since 1970-01-01T00:00:00Z, proleptic Gregorian calendar, no leap seconds. */
export type UtcMs = number & { readonly [unit]: 'utc-ms' }

/** Says that a plain number is a time in {@link UtcMs}; the one place where the brand is given. */
export const utcMs = (milliseconds: number): UtcMs => milliseconds as UtcMs

export const DAY_MS = 86_400_000
