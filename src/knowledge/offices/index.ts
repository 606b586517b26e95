export { findOffice } from './find-office.ts'
export { OFFICE_ORGANIZATIONS, officeHolderId } from './organization-ids.ts'
export {
  countryOfHolder,
  type OfficeCoverage,
  officeCoverage,
  termsAt,
  termsOf,
  wellKnownName,
} from './queries.ts'
export { OFFICE_GAPS, OFFICE_TERMS } from './tables.ts'
export { KNOWN_UNTIL, OFFICE_KEYS, type OfficeGap, type OfficeKey, type OfficeTerm } from './types.ts'
