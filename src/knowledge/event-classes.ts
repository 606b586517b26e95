/**
 * Which event words can tell one and the same event: "quake" and "earthquake", "was held" and "the arrest".
 * Compiled by Dateline from general English usage; 2026-11. A line is a class and its words, verbs in the base form;
 * `pick_up` is a verb with a word that follows it closely and says what it means. A word in several lines can tell any of them: an attack can be a bombing, a strike can be a walkout. The kind of event
 * is no help here: "died" and "was killed" are of two kinds and can be one death.
 */
const classLines: readonly string[] = [
  'death: die death dead kill killing murder slay slaying homicide assassinate assassination drown drowning perish succumb fatality demise behead suicide execute execution manslaughter massacre victim toll gun_down shoot_dead cost_lives claim_lives take_lives lose_life lose_lives shoot_death pass_away',
  'injury: injure injury wound hurt maim casualty casualties victim',
  'shooting: shoot shooting shot gunfire attack assault ambush open_fire massacre rampage gun_down fire_shots fire killing murder',
  'stabbing: stab stabbing knife attack assault killing murder',
  'bombing: bomb bombing explode explosion blast detonate detonation attack blow_up set_off go_off',
  'attack: attack assault ambush raid storm offensive strike violence massacre onslaught',
  'airstrike: airstrike strike bombard bombardment bombing bomb raid shell shelling attack',
  'invasion: invade invasion offensive incursion',
  'war: war conflict feud fighting fight',
  'battle: battle fight fighting clash combat',
  'clash: clash riot violence unrest brawl scuffle struggle fight',
  'quarrel: quarrel row argument dispute feud spat argue clash',
  'kidnapping: kidnap kidnapping abduct abduction seize capture take_hostage hold_hostage take_captive',
  'hijacking: hijack hijacking seize seizure steal',
  'rape: rape assault attack',
  'robbery: rob robbery theft steal heist burgle burglary loot raid hold_up break_in take_away make_off',
  'earthquake: earthquake quake temblor tremor shock disaster',
  'aftershock: aftershock',
  'tsunami: tsunami wave disaster',
  'flood: flood flooding inundate inundation deluge disaster',
  'storm: hurricane typhoon cyclone storm tornado twister blizzard disaster',
  'eruption: erupt eruption disaster',
  'landslide: landslide mudslide avalanche bury disaster',
  'fire: fire blaze wildfire burn inferno bushfire catch_fire disaster',
  'crash: crash collide collision derail derailment wreck accident plough plow plunge pileup disaster drive_into smash',
  'sinking: sink sinking capsize capsizing go_down disaster',
  'collapse: collapse burst rupture fail failure cave-in cave_in fall come_down give_way crumble disaster',
  'damage: damage devastate devastation destroy destruction flatten level raze wreck crack loss ruin',
  'outbreak: outbreak epidemic pandemic',
  'arrest: arrest detain detention apprehend nab seize custody capture catch round_up pick_up track_down hold recapture seizure',
  'raid: raid swoop search storm surround close_in burst_in',
  'charge: charge indict indictment accuse',
  'questioning: question questioning interrogate interrogation quiz',
  'arraignment: arraign arraignment appear appearance',
  'investigation: investigate investigation probe inquiry enquiry look_into',
  'report: report publish publication release finding findings',
  'search: search hunt manhunt comb scour',
  'trial: trial try',
  'hearing: hearing appear appearance session',
  'testimony: testify testimony evidence give_evidence',
  'conviction: convict conviction verdict guilty find_guilty hold_guilty',
  'acquittal: acquit acquittal clear verdict clear_of find_innocent',
  'sentence: sentence sentencing jail imprison imprisonment term hand_sentence hand_term hand_years pass_sentence give_years lock_up send_prison send_jail get_years life_sentence',
  'plea: plead plea',
  'appeal: appeal lodge_appeal',
  'lawsuit: sue lawsuit suit file',
  'ruling: rule ruling order judgment judgement decision verdict decide',
  'fine: fine penalty penalize penalise order',
  'release: release free parole bail let_go set_free',
  'pardon: pardon clemency amnesty',
  'extradition: extradite extradition hand_over',
  'deportation: deport deportation expel expulsion',
  'rehab: rehab rehabilitation check_in check_into check-in enter treatment admission admit go_into enter_clinic book_into check_himself check_herself seek_help enter_treatment begin_treatment',
  'hospital: hospitalize hospitalise hospitalization hospitalisation admit admission rush_hospital',
  'victory: win victory win_election win_vote win_poll win_referendum beat defeat triumph lose loss clinch trounce rout thrash overcome edge game match result fixture thrashing final',
  'election: win_election win_vote win_poll win_referendum lose_election lose_vote hold_election hold_vote elect re-elect election win victory reelect',
  'vote: win_election win_vote win_poll win_referendum lose_election lose_vote hold_election hold_vote vote ballot poll election referendum elections',
  'appointment: appoint appointment name nominate nomination pick choose choice select selection hire tap cast become promote take_over take_charge put_charge stand_in install unveil',
  'inauguration: inaugurate inauguration swear oath assume swear_in take_office take_oath',
  'resignation: resign resignation quit step_down departure exit stand_down walk_away walk_out leave_office leave_post',
  'retirement: retire retirement',
  'dismissal: dismiss dismissal sack sacking fire oust ouster remove removal depose topple axe firing overthrow throw_out get_rid force_out lose_job part_company departure show_door',
  'coup: coup overthrow topple oust depose mutiny putsch takeover remove seize_power take_power come_power',
  'impeachment: impeach impeachment',
  'succession: succeed replace replacement succession take_over',
  'acquisition: acquire acquisition buy purchase takeover merge merger buyout sell sale deal transaction take_over get',
  'transfer: transfer sale sell departure move sign signing',
  'bid: bid offer',
  'price: price pay offer',
  'investment: invest investment',
  'bankruptcy: bankruptcy bankrupt insolvency',
  'layoff: layoff redundancy lay_off cut_jobs',
  'sanction: sanction sanctions',
  'tariff: tariff tariffs duties',
  'rise: rise jump leap climb gain soar surge rally add',
  'fall: fall drop slide lose slump plunge tumble decline sink slip',
  'agreement: agree agreement deal accord pact treaty settlement compromise sign signing conclude',
  'ratification: ratify ratification approve',
  'approval: approve approval pass adopt endorse adoption endorsement clear consent decision agree back',
  'ceasefire: ceasefire cease-fire truce armistice',
  'upgrade: elevate upgrade',
  'launch: launch unveil introduce introduction unveiling debut reveal release roll_out rollout lift_off lift-off liftoff take_off blast_off rise flight fly mission take-off',
  'landing: land landing touchdown touch_down set_down',
  'opening: open opening inaugurate reopen',
  'closure: close closure shut shutdown shut_down halt stop',
  'test: test test-fire launch fire',
  'withdrawal: withdraw withdrawal pull_out pullout retreat lift call_off take_back',
  'deployment: deploy deployment send dispatch',
  'evacuation: evacuate evacuation',
  'capture: capture seize seizure take fall occupy occupation',
  'siege: besiege siege blockade',
  'surrender: surrender give_up give_himself give_herself give_themselves turn_himself turn_herself capitulate capitulation',
  'liberation: liberate liberation free rescue',
  'protest: protest rally demonstrate demonstration march protests take_streets',
  'walkout: strike walkout stoppage walk_out down_tools go_strike',
  'meeting: meet meeting talks confer consultations negotiations dialogue discussion discussions session gathering convene exchange hold summit',
  'summit: summit conference forum congress',
  'visit: visit trip tour travel arrive arrival fly go',
  'speech: speech address',
  'departure: leave depart departure fly flee sail set_off set_out',
  'arrival: arrive arrival reach enter',
  'beginning: begin start open commence opening beginning',
  'breakup: break_up break_apart break split',
  'return: return come_back go_back',
  'tribute: pay tribute honour honor commemorate commemoration celebrate celebration celebrations',
  'funeral: funeral bury burial lay_rest',
  'wedding: marry wedding wed marriage tie_knot',
  'divorce: divorce',
  'birth: birth bear give_birth',
  'rescue: rescue pull_out pull_from dig_out pluck save bring_out',
  'escape: escape flee flight breakout break_out jailbreak getaway slip_away get_away break',
  'discovery: discover discovery find',
  'recall: recall',
  'suspension: suspend suspension grounding ground remove halt',
  'postponement: postpone postponement delay put_off put_back',
  'cancellation: cancel cancellation call_off scrap abandon',
  'interruption: break_off cut_short interrupt',
  'award: award prize honour honor win',
  'donation: donate donation',
  'founding: establish found founding foundation set_up',
  'apology: apologise apologize apology sorry',
  'condemnation: condemn condemnation denounce denunciation',
  'praise: praise laud congratulate commend',
  'warning: warn warning alert issue_warning',
  'declaration: declare declaration announce announcement proclaim',
  'demand: demand call urge',
  'accusation: accuse accusation allege',
  'threat: threaten threat',
]

const indexClasses = (): ReadonlyMap<string, ReadonlySet<string>> => {
  const classesOf = new Map<string, Set<string>>()
  for (const line of classLines) {
    const [name = '', words = ''] = line.split(': ')
    for (const word of words.split(' ')) classesOf.set(word, (classesOf.get(word) ?? new Set()).add(name))
  }
  return classesOf
}

const classesOfWord = indexClasses()

const classNames: ReadonlySet<string> = new Set(classLines.map((line) => line.slice(0, line.indexOf(':'))))

/** Verbs that say of a disaster that it came: what came is told by their subject. */
const IMPACT_VERBS: ReadonlySet<string> = new Set(
  'hit strike shake rock jolt rattle devastate batter sweep ravage flatten destroy damage tear hammer slam pummel occur happen'.split(
    ' ',
  ),
)

export const isImpactVerb = (lemma: string): boolean => IMPACT_VERBS.has(lemma)

/** Classes of things that come over people without anybody's doing. */
export const DISASTER_CLASSES: ReadonlySet<string> = new Set(
  'earthquake aftershock tsunami flood storm eruption landslide fire crash sinking collapse outbreak'.split(
    ' ',
  ),
)

/** Classes of what happens every day in every story, and often twice: sharing one says little. */
const COMMONPLACE: ReadonlySet<string> = new Set(
  'visit departure arrival return beginning meeting summit declaration demand praise warning threat accusation condemnation price rise fall landing report speech tribute deployment transfer opening closure damage hearing decision approval ruling investment donation appearance search'.split(
    ' ',
  ),
)

/** True where an event word tells of nothing that is rare, or of nothing that the table knows. */
export const isCommonplace = (classes: ReadonlySet<string>): boolean => {
  for (const name of classes) if (classNames.has(name) && !COMMONPLACE.has(name)) return false
  return true
}

const singular = (word: string): string => word.replace(/s$/, '')

/**
 * The classes that an event word can tell, where `following` are the words behind it: "picked him up" can be an arrest.
 * A word of no table is a class of its own. Never empty.
 */
export const eventClassesOf = (lemma: string, following: readonly string[] = []): ReadonlySet<string> => {
  for (const word of following) {
    const phrasal = classesOfWord.get(`${lemma}_${word}`)
    if (phrasal !== undefined) return phrasal
  }
  return classesOfWord.get(lemma) ?? classesOfWord.get(singular(lemma)) ?? new Set([lemma])
}

/** True for a word of the table. */
export const isEventWord = (lemma: string): boolean => classesOfWord.has(lemma)

/** The disaster that a word names, "quakes" as well as "quake"; null when it names none. */
export const disasterOf = (word: string): string | null => {
  for (const name of classesOfWord.get(word) ?? classesOfWord.get(singular(word)) ?? [])
    if (DISASTER_CLASSES.has(name)) return name
  return null
}
