/**
 * The closed word classes of English, in lower case, as far as the event stage needs them.
 * Source: general English grammar; 2026-11.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const beForms = words("is are was were be been being 're isn't wasn't aren't weren't")
export const haveForms = words("has have had having 've hasn't haven't hadn't")
export const doForms = words("do does did don't doesn't didn't")
export const willForms = words("will shall 'll won't")
export const possibleModals = words('may might could can would should must')
export const negations = words(
  "not never no n't without isn't wasn't aren't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't couldn't can't cannot",
)
export const pronouns = words('he she it they we i you who this that these those')
export const possessives = words("his her its their our my your 's s' '")
export const determiners = words(
  'the a an this that these those his her its their our my your some any all both each every no several many few another other such various',
)
export const prepositions = words(
  'of in on at to from with by for about against between among into onto over under after before during since until till through throughout across along around near off out toward towards upon within without amid amidst despite via per like as than following including concerning regarding besides beyond behind beneath beside above below outside inside ahead post',
)
export const coordinators = words('and or but nor yet')
export const subordinators = words(
  'that which who whom whose when where while because although though if unless whether so since as after before until once whereas',
)
/** Prepositions and conjunctions that end what a title needs to say. */
export const titleStops = words(
  'which who whom whose that when where while because although though if unless whether whereas as after before following amid amidst despite during including noting adding highlighting underscoring signaling signalling emphasising emphasizing reaffirming according through including besides since until where since',
)
/** Finite forms of common verbs that tell of no event: they end a subject or a predicate all the same. */
export const plainVerbs = words(
  'said says believes believed thinks thought knows knew shows showed means meant seems seemed appears appeared feels felt hopes hoped fears feared wants wanted needs needed expects expected suggests suggested claims claimed argues argued adds added explains explained notes noted tells told asks asked makes made gives gave gets got goes went comes came takes took keeps kept lets puts brings brought finds found sees saw looks looked becomes became remains remained includes included involves involved follows followed leads led provides provided helps helped allows allowed continues continued happened happens caused causes works worked lives lived calls called uses used sends sent runs ran stands stood plays played creates created faces faced describes described considers considered marks marked serves served comprises receives received reflects reflected reaffirmed contributed contributes',
)
/** Words whose infinitive is a plan: "is scheduled to visit". */
export const planCues = words(
  'scheduled set due plans plan planned planning expected expects slated agreed agree agrees vowed pledged promised intends intend intended aims about preparing prepares prepared going poised ready decided decides announced',
)
/** Words whose infinitive or clause is only possible. */
export const possibilityCues = words(
  'likely considering consider considers hopes hope hoped wants want wanted threatened threatens may might could possibly perhaps reportedly allegedly urged asked called seeks sought tried attempted',
)
/** Adverbs that may stand between an auxiliary or subject and its verb, besides those in -ly. */
export const adverbs = words(
  'also then now again still just ever already previously later soon once first even not never too yet thus twice together today yesterday tomorrow earlier further instead meanwhile often sometimes always since ago',
)

/** True for words that stand between a subject and its verb without being either. */
export const isAdverb = (lower: string): boolean =>
  adverbs.has(lower) ||
  (lower.length > 4 && lower.endsWith('ly') && lower !== 'family' && lower !== 'assembly')

export const isAuxiliary = (lower: string): boolean =>
  beForms.has(lower) ||
  haveForms.has(lower) ||
  doForms.has(lower) ||
  willForms.has(lower) ||
  possibleModals.has(lower)
