/**
 * Inflected forms of English verbs, made by rule from the base form, with the irregular ones listed.
 * Source of the irregular forms: general English grammar (the list covers the verbs of `triggers.ts`).
 */

export interface VerbForms {
  readonly base: string
  /** Third person singular present: `meets`. */
  readonly present: string
  readonly past: string
  readonly participle: string
  readonly gerund: string
}

/** base: past, participle (one word where they are the same). */
const irregular: Readonly<Record<string, readonly [string, string?]>> = {
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  blow: ['blew', 'blown'],
  break: ['broke', 'broken'],
  burn: ['burned'],
  buy: ['bought'],
  come: ['came', 'come'],
  cut: ['cut'],
  fall: ['fell', 'fallen'],
  fight: ['fought'],
  find: ['found'],
  flee: ['fled'],
  fly: ['flew', 'flown'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  hit: ['hit'],
  hold: ['held'],
  lead: ['led'],
  leave: ['left'],
  lose: ['lost'],
  make: ['made'],
  meet: ['met'],
  overthrow: ['overthrew', 'overthrown'],
  pay: ['paid'],
  pull: ['pulled'],
  quit: ['quit'],
  rise: ['rose', 'risen'],
  say: ['said'],
  sell: ['sold'],
  send: ['sent'],
  set: ['set'],
  shoot: ['shot'],
  shut: ['shut'],
  sink: ['sank', 'sunk'],
  speak: ['spoke', 'spoken'],
  strike: ['struck'],
  sweep: ['swept'],
  sue: ['sued'],
  swear: ['swore', 'sworn'],
  take: ['took', 'taken'],
  tell: ['told'],
  win: ['won'],
  withdraw: ['withdrew', 'withdrawn'],
  write: ['wrote', 'written'],
}

/** Verbs of more than one syllable that still double the last consonant. */
const doubling = new Set([
  'abet',
  'admit',
  'commit',
  'confer',
  'occur',
  'ban',
  'stab',
  'rob',
  'kidnap',
  'step',
  'plan',
  'drop',
  'cut',
  'hit',
  'set',
  'shut',
  'win',
  'begin',
  'quit',
  'sit',
  'jam',
  'scrap',
  'ship',
  'top',
  'pin',
  'tap',
  'trap',
  'submit',
  'permit',
  'defer',
  'refer',
  'transfer',
  'rebel',
  'expel',
  'propel',
  'cancel',
])

const isSibilant = (base: string) => /(?:s|x|z|ch|sh)$/.test(base)
const endsInConsonantY = (base: string) => /[^aeiou]y$/.test(base)

const presentOf = (base: string): string => {
  if (isSibilant(base)) return `${base}es`
  if (endsInConsonantY(base)) return `${base.slice(0, -1)}ies`
  return base === 'go' ? 'goes' : `${base}s`
}

const stemBeforeVowel = (base: string): string =>
  doubling.has(base) ? base + base.at(-1) : base.endsWith('e') ? base.slice(0, -1) : base

const pastOf = (base: string): string =>
  endsInConsonantY(base) ? `${base.slice(0, -1)}ied` : `${stemBeforeVowel(base)}ed`

const gerundOf = (base: string): string =>
  base.endsWith('ee') || base.endsWith('ye') ? `${base}ing` : `${stemBeforeVowel(base)}ing`

/** All forms of the verb whose base form is given: `verbForms('meet').past === 'met'`. */
export const verbForms = (base: string): VerbForms => {
  const listed = irregular[base]
  const past = listed?.[0] ?? pastOf(base)
  return { base, present: presentOf(base), past, participle: listed?.[1] ?? past, gerund: gerundOf(base) }
}
