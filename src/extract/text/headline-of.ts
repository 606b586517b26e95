import type { SegmentedArticle, Token } from '../../core/extraction.ts'
import type { Span } from '../../core/span.ts'
import { SPEECH_VERBS } from '../../knowledge/titles.ts'

export interface FoundHeadline {
  /** Never empty. */
  readonly text: string
  /** Where `text` stands in the article; both null when it is not in it. */
  readonly start: number | null
  readonly end: number | null
}

const LONGEST = 90
/** A shorter cut says too little. */
const SHORTEST = 30

const SUBORDINATE = new Set(
  'that which who whom whose while after before following as amid since because although though when where with by including saying adding'.split(
    ' ',
  ),
)
const DANGLING = new Set(
  `a an the this that these those its his her their our my your and or but nor of in on at to for from with by as into
   over under between among against about is are was were be been has have had will would can could may should
   said says also not than more which who both all key new`.split(/\s+/u),
)
const LEADING_IN =
  /^(?:in|on|at|with|after|before|following|amid|during|as|for|by|under|despite|while|when|since|earlier|meanwhile|\p{L}+ing)$/u

/** The given headline, the headline found in the text, or one made from the first sentence: at most 90 characters then. */
export const headlineOf = (doc: SegmentedArticle): FoundHeadline =>
  givenHeadline(doc) ??
  headlineBlock(doc) ??
  headlineFromSentence(doc) ?? { text: doc.id || 'Untitled', start: null, end: null }

const givenHeadline = (doc: SegmentedArticle): FoundHeadline | null => {
  const text = doc.headline?.trim()
  if (!text) return null
  const block = doc.blocks.find(
    ({ start, end }) => end - start === text.length && doc.text.slice(start, end) === text,
  )
  return { text, start: block?.start ?? null, end: block?.end ?? null }
}

const found = (doc: SegmentedArticle, { start, end }: Span): FoundHeadline => ({
  text: doc.text.slice(start, end),
  start,
  end,
})

const headlineBlock = (doc: SegmentedArticle): FoundHeadline | null => {
  const block = doc.blocks.find(({ kind }) => kind === 'headline')
  return block ? found(doc, block) : null
}

const headlineFromSentence = (doc: SegmentedArticle): FoundHeadline | null => {
  const sentence =
    doc.sentences.find(({ block }) => doc.blocks[block]!.kind === 'paragraph') ?? doc.sentences[0]
  if (!sentence) return null
  const tokens = withoutStop(doc.tokens.slice(sentence.firstToken, sentence.endToken))
  const main = tokens.slice(mainClauseStart(tokens))
  return found(doc, cutAtClause(main))
}

const withoutStop = (tokens: readonly Token[]): readonly Token[] => {
  let end = tokens.length
  while (end > 1 && /^[.…!?:;,”"—–-]+$/u.test(tokens[end - 1]!.text)) end--
  return tokens.slice(0, end)
}

/** Index of the first token after an opening "In a show of solidarity," or "Highlighting shared values,". */
const mainClauseStart = (tokens: readonly Token[]): number => {
  if (!LEADING_IN.test(tokens[0]!.lower)) return 0
  const comma = tokens.findIndex(({ text }) => text === ',')
  const isLead = comma > 1 && comma < tokens.length - 4 && tokens[comma]!.start - tokens[0]!.start <= 130
  return isLead && /^[\p{Lu}“"‘]|^(?:the|a|an)$/u.test(tokens[comma + 1]!.text) ? comma + 1 : 0
}

/** The longest start of the clause that fits and ends well: at a comma if possible, else before a subordinate word, else at a word. */
const cutAtClause = (tokens: readonly Token[]): Span => {
  const { start } = tokens[0]!
  const whole = tokens.at(-1)!.end
  if (whole - start <= LONGEST) return { start, end: whole }
  const fits = (index: number) => {
    const length = tokens[index - 1]!.end - start
    return length <= LONGEST && length >= SHORTEST
  }
  const cuts = tokens.map((_, index) => index).filter((index) => index > 0 && fits(index))
  const strong = cuts.filter((index) => isClauseMark(tokens, index)).at(-1)
  const weak = cuts.find((index) => opensClause(tokens, index))
  const cut = strong ?? weak ?? cuts.at(-1) ?? 1
  const end = tokens[withoutDangling(tokens, cut) - 1]!.end
  return { start, end: Math.min(end, start + LONGEST) }
}

/** "that" opens a relative clause unless something was said before it. */
const opensClause = (tokens: readonly Token[], index: number): boolean => {
  const { lower } = tokens[index]!
  if (lower !== 'that') return SUBORDINATE.has(lower)
  return !tokens.slice(0, index).some((token) => SPEECH_VERBS.has(token.lower))
}

const isClauseMark = (tokens: readonly Token[], index: number): boolean =>
  /^(?:[,;:—–]|--)$/u.test(tokens[index]!.text) && tokens[index + 1]?.kind !== 'number'

const withoutDangling = (tokens: readonly Token[], cut: number): number => {
  let end = cut
  while (
    end > 1 &&
    (DANGLING.has(tokens[end - 1]!.lower) || /^[^\p{L}\p{N}”’)"]+$/u.test(tokens[end - 1]!.text))
  )
    end--
  return end
}
