import type { EntityId } from '../../core/entity.ts'
import { countryByCode } from '../countries.ts'
import { OFFICE_ORGANIZATIONS, officeHolderId } from './organization-ids.ts'
import { TITLE_ROWS } from './title-table.ts'
import type { OfficeKey } from './types.ts'

type TitleIndex = ReadonlyMap<string, OfficeKey>

/** Keys are `title` (everywhere) and `title|holder`. */
const indexTitles = (): TitleIndex => {
  const index = new Map<string, OfficeKey>()
  for (const row of TITLE_ROWS.trim().split('\n')) {
    const [title, office, holders] = row.split(' | ')
    for (const holder of holders?.split(' ') ?? ['']) {
      const id = holder === '' || holder.includes(':') ? holder : `country:${holder}`
      index.set(id === '' ? title! : `${title}|${id}`, office as OfficeKey)
    }
  }
  return index
}

let titles: TitleIndex | null = null

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'s\b|s'(?=\s)/gu, '')
    .replace(/\./gu, '')
    .replace(/[-–—\s]+/gu, ' ')
    .replace(/\bdefense\b/gu, 'defence')
    .replace(/\badvisor\b/gu, 'adviser')
    .trim()

/** Said of a holder or of an office without making it another office. "Deputy" and "vice" do make another one. */
const QUALIFIERS =
  /^(?:the|a|an|his|her|its|their|our|newly|new|recently|appointed|elected|former|formerly|then|ex|erstwhile|acting|outgoing|incoming|current|interim|caretaker|sitting|present|serving|veteran|honou?rable|hon|union|federal|us led|senior most)\s+/u

const spellings = (holder: EntityId): readonly string[] => {
  const organization = OFFICE_ORGANIZATIONS[holder]
  if (organization !== undefined) return organization
  const country = countryByCode(holder.slice('country:'.length))
  if (country === null) return []
  return [country.name, ...country.otherNames, ...country.demonyms].map(plain)
}

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')

const patterns = new Map<EntityId, { start: RegExp; end: RegExp } | null>()

/** Matches the holder's names at the start ("Indian ") and at the end (" of the Republic of India") of a title. */
function holderPattern(holder: EntityId): { start: RegExp; end: RegExp } | null {
  const known = patterns.get(holder)
  if (known !== undefined) return known
  const names = [...spellings(holder)].sort((a, b) => b.length - a.length).map(escaped)
  const any = names.join('|')
  const pattern =
    names.length === 0
      ? null
      : {
          start: new RegExp(`^(?:${any})\\s+`, 'u'),
          end: new RegExp(`(?:,| of| for| in)?(?: the)? (?:${any})$`, 'u'),
        }
  patterns.set(holder, pattern)
  return pattern
}

/** The title without qualifiers and without the holder's name: "former Indian Foreign Secretary" → "foreign secretary". */
function bare(title: string, holder: EntityId): string {
  const pattern = holderPattern(holder)
  let words = title
  for (let before = ''; before !== words; ) {
    before = words
    words = words.replace(QUALIFIERS, '').trim()
    if (pattern !== null) words = words.replace(pattern.start, '').replace(pattern.end, '').trim()
  }
  return words
}

/** "minister for foreign affairs" → "foreign affairs minister", "secretary of state for defence" → "defence secretary". */
const rearranged = (title: string): string =>
  title
    .replace(/^(minister|adviser) (?:of|for) (?:the )?(.+)$/u, '$2 $1')
    .replace(/^secretary of state for (?:the )?(.+)$/u, '$1 secretary')
    .replace(/^(president|governor|chair|chairman|director general) of (?:the )?(.+)$/u, '$2 $1')

function lookUp(title: string, holder: EntityId): OfficeKey | null {
  titles ??= indexTitles()
  for (const words of [title, rearranged(title)]) {
    const office = titles.get(`${words}|${holder}`) ?? titles.get(words)
    if (office !== undefined) return office
  }
  return null
}

/**
 * Which office a title means in a country or organisation: `Foreign Secretary` is the foreign minister of
 * `country:GB` and a civil servant of `country:IN`. Case, "defense", adjectives of the country and words such as
 * "new", "former", "acting" do not matter; of "Deputy Prime Minister and Foreign Minister" the first part that is
 * known counts. Null for what the table does not hold, deputies, ministers of state and vice-ministers included.
 */
export function findOffice(title: string, country: EntityId): OfficeKey | null {
  const holder = officeHolderId(country)
  const words = plain(title)
  const whole = [words, bare(words, holder)]
  const parts = words.split(/,| and | & | cum |\//u).map((part) => bare(part.trim(), holder))
  for (const candidate of [...whole, ...parts]) {
    const office = lookUp(candidate, holder)
    if (office !== null) return office
  }
  return null
}
