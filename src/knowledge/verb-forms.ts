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
  arise: ['arose', 'arisen'],
  beat: ['beat', 'beaten'],
  bear: ['bore', 'born'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  bet: ['bet'],
  bid: ['bid'],
  blow: ['blew', 'blown'],
  break: ['broke', 'broken'],
  bring: ['brought'],
  broadcast: ['broadcast'],
  build: ['built'],
  burn: ['burned'],
  burst: ['burst'],
  buy: ['bought'],
  catch: ['caught'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  cut: ['cut'],
  deal: ['dealt'],
  draw: ['drew', 'drawn'],
  drink: ['drank', 'drunk'],
  drive: ['drove', 'driven'],
  eat: ['ate', 'eaten'],
  fall: ['fell', 'fallen'],
  feel: ['felt'],
  fell: ['felled'],
  fight: ['fought'],
  find: ['found'],
  flee: ['fled'],
  fly: ['flew', 'flown'],
  forbid: ['forbade', 'forbidden'],
  forgive: ['forgave', 'forgiven'],
  free: ['freed'],
  freeze: ['froze', 'frozen'],
  get: ['got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  hang: ['hanged'],
  hit: ['hit'],
  hold: ['held'],
  hurt: ['hurt'],
  keep: ['kept'],
  knit: ['knit'],
  lay: ['laid'],
  lead: ['led'],
  leap: ['leapt'],
  leave: ['left'],
  lose: ['lost'],
  make: ['made'],
  meet: ['met'],
  outbid: ['outbid'],
  overrun: ['overran', 'overrun'],
  overtake: ['overtook', 'overtaken'],
  overthrow: ['overthrew', 'overthrown'],
  pay: ['paid'],
  plead: ['pleaded'],
  pull: ['pulled'],
  put: ['put'],
  quit: ['quit'],
  rebuild: ['rebuilt'],
  ride: ['rode', 'ridden'],
  ring: ['rang', 'rung'],
  rise: ['rose', 'risen'],
  run: ['ran', 'run'],
  say: ['said'],
  see: ['saw', 'seen'],
  seek: ['sought'],
  sell: ['sold'],
  send: ['sent'],
  set: ['set'],
  shake: ['shook', 'shaken'],
  shed: ['shed'],
  shoot: ['shot'],
  shut: ['shut'],
  sink: ['sank', 'sunk'],
  slay: ['slew', 'slain'],
  slide: ['slid'],
  slit: ['slit'],
  speak: ['spoke', 'spoken'],
  spill: ['spilled'],
  spin: ['spun'],
  split: ['split'],
  spread: ['spread'],
  stand: ['stood'],
  steal: ['stole', 'stolen'],
  strike: ['struck'],
  sue: ['sued'],
  swear: ['swore', 'sworn'],
  sweep: ['swept'],
  swim: ['swam', 'swum'],
  take: ['took', 'taken'],
  tear: ['tore', 'torn'],
  tell: ['told'],
  throw: ['threw', 'thrown'],
  undergo: ['underwent', 'undergone'],
  undertake: ['undertook', 'undertaken'],
  uphold: ['upheld'],
  wear: ['wore', 'worn'],
  wed: ['wed'],
  win: ['won'],
  withdraw: ['withdrew', 'withdrawn'],
  withhold: ['withheld'],
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
  'acquit',
  'cap',
  'plot',
  'grab',
  'scrub',
  'shun',
  'spot',
  'spur',
  'stir',
  'vet',
  'whip',
  'dub',
  'snub',
  'scan',
  'slam',
  'plug',
  'drag',
  'gun',
  'rip',
  'rig',
  'scam',
  'snap',
  'skip',
  'slip',
  'strip',
  'swap',
  'trip',
  'wrap',
  'bar',
  'chop',
  'flip',
  'jog',
  'mob',
  'mug',
  'nab',
  'net',
  'ram',
  'recur',
  'stun',
  'sum',
  'tip',
  'trim',
  'star',
  'stop',
  'unplug',
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
