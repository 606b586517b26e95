/** The address of a link that may be followed: http and https only, else null. Never `javascript:` or `data:`. */
export function safeHref(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return protocol === 'http:' || protocol === 'https:' ? href : null
}

/** The name of the site that an address leads to, without "www.". */
export const siteOf = (href: string): string => new URL(href).hostname.replace(/^www\./, '')
