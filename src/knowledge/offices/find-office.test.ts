import { describe, expect, test } from 'vitest'
import type { EntityId } from '../../core/entity.ts'
import { findOffice } from './find-office.ts'
import { TITLE_ROWS } from './title-table.ts'
import { OFFICE_KEYS } from './types.ts'

/** Country or organisation, title, office (`-`: none). */
const CASES = `
IN | External Affairs Minister | foreign-minister
IN | EAM | foreign-minister
IN | Minister of External Affairs | foreign-minister
IN | Union Minister for External Affairs | foreign-minister
IN | Indian Foreign Minister | foreign-minister
IN | India’s External Affairs Minister | foreign-minister
IN | Foreign Secretary | foreign-secretary
IN | former Indian Foreign Secretary | foreign-secretary
IN | Raksha Mantri | defence-minister
IN | Defence Secretary | defence-secretary
IN | Prime Minister | head-of-government
IN | Home Minister | interior-minister
IN | National Security Advisor | national-security-adviser
GB | Foreign Secretary | foreign-minister
GB | Secretary of State for Defence | defence-minister
GB | Secretary of State for Foreign, Commonwealth and Development Affairs | foreign-minister
GB | Chancellor | finance-minister
GB | Chancellor of the Exchequer | finance-minister
GB | Prime Minister of the United Kingdom | head-of-government
US | Secretary of State | foreign-minister
US | U.S. Secretary of State | foreign-minister
US | US Defense Secretary | defence-minister
US | Secretary of War | defence-minister
US | then-President | head-of-state
US | President of the United States | head-of-state
US | Vice President | vice-president
US | Vice-President | vice-president
DE | Chancellor | head-of-government
DE | Federal Chancellor | head-of-government
DE | Federal President | head-of-state
AT | Federal Chancellor | head-of-government
AT | Minister for European and International Affairs | foreign-minister
AT | Austrian Federal Minister for European and International Affairs | foreign-minister
HU | Minister of Foreign Affairs and Trade | foreign-minister
IE | Minister for Foreign Affairs and Trade | foreign-minister
MT | Foreign Affairs and Trade Minister | foreign-minister
LU | Grand Duke | head-of-state
LU | Grand Duke of Luxembourg | head-of-state
RU | Grand Duke | -
PL | Head of the National Security Bureau | national-security-adviser
PL | Polish National Security Bureau chief | national-security-adviser
US | National Security Bureau chief | -
DE | German Foreign Minister | foreign-minister
JP | DEFENSE MINISTER | defence-minister
JP | new Japanese Foreign Minister | foreign-minister
JP | Japan's Minister of Defense | defence-minister
JP | Minister for Foreign Affairs of Japan | foreign-minister
JP | Chief Cabinet Secretary | chief-cabinet-secretary
JP | Vice-Minister for Foreign Affairs | foreign-secretary
JP | Emperor | head-of-state
CN | Premier | head-of-government
CN | General Secretary | party-leader
CN | State Councilor and Foreign Minister | foreign-minister
PK | Deputy Prime Minister and Foreign Minister | foreign-minister
IR | President | head-of-government
IR | Supreme Leader | supreme-leader
KP | North Korean leader | supreme-leader
organization:united-nations | UN Secretary-General | secretary-general
organization:un | UN chief | secretary-general
organization:nato | Secretary General | secretary-general
organization:european-union | European Commission President | commission-president
organization:european-commission | President of the European Commission | commission-president
organization:european-commission | Commission President | commission-president
organization:european-union | EU foreign policy chief | high-representative
IN | Minister of State for External Affairs | -
JP | Deputy Foreign Minister | -
JP | State Minister for Foreign Affairs | -
CN | Vice Foreign Minister | -
IN | Foreign Ministry spokesperson | -
JP | Ambassador | -
US | Deputy Secretary of State | -
US | Chancellor | -
IN | Finance Secretary | -
JP | |-
`

const holderOf = (word: string): EntityId => (word.includes(':') ? (word as EntityId) : `country:${word}`)

describe('findOffice', () => {
  test.each(
    CASES.trim()
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim())),
  )('reads of %s “%s” as %s', (holder, title, office) => {
    expect(findOffice(title!, holderOf(holder!)) ?? '-').toBe(office)
  })

  test('finds every title of the table, and only known offices', () => {
    for (const row of TITLE_ROWS.trim().split('\n')) {
      const [title, office, holders] = row.split(' | ')
      expect(OFFICE_KEYS, row).toContain(office)
      if (holders !== undefined)
        expect(findOffice(title!, holderOf(holders.split(' ')[0]!)), row).toBe(office)
    }
  })
})
