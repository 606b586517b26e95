/** The tables are written with `'`; articles write `’` as well. */
export const plainApostrophes = (words: string): string =>
  words.includes('’') ? words.replaceAll('’', "'") : words
