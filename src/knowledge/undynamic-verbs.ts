/**
 * Verbs, in their base form, that tell of no happening even where a date stands beside them: states, thoughts and
 * feelings, sayings, and verbs that say only how another one goes on.
 * Source: general English usage, after the classes State, I-State, Perception, Reporting and Aspectual of TimeML 1.2.1 §2.1; 2026-11.
 */
const words = (list: string): readonly string[] => list.split(' ')

const states = words(
  'be have do own belong possess contain include comprise consist involve require need lack deserve depend matter differ equal resemble remain stay stand lie sit live reside exist last persist weigh measure cost total average range number span cover face adjoin border surround connect relate concern regard apply correspond fit suit serve act work operate function run feature boast enjoy share represent symbolise symbolize embody reflect mark mean signify denote imply entail constitute form seem appear look sound smell taste loom dominate rank rate qualify tend use dwell sleep wait hang keep hold carry bear govern rule reign head lead chair play stretch extend reach hail stem date base locate situate house employ supply provide offer store tower flank dot line ring overlook result cause depend owe rely suffice abound prevail coincide compare contrast exceed near struggle thrive flourish grow spend name call know schedule',
)
const thoughts = words(
  'think believe know understand realise realize recognise recognize remember recall forget imagine suppose assume presume expect anticipate hope wish want desire intend plan mean prefer like love hate dislike enjoy fear dread worry doubt suspect wonder consider contemplate ponder feel see hear notice watch observe view perceive find seek try attempt strive aim learn study read experience care mind trust distrust admire respect envy regret resent appreciate value need appear estimate calculate predict forecast project foresee conclude determine decide focus concentrate tackle support oppose favour favor back',
)
const sayings = words(
  'say tell speak talk add note state stress emphasise emphasize highlight underline underscore explain describe claim argue allege assert insist maintain contend acknowledge concede admit deny reply respond answer ask question inquire enquire request urge advise recommend suggest propose warn remark comment observe mention point report write quote cite refer address discuss debate chat joke complain criticise criticize praise thank hint indicate reveal disclose show demonstrate prove illustrate outline detail clarify confirm reiterate repeat echo agree disagree object complain tweet post call appeal invite welcome express voice list',
)
const aspects = words(
  'go come get make take give put let set become turn happen occur start begin end stop continue finish cease keep proceed resume follow precede accompany help enable allow permit let force require encourage persuade cause lead leave move bring change develop increase decrease reduce rise fall drop improve decline vary affect influence impact contribute participate prepare manage fail succeed',
)

/**
 * Verbs of many senses, that make an event with something concrete beside them: a particle, a name or a number ("put out", "reached
 * the South Pole", "cut it to six years").
 */
export const lightVerbs: ReadonlySet<string> = new Set(
  words(
    'go come get make take give put set turn bring move carry hold hang run keep lead call stand lie sit work play draw cover reach head read watch see extend leave fall drop start stop reduce increase change receive hit allow spend sign',
  ),
)

export const undynamicVerbs: ReadonlySet<string> = new Set(
  [...states, ...thoughts, ...sayings, ...aspects].filter((verb) => !lightVerbs.has(verb)),
)
