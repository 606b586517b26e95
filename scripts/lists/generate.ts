/** Writes `src/knowledge/lists` from the packages named in each list’s head: `npm run lists`. Same packages, same bytes. */
import { readCountries } from './countries.ts'
import { installedVersion } from './packages.ts'
import { writeList } from './write-list.ts'

writeList(
  'country-ids.ts',
  [
    'Countries and territories: alpha-2, Wikidata id, names; the first name is the usual one.',
    `Sources: ${installedVersion('@rapideditor/country-coder')} (ISC), ${installedVersion('i18n-iso-countries')} (MIT).`,
  ],
  'LISTED_COUNTRIES',
  readCountries().map(({ code, wikidata, names }) => [code, wikidata, ...names].join('|')),
)

await import('./write-lists.ts')
