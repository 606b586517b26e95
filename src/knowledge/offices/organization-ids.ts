import type { EntityId } from '../../core/entity.ts'

/** The organisations of the office tables: id, then what else they are called. Lower case, no full stops. */
export const OFFICE_ORGANIZATIONS: Readonly<Record<string, readonly string[]>> = {
  'organization:united-nations': ['un', 'united nations', 'united nations organization'],
  'organization:nato': ['nato', 'north atlantic treaty organization', 'north atlantic alliance'],
  'organization:asean': ['asean', 'association of southeast asian nations'],
  'organization:european-union': [
    'eu',
    'european union',
    'european commission',
    'european council',
    'european parliament',
    'eu commission',
    'eu council',
    'eu parliament',
  ],
  'organization:iaea': ['iaea', 'international atomic energy agency'],
  'organization:world-health-organization': ['who', 'world health organization', 'world health organisation'],
  'organization:world-trade-organization': ['wto', 'world trade organization', 'world trade organisation'],
  'organization:international-monetary-fund': ['imf', 'international monetary fund'],
  'organization:world-bank': ['world bank', 'world bank group'],
  'organization:european-central-bank': ['ecb', 'european central bank'],
}

const IDS: ReadonlyMap<string, EntityId> = new Map(
  Object.entries(OFFICE_ORGANIZATIONS).flatMap(([id, names]) =>
    names.map((name) => [name, id as EntityId] as const),
  ),
)

/**
 * The id under which the tables list an entity: `organization:un` and `organization:european-commission` are listed
 * as `organization:united-nations` and `organization:european-union`; all others as they are.
 */
export function officeHolderId(entity: EntityId): EntityId {
  if (!entity.startsWith('organization:')) return entity
  return IDS.get(entity.slice('organization:'.length).replaceAll('-', ' ')) ?? entity
}
