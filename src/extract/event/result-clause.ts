/** What came of an event, said in a participle after a comma: ", killing 35 people". */
import type { WordRange } from './phrases.ts'
import { predicateEnd } from './predicate.ts'
import type { SentenceView } from './sentence-view.ts'

const results = new Set(
  'killing injuring wounding leaving destroying displacing toppling trapping burying spilling damaging stranding'.split(
    ' ',
  ),
)
const counts =
  /^(?:at|more|about|nearly|almost|around|up|all|both|some|dozens|hundreds|thousands|scores|several|many|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|himself|herself|itself)$/

/**
 * The half-open ranges of the participles after the comma at `comma` with what they take, the longest first; empty when
 * none follows.
 */
export const resultsAfter = (view: SentenceView, comma: number): WordRange[] => {
  const { words } = view
  if (words[comma]?.text !== ',') return []
  const from = comma + 1
  if (!results.has(words[from]?.lower ?? '')) return []
  const next = words[from + 1]
  if (next === undefined || !(next.kind === 'number' || counts.test(next.lower))) return []
  const to = predicateEnd(view, from + 1, '')
  const goesOn = words[to]?.lower === 'and' && results.has(words[to + 1]?.lower ?? '')
  return [...(goesOn ? [{ from, to: predicateEnd(view, to + 2, '') }] : []), { from, to }]
}
