/** Titles: the words of the evidence, put as a newspaper would print them. */
import type { Factuality } from '../../core/event.ts'
import { verbTriggers } from '../../knowledge/triggers.ts'
import type { VerbForms } from '../../knowledge/verb-forms.ts'
import { prepositions } from '../../knowledge/word-classes.ts'

/** PRODUCT: titles are short; a longer one does not fit two lines of a label. */
export const TITLE_LENGTH = 90

/** No comma without its clause, no bracket or quotation mark without its mate, no preposition at the end. */
export const tidy = (text: string): string => {
  let result = withSingleBlanks(text)
    // The mark of a footnote before the sentence.
    .replace(/^\s*\[?\d+\]\s*/, '')
    .replace(/\s([,.;:!?])/g, '$1')
    .trim()
  result = dropUnmatched(result, '“', '”')
  result = dropUnmatched(result, '(', ')')
  result = dropUnmatched(result, '‘', '’')
  if (countOf(result, '"') % 2 === 1) result = result.replaceAll('"', '')
  for (;;) {
    const shorter = withoutOuterMarks(result)
    const last = lastWord(shorter)
    const phrase = danglingPhrases.get(last)?.find((candidate) => shorter.endsWith(candidate))
    const isDangling = shorter.includes(' ') && isDangler(last.toLowerCase()) && !endsInPhrasalVerb(shorter)
    result = phrase
      ? shorter.slice(0, -phrase.length)
      : isDangling
        ? shorter.slice(0, shorter.lastIndexOf(' '))
        : shorter
    if (!isDangling && !phrase) return withAbbreviation(result, text)
  }
}

const withSingleBlanks = (text: string): string =>
  /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text

const countOf = (text: string, mark: string): number => {
  let count = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count++
  return count
}

const OUTER_MARKS = ' ,;:.—–-'

/** `text` has no other white space than blanks. */
const withoutOuterMarks = (text: string): string => {
  let end = text.length
  while (end > 0 && OUTER_MARKS.includes(text[end - 1]!)) end--
  let start = 0
  while (start < end && OUTER_MARKS.includes(text[start]!)) start++
  return text.slice(start, end)
}

const isDangler = (last: string): boolean => prepositions.has(last) || danglers.has(last)

/** "sworn in", "steps down": endings that belong to their verb. */
const phrasalEndings: ReadonlySet<string> = new Set(
  verbTriggers.flatMap(({ forms, needs }) =>
    needs
      .filter((need) => ['in', 'down', 'off', 'out', 'over', 'up', 'aside', 'through'].includes(need))
      .flatMap((particle) => Object.values(forms).map((form) => `${form} ${particle}`)),
  ),
)

export const isPhrasalVerb = (verb: string, particle: string): boolean =>
  phrasalEndings.has(`${verb} ${particle}`)

const endsInPhrasalVerb = (text: string): boolean =>
  phrasalEndings.has(text.slice(text.lastIndexOf(' ', text.lastIndexOf(' ') - 1) + 1).toLowerCase())

/** "in Washington D.C.": the stop of an abbreviation is not that of a sentence. */
const withAbbreviation = (result: string, text: string): string =>
  result.at(-2) === '.' && /\b\p{L}\.\p{L}$/u.test(result) && text.includes(`${result.slice(-3)}.`)
    ? `${result}.`
    : result

/** The beginnings of compound prepositions, left over where a title was cut. */
const DANGLING_PHRASES = [
  ' on the sidelines',
  ' at a time',
  ' at the time',
  ' at the moment',
  ' at the conclusion',
  ' at the end',
  ' at the height',
  ' on the day',
  ' on the first day',
  ' on the last day',
  ' on the same day',
  ' on the eve',
  ' on the orders',
  ' in place',
  ' as part',
  ' in the wake',
  ' in response',
  ' on behalf',
  ' in favour',
  ' in favor',
  ' in front',
  ' at the request',
  ' in exchange',
  ' in return',
]

const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1)

/** By their last word. */
const danglingPhrases: ReadonlyMap<string, readonly string[]> = new Map(
  DANGLING_PHRASES.map((phrase) => [
    lastWord(phrase),
    DANGLING_PHRASES.filter((other) => lastWord(other) === lastWord(phrase)),
  ]),
)

const danglers = new Set([
  'and',
  'or',
  'but',
  'the',
  'a',
  'an',
  'that',
  'which',
  'who',
  'its',
  'his',
  'her',
  'their',
  'both',
  'also',
  'due',
  'such',
  'because',
  'prior',
  'instead',
  'rather',
  'more',
  'most',
  'very',
  'another',
  'some',
  'any',
  'when',
  'where',
  'while',
  'is',
  'are',
  'was',
  'were',
  'has',
  'have',
  'had',
  'will',
  'would',
  'may',
  'not',
  'he',
  'she',
  'they',
  'we',
])

const dropUnmatched = (text: string, open: string, close: string): string => {
  const opens = countOf(text, open)
  if (close === '’' && opens === 0) return text
  const closes = close === '’' ? [...text.matchAll(/’(?![\p{L}])/gu)].length : countOf(text, close)
  if (opens === closes) return text
  return close === '’' ? text.replaceAll(open, '') : text.replaceAll(open, '').replaceAll(close, '')
}

/** "in a rain-stained": an adjective whose noun was cut off, back to its preposition. */
const withoutLoneAdjective = (text: string): string =>
  !text.endsWith('ed') ? text : text.replace(/ (?:in|on|at|with|of|to|for|from|by) an? \p{L}+-\p{L}+ed$/u, '')

/** Where a title without a verb may be cut at the earliest. */
const LEAST = 30

/** Shortens at a phrase boundary, never inside a name or a word; characters up to `leastOf` stay: subject and verb. */
export const fitTitle = (title: string, leastOf = (): number => LEAST): string => {
  if (title.length <= TITLE_LENGTH) return title
  const least = leastOf()
  const cut = title.slice(0, TITLE_LENGTH + 1)
  const boundaries = [
    ...cut.matchAll(/,? (?:and|of|in|on|at|to|with|for|by|from|against|between|about|over|as) /g),
  ]
  const boundary = boundaries.filter((match) => match.index > least).at(-1)?.index ?? cut.lastIndexOf(' ')
  return tidy(cut.slice(0, boundary))
}

export const capitalize = (text: string): string =>
  text === '' ? '' : text.charAt(0).toUpperCase() + text.slice(1)

export interface VerbWording {
  readonly subject: string
  readonly forms: VerbForms
  readonly rest: string
  readonly isPassive: boolean
  readonly isPluralSubject: boolean
  readonly factuality: Factuality
  /** What is denied is denied by the subject itself. */
  readonly isOwnDenial?: boolean
  /** "may have left" */
  readonly isPerfect?: boolean
}

const verbIn = ({
  forms,
  isPassive,
  isPluralSubject,
  factuality,
  isOwnDenial,
  isPerfect,
}: VerbWording): string => {
  if (factuality === 'denied' && isOwnDenial)
    return `${isPluralSubject ? 'deny' : 'denies'} ${isPassive ? `being ${forms.participle}` : forms.gerund}`
  if (factuality === 'planned') return isPassive ? `to be ${forms.participle}` : `to ${forms.base}`
  if (factuality === 'possible' && isPerfect)
    return isPassive ? `may have been ${forms.participle}` : `may have ${forms.participle}`
  if (factuality === 'possible') return isPassive ? `may be ${forms.participle}` : `may ${forms.base}`
  if (isPassive) return forms.participle
  return isPluralSubject ? forms.base : forms.present
}

/** A subject so long that it would push the verb out of the title. */
const LONGEST_SUBJECT = 70

/** "Two senior members of the opposition and …" → "Two senior members": up to its first phrase, else as it is. */
const subjectFor = (subject: string): string => {
  if (subject.length <= LONGEST_SUBJECT) return subject
  const cut = subject.slice(0, LONGEST_SUBJECT + 1)
  const boundaries = [...cut.matchAll(/,|(?: (?:and|of|in|on|at|to|with|for|by|from|who|which|that) )/g)]
  const boundary = boundaries.filter((match) => match.index > 8).at(-1)
  return boundary === undefined ? subject : tidy(cut.slice(0, boundary.index))
}

const wholeTitle = (wording: VerbWording): string =>
  capitalize(tidy(`${subjectFor(wording.subject)} ${verbIn(wording)} ${wording.rest}`))

/** A title is never cut before its verb ends. */
const leastOf = (wording: VerbWording): number =>
  Math.min(TITLE_LENGTH - 1, Math.max(LEAST, wholeTitle({ ...wording, rest: '' }).length - 1))

/** "India" + chair + "the G20", planned → "India to chair the G20". */
export const wordEvent = (wording: VerbWording): string =>
  withoutLoneAdjective(fitTitle(wholeTitle(wording), () => leastOf(wording)))

/** How long the title would be before it is cut. */
export const titleLength = (wording: VerbWording): number => wholeTitle(wording).length

/** A subject of several members takes the verb's plain form: "Motegi and Jaishankar meet". */
export const isPlural = (subject: string): boolean => {
  const head = subject.split(/ (?:of|in|at|from|to|with|between|for|on|by) /)[0] ?? subject
  if (/ and /.test(head)) return true
  const last = head.slice(head.lastIndexOf(' ') + 1)
  return /[^su']s$/.test(last) && /^\p{Ll}/u.test(last) && !/(?:ics|news)$/.test(last)
}
