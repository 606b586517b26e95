/**
 * Words that are capitalised for their place in the sentence or in a heading and name nobody. Own table (2025).
 * Lower case.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

export const WEEKDAYS_AND_MONTHS = words(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun. jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.
  january february march april may june july august september october november december
  christmas easter ramadan diwali hanukkah eid thanksgiving halloween
`)

/** Function words and adverbs: never part of a name at its start, and no name alone. */
export const FUNCTION_WORDS = words(`
  a an the this that these those he she it they we i you his her its their our my your him them us me mine yours
  here there where when why how what who whom whose which while whether if because although though unless until since as
  and or but nor so yet for of in on at by from with without to into onto over under above below between among amid against about
  around across through during before after behind beyond near off out up down upon within per via despite except like unlike than
  toward towards throughout regarding concerning considering following including according
  not no yes never ever always often sometimes usually rarely also too just only even still already again once twice soon now then
  later earlier today yesterday tomorrow tonight ago currently recently previously formerly meanwhile however moreover furthermore
  therefore thus hence otherwise instead indeed perhaps maybe probably likely apparently reportedly allegedly actually really
  finally eventually initially originally first second third last next another other others such same each every either neither both all any some
  many much more most few fewer less least several enough one two three four five six seven eight nine ten dozens hundreds thousands millions
  is are was were be been being am has have had having do does did doing done will would shall should can could may might must
  let lets please thanks thank welcome sorry hello hey hi dear ok okay oh ah well
  mr.'s old new good great big small long short high low early late young own main key major several various
  it's he's she's i'm i've i'll we're they're that's there's don't didn't can't won't isn't aren't wasn't weren't doesn't
  speaking asked asking noting adding citing quoting calling saying highlighting responding referring addressing based born given
  read watch see look listen find get make take come go think know want need say says said
  on-demand breaking update updated exclusive live video photo image file related source sources credit
`)

/** Common nouns, verbs and adjectives that start sentences, or appear in capitals in titles of programmes and headlines. */
export const COMMON_WORDS = words(`
  ability abortion abuse academic access accident account achievement action actions activists activity addition address adult adults advance advice affairs age
  agenda agents aid air aircraft airstrike album alcohol allies america's amount analysis analysts ancient animal animals announcement annual answer
  anti anti-government anyone anything apparent appeal applications appointment approach area areas arms army arrest art article articles artists
  ask assault assistance attack attackers attacks attempts attention audience authorities authority average awareness baby back background bad balance
  ban bank bars base basic battle beach beauty begin behavior behind best better bid bill billion black blast blue board boat body bomb bombs book books border born
  box boy boys brain brand break bridge bright bring brother brown budget build building buildings bus business businesses butter buy
  call called calls camp campaign campus cancer car cards care career cars case cases cash cat cause cell center central ceremony certain challenge challenges chance
  change changes charges chemical chief child children choice church cities citizens city civil civilians claim claims class classes clean clear climate
  climatic close closer coach coal coalition cold collaboration collection college color come comments commission committee common communities community companies
  company competition computer concern concerns conditions conference conflict conflicts connection consultations control conversation cooperation corporate cost costs
  council counter countries country couple court cover covid covid-19 create credit crew crime critical critics cross crowd cultural culture current customers cut cyber
  daily damage dance danger dangerous dark data date day days dead deal death deaths debate debt decades decision decisions deep defence defense
  delegation delighted demand democracy democratic demonstrators despite details development device devices dialogue different digital dinner diplomacy diplomatic diplomats direct
  director disaster discussion discussions disease display district doctors documents dog dogs domestic door double doubt dozen dramatic dream drink drive
  drivers drug drugs dual due earth east eastern economic economists economy editor education effect efforts election elections electric electronic emergency
  employees employment end energy engagement engine enough entertainment entire entry environment environmental equal equipment error especially essay ethnic euro evening event
  events everybody everyone everything evidence exactly example exchange executive exercise exercises existing expect experience expert experts exports expression
  eye eyes face facing fact factory facts fair faith fall families family famous fans far farm farmers fast fatal favorite fear fears federal federalism feel female
  festival field fight fighting figures film films final finance financial fine fire firefighters fish fishing five flag flight flights flood flooding floods focus followers food foot
  football force forces foreign forest form formal former forward found foundation framework free freedom french fresh friend friends front fruit fuel full
  fund funding funds funeral further future game games gap garden gas gay gender general generation giant girl girls global goal gold good goods government
  governments grand grants great green ground group groups grow growing growth guard guests guide gun guns guy hackers hair half hand hands happy hard head
  headline headlines heads health hear heart heat heavy height held help hero hidden higher highlights highway hill history hit hold holiday holidays home homes honest hope hopes
  horse hospital hospitals host hot hotel hour hours house household houses housing huge human hundred hurricane husband ice idea ideas identity image images
  immediate immigrants immigration impact imports improvement incident income increase increasing independent individual individuals industrial industry infectious inflation influence
  info information infrastructure initial initiative injuries inside insider insurance intellectual intelligence interest interests interior international internet
  interview interviews introduction investigation investigators investment investors involved islam island issue issues item items job jobs joint journal journalists
  journey judge judges jury justice keep kids kill killed killing kind knowledge labor labour lack land language languages large largest late latest launch law lawmakers laws lawyer lawyers
  lead leader leaders leadership leading league learn learning left legal lesson lessons letter letters level levels life light limited line lines link list listen literature little live lives
  living loan local location logic look loss lots love lower luck lunch machine magazine mail main major majority male man management manager managers manufacturers
  map maritime market markets marriage mass massive master match material matter mayor meal meaning measures media medical medicine meeting meetings member members
  membership memory men mental message metal method methods metropolitan middle migrants military milk million mind mineral ministerial minister ministers ministry minor minority minute minutes miss missiles mission
  mobile model models modern moment money month months moon moral morning mother motor mountain mouse move movement movie movies moving multiple murder museum music mutual mystery name
  names nation national nations native natural nature naval necessary need negative neighbors negotiations neither network news newspaper newspapers night nobody noise none normal north northern
  nothing notice nuclear number numbers nurses object ocean office officer officers official officials oil old older online open opening operation operations opinion
  opponents opportunity opposition option options oral orange order orders organisations organization organizations organizers original outside overall owner owners pace
  page pain painting pair pandemic panel paper parents park parliament part participants parties partner partners partnership party passengers past patients pattern pay payment peace
  peaceful people percent perfect performance period permanent person personal perspective phone photo photos physical picture pictures piece pilot pilots pink pirates place places
  plan plane planet planning plans plants platform platforms play player players plus point points police policies policy political politicians politics pollution poor pop popular population
  position positive possible post poverty power powerful practical practice prayers premier present president presidential pressure pretty price prices primary prime principal print
  prior prison prisoners private prize problem problems process product production products profit profits program programs progress project projects property proposal proposals prosecutors protection protest protesters protests
  proud public publication published purpose quality quantum quarter question questions quick quite quote race radical radio rail rain range rapid rate rates raw ready real reality reason reasons rebels receive
  recent record records recovery red reduction refugees region regional regions regular relations relationship relatives release religion religious remember remote repeat report reporter reporters reports representatives republicans
  request rescue rescuers research researchers reserve residents resilience resources respect response responsibility rest restaurant result results retail return returns revenue review revolution rice rich right rights ring rise rising risk river road
  robot rocket role room round route rules run running rural safe safety salary sales sanctions save scale scene school schools science scientific scientists score sea search season
  seats secret section sector securities security self senior sentence separate series serious servers service services session set settlement sex sexual share shared shares ship ships shooting shop shopping shortly shot
  show shows sign signs silver similar simple simply single site situation size skills sky sleep slow smart snow social society software soil solar soldiers solution solutions song songs sound south southern southeast
  space special specific speech speed spirit sport sports spring square stability staff stage standard standards star stars start state statement states station statistics status stay steel step stock stocks stone stop
  store stores stories storm story strange strategic strategy street strength strengthening stress strike strong structure student students studies study stuff style subject success successful sudden sugar suggestion suicide summer summit sun super
  supply support supporters surprise survey suspects sustainable system systems table talk talks target tariffs tax taxes teacher teachers team teams technical technological technology teenagers telephone television term terms terror terrorism
  terrorist terrorists test testing tests text theory thing things thousand threat threats ticket tickets tiger time times tip tiny title tools top topic total touch tough tour tourism tourists tower town towns toys track trade trades tradition traditional traffic
  train training trains transfer transition transparency transport travel travelers treatment trees trend trial tribal trip troops tropical trouble truck true trust truth try tuesday's turnout turn tv type types uncertainty
  understanding unemployment uniform union unions unique unit united units unity universal university unknown unlike update upper urban use useful user users usual vaccine vaccines value values variety vehicle vehicles version veterans vice victim victims
  victory video videos view views villagers violence violent virtual virus visibility vision visit visitors visual vital voice volunteers vote voters voting wages wait wall war warm warming warning water wave way ways weak wealth weapons weather web website wedding
  week weekend weeks weight west western wet white whole wide wife wild wildlife win wind window wine winner winners winter witnesses wives woman women wonder wood word words work workers working works world worst writer writers writing
  wrong year years yellow yield young youth zero zone abstract acknowledgements appendix chapter conclusion conclusions discussion figure keywords method methodology references results
  supply-chain multi-dimensional all-party parliamentary high-level nobel internet web bible koran quran god christ allah lord heaven hell
  christian christians muslim muslims jewish jews jew islamic catholic catholics hindu hindus buddhist buddhists sikh sikhs protestant protestants arab arabs kurdish kurds kurd
  republican republicans democrat democrats communist communists nazi nazis tory liberal liberals conservative conservatives marxist zionist
  latin european europeans asian asians african africans western eastern northern southern latino hispanic hispanics black white slavic nordic baltic
`)

/** True for a word that names nobody when it stands alone with a capital. */
export const isCommonWord = (lower: string): boolean =>
  COMMON_WORDS.has(lower) || FUNCTION_WORDS.has(lower) || WEEKDAYS_AND_MONTHS.has(lower)

/** Prepositions of place: what follows is rather a place than a person. */
export const LOCATIVE_PREPOSITIONS = words(
  'in at near from to into around outside inside across towards toward via through throughout off beyond within leaving between visiting',
)

/** Endings of abstract nouns and of forms of verbs, which names seldom have. */
export const hasCommonEnding = (lower: string): boolean =>
  lower.length > 5 &&
  /(?:tion|sion|ment|ness|ity|ism|ship|ance|ence|ology|ities|tions|ments|ical|ative|ously|ingly|ally)$/u.test(
    lower,
  )
