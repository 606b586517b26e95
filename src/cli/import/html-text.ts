/** The words of a piece of HTML. What comes out is text, whatever was in it: it is never read as HTML again. */

const BLOCKS = new Set('p br div li ul ol h1 h2 h3 h4 h5 h6 blockquote tr table hr'.split(' '))
const HIDDEN = new Set(['script', 'style'])

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
  ntilde: 'ñ',
  euro: '€',
  pound: '£',
}

const characterOf = (whole: string, name: string): string => {
  if (!name.startsWith('#')) return (Object.hasOwn(NAMED, name) ? NAMED[name] : undefined) ?? whole
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  const isCharacter = code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : whole
}

/** Where something begins, or the end of the text where it is not. */
const indexOr = (text: string, words: string, from: number): number => {
  const found = text.indexOf(words, from)
  return found < 0 ? text.length : found
}

/** What a tag or comment at `start` becomes, and where it ends. */
const readTag = (
  html: string,
  lower: string,
  start: number,
): { readonly text: string; readonly end: number } => {
  if (html.startsWith('<!--', start)) return { text: ' ', end: indexOr(html, '-->', start) + 3 }
  const name = /^[a-z][a-z0-9]{0,20}/u.exec(lower.slice(start, start + 24).replace(/^<\/?/u, ''))?.[0]
  const end = name === undefined ? -1 : html.indexOf('>', start)
  if (name === undefined || end < 0) return { text: '<', end: start + 1 }
  if (!HIDDEN.has(name) || html[start + 1] === '/')
    return { text: BLOCKS.has(name) ? '\n' : '', end: end + 1 }
  const close = indexOr(lower, `</${name}`, end)
  return { text: ' ', end: indexOr(html, '>', close) + 1 }
}

const withoutTags = (html: string): string => {
  const lower = html.replace(/[A-Z]/gu, (letter) => letter.toLowerCase())
  const lastEnd = html.lastIndexOf('>')
  const pieces: string[] = []
  let at = 0
  while (at < html.length) {
    const start = at > lastEnd ? html.length : indexOr(html, '<', at)
    pieces.push(html.slice(at, start))
    if (start === html.length) break
    const { text, end } = readTag(html, lower, start)
    pieces.push(text)
    at = end
  }
  return pieces.join('')
}

/** Tags go, character references become characters, blocks become lines. */
export const htmlToText = (html: string): string =>
  withoutTags(html)
    .replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/giu, characterOf)
    .split('\n')
    .map((line) =>
      line
        .split(/\s/u)
        .filter((word) => word !== '')
        .join(' '),
    )
    .filter((line) => line !== '')
    .join('\n')
