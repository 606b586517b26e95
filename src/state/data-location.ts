/** Where the data files are, from `?data=`. */

const DEFAULT_DATA = 'data/'

export interface DataLocation {
  /** Absolute address that ends in a slash. */
  readonly base: string
  /** A sentence, where the wish could not be granted. */
  readonly problem: string | null
}

const withSlash = (address: string): string => (address.endsWith('/') ? address : `${address}/`)

/**
 * Resolves a prefix against the page's address. Another origin is refused: the page makes no request to
 * anywhere else, whatever a link says.
 */
export function locateData(prefix: string | null, pageAddress: string): DataLocation {
  const base = new URL(DEFAULT_DATA, pageAddress).href
  if (prefix === null) return { base, problem: null }
  const wanted = URL.canParse(prefix, pageAddress) ? new URL(prefix, pageAddress) : null
  if (wanted?.origin === new URL(pageAddress).origin)
    return { base: withSlash(`${wanted.origin}${wanted.pathname}`), problem: null }
  return {
    base,
    problem: `The link’s “data=${prefix}” was left out: data are read from this site only.`,
  }
}

/** Below the data folder. */
export const articleFile = (id: string): string => `articles/${encodeURIComponent(id)}.json`
