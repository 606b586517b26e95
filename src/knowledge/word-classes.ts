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
  'of in on at to from with by for about against between among into onto over under after before during since until till through throughout across along around near off out toward towards upon within without amid amidst despite via per like as than following including concerning regarding besides beyond behind beneath beside above below outside inside ahead post amongst atop',
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
/** Words whose infinitive tells what was done: "managed to escape", "went on to win". */
export const factCues = words('managed on forced began started continued helped returned')
/** Adverbs that may stand between an auxiliary or subject and its verb, besides those in -ly. */
export const adverbs = words(
  'very quite almost perhaps however nevertheless nonetheless moreover therefore thereby indeed also then now again still just ever already previously later soon once first even not never too yet thus twice together today yesterday tomorrow earlier further instead meanwhile often sometimes always since ago',
)

/** Words in -ly that are nouns, verbs or names. */
const notAdverbs = words(
  'family assembly butterfly supply ally italy july reply belly bully jelly rally monopoly anomaly lily apply imply comply multiply rely resupply sicily emily sally kelly reilly molly billy willy sully tally valley folly gully trolley dragonfly firefly',
)

/** True for words that stand between a subject and its verb without being either. */
export const isAdverb = (lower: string): boolean =>
  adverbs.has(lower) || (lower.length > 4 && lower.endsWith('ly') && !notAdverbs.has(lower))

const auxiliaries: ReadonlySet<string> = new Set([
  ...beForms,
  ...haveForms,
  ...doForms,
  ...willForms,
  ...possibleModals,
])

export const isAuxiliary = (lower: string): boolean => auxiliaries.has(lower)

/** Past forms that are no participle too, of common irregular verbs: always finite. */
export const finitePasts = words(
  'arose ate beat awoke became began bit blew broke came chose did drank drew drove fell flew forbade forgave forgot froze gave got grew hid knew lay mistook overcame overthrew overtook rang ran rode rose sang sank saw shook shrank slew spoke sprang stole swam swore threw took tore undertook underwent went withdrew woke wore wrote',
)
/** Participles that are no past form, of common irregular verbs: finite only with an auxiliary. */
export const bareParticiples = words(
  'arisen awoken born beaten begun bitten blown borne broken chosen done drawn driven eaten fallen flown forbidden forgiven forgotten frozen given gone grown hidden known mistaken overthrown proven risen seen shaken shown sown spoken stolen sunk sworn taken thrown torn undertaken undergone withdrawn woken worn written',
)
/** Past forms and participles in one, of common irregular verbs. */
export const irregularPasts = words(
  'bent bet bled bound bought bred brought broadcast built burnt burst caught clung cost crept cut dealt dug fed felt fled forecast fought found ground heard held hit hung hurt kept knelt laid learnt led left lent lit lost made meant met misled paid put quit read rebuilt rid said sat sent set shed shone shot shut slept slid sold sought sped spent spilt split spread spun stood struck stuck stung swept swung taught thought told upset understood wept won wound',
)
/** Pasts that take no object and so no passive: never a participle that hangs on a noun. */
export const intransitivePasts = words(
  'agreed opened closed premiered debuted apologised apologized appeared arrived berthed capsized ceased clashed climbed collapsed collided conceded crashed derailed died disappeared docked dropped emerged erupted escaped expired exploded failed fainted fled flocked gathered happened insisted jumped lasted lived looked marched occurred participated pleaded plummeted plunged protested rallied reacted remained resigned retired returned ruptured said sat slammed slept soared stood stayed stepped struggled surged surrendered talked testified travelled traveled tumbled vanished voted walked weighed wept worked',
)
/** Verbs that always take an object: without one, their bare past form hangs on the noun before it. */
export const transitivePasts = words(
  'abducted abolished acquired acquitted ambushed appointed arrested assassinated awarded banned beaten beheaded bombarded built buried charged convicted created crowned damaged defeated delivered deported deposed destroyed detained discovered dismissed donated elected evacuated executed extradited fined freed hijacked imposed imprisoned indicted injured installed introduced jailed kidnapped killed murdered named nominated ousted published ransacked re-elected rescued sacked sentenced stolen sued unveiled wounded',
)
/** Pasts that look like their base form: an infinitive after "to". */
export const basePasts = words(
  'beat bet broadcast burst cast cost cut hit hurt let put quit read rid set shed shut split spread upset bid',
)
/** Adverbs of place and state that follow a participle: "trapped underground", "found dead". */
export const placeAdverbs = words(
  'underground inside outside nearby abroad overseas overnight there here alive dead aboard ashore upstairs indoors online',
)
/** Numbers as words, and what stands for one. */
export const countWords = words(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions dozen dozens scores several many',
)
/** Past forms that "of" makes nouns: "a portrait shot of". */
export const nounPasts = words(
  'shot cut hit split put set bet read spread burst cast cost rose saw ground found felt left',
)
/** Words in -ed or -ing that are no form of a verb. */
export const falseVerbForms = words(
  'aged greed heed reed bleed steed tweed alleged bed beloved breed creed deed embed exceed feed hatred hundred hundreds indeed kindred naked need proceed red rugged sacred seed shed shred sled so-called speed succeed supposed ted unprecedented unchanged unnamed unarmed unhurt uninjured unconfirmed unidentified undisclosed unexpected unlimited unscathed undocumented unemployed uninsured unmanned unwanted unresolved unfounded undecided unified united wed weed wicked anything beijing bring building buildings ceiling during evening everything feeling fling cling king kings lightning meaning morning nothing pudding ring sibling siblings sing something spring sting string swing thing things viking wing wings wedding wording beginning being following including according regarding concerning',
)
/** Verbs of saying, past and present: their clause in commas is no part of the one around it. */
export const sayingVerbs = words(
  'said says told tells added adds announced announces claimed claims alleged alleges reported reports confirmed confirms stated states insisted insists argued argues acknowledged acknowledges wrote writes posted recalled recalls revealed asserted maintained warned warns explained explains noted notes',
)
/** Nouns of those who do what news tells, without a name. */
export const actors = words(
  'police officer officers investigator investigators detective detectives prosecutor prosecutors judge judges jury jurors court courts tribunal regulator regulators authority authorities government governments parliament senate congress lawmakers legislators cabinet ministry minister ministers president premier council commission union unions workers employees army navy military troops soldiers forces force marines guards rebels militants insurgents gunman gunmen attacker attackers assailant assailants bomber bombers suspect suspects militia fighters jihadists extremists hijackers pirates kidnappers terrorists terrorist robbers thief thieves burglar burglars smugglers protester protesters demonstrators marchers youths rioters crowd crowds mob students strikers rescuers firefighters medics doctors surgeons paramedics coastguard divers crews crew residents villagers passengers refugees migrants survivors victims hostages company firm firms bank banks carmaker airline airlines retailer maker publisher studio club team side champion champions striker defender goalkeeper midfielder coach manager captain player players batsman bowler quarterback singer actor actress rapper band director author novelist poet painter astronaut astronauts spacecraft capsule rocket probe scientists researchers engineers warplanes warplane jets jet helicopter helicopters drone drones missile missiles rocket rockets bomb bombs shell shells plane planes airliner train trains bus ferry ship boat tanker truck car vehicle bridge mine building dam volcano storm hurricane typhoon cyclone tornado earthquake quake tsunami landslide avalanche blaze fire wildfire flood floods floodwaters explosion blast virus outbreak voters party parties coalition opposition candidate mayor governor senator pope king queen prince princess emperor chancellor general commander executive chairman founder owner mother father man woman men women boy girl boys girls child children couple people civilians teenager teenagers driver pilot teacher nurse priest bishop shares stocks index economy prices deal talks negotiators diplomats envoy delegation leaders leader officials',
)
