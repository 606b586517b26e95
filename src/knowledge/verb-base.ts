/**
 * The base form of a verb from its past: "sealed" → seal, "barred" → bar, "overran" → overrun. No list of all verbs is
 * needed for it: the spelling of the stem says whether a silent -e was lost or a consonant doubled.
 * Source of the exceptions: general English spelling; 2026-11.
 */
import { doublingVerbs, irregularForms } from './verb-forms.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Verbs with a silent -e that their stem does not show. */
const silent = words(
  'extradite create recreate procreate premiere massacre acquire enquire inquire require guide misguide reroute complete compete delete deplete invite unite ignite excite incite recite reunite expedite write bathe breathe soothe clothe loathe taste waste paste baste haste adhere interfere persevere convene intervene welcome overcome postpone atone dethrone lease please cease tease release increase decrease crease grease appease ease praise raise bruise cruise pause cause choose loose lose house rouse arouse espouse freeze sneeze seize leave weave receive deceive perceive conceive relieve believe retrieve achieve grieve besiege route rehouse practise promise purchase chase disease deceased premise exercise supervise advise revise disguise surprise name file centre league queue argue rescue pursue issue value continue accuse excuse refuse bounce announce pronounce denounce renounce',
)
/** Verbs without an -e where their stem looks like one that lost it. */
const bare = words(
  'debut err purr develop envelop gallop worship gossip focus bias canvas combat format pilot pivot ballot riot balloon cannon bomb climb comb hang bang belong long ring bring wring cling prolong throng clang honour favour favor honor harbour harbor labour labor anchor author censor sponsor tailor monitor mirror doctor editor tutor savor savour color colour parlor rumor rumour humor humour armour endeavour endeavor pilfer murder solicit edit audit credit visit exit exhibit inhibit prohibit limit vomit profit benefit merit inherit recruit deposit exploit elicit forfeit orbit debit target market budget rocket jacket ticket blanket trumpet banquet covet buffet signal cancel travel level label model rebel marshal total equal rival dial trial pedal medal channel tunnel funnel fuel duel counsel quarrel shovel parcel pencil imperil compel expel propel repel appal gas ransom blossom phantom fathom accustom bottom custom system pardon abandon summon poison reason season button imprison question mention station position commission condition function caution cushion auction ration fashion partition petition apportion mutiny kidnap open happen listen widen weaken strengthen threaten frighten tighten broaden darken deepen christen loosen lengthen shorten flatten redden harden sharpen ripen awaken hasten fasten moisten begin question siren garden burden iron man plan ban can pan fan',
)

const doubledEnd = /([bdgklmnprtvz])\1$/
/** A silent -e is lost after these: "forced", "settled", "received", "changed", "reversed", "judged". */
const silentEnd = /(?:[cuvz]|[^aeiouy]l|[aeiou]s|[lnpr]s|[dnlr]g|[aeiou]g|eath|y[bcdfgklmnprstvz])$/
const plainEnd = /(?:rl|ss|[wxyh]|ll|wl)$/
/** One vowel and one consonant: a short stem lost its -e, or the consonant would be doubled: "filed", "voted". */
const shortStem = /^(?:qu|[^aeiou]){0,6}[aeiou][bdfgklmnprt]$/
/** In a longer stem these lost one: "explode", "create", "dispute", "examine", "assume", "acquire", "capture", "explore", "escape". */
const longStem =
  /[^aeiou](?:[aeiou]d|at|ut|ot|il|ol|ul|[iu]m|om|am|[iu]n|on|[iuoa]r|[aeiou]p|[aeiou]b|[aeiou]k|[aeiou]f)$|(?:iat|uat|uad)$/

/** A double consonant of the base itself: "install", "recall", "fulfill", "enroll", "buzz"; "controlled" and "travelled" doubled theirs. */
const keptDouble = /(?:[^r]oll|(?:^|[^t])roll|^stroll|[aiu]ll|^[^aeiou]{1,3}ell|zz)$/

const irregularBase: ReadonlyMap<string, string> = new Map(
  Object.entries(irregularForms).flatMap(([base, forms]) =>
    forms.flatMap((form) => (form === undefined ? [] : [[form, base] as const])),
  ),
)

const doubled = (stem: string): string | null => {
  const single = stem.slice(0, -1)
  if (!doubledEnd.test(stem)) return null
  if (doublingVerbs.has(single)) return single
  if (single.length <= 2 || keptDouble.test(stem)) return stem
  return single
}

const isSilentStem = (stem: string): boolean => {
  if (silent.has(`${stem}e`)) return true
  if (bare.has(stem) || plainEnd.test(stem)) return false
  return silentEnd.test(stem) || shortStem.test(stem) || longStem.test(stem)
}

/** Past or participle in lower case → base form; null for what is no past. */
export const baseOfPast = (form: string): string | null => {
  const irregular = irregularBase.get(form)
  if (irregular !== undefined) return irregular
  if (form.length < 4 || !form.endsWith('ed')) return null
  const stem = form.slice(0, -2)
  if (stem.endsWith('i')) return stem.length <= 2 ? `${stem}e` : `${stem.slice(0, -1)}y`
  if (stem.endsWith('e')) return `${stem}e`
  if (stem.endsWith('o')) return stem
  return doubled(stem) ?? (isSilentStem(stem) ? `${stem}e` : stem)
}
