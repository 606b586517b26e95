import type { EntityId } from '../../core/entity.ts'

/**
 * What a person holds. `foreign-secretary` and `defence-secretary` are the senior civil servants of their ministries
 * (India's Foreign Secretary, Japan's Vice-Minister for Foreign Affairs); the British Foreign Secretary is a
 * `foreign-minister`.
 */
export const OFFICE_KEYS = [
  'head-of-state',
  'head-of-government',
  'vice-president',
  'supreme-leader',
  'party-leader',
  'crown-prince',
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'interior-minister',
  'chief-cabinet-secretary',
  'national-security-adviser',
  'foreign-secretary',
  'defence-secretary',
  'military-chief',
  'army-chief',
  'central-bank-governor',
  'secretary-general',
  'director-general',
  'managing-director',
  'commission-president',
  'council-president',
  'parliament-president',
  'high-representative',
  'bank-president',
] as const
export type OfficeKey = (typeof OFFICE_KEYS)[number]

/** One unbroken time of one person in one office. */
export interface OfficeTerm {
  readonly office: OfficeKey
  /** `country:JP`, or an organisation such as `organization:nato`. */
  readonly country: EntityId
  /** As English-language press writes it. */
  readonly name: string
  /** Further forms of the name, for all offices of this person. */
  readonly aliases: readonly string[]
  /** EDTF day, or month or year where only that is sure. */
  readonly from: string
  /** The last day, inclusive; on a day of handover both holders have the office. Null: in office at {@link KNOWN_UNTIL}. */
  readonly to: string | null
  /** True for those who stood in: they may overlap a suspended holder. */
  readonly isActing: boolean
  /** The reader's own table that states the term or one of its ends; null when all of it is built in. */
  readonly source: string | null
}

/** A time in which the office was vacant, or its holder is left out, and why. */
export interface OfficeGap {
  readonly office: OfficeKey
  readonly country: EntityId
  readonly from: string
  readonly to: string | null
  readonly reason: string
}

/** The last day that the built-in tables know of. A later change of office is not in them. */
export const KNOWN_UNTIL = '2025-10-31'
