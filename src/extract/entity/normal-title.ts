import { remembering } from '../../core/remembering.ts'

/** Words that do not tell offices apart: a "Minister of External Affairs" is a foreign minister. */
const SAME_AS: Readonly<Record<string, string>> = {
  external: 'foreign',
  defence: 'defense',
  advisor: 'adviser',
  pm: 'prime minister',
  fm: 'foreign minister',
  eam: 'foreign minister',
}

const DROPPED = /^(?:of|for|the|and|affairs|to|senior|new|former|acting|union)$/u
/** The head stands last, whichever way the title is written. */
const HEAD =
  /^(?:minister|secretary|president|ambassador|chancellor|governor|adviser|leader|mp|spokesman|spokeswoman|spokesperson)$/u

/** "Minister for Foreign Affairs" and "Foreign Minister" both become `foreign minister`. */
export const normalTitle = remembering(2000, (title: string): string => {
  const words = title
    .toLowerCase()
    .replace(/[’']s\b/gu, '')
    .split(/[\s-]+/u)
    .flatMap((word) => (SAME_AS[word] ?? word).split(' '))
    .filter((word) => !DROPPED.test(word))
  return [
    ...words.filter((word) => !HEAD.test(word)).sort(),
    ...words.filter((word) => HEAD.test(word)),
  ].join(' ')
})
