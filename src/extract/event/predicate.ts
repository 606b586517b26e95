/** Where what a verb says ends. */
import { coordinators, determiners, prepositions, titleStops } from '../../knowledge/word-classes.ts'
import { goesOnWithName, isFiniteVerb, isHardStop, isShortQuote, startsClause } from './phrases.ts'
import type { SentenceView } from './sentence-view.ts'

/** Verbs whose "as …" belongs to what they say: "elected as prime minister". */
const roleVerbs = new Set([
  'elect',
  're-elect',
  'appoint',
  'nominate',
  'serve',
  'name',
  'inaugurate',
  'swear',
  'retire',
  'resign',
])

/** "the pivotal role that they play": an object of so few words says little without its clause. */
const SHORT_OBJECT = 4

/** "resigned after the vote" goes on; "resigned after police raided …" and "fled as fighting …" do not. */
const opensPhrase = (view: SentenceView, index: number): boolean => {
  const { lower } = view.words[index]!
  if (!prepositions.has(lower) || clauseOpeners.has(lower)) return false
  for (let next = index + 1; next < view.words.length; next++) {
    const word = view.words[next]!
    if (word.text === ',' || (isHardStop(word) && word.time === null)) return true
    if (isFiniteVerb(word)) return false
  }
  return true
}

const clauseOpeners = new Set(['as', 'since', 'including', 'according', 'like', 'than'])

/** "Omar Said, 29, with murder": the comma at `index` opens an age. */
export const isAgeAside = ({ words }: SentenceView, index: number): boolean =>
  words[index]!.text === ',' &&
  words[index + 1]?.kind === 'number' &&
  words[index + 1]!.text.length <= 3 &&
  words[index + 2]?.text === ','

/** Verbs whose news is the clause after "that": "ruled that the ban may stand". */
const contentVerbs = new Set(['rule', 'announce', 'confirm', 'declare', 'agree', 'admit'])

/** Past the times that stand between a verb and what it says: "ruled on Thursday that". */
const afterTimes = (view: SentenceView, start: number): number => {
  let index = start
  for (;;) {
    const word = view.words[index]
    const opensTime =
      word !== undefined && prepositions.has(word.lower) && view.words[index + 1]?.time != null
    if (word === undefined || (word.time === null && !opensTime)) return index
    index++
  }
}

const contentEnd = (view: SentenceView, start: number): number => {
  for (let index = start + 1; index < view.words.length; index++) {
    const word = view.words[index]!
    if (word.time !== null || word.mention !== null) continue
    if (word.text === ',' || isHardStop(word) || word.isQuoted !== view.words[start]!.isQuoted) return index
  }
  return view.words.length
}

/** After the verb: where its predicate ends. `lemma` keeps "as prime minister" with verbs of office. */
export const predicateEnd = (view: SentenceView, start: number, lemma: string): number => {
  const { words } = view
  const that = afterTimes(view, start)
  if (words[that]?.lower === 'that' && contentVerbs.has(lemma)) return contentEnd(view, that)
  for (let index = start; index < words.length; index++) {
    const word = words[index]!
    if (word.time !== null) continue
    if (opensNextClause(view, index, start)) return index
    if (word.isQuoted !== words[start - 1]!.isQuoted) return index
    if (isHardStop(word) && !isShortQuote(view, index)) return index
    if (word.text === ',' && words[index + 1]?.lower === 'including' && mentionsFollow(view, index + 1))
      continue
    if (isAgeAside(view, index)) {
      index += 2
      continue
    }
    if (word.text === ',' && !goesOnWithName(view, index, start)) return index
    if (word.mention !== null) continue
    if (word.lower === 'as' && roleVerbs.has(lemma)) continue
    if (word.lower === 'including' && index > start && mentionsFollow(view, index)) continue
    if (titleStops.has(word.lower) && word.lower !== 'that' && !(index === start && opensPhrase(view, start)))
      return index
    if (word.lower === 'as' && index > start) return index
    if (coordinators.has(word.lower) && startsClause(view, index + 1)) return index
    if (word.lower === 'that' && index > start + SHORT_OBJECT) return index
    if (word.verb === 'finite') return index
  }
  return words.length
}

/** "signed on Friday | the soldiers let him go", "entered orbit in June | Kestrel has sent": after a time, a new subject with its verb. */
const opensNextClause = (view: SentenceView, index: number, start: number): boolean => {
  const { words } = view
  if (index <= start || words[index - 1]!.time === null) return false
  if (words[index]!.mention === null && !determiners.has(words[index]!.lower)) return false
  for (let next = index + 1; next < Math.min(index + SUBJECT_WITHIN, words.length); next++) {
    const word = words[next]!
    if (word.verb === 'finite') return true
    if (
      word.mention === null &&
      (word.text === ',' || prepositions.has(word.lower) || titleStops.has(word.lower))
    )
      return false
  }
  return false
}

/** How many words the subject of the next clause may have. */
const SUBJECT_WITHIN = 6

const mentionsFollow = (view: SentenceView, index: number): boolean => {
  for (let next = index + 1; next < Math.min(index + 10, view.words.length); next++) {
    if (view.words[next]!.mention !== null) return true
    if (view.words[next]!.text === ',') return false
  }
  return false
}
