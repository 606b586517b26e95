import type { EntityId, EntityKind } from '../../core/entity.ts'
import { remembering } from '../../core/remembering.ts'

/** Letters that NFKD does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ħ: 'h',
}

/** "Díaz-Canel" → `diaz-canel`: lower case without diacritics, everything else a hyphen. Never empty. */
export const slugOf = remembering(5000, (name: string): string => {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/['’‘.]/gu, '')
  const latin = plain.replace(/[ßæœøðþłđıħ]/gu, (letter) => LETTERS[letter]!)
  return latin.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, '') || 'unnamed'
})

export const entityId = (kind: EntityKind, name: string): EntityId => `${kind}:${slugOf(name)}`

export const countryId = (code: string): EntityId => `country:${code}`
