/** Abbreviations written with a full stop in English news. Own table (2025). Lower case, without the last stop. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** They stand before what they belong to, so a sentence never ends after them. */
export const LEADING_ABBREVIATIONS = words(`
  mr mrs ms mx messrs mme mlle dr prof rev fr hon rt st ste mt ft gen lt col maj capt cpt cmdr cdr adm brig sgt
  cpl pvt pte gov sen rep amb pres sec supt insp det atty dist vol fig eq ch ed eds op art par vs v cf
  approx ca est smt shri sh km kum er adv sr-adv
`)

/** They may end a sentence: it ends when what follows can only start one. */
export const TRAILING_ABBREVIATIONS = words(`
  jr sr inc ltd co corp bros llc plc pty gmbh dept univ assn intl govt natl etc al esq phd ph.d
  u.s u.k u.n e.u u.s.a u.a.e d.c a.m p.m b.c a.d i.e e.g b.a m.a m.d ll.b
  ave blvd rd hwy sq bldg apt ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss
  mo mont neb nev okla ore pa tenn tex vt va wash wis wyo ont que
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
`)

/** They are abbreviations only before a figure: "No. 5", "pp. 3". */
export const NUMBER_ABBREVIATIONS = words('no nos pp p art arts para sec ph')

/** Words that, written with a capital after a trailing abbreviation, start a new sentence. */
export const SENTENCE_STARTERS = words(`
  a an the this that these those he she it they we i you his her its their our my your there here
  in on at by for from with without of to as if when while after before during since until although though because
  but and or so yet nor however meanwhile moreover furthermore also then now today yesterday earlier later
  according what who why how where which both all some many most several no not one two three another other
  despite under over between among amid following speaking asked last next first finally instead still
`)
