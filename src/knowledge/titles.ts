/**
 * Titles before and after names, and the words around names that show a person. Own tables (2025), in lower case
 * unless said otherwise.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Courtesy titles and academic degrees: they show a person and are no office. */
export const HONORIFICS = words(`
  mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir lord lady dame madam mx mx. messrs messrs. shri shri. smt smt. rev rev. reverend
  father fr. sister brother mullah ayatollah imam rabbi sheikh pope st. hon hon. justice maulana pandit swami baba thiru kumari hajji haji
`)

/** Ranks: a rank before a lone surname is a title. */
export const RANKS = words(`
  general gen gen. lieutenant lt lt. colonel col col. major maj maj. captain capt capt. admiral adm adm. commander cmdr. brigadier brig.
  sergeant sgt sgt. corporal cpl. private pvt. marshal commodore constable officer inspector detective superintendent lance-corporal rear-admiral
`)

/** The word that carries an office: "Foreign *Minister*". */
export const OFFICE_HEADS = words(`
  minister president premier chancellor secretary ambassador senator governor mayor king queen prince princess emperor empress sultan emir tsar duke duchess
  chairman chairwoman chairperson chair director judge chief spokesman spokeswoman spokesperson leader envoy
  representative rep rep. sen sen. gov gov. congressman congresswoman councillor councilman councilwoman councilor deputy commissioner
  mp mps mla mlas mep meps lawmaker adviser advisor attorney prosecutor speaker whip treasurer consul chargé nuncio
  ceo cfo cto coo founder co-founder editor publisher manager head coach captain bishop archbishop cardinal patriarch pope
  comptroller ombudsman magistrate registrar administrator coordinator rapporteur dean principal provost rector
  pm fm eam cm nsa foreign-secretary vice-president president-elect chancellor-designate lieutenant-governor
  taoiseach tánaiste tanaiste shah ayatollah dalai crown-prince undersecretary under-secretary vice-chancellor vice-minister
  secretary-general director-general governor-general attorney-general counsel counselor counsellor attaché economist analyst
  minister-designate first-lady
`)

/** Plural heads: the title belongs to every name of the list that follows. */
export const PLURAL_HEADS = words(`
  ministers presidents premiers secretaries ambassadors senators governors mayors mps mlas meps lawmakers representatives reps. sens. judges justices
  generals professors drs. directors leaders spokesmen envoys commissioners advisers advisors attorneys councillors messrs messrs.
  congressmen congresswomen kings queens princes princesses chancellors deputies founders co-founders actors actresses singers authors
  journalists reporters researchers scientists economists analysts students brothers sisters officers detectives colonels ranks
  players authors candidates
`)

/** Words inside a title before its head, capitalised in the text: "Senior Deputy Foreign Minister". */
export const TITLE_MODIFIERS = words(`
  foreign prime defense defence external affairs interior vice deputy senior chief national security home finance trade economy economic
  health education energy environment justice acting former state union parliamentary executive managing assistant under joint lead
  special permanent attorney solicitor army navy air force police house senate opposition supreme crown press general first second
  lieutenant staff cabinet industry commerce agriculture transport labor labour culture sports tourism railway railways
  infrastructure housing water science technology communications information broadcasting development planning budget revenue
  treasury intelligence military naval political legal human rights women child youth rural urban social welfare
  public private international regional global provincial federal district city county municipal town village local
  royal imperial holy high lord grand great majority minority party group council committee commission board bank central
  reserve university college school department ministry office operating financial technical medical scientific marketing digital
  digital strategic strategy policy communications editorial news bureau global co- honorary interim caretaker outgoing incoming
  new then ex- late veteran junior chief-of-staff climate immigration internal veterans homeland petroleum coal steel
  power mines textile textiles shipping aviation civil consumer food fisheries forest forests animal earth space atomic
  law corporate minority heavy chemicals fertilizers jal shakti road highways skill panchayati ayush armed forces central
  deputy-prime vice-foreign vice-defense counter-terrorism counterterrorism non-resident consul attorney-general land fire
`)

/** Words that may follow "for", "of" and "to" in a title: "Minister of State for External Affairs". */
export const TITLE_COMPLEMENTS = words(`
  foreign affairs external state defense defence finance staff trade industry economy economic health education energy environment justice
  home interior labor labour agriculture commerce transport transportation culture sports tourism science technology communications
  development planning security national homeland veterans housing urban rural women children youth social welfare public works information
  broadcasting international cooperation relations political legal human rights services resources water power railways treasury exchequer
  war army navy air force naval operations intelligence police parliament commons house senate lords representatives council
  mission peace mines petroleum coal steel civil aviation shipping fisheries food law civilian armed forces joint chiefs
  climate change immigration refugees religion religious minority east asian pacific south central asia near european african western hemisphere
  general middle strategic communications budget management infrastructure land fire
`)

/** Words for what somebody is, in lower case right before a name: "singer Taylor Swift". */
export const OCCUPATIONS = words(`
  minister president premier chancellor secretary ambassador senator governor mayor king queen prince princess emperor chairman chairwoman
  chairperson chair director judge chief spokesman spokeswoman spokesperson leader envoy representative congressman congresswoman councillor
  commissioner lawmaker adviser advisor attorney prosecutor speaker ceo founder co-founder editor manager head coach captain bishop archbishop
  actor actress singer author writer journalist reporter correspondent photographer artist musician rapper comedian poet novelist painter
  director producer researcher scientist professor economist analyst historian philosopher physicist biologist chemist astronaut engineer
  lawyer barrister solicitor doctor nurse teacher student pilot driver farmer activist campaigner politician candidate nominee
  businessman businesswoman entrepreneur billionaire investor banker player footballer striker midfielder goalkeeper defender batsman bowler
  cricketer boxer wrestler swimmer sprinter runner gymnast skater golfer cyclist quarterback pitcher athlete champion
  wife husband son daughter brother sister mother father uncle aunt nephew niece cousin grandson partner girlfriend boyfriend widow
  general colonel major lieutenant sergeant admiral commander officer soldier detective inspector constable sheriff
  premier dictator monarch pontiff pope cleric imam priest pastor rabbi monk nun saint architect designer chef model host presenter anchor
  blogger youtuber podcaster columnist commentator critic whistleblower suspect defendant gunman victim survivor
  teammate colleague counterpart successor predecessor boss executive official diplomat negotiator legend star co-star
  resident mathematician psychologist sociologist anthropologist archaeologist curator librarian translator composer conductor guitarist drummer
  bassist pianist vocalist frontman bandleader linguist programmer developer contributor user
`)

/** Verbs whose subject is nearly always a person or a body that speaks. */
export const SPEECH_VERBS = words(`
  said says told tells added adds stated stressed reiterated urged warned noted explained argued claimed insisted announced
  tweeted wrote writes replied asked answered recalled remarked commented emphasized emphasised underscored underlined highlighted
  asserted acknowledged admitted denied believes thinks thought hopes hoped thanked praised lauded condemned denounced criticized criticised
  expressed conveyed declared vowed pledged promised joked quipped responded testified described confirmed continued concluded suggested
  posted agreed visited met meets spoke speaks arrived resigned served serves died won married
`)

/** What shows, behind a name, that it was a person's: "X, who …". */
export const PERSON_RELATIVES = words('who whose whom himself herself')

/** Words that a title's qualifier is read from. */
export const QUALIFIERS: Readonly<Record<string, 'new' | 'former' | 'acting' | 'deputy'>> = {
  new: 'new',
  'newly-appointed': 'new',
  'newly-elected': 'new',
  incoming: 'new',
  former: 'former',
  'ex-': 'former',
  ex: 'former',
  'then-': 'former',
  erstwhile: 'former',
  late: 'former',
  outgoing: 'former',
  acting: 'acting',
  interim: 'acting',
  caretaker: 'acting',
  deputy: 'deputy',
  vice: 'deputy',
}

/** Offices that only one country calls so: normalised title → alpha-2. */
export const NATIONAL_TITLES: Readonly<Record<string, string>> = {
  'external affairs minister': 'IN',
  'minister of external affairs': 'IN',
  'minister for external affairs': 'IN',
  eam: 'IN',
  'union minister': 'IN',
  'union home minister': 'IN',
  'union finance minister': 'IN',
  'chief cabinet secretary': 'JP',
  taoiseach: 'IE',
  tánaiste: 'IE',
  'chancellor of the exchequer': 'GB',
  'downing street spokesman': 'GB',
  'home secretary': 'GB',
  'defence secretary': 'GB',
  'attorney general of the united states': 'US',
  'rep.': 'US',
  congressman: 'US',
  congresswoman: 'US',
}

/** Verbs after which "as <title>" tells the office of the subject or object: "elected as Prime Minister". */
export const APPOINTMENT_VERBS = words(`
  elected re-elected reelected appointed reappointed named served serving serves serve sworn inaugurated installed confirmed nominated chosen selected
  resigned work worked working works acted acting stepped picked returned took takes
`)

/** True for the last word of a title (or an abbreviated title) that stands before a name; `lower` in lower case. */
export const isTitleWord = (lower: string): boolean => TITLE_WORDS.has(lower)

const TITLE_WORDS: ReadonlySet<string> = new Set([...OFFICE_HEADS, ...HONORIFICS, ...RANKS, ...PLURAL_HEADS])
