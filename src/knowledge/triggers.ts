/**
 * Words that tell of an event: verbs and nouns with the kind of event that they name.
 * Compiled by Dateline from general English usage, after the classes of TimeML 1.2.1 §2.1 (occurrence, reporting,
 * intensional action); 2026-11. Standing truths ("terrorism cannot be justified") have no trigger here.
 */
import type { EventKind } from '../core/event.ts'
import { type VerbForms, verbForms } from './verb-forms.ts'

/**
 * How much a trigger alone says that something happened: `strong` always, `weak` only with support (a date,
 * the lead sentence, named participants on both sides), `light` never alone, but with an event noun as its object;
 * `plain` are the verbs that no table lists: they tell an event with a date of their own, or as the news itself.
 */
export type TriggerStrength = 'strong' | 'weak' | 'plain' | 'light'

export interface VerbTrigger {
  readonly forms: VerbForms
  readonly kind: EventKind
  readonly strength: TriggerStrength
  /**
   * One of these words must follow within the clause, or stand in the subject of a passive: `pay` … `tribute`.
   * Instead, a condition: `@disaster`, `@attacker`, `@event`, `@shares` and `@market` ask for a subject of that kind ("a typhoon hit
   * Manila", "an accident happened", "shares plunged"; `@market` for a figure too, "fell 3 percent"), `@passive` for the passive, `@person` for a person that it is done to. Empty = no condition.
   */
  readonly needs: readonly string[]
}

export interface NounTrigger {
  readonly lemma: string
  readonly kind: EventKind
  readonly strength: TriggerStrength
  /** The verb that says the same, to make a title from: `visit to` → visit; null = keep the noun. */
  readonly verb: string | null
}

/** `kind strength: base words, separated by spaces`; `pay+tribute|respects` names what must follow. */
/** What a company brings out: its launch is business news. */
const products =
  'phone|phones|smartphone|smartphones|handset|tablet|tablets|computer|laptop|console|app|software|service|version|car|model|models|suv|vehicle|device|product|products|chip|drug|vaccine|browser|camera|watch|brand|line'

const verbTable: readonly string[] = [
  'meeting strong: meet convene confer',
  'meeting strong: exchange+views hold+talks|meeting|summit|consultations|negotiations|conference|discussions|dialogue host+summit|talks|meeting|conference|leaders',
  'meeting weak: gather',
  'visit strong: visit arrive tour travel+to|for pay+visit',
  'visit weak: return fly depart',
  'statement strong: announce pledge vow threaten apologise apologize claim+responsibility declare+emergency|war|independence|victory|martial|calamity|disaster|outbreak|mourning|pandemic|ceasefire|truce|winner',
  'statement weak: condemn denounce congratulate accuse express+condolences|support|solidarity|regret|concern|sympathy|appreciation convey+condolences|message|support|sympathy extend+condolences|congratulations|support|invitation laud praise criticise criticize urge warn declare demand thank welcome reject reiterate reaffirm underscore call+for|on offer+to|condolences|support|help|assistance acknowledge promise',
  'statement light: say tell add state note stress emphasise emphasize highlight explain describe',
  'other strong: pay+tribute|tributes|respects|homage address+conference|summit|assembly|parliament|forum|rally|nation|crowd|congress sign+contract|extension nominate+award|awards|prize|oscar|oscars|grammy|grammys|best|category name+best|album|player|sportsman inaugurate+building|bridge|plant|museum|airport|road|line|centre|center|stadium|hospital|factory|station|mosque|church|dam name+best|squad|team',
  'military strong: shoot+down invade test-fire bombard annex',
  'attack strong: attack bomb kill shoot stab ambush assassinate kidnap abduct hijack massacre behead explode murder torture rape loot raid lynch strangle firebomb gun+down blow+up detonate open+fire take+hostage|hostages riot sabotage',
  'attack weak: hurt use+tear|cannon drop+bomb|bombs launch+attack|attacks|assault|raid|raids|airstrikes hit+@attacker slam+@attacker strike injure wound target clash storm rob mug assault seize+hostage|hostages|passengers|workers|crew|tourists fire+tear|shots|gas|bullets|at|on|upon hurl throw+stones|bombs|grenade|grenades|bricks|bottles set+fire|ablaze|alight torch vandalise vandalize ransack overpower hack desecrate poison',
  'agreement strong: sign ratify elevate upgrade agree+to|on|that',
  'agreement weak: approve adopt endorse conclude+agreement|treaty|deal|pact|talks renew pass+bill|law|resolution|act|legislation|budget repeal broker veto',
  'election strong: elect re-elect appoint nominate inaugurate resign oust impeach depose swear+in serve+as step+down take+office|oath|over|power come+power rise+power assume+office|charge chair dismiss sack succeed concede+defeat|election|race form+government|coalition|cabinet dissolve+parliament|assembly',
  'election weak: name+as|minister|president|chief|head|director|ambassador|coach|captain|successor|chairman|manager|adviser|advisor|justice|secretary|executive win+election|elections|vote|seat|presidency|referendum|majority|primary|landslide|mayoralty lose+election|elections|vote|seat|majority retire become+president|minister|leader|king|queen|chairman|chair|head|chief|member|governor|mayor|pope vote run+president|governor|mayor|re-election|office|senate|congress|presidency remove+from suspend+from disqualify promote+@person fire+@person hire+as|coach|manager',
  'military weak: launch+missile|missiles|offensive|strike|strikes|rocket|rockets|operation|invasion|torpedo deploy fire+missile|missiles|rocket|rockets|artillery|torpedo|weapons test+missile|missiles|weapon|weapons|bomb|rocket|device|system|warhead intercept withdraw+troops|forces|army|soldiers occupy liberate besiege retreat shell mobilise mobilize overthrow land+troops recapture retake ambush+convoy|patrol surrender',
  'legal weak: issue+warrant|warrants seize+drugs|assets|cocaine|heroin|cash|documents|computers file+lawsuit|complaint|suit|charges|appeal charge release+from|on|bail|jail|custody|prison|prisoners go+trial stand+trial find+guilty|liable plead+guilty|not execute+prisoner|prisoners|man|men|woman|convicted|murderer|killer|murder overturn+conviction|ruling|verdict|ban uphold settle+lawsuit|case|suit|claims|charges appeal+against investigate rule+that|in|against order outlaw testify break+law|laws|rules search fine ban legalise legalize confess admit+murder|killing|fraud|manslaughter|guilt|charges free convict+of arraign subpoena exonerate',
  'military weak: capture seize',
  'disaster strong: crash derail erupt drown capsize',
  'disaster weak: collapse hit+@disaster strike+@disaster devastate batter+@disaster destroy sweep+@disaster rip+through tear+through|off flood die perish burn damage plunge+into|off spread+@disaster|across|to slam+into plough+into plow+into smash+into veer+off go+missing collide rupture leak spill sink overturn topple engulf inundate swamp jolt rattle shake+@event rock+@event hit+@event evacuate rescue trap strand quarantine infect hospitalise hospitalize contract+virus|disease|ebola|cholera|malaria|flu test+positive recover+body|bodies|recorder|recorders|wreckage pull+from|body|bodies|survivors|survivor pronounce+dead run+aground rush+hospital confirm+case|cases|death|deaths leave+dead|homeless|injured|wounded|stranded admit+hospital put+out make+landfall disappear vanish cap+well suffocate explode+gas|tank|boiler contaminate extinguish find+body|bodies|wreckage|survivors|dead',
  'legal strong: arrest convict sentence acquit indict jail imprison extradite detain prosecute sue pardon deport',
  'economic strong: acquire impose+tariff|tariffs|sanctions|duties|ban|curfew|restrictions|measures nationalise nationalize privatise privatize file+bankruptcy|chapter|administration merge+with',
  'economic weak: buy sell merge invest leave+unchanged hold+unchanged keep+unchanged raise+rating|rates|rate|taxes|prices|money|funds|tax|dividend|forecast|stake cut+rating|rates|rate|taxes|jobs|production|forecast|output|dividend|staff|workers|prices|spending donate lift+sanctions|ban|restrictions|curfew|lockdown restore+ties|relations report+profit|loss|earnings|revenue|sales|results|income|profits|losses post+profit|loss|earnings|revenue|profits|losses|gain bid+for go+sale|public|bankrupt downgrade bail+out lay+off close+plant|factory|plants|stores|factories|branches|deal block+merger|deal|takeover|bid|acquisition|sale award+contract win+contract|order|contracts default+on devalue rise+@market fall+@market drop+@market jump+@market surge+@shares plunge+@shares climb+@market slide+@market soar+@shares tumble+@shares slump+@shares grow+@market shrink+@market plummet+@shares expand+@market decline+@market gain+@market ease+@market',
  `economic weak: launch+${products} unveil+${products} introduce+${products} release+${products}`,
  'other strong: establish abolish discover flee defect take+place marry give+birth file+divorce check+into commit+suicide break+out take+effect come+effect|force',
  'other weak: enter bear+@passive make+landing accept+award|prize|offer|resignation|bid pull+out lodge+protest|complaint|appeal touch+down drop+charges|case|bid|plan|lawsuit launch unveil open close found find complete publish release protest recall+ambassador|vehicles|cars|products|troops|jars|toys|units|batteries|cans|bottles|packs|phones|trucks|meat|food cancel postpone call+off celebrate honour honor commemorate attend join leave create introduce start begin end break+ties|relations|ground|record|into suspend resume quit reach+agreement|deal|summit|settlement|final|semi-finals|quarter-finals|semifinals win lose beat defeat replace march demonstrate rally stage+strike|protest|rally|walkout|coup|demonstration|march walk+out go+strike blockade dock land lift+off blast+off receive+award|prize|medal|honour|honor|knighthood award crown induct knight canonise beatify steal recover score+goal|goals|twice|hat-trick|winner|try|century qualify clinch retain+title|crown claim+title|victory|gold|championship set+record withdraw enter+rehab|rehabilitation|hospital undergo+surgery|operation|treatment|transplant premiere debut perform reopen shut happen+@event occur+@event auction break+up split+up bury wed divorce move+to transfer vaccinate ground+flights|fleet|plane|planes block halt scrap abandon build install erect demolish unearth recognise recognize expel summon send+troops|aid|team|envoy|ship|warships|aircraft|help deliver rename reinstate escape fall+to step+aside walk+free board reject+bid|offer|appeal|plan|proposal|bill|deal',
]

const nounTable: readonly string[] = [
  'meeting strong: meeting=meet summit talks=meet conference consultations dialogue negotiations',
  'meeting weak: discussion discussions gathering forum session exchange',
  'visit strong: visit=visit trip=travel tour=tour',
  'visit light: engagements stay',
  'statement weak: address speech',
  'attack strong: attack bombing=bomb explosion blast shooting massacre assassination murder killing airstrike ambush raid attacks strikes bombings stabbing kidnapping abduction hijacking riot riots airstrikes shelling clashes rioting shootout lynching torture',
  'agreement strong: treaty ceasefire truce accord armistice',
  'agreement weak: agreement deal pact signing',
  'election strong: election=elect elections referendum inauguration coup mutiny',
  'election weak: appointment=appoint resignation=resign vote impeachment=impeach poll dismissal abdication coronation swearing-in rebellion revolt revolution',
  'military strong: invasion=invade war battle siege',
  'military weak: test=test launch=launch deployment=deploy withdrawal=withdraw offensive operation uprising fighting crackdown landing surrender capture=capture bombardment blockade retreat',
  'disaster strong: earthquake quake flood floods hurricane typhoon cyclone tsunami eruption crash derailment landslide avalanche tornado wildfire wildfires mudslide shipwreck spill famine epidemic flooding sinking stampede blackout heatwave drought',
  'disaster weak: collapse fire outbreak pandemic blaze storm accident collision',
  'legal weak: trial arrest=arrest conviction verdict ruling execution sentencing lawsuit indictment extradition hearing acquittal release=release appeal confession',
  'economic weak: merger acquisition=acquire bankruptcy strike takeover walkout',
  'other weak: protest protests rally demonstration march opening ceremony festival celebrations founding funeral wedding parade demonstrations premiere death divorce rescue evacuation burial victory defeat=defeat discovery=discover disappearance departure arrival boycott match debate landfall',
]

const parseHead = (line: string): [EventKind, TriggerStrength, string[]] => {
  const [head = '', words = ''] = line.split(': ')
  const [kind, strength] = head.split(' ')
  return [kind as EventKind, strength as TriggerStrength, words.split(' ')]
}

/** Verbs by which a statement does something: it announces or commits. The others only tell what somebody thinks. */
export const performativeVerbs: ReadonlySet<string> = new Set([
  'announce',
  'pledge',
  'vow',
  'promise',
  'threaten',
  'apologise',
  'apologize',
  'offer',
  'declare',
  'claim',
  'confirm',
])

/** Verbs that only say that what their subject names came about: "protests broke out", "the ceasefire took effect". */
export const occurrenceVerbs: ReadonlySet<string> = new Set([
  'take',
  'come',
  'break',
  'erupt',
  'happen',
  'occur',
  'begin',
  'start',
  'end',
  'resume',
  'shake',
  'rock',
  'rip',
  'spread',
])

/** Nouns of those and of what attacks: the subjects of `@attacker`. */
export const attackerNouns: ReadonlySet<string> = new Set(
  'gunman gunmen bomb bombs bomber bombers missile missiles rocket rockets militants militant rebels rebel insurgents troops soldiers police forces army jihadists extremists terrorists warplane warplanes jet jets drone drones airstrike airstrikes strike strikes shot shots shell shells grenade grenades attacker attackers assailant assailants hijackers pirates knife suicide mortar mortars artillery torpedo'.split(
    ' ',
  ),
)

/** Nouns whose quotations rise and fall: the subjects of `@market`. */
export const marketNouns: ReadonlySet<string> = new Set(
  'share shares stock stocks index price prices economy profit profits revenue revenues sales earnings unemployment inflation exports imports output production gdp dollar euro yen pound rouble ruble yuan peso lira currency bond bonds oil gold futures futures crude rate rates orders deficit nikkei dow nasdaq ftse income jobs employment investment spending'.split(
    ' ',
  ),
)

/** Every verb trigger, strong ones first, so that the first whose condition holds is taken. */
export const verbTriggers: readonly VerbTrigger[] = verbTable.flatMap((line) => {
  const [kind, strength, words] = parseHead(line)
  return words.map((word) => {
    const [base = '', needs] = word.split('+')
    return { forms: verbForms(base), kind, strength, needs: needs ? needs.split('|') : [] }
  })
})

export const nounTriggers: readonly NounTrigger[] = nounTable.flatMap((line) => {
  const [kind, strength, words] = parseHead(line)
  return words.map((word) => {
    const [lemma = '', verb] = word.split('=')
    return { lemma, kind, strength, verb: verb ?? null }
  })
})

export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'gerund'

export interface VerbReading {
  readonly trigger: VerbTrigger
  /** `past` also where past and participle are alike: the clause decides. */
  readonly form: VerbForm
}

const formNames: readonly VerbForm[] = ['past', 'participle', 'present', 'gerund', 'base']

const indexVerbs = (): ReadonlyMap<string, readonly VerbReading[]> => {
  const index = new Map<string, VerbReading[]>()
  for (const trigger of verbTriggers) {
    const seen = new Set<string>()
    for (const form of formNames) {
      const word = trigger.forms[form]
      if (seen.has(word)) continue
      seen.add(word)
      index.set(word, [...(index.get(word) ?? []), { trigger, form }])
    }
  }
  return index
}

/** Written form in lower case → readings. */
export const verbReadings: ReadonlyMap<string, readonly VerbReading[]> = indexVerbs()

const pluralOf = (noun: string): string => {
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`
}

const indexNouns = (): ReadonlyMap<string, NounTrigger> => {
  const index = new Map<string, NounTrigger>()
  for (const trigger of nounTriggers) index.set(trigger.lemma, trigger)
  for (const trigger of nounTriggers) {
    const plural = pluralOf(trigger.lemma)
    if (!index.has(plural)) index.set(plural, trigger)
  }
  return index
}

/** Singular and plural in lower case → trigger. */
export const nounReadings: ReadonlyMap<string, NounTrigger> = indexNouns()
