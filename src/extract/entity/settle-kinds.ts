import type { TimedArticle } from '../../core/extraction.ts'
import { isGivenName } from '../../knowledge/names.ts'
import type { Candidate, NamedEvent, TitlePhrase } from './candidate.ts'
import { findCandidates, viewOf } from './find-candidates.ts'
import { namePartsOf } from './group-people.ts'
import { resolveCountries } from './resolve-countries.ts'
import { slugOf } from './slug.ts'
import { judgeNames } from './weigh-names.ts'

/** What the rules alone make of an article. All in text order. */
export interface RuleFinds {
  /** With the kind that a table or the evidence gave; null where neither decided. */
  readonly candidates: readonly Candidate[]
  readonly titles: readonly TitlePhrase[]
  readonly events: readonly NamedEvent[]
}

/** Reads all sentences and gives every candidate the kind that tables, form and context tell. */
export const readByRules = (doc: TimedArticle): RuleFinds => {
  const finds = doc.sentences.map((sentence, index) => findCandidates(viewOf(doc, sentence, index)))
  const candidates = resolveCountries(
    doc,
    finds.flatMap((find) => find.candidates),
  )
  const judged = judgeNames(doc, candidates)
  const parts = partsOfFullNames(candidates, judged)
  return {
    candidates: candidates.map((candidate) => ({
      ...candidate,
      kind: candidate.kind ?? personBy(candidate, parts) ?? judged.get(candidate.words) ?? null,
    })),
    titles: finds.flatMap(({ titles }) => titles),
    events: finds.flatMap(({ events }) => events),
  }
}

/** Slugs of the words of all full names of people, for bare surnames. */
const partsOfFullNames = (
  candidates: readonly Candidate[],
  judged: ReadonlyMap<string, string>,
): ReadonlySet<string> => {
  const full = candidates.filter(
    ({ words, kind }) => kind === null && words.includes(' ') && judged.get(words) === 'person',
  )
  return new Set(full.flatMap(({ words }) => namePartsOf(words)))
}

const personBy = (candidate: Candidate, parts: ReadonlySet<string>): 'person' | null => {
  if (!candidate.words.includes(' ')) {
    return parts.has(slugOf(candidate.words)) || (candidate.isWeak && candidate.title) ? 'person' : null
  }
  const words = candidate.words.split(' ')
  return candidate.isWeak && words.length <= 3 && (isGivenName(words[0]!) || candidate.title)
    ? 'person'
    : null
}
