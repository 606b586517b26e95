import type { Block, BlockKind } from '../../core/dataset.ts'
import type { Span } from '../../core/span.ts'
import { furnitureOf } from '../../knowledge/furniture.ts'
import { isDatelinePlace } from '../../knowledge/places.ts'
import type { Line } from './read-lines.ts'

const LONGEST_HEADLINE = 200
const LONGEST_SUBHEADING = 90
const LONGEST_BYLINE = 120
const LONGEST_CAPTION = 400

const ENDS_LIKE_A_SENTENCE = /[.;:,…][”"’')\]]*$|[!?][”"’']$/u
const NAME = String.raw`(?:[\p{Lu}][\p{L}.'’-]*|de|van|von|bin|al|and|&|,|\||/)`
const BYLINE = [
  new RegExp(String.raw`^by:? ${NAME}(?: ${NAME}){0,11}(?: \d{1,2}\b.*)?$`, 'iu'),
  /^\(?(?:based on|with (?:additional )?(?:inputs?|reporting)|source|sources|agency|agencies|courtesy|credit)\b:? .{1,80}$/iu,
  /^\(?(?:(?:additional )?reporting|written|edited|editing|compiled|posted|published|translated|author|authors|words|story)(?: by|:) .{1,110}$/iu,
  /^(?:our|staff|special|web) (?:correspondent|reporter|bureau|desk)s?\.?$/iu,
  /^(?:ANI|PTI|IANS|AP|AFP|Reuters|UNI|Xinhua|Kyodo(?: News)?|Bloomberg|Staff|Agencies)(?: (?:report|staff|news))?\.?$/u,
]
const CAPTION = [
  /^\(?(?:file )?(?:photo|image|picture|pic|video|graphic|map|illustration|screengrab)s?(?: (?:credit|courtesy|source|by|from))?s?\s*[:|/]/iu,
  /^(?:file (?:photo|picture|image)|(?:in this|this) (?:file |handout |undated |combination )?(?:photo|image|picture))\b/iu,
  /\((?:file |representative |representational )?(?:photo|image|picture|pic|illustration|credit|ani|ap|afp|reuters)\b[^)]{0,60}\)\.?$/iu,
  /[.|/] ?(?:photo|image|picture|photograph|credit)(?: (?:by|credit|courtesy))?:? ?[^.]{1,60}\.?$/iu,
]
const MONTH =
  '(?:[Jj]an(?:uary)?|[Ff]eb(?:ruary)?|[Mm]ar(?:ch)?|[Aa]pr(?:il)?|[Mm]ay|[Jj]une?|[Jj]uly?|[Aa]ug(?:ust)?|[Ss]ept?(?:ember)?|[Oo]ct(?:ober)?|[Nn]ov(?:ember)?|[Dd]ec(?:ember)?)'
const DATE = String.raw`(?:${MONTH}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? ${MONTH}\.?|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})`
/** What may follow a date on a line of its own: year, time, time zone, a word in brackets. */
const AFTER_DATE = String.raw`(?:[,|\s–—-]{0,6}(?:\d{4}\b|\d{1,2}[:.]\d{2}\b|[ap]\.?m\b\.?|(?!(?:at|[ap]m)\b)[A-Z]{2,4}\b|at\b|updated\b|\([^()]{1,20}\))){0,12}[,|\s–—-]*`
const DATE_LINE = new RegExp(
  String.raw`^(?:(?:first |last )?(?:published|updated|posted|modified|date|dated|issued|created)(?: on| at)?:?\s{0,4}|.{0,30}\|\s{0,4})?(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?,?\s{0,4})?(?:at )?(?:\d{1,2}:\d{2}\s{0,4}(?:[ap]\.?m\.?)?\s{0,4}(?:[a-z]{2,4})?,?\s{0,4})?${DATE}${AFTER_DATE}$`,
  'iu',
)
const PLACE_REST = new RegExp(
  String.raw`^(?:(?:[\p{Lu}][\p{L}. ]+,\s*)?${DATE}${AFTER_DATE}|[\p{Lu}][\p{L}.]+(?: [\p{Lu}][\p{L}.]+){0,9})$`,
  'u',
)
const PLACE_LINE =
  /^(?<place>[\p{Lu}][\p{L}.'’ -]{1,40}?)(?:,\s{0,4}(?<rest>.{1,60}?))?(?:\s{0,4}\([\p{L}. ]{2,24}\))?\s{0,4}[-–—:]*$/u

/** Gives every line its kind. `headline` is the article's given headline, used to recognise its own line. */
export const classifyBlocks = (text: string, lines: readonly Line[], headline: string | null): Block[] => {
  const state = { headlineFound: false, bodyFound: false }
  return lines.map((line, index) => {
    const words = text.slice(line.start, Math.min(line.end, line.start + LONGEST_CAPTION + 1))
    const kind = kindOf(words, state, headline, lines, index)
    if (kind === 'headline') state.headlineFound = true
    if (kind === 'paragraph') state.bodyFound = true
    return blockOf(line, kind)
  })
}

const blockOf = ({ start, end }: Span, kind: BlockKind): Block => ({ start, end, kind })

interface Progress {
  headlineFound: boolean
  bodyFound: boolean
}

const kindOf = (
  words: string,
  progress: Progress,
  headline: string | null,
  lines: readonly Line[],
  index: number,
): BlockKind => {
  if (!progress.bodyFound && headline !== null && words === headline.trim()) return 'headline'
  if (furnitureOf(words)) return 'furniture'
  if (words.length <= LONGEST_BYLINE && BYLINE.some((pattern) => pattern.test(words))) return 'byline'
  if (words.length <= LONGEST_CAPTION && CAPTION.some((pattern) => pattern.test(words))) return 'caption'
  if (isDateline(words)) return 'dateline'
  if (index === lines.length - 1 && !progress.headlineFound && !progress.bodyFound) return 'paragraph'
  if (!progress.headlineFound && !progress.bodyFound && headline === null && isHeadline(words))
    return 'headline'
  return unpunctuatedKind(words, index < lines.length - 1)
}

const isHeadline = (words: string): boolean =>
  words.length <= LONGEST_HEADLINE &&
  !ENDS_LIKE_A_SENTENCE.test(words) &&
  /\p{L}[^\p{L}\s]{0,200}\s/u.test(words)

/** "New Delhi", "TOKYO, May 5 (Reuters) —", "Friday, July 21, 2017", alone on their line. */
const isDateline = (words: string): boolean => {
  if (words.length > 110) return false
  if (DATE_LINE.test(words)) return true
  const place = PLACE_LINE.exec(words)?.groups
  if (!place?.place || !isDatelinePlace(place.place)) return false
  return !place.rest || PLACE_REST.test(place.rest)
}

/** A short line without a full stop heads what follows; a longer one describes a picture. */
const unpunctuatedKind = (words: string, hasNext: boolean): BlockKind => {
  if (ENDS_LIKE_A_SENTENCE.test(words) || /^[“"‘•*-]/u.test(words)) return 'paragraph'
  if (words.length <= LONGEST_SUBHEADING && hasNext) return 'subheading'
  return words.length <= 250 && !/[.!?]\s/u.test(words) && hasNext ? 'caption' : 'paragraph'
}
