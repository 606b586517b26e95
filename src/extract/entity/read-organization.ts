import { isGivenName } from '../../knowledge/names.ts'
import {
  EVENT_HEADS,
  EVENT_OPENERS,
  isAcronym,
  knownOrganization,
  LONGEST_ORGANIZATION,
  ORGANIZATION_FIRST_WORDS,
  ORGANIZATION_HEADS,
  ORGANIZATION_OPENERS,
  opensOrganization,
  PLACE_HEADS,
  PLACE_OPENERS,
} from '../../knowledge/organizations.ts'
import { isTitleWord, TITLE_COMPLEMENTS } from '../../knowledge/titles.ts'
import { isCapitalised, isPossessive, type SentenceView, wordsBetween } from './candidate.ts'
import { gazetteerMatch } from './gazetteer.ts'

/** Words that are heads of organisations, places and events, but surnames as well: "Emily Post", "Rosa Parks". */
const SURNAME_HEADS = new Set(
  `church post bar house watch guild press group brothers board records day law song story bond march ball bill rice line
   price prince race storm winter spring show plan park parks hall hill hills field fields lake rock woods wood street lane forest castle temple
   rivers bridge towers mount heights marsh beach banks waters garden pier bush burns page cross center college police force guard
   guards club west case love young king fox wolf may gates chambers court read reed ward grant tower march cove ridge range camp`.split(
    /\s+/u,
  ),
)

export type RunKind = 'organization' | 'place' | 'event'

export interface RunMatch {
  readonly endToken: number
  readonly kind: RunKind
  readonly rule: string
  /** Alpha-2 when the table knows it. */
  readonly country: string | null
}

/** The longest well-known organisation that starts at token `index`, or an acronym of unknown meaning; else null. */
export const knownOrganizationAt = (view: SentenceView, index: number): RunMatch | null => {
  const known = view.organizations.get(index)
  if (known !== undefined) return known
  const match = longestKnown(view, index)
  view.organizations.set(index, match)
  return match
}

const longestKnown = (view: SentenceView, index: number): RunMatch | null => {
  const token = view.tokens[index]!
  if (ORGANIZATION_FIRST_WORDS.has(token.text)) {
    for (let end = stretchEnd(view, index); end > index; end--) {
      const words = wordsBetween(view, index, end)
      const country = knownOrganization(words)
      if (country !== undefined && !isOrdinaryUse(view, index, end))
        return {
          endToken: withBranch(view, end, country),
          kind: 'organization',
          rule: 'known-organization',
          country,
        }
    }
  }
  if (view.style === 'upper-case' || !isAcronym(token.text)) return null
  return { endToken: index + 1, kind: 'organization', rule: 'acronym', country: null }
}

/** So far a name may go on. */
const stretchEnd = (view: SentenceView, index: number): number => {
  let end = index
  const limit = Math.min(view.end, index + LONGEST_ORGANIZATION)
  while (end < limit && opensOrganization(wordsBetween(view, index, end + 1))) end++
  return end
}

/** "Google India", "Samsung America": a country right behind a company or institution names its branch. */
const withBranch = (view: SentenceView, end: number, country: string | null): number => {
  if (!country || end >= view.end || !isCapitalised(view.tokens[end])) return end
  const branch = gazetteerMatch(view, end)
  return branch?.kind === 'name' && !isCapitalised(view.tokens[branch.endToken]) ? branch.endToken : end
}

/** Tables hold "Apple", "Amazon", "Shell", "IS" …; a capital that the sentence forces proves nothing. */
const isOrdinaryUse = (view: SentenceView, index: number, end: number): boolean => {
  const { text } = view.tokens[index]!
  if (end - index > 1) return false
  if (/^(?:IS|WHO|ICE|IT)$/u.test(text)) return view.style === 'upper-case'
  const isPlain =
    /^(?:Apple|Amazon|Shell|Ford|Total|Target|Oracle|Labour|Conservatives|Tories|Fed|Meta|Gap|Bild|Vox|Congress|Commonwealth|Wagner|Bayer|Quad|Azov|Arsenal)$/u.test(
      text,
    )
  return isPlain && (index === view.first || view.style !== 'sentence') && !isPossessive(view.tokens[end])
}

/** Longer runs of capitals are lists or headings; looking at most so far keeps the reading linear. */
const LONGEST_RUN = 24

/** End of the run of capitalised words from `index` on; "&" and numbers inside a name count as part of it. */
export const runEnd = (view: SentenceView, index: number): number => {
  let end = index
  const limit = Math.min(view.end, index + LONGEST_RUN)
  while (end < limit) {
    const token = view.tokens[end]!
    const next = view.tokens[end + 1]
    if (isCapitalised(token)) end++
    else if (token.text === '&' && isCapitalised(next) && end > index) end++
    else break
  }
  return end
}

/** An organisation, place or event told by its last (or first) word; null when the run from `index` shows none. */
export const headedRun = (view: SentenceView, index: number): RunMatch | null => {
  const end = runEnd(view, index)
  const first = view.tokens[index]!
  if (EVENT_OPENERS.has(first.lower) && end > index + 1)
    return { endToken: end, kind: 'event', rule: 'event-opener', country: null }
  const organization = lastHead(view, index, end, ORGANIZATION_HEADS)
  const event = lastHead(view, index, end, EVENT_HEADS)
  const place = lastHead(view, index, end, PLACE_HEADS)
  const opened = openedOrganization(view, index, end)
  const last = Math.max(opened ?? -1, organization, event, place)
  if (last < 0) return openedPlace(view, index, end)
  if (isPersonWithHeadName(view, index, last)) return null
  const kind = last === opened || last === organization ? 'organization' : last === event ? 'event' : 'place'
  const endToken = kind === 'organization' ? complementEnd(view, last + 1) : last + 1
  return { endToken, kind, rule: `${kind}-word`, country: null }
}

/** "Finance Minister Tom Hill" is somebody, whatever Hill is; "Council of Ministers" is an organisation all the same. */
const personalOffice = /^(?:ministers?|commissioners?|chief|judge)$/u

/** Index of the last head after the run's first word, before any title; -1 when there is none. */
const lastHead = (view: SentenceView, index: number, end: number, heads: ReadonlySet<string>): number => {
  let last = -1
  for (let at = index; at < end; at++) {
    const { lower } = view.tokens[at]!
    if (heads === PLACE_HEADS && personalOffice.test(lower)) break
    if (at > index && heads.has(lower)) last = at
    else if (
      isTitleWord(lower) &&
      !heads.has(lower) &&
      !/^(?:general|justice|prime|judge|chief|royal|king|queen|prince|major|saint|st\.|private|heads?|commissioners?|ministers?)$/u.test(
        lower,
      )
    )
      break
  }
  return last
}

/** "Ministry of …", "Bank of …": the head comes first, or last before its complement. */
const openedOrganization = (view: SentenceView, index: number, end: number): number | null => {
  for (let at = end - 1; at >= index; at--) {
    if (!ORGANIZATION_OPENERS.has(view.tokens[at]!.lower)) continue
    return at === end - 1 && complementEnd(view, at + 1) > at + 1 ? at : null
  }
  return null
}

/** Takes in "of Foreign Affairs", "for International Cooperation", "of Economy, Trade and Industry". */
const complementEnd = (view: SentenceView, headEnd: number): number => {
  if (!/^(?:of|for|on)$/u.test(view.tokens[headEnd]?.text ?? '') || headEnd >= view.end) return headEnd
  let end = headEnd
  let at = headEnd + 1
  const limit = Math.min(view.end, headEnd + LONGEST_RUN)
  while (at < limit) {
    const token = view.tokens[at]!
    if (isCapitalised(token) && !isTitleEnd(view, at)) end = ++at
    else if (token.text === 'the' && at === headEnd + 1) at++
    else if (/^(?:and|&|,|in|of|for)$/u.test(token.text) && continues(view, at)) at++
    else break
  }
  return end
}

const isTitleEnd = (view: SentenceView, at: number): boolean =>
  isTitleWord(view.tokens[at]!.lower) && !TITLE_COMPLEMENTS.has(view.tokens[at]!.lower)

/** After "and" or a comma only words of offices go on ("Economy, Trade and Industry"), after "of", "for" and "in" any capital. */
const continues = (view: SentenceView, at: number): boolean => {
  const next = view.tokens[at + 1]
  if (!next || at + 1 >= view.end || !isCapitalised(next)) return false
  if (view.tokens[at]!.text === 'in') return gazetteerMatch(view, at + 1)?.kind === 'region'
  const before = view.tokens[at - 1]!.lower
  return (
    /^(?:of|for)$/u.test(view.tokens[at]!.text) ||
    (TITLE_COMPLEMENTS.has(next.lower) && TITLE_COMPLEMENTS.has(before))
  )
}

const openedPlace = (view: SentenceView, index: number, end: number): RunMatch | null => {
  const opener = view.tokens[index]!.lower
  if (!PLACE_OPENERS.has(opener) || end - index < 2 || end - index > 4) return null
  return { endToken: end, kind: 'place', rule: 'place-opener', country: null }
}

const isPersonWithHeadName = (view: SentenceView, index: number, head: number): boolean =>
  head - index <= 2 && isGivenName(view.tokens[index]!.text) && SURNAME_HEADS.has(view.tokens[head]!.lower)
