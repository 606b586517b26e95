/**
 * Words that tell which way a bare date lies. Verb forms are those that news uses; a word that is both past and base
 * form (put, set, cut) is past unless "to" or a modal stands before it.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Verb forms in the past that do not end in -ed. */
export const IRREGULAR_PASTS = words(`
  was were had did said told met held went came took gave made found left began became saw won lost led fell rose ran
  spoke wrote broke sold bought sent spent brought thought sought fought caught taught built kept slept felt dealt meant
  heard stood understood withdrew drew flew grew knew threw chose froze rode drove struck shot hit cut put set shut quit
  sank swore wore tore bore beat bit hid fed fled bled shed spread split swept wept bound wound forgot forgave got hung
  laid paid lay lit rang sang sprang stole strode sued swam woke wed died lied tied tried killed been gone done taken given
  seen won known shown drawn flown grown thrown chosen frozen broken spoken written risen fallen stolen struck begun
  overthrew overthrown sworn says sprung undertook overtook mistook reset rebuilt upheld withheld`)

/** -ed words that are no verb in the past. */
export const NOT_PASTS = words(`
  need indeed speed feed seed breed bed red hundred aged naked sacred wed united so-called limited supposed detailed
  advanced experienced interested armed led exceed succeed proceed`)

/** Words that put what follows ahead. */
export const FUTURE_WORDS = words(`
  will shall won't would may might could should must can cannot upcoming forthcoming due slated scheduled planned expected
  ahead set poised going plans hopes intends aims wants expects ready about tomorrow i'll we'll you'll he'll she'll it'll
  they'll who'll that'll payable`)

/** Words of {@link FUTURE_WORDS} that point ahead only together with "to", "for" or the like after them. */
export const FUTURE_WITH_COMPLEMENT = words('set going about ready')
/** The words that {@link FUTURE_WITH_COMPLEMENT} needs after it. */
export const FUTURE_COMPLEMENT = words('to for on in at')

/** Present tense verbs that announce: "the summit opens on Monday". */
export const ANNOUNCING_PRESENTS = words(`
  opens begins starts launches runs ends closes meets takes returns arrives leaves visits votes goes faces hosts expires
  resumes continues kicks heads travels plays falls comes concludes convenes is are`)

/** The same in the plural: "the teams meet on Monday". */
export const ANNOUNCING_PLURALS = words('meet begin convene resume reopen vote gather return')

/** "agreed to meet in June": what follows lies ahead. */
export const FUTURE_CONTROLLERS = words(`
  agreed decided vowed pledged promised plan decision deal agreement proposal plans planning hopes hope intends intend wants
  want aims aim expects expect ready likely able ordered asked urged invited scheduled set due expected slated poised going
  about offered threatened prepares preparing preparations bound yet hoped planned promised wanted intended aimed told demanded
  required sought seeking vows pledges promises needs needed need asking urging urges orders called recommended proposed arranged
  authorized authorised permitted allowed instructed directed persuaded convinced encouraged`)

/** "failed to meet on Monday": what follows has happened or failed by now. */
export const PAST_CONTROLLERS = words(`
  failed began started came went managed forced helped continued used refused declined seemed appeared tried attempted`)

/** After these, "to" is a preposition: "to the capital". */
export const DETERMINERS = words(
  'the a an his her its their our my your this that these those all both each some any no one',
)

/** Where a clause of its own begins. */
export const SUBORDINATORS = words(
  'that which who whom whose whether if when while because although though unless where',
)

/** "promised a reply by Friday": with a deadline after them, verbs that look ahead though they are past. */
export const DEADLINE_VERBS =
  'promised pledged vowed demanded ordered asked urged sought wanted hoped expected planned due deadline ultimatum scheduled set postponed delayed adjourned extended'
