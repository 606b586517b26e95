/**
 * Who held which office when, from the term that held 2000-01-01 to {@link KNOWN_UNTIL}: some 2,900 terms in 378 offices
 * of 103 states and 10 organisations.
 *
 * - States of the G20, ASEAN, the Quad and the EU, and Ukraine, Taiwan, Israel, Iran, Pakistan, Norway: heads of state and
 *   government, ministers of foreign affairs and of defence, most of them whole; what is not, `coverage.test.ts` lists
 *   with its reason. National security advisers where the state has the office and news names it.
 * - Further offices of states that news tells much of (finance and interior ministers, central banks, military chiefs of
 *   the US, Britain, Russia, India, Japan and others); some of these begin later.
 * - All other states listed: heads of state or government, of some the foreign minister too.
 * - Heads of the UN, NATO, the EU, ASEAN, the IAEA, WHO, WTO, IMF, World Bank and ECB.
 *
 * Source: own table, compiled from the public record (governments' and organisations' lists of office holders, as
 * commonly reported), 2026-11-22; it holds nothing later than 2025-10-31. The facts are in the public domain. What was
 * not sure is left out or has the precision of a month or a year; vacancies and omissions are rows with a reason.
 * A cabinet sworn in one day and given its portfolios the next is dated by the first.
 */
import { AFRICA } from './africa.ts'
import { ARAB_STATES } from './arab-states.ts'
import { BALTIC_NORDIC } from './baltic-nordic.ts'
import { CENTRAL_EUROPE } from './central-europe.ts'
import { EAST_ASIA } from './east-asia.ts'
import { FURTHER_EUROPE } from './further-europe.ts'
import { INDIA } from './india.ts'
import { JAPAN } from './japan.ts'
import { LATIN_AMERICA } from './latin-america.ts'
import { MAINLAND_SOUTHEAST_ASIA } from './mainland-southeast-asia.ts'
import { MARITIME_SOUTHEAST_ASIA } from './maritime-southeast-asia.ts'
import { MIDDLE_EAST } from './middle-east.ts'
import { NORTH_AMERICA } from './north-america.ts'
import { OCEANIA } from './oceania.ts'
import { ORGANIZATIONS } from './organizations.ts'
import { readOfficeTables } from './read-rows.ts'
import { RUSSIA_UKRAINE } from './russia-ukraine.ts'
import { SOUTH_ASIA } from './south-asia.ts'
import { SOUTHERN_EUROPE } from './southern-europe.ts'
import { WESTERN_EUROPE } from './western-europe.ts'

const TABLE = readOfficeTables([
  JAPAN,
  EAST_ASIA,
  INDIA,
  SOUTH_ASIA,
  MAINLAND_SOUTHEAST_ASIA,
  MARITIME_SOUTHEAST_ASIA,
  OCEANIA,
  RUSSIA_UKRAINE,
  MIDDLE_EAST,
  ARAB_STATES,
  WESTERN_EUROPE,
  CENTRAL_EUROPE,
  SOUTHERN_EUROPE,
  BALTIC_NORDIC,
  FURTHER_EUROPE,
  NORTH_AMERICA,
  LATIN_AMERICA,
  AFRICA,
  ORGANIZATIONS,
])

/** All terms, by table, office and time. */
export const OFFICE_TERMS = TABLE.terms
export const OFFICE_GAPS = TABLE.gaps

/** Countries whose head of state also heads the government: the term is listed once, as `head-of-state`. */
export const EXECUTIVE_STATES: ReadonlySet<string> = new Set(TABLE.executiveStates)
