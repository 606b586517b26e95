/**
 * Words that tell of an event: verbs and nouns with the kind of event that they name.
 * Compiled by Dateline from general English usage, after the classes of TimeML 1.2.1 §2.1 (occurrence, reporting,
 * intensional action); 2026-11. Standing truths ("terrorism cannot be justified") have no trigger here.
 */
import type { EventKind } from '../core/event.ts'
import { type VerbForms, verbForms } from './verb-forms.ts'

/**
 * How much a trigger alone says that something happened: `strong` always, `weak` only with support (a date,
 * the lead sentence, named participants on both sides), `light` never alone, but with an event noun as its object.
 */
export type TriggerStrength = 'strong' | 'weak' | 'light'

export interface VerbTrigger {
  readonly forms: VerbForms
  readonly kind: EventKind
  readonly strength: TriggerStrength
  /**
   * One of these words must follow within the clause: `pay` … `tribute`. `@disaster` asks for a subject of that kind
   * instead: "a typhoon hit Manila". Empty = no condition.
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
const verbTable: readonly string[] = [
  'meeting strong: meet convene confer',
  'meeting strong: exchange+views hold+talks|meeting|summit|consultations|negotiations|conference|discussions|dialogue take+place host+summit|talks|meeting|conference|leaders',
  'visit strong: visit arrive tour travel+to|for pay+visit',
  'visit weak: return fly depart land',
  'statement strong: condemn denounce apologise apologize congratulate announce pledge vow accuse threaten',
  'statement weak: express+condolences|support|solidarity|regret|concern|sympathy convey+condolences|message|support|sympathy extend+condolences|congratulations|support|invitation laud praise criticise criticize urge warn declare demand thank welcome reject reiterate reaffirm underscore call+for|on offer+condolences|support|help|assistance acknowledge unveil',
  'statement light: say tell add state note stress emphasise emphasize highlight explain describe',
  'other strong: pay+tribute|tributes|respects|homage address+conference|summit|assembly|parliament|forum|rally|nation|crowd|congress',
  'attack strong: attack bomb kill shoot stab ambush assassinate kidnap abduct hijack massacre behead explode murder torture rape loot raid',
  'attack weak: strike injure wound target clash storm',
  'agreement strong: sign ratify elevate upgrade agree+to|on|that',
  'agreement weak: approve adopt endorse conclude+agreement|treaty|deal|pact|talks renew pass+bill|law|resolution|act|legislation repeal',
  'election strong: elect re-elect appoint nominate inaugurate resign oust impeach depose swear+in serve+as step+down take+office|oath|over assume+office|charge chair dismiss sack succeed',
  'election weak: name+as|minister|president|chief|head|director|ambassador|coach|captain|successor win+election|vote|seat|presidency|referendum|majority|primary lose+election|vote|seat|majority retire become+president|minister|leader|king|queen|chairman|chair|head|chief|member|governor|mayor|pope vote',
  'military strong: invade test-fire bombard annex',
  'military weak: launch deploy fire+missile|missiles|rocket|rockets|shots|artillery|torpedo|weapons test intercept seize capture withdraw sink surrender occupy liberate besiege retreat shell destroy mobilise mobilize evacuate overthrow land+troops',
  'disaster strong: crash derail erupt drown capsize',
  'disaster weak: collapse hit+@disaster strike+@disaster devastate+@disaster batter+@disaster destroy+@disaster sweep+@disaster flood die burn damage spread',
  'legal strong: arrest convict sentence acquit indict jail imprison extradite detain prosecute sue pardon deport',
  'legal weak: charge+with|over ban fine execute release+from|on investigate rule+that|in|against order outlaw plead+guilty|not file+lawsuit|complaint|suit|charges testify',
  'economic strong: acquire impose+tariff|tariffs|sanctions|duties|ban|curfew|restrictions|measures nationalise nationalize privatise privatize default',
  'economic weak: buy sell merge invest raise+rates|rate|taxes|prices|money|funds cut+rates|rate|taxes|jobs|production award donate lift+sanctions|ban|restrictions restore+ties|relations',
  'other strong: establish abolish discover flee defect',
  'other weak: open close found complete publish release protest rescue recall+ambassador|vehicles|cars|products|troops cancel postpone celebrate honour honor commemorate attend join leave create introduce start begin end break+ties|relations|ground|record suspend resume quit reach+agreement|deal|summit|settlement|final win lose beat defeat replace',
]

const nounTable: readonly string[] = [
  'meeting strong: meeting=meet summit talks=meet conference consultations dialogue negotiations',
  'meeting weak: discussion discussions gathering forum session exchange',
  'visit strong: visit=visit trip=travel tour=tour',
  'visit light: engagements stay',
  'statement weak: address speech',
  'attack strong: attack bombing=bomb explosion blast shooting massacre assassination murder killing airstrike ambush raid attacks strikes bombings',
  'agreement strong: treaty ceasefire truce accord armistice',
  'agreement weak: agreement deal pact signing',
  'election strong: election=elect elections referendum inauguration coup',
  'election weak: appointment=appoint resignation=resign vote',
  'military strong: invasion=invade war battle siege',
  'military weak: test=test launch=launch deployment=deploy withdrawal=withdraw offensive operation',
  'disaster strong: earthquake quake flood floods hurricane typhoon cyclone tsunami eruption crash derailment',
  'disaster weak: collapse fire outbreak pandemic',
  'legal weak: trial arrest=arrest conviction verdict ruling execution',
  'economic weak: merger acquisition=acquire bankruptcy strike',
  'other weak: protest protests rally demonstration march opening ceremony festival celebrations founding',
]

const parseHead = (line: string): [EventKind, TriggerStrength, string[]] => {
  const [head = '', words = ''] = line.split(': ')
  const [kind, strength] = head.split(' ')
  return [kind as EventKind, strength as TriggerStrength, words.split(' ')]
}

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
