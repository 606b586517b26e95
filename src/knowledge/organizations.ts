/**
 * How organisations, events and facilities are recognised by their words, and the organisations that news names
 * without explanation. Own tables (2025).
 */
import { ORGANIZATION_IDS } from './lists/organization-ids.ts'
import { LISTED_ORGANIZATIONS } from './lists/organizations.ts'
import { opensOneOf } from './name-openings.ts'
import { plainApostrophes } from './plain-apostrophes.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))
const names = (list: string): string[] =>
  list
    .split(/[,\n]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '')

/** A capitalised run that ends with one of these is an organisation. Lower case. */
export const ORGANIZATION_HEADS = words(`
  academy administration agency airlines airways alliance army assembly associates association authority bank bar
  battalion board brigade broadcasting brotherhood brothers bureau cabinet caucus center centre chamber church club co co. coalition 
  college command commission committee commons communications community company confederation congress
  consortium consulate consulting contractors cooperative corp corp. corporation corps council court daily
  department directorate division duma embassy enterprises exchange faculty federation
  financial fleet force forces foundation front fund gazette group guard guards guild gmbh herald holdings
  inc inc. industries institute institution institutions insurance international journal
  knesset laboratories laboratory labs league legislature limited llc llp lodge ltd ltd. magazine media militia ministry
  monitor motors movement museum navy network networks news newspaper observatory office orchestra
  organisation organization parliament partners party patrol petroleum pharmaceuticals plc police 
  press records registry regiment school secretariat senate service services society
  squad squadron studios symphony syndicate systems taskforce team technologies telecom telegraph
  television times treasury tribunal trust tv union university ventures watch watchdog
  works weekly fame airline bundestag bundesbank bundesliga diet hospital library gallery ballet opera 
  secretariate observer tribune chronicle post
`)

/** They make an organisation only with "of", "for" or "on" behind them, or a word before them, as usual heads do. */
export const ORGANIZATION_OPENERS = words(`
  academy administration agency alliance army assembly association authority bank board bureau center centre chamber
  church coalition college commission committee community confederation conference congress consulate corporation council
  court department directorate embassy federation foundation front fund group guild house institute institution
  international league ministry mission movement museum office organisation organization parliament party society school senate
  secretariat service trust tribunal union university campaign faculty observatory bar voice doctors brotherhood chamber order
  reporters bishops friends sons daughters knights brothers lords
`)

/** A capitalised run that ends with one of these names an event, a law, an award or a programme: no entity. Lower case. */
export const EVENT_HEADS = words(`
  accord accords act agenda agreement agreements amendment anniversary arrangement attack award awards ball battle bill biennale bowl
  campaign ceremony challenge championship championships charter clasico code commemoration communique conference constitution convention
  crisis cup day declaration derby dialogue directive doctrine drill drills election elections emmy enlightenment eve evening exercise exercises
  expo exposition fair festival festivals final finals forum framework games grammy guidelines holocaust initiative
  intifada law laws lecture lectures marathon march massacre meeting memorandum mission month night nights olympics oscar oscars open
  operation opinion pact partnership plan plans playoffs plot policy primaries primary prix prize process programme program project protocol
  protocols race rebellion reform reforms regatta renaissance resolution revolution road-map roadmap round rules scandal season seminar
  series session show spring storm strategy statement summit symposium talks theory tour tournament treaty treaties tragedy uprising
  vision visit war wars week weekend workshop year constitution ordinance bond dollar pound rupee yen euro line
  grant fellowship scholarship guardian shakti yudh conflict hurricane typhoon cyclone earthquake tsunami pandemic disease syndrome virus
  statue portrait language languages theorem law story album song edition volume chapter section article system
`)

/** A capitalised run that starts with one of these names an event or an operation. Lower case. */
export const EVENT_OPENERS =
  words(`operation operations exercise exercises project hurricane typhoon cyclone storm mission task
  shuttle spacecraft hms uss ins ship space album
  ex agenda vision article section chapter appendix figure table resolution world-war covid covid-19 brexit phase type class`)

/** A capitalised run that ends with one of these is a place. Lower case. */
export const PLACE_HEADS = words(`
  airbase airfield airport airstrip archipelago arena avenue barrage base basin bay beach border boulevard bridge building
  camp canal canyon castle cathedral cave cemetery city coast colony corridor county cove creek crossing dam delta desert district falls
  farm field fields forest fort garden gardens gate glacier gorge governorate gulf hall harbor harbour heights highlands highway hill hills
  hotel island islands isle isles jail junction lake lakes lane lowlands mall mansion market mosque mountain mountains mount
  municipality neighborhood ocean palace park parkway pass peak peninsula pier plain plains plateau plaza port prefecture prison
  province ranch range reef refuge region reservoir resort ridge river riverside road rock route sea shore shrine sound square
  stadium state station strait straits street suburb synagogue temple terminal territory theater theatre tower towers town
  township trail tunnel valley viaduct village villas volcano ward waterfall wetlands woods zone sector 
`)
/** A run that starts with one of these and has a further word is a place. Lower case. */
export const PLACE_OPENERS = words(
  'mount mt mt. lake cape fort port camp gulf strait isle bay river rio el las los san santa saint st. st puerto monte sierra',
)

/** Written in capitals but no organisation. */
const NO_ACRONYM = words(`
  AI TV PC GDP GNP COVID CEO CFO COO CTO PM FM EAM CM NSA MP MPs MLA MEP MD PhD DNA RNA HIV AIDS SARS MERS PCR ID IT ICT IP LED
  VIP USD EUR GBP JPY INR GMT UTC IST EST PST CET BST AM PM AD BC BCE CE OK II III IV VI VII VIII IX XI XII XIV XVI
  UFO ATM SUV SMS PDF URL HTTP HTML FAQ NGO NGOs SME SMEs MSME GST VAT IPO FDI FTA CEPA MoU MOU QR GPS UAV UAVs LNG
  ICBM ICBMs IED IEDs WMD R&D B2B PR HR LGBT LGBTQ ODA EV EVs LLM GPU CPU USB RIP DJ MC PS PT DC NY LA CA TX FL
  TB VR AR OS CD DVD HD LGBTQ+ BA MA NOT AND THE FOR ALL NEW FROM WITH IN ON AT BY TO OF A I X CSR SDG SDGs EEZ LOC LAC POW
  CCTV SIM ETA DIY ISBN DOI PPE ICU ER GI UV IQ BMI PTSD ADHD BREAKING UPDATE WATCH VIDEO LIVE EXCLUSIVE
`)

/** The quick way past most words. */
const hasSmallSecond = (word: string): boolean => {
  const second = word.charCodeAt(1)
  return second >= 97 && second <= 122
}

export const isAcronym = (word: string): boolean =>
  !hasSmallSecond(word) &&
  /^(?:[\p{Lu}]{2,6}s?|[\p{Lu}]{1,3}-?\d{1,2}|(?:\p{Lu}\.){2,5}|[\p{Lu}]{2,5}\([\p{Lu}]\p{L}{0,4}\)|[\p{Lu}]{2,4}[-&/][\p{Lu}]{1,4})$/u.test(
    word,
  ) &&
  !NO_ACRONYM.has(word) &&
  !/^(?:\p{Lu}\.){2}$/u.test(word) &&
  !/^[A-FH-Z]{1,2}-?\d/u.test(word)

/** Well-known organisations: name, and country where it belongs to one. One country a row. */
const ORGANIZATION_ROWS = `
--|NATO, North Atlantic Treaty Organization, North Atlantic Treaty Organisation, ASEAN, Association of Southeast Asian Nations, United Nations, UN, U.N., European Union, EU, E.U., European Commission, European Parliament, European Council, European Central Bank, Eurozone, UN Security Council, U.N. Security Council, United Nations Security Council, Security Council, General Assembly, UN General Assembly, U.N. General Assembly, World Health Organization, World Health Organisation, WHO, World Bank, International Monetary Fund, IMF, WTO, World Trade Organization, World Trade Organisation, UNESCO, UNICEF, UNHCR, UNRWA, IAEA, International Atomic Energy Agency, OPEC, OPEC+, OECD, G7, G-7, G20, G-20, G8, G4, G-4, Group of Seven, Group of 20, Quad, BRICS, SCO, Shanghai Cooperation Organisation, Shanghai Cooperation Organization, SAARC, BIMSTEC, AUKUS, APEC, African Union, Arab League, Gulf Cooperation Council, Commonwealth, Interpol, Red Cross, International Committee of the Red Cross, International Criminal Court, ICC, International Court of Justice, Amnesty International, Human Rights Watch, Greenpeace, Oxfam, Save the Children, Médecins Sans Frontières, Doctors Without Borders, Reporters Without Borders, World Economic Forum, World Food Programme, FATF, Financial Action Task Force, Al-Qaeda, al-Qaeda, Al Qaeda, al-Qaida, Al-Qaida, Islamic State, ISIS, ISIL, IS, Daesh, FIFA, UEFA, IOC, International Olympic Committee, ICAO, IMO, ILO, OSCE, ECOWAS, Mercosur, OAS, Wikimedia Foundation, Wikipedia, Wikinews, Catholic Church, Roman Catholic Church, Boko Haram, Al-Shabaab, al-Shabaab, Al Shabaab
US|Google, Apple, Microsoft, Amazon, Facebook, Meta, Twitter, Tesla, SpaceX, Nvidia, Intel, IBM, Boeing, Lockheed Martin, Netflix, Disney, Walmart, OpenAI, Uber, YouTube, Instagram, Goldman Sachs, JPMorgan, JPMorgan Chase, Morgan Stanley, Citigroup, Pfizer, Moderna, General Motors, General Electric, Ford, Exxon, ExxonMobil, Chevron, Coca-Cola, Nike, Starbucks, McDonald's, CNN, NBC, CBS, ABC, Fox News, MSNBC, NPR, PBS, Associated Press, AP, Bloomberg, New York Times, The New York Times, Washington Post, The Washington Post, Wall Street Journal, The Wall Street Journal, USA Today, Politico, Axios, FBI, CIA, NSA, NASA, FDA, CDC, FCC, FAA, EPA, IRS, DHS, ICE, DEA, ATF, TSA, USAID, USGS, NOAA, Congress, US Congress, U.S. Congress, House of Representatives, US Senate, U.S. Senate, Supreme Court of the United States, Federal Reserve, Fed, Department of Justice, Justice Department, State Department, Treasury Department, Department of Defense, Republican Party, Democratic Party, GOP, Republican National Committee, Democratic National Committee, US Army, U.S. Army, US Navy, U.S. Navy, US Air Force, U.S. Air Force, Marine Corps, Coast Guard, National Guard, Secret Service, NFL, NBA, MLB, NHL, Nasdaq, NASDAQ, Wall Street Journal, Harvard, Harvard University, Yale, Princeton, Stanford, MIT, Caltech, RAND, NIST, Reddit, Mozilla, Oracle, Cisco, Dell, Hewlett-Packard, Adobe, AT&T, Verizon, Comcast, Time Warner, Paramount, Warner Bros, Warner Bros., Delta Air Lines, Bank of America, Wells Fargo, BlackRock, Food and Drug Administration, Federal Reserve Board, Federal Open Market Committee, FOMC, Federal Trade Commission, Securities and Exchange Commission, Federal Communications Commission, Federal Aviation Administration, Environmental Protection Agency, Treasury, New York Stock Exchange, NYSE, Chicago Board of Trade, Chicago Mercantile Exchange, Nymex, NYMEX, Comex, COMEX, USDA, Agriculture Department, Commerce Department, Department of Agriculture, Citicorp, Citibank, Texaco, Mobil, Chrysler, Philip Morris, Pan Am
GB|BBC, BBC News, Reuters, The Guardian, The Times, Financial Times, The Economist, Daily Mail, The Daily Telegraph, The Independent, The Sun, Sky News, ITV, Channel 4, Labour, Labour Party, Conservative Party, Tories, Conservatives, Liberal Democrats, Lib Dems, Scottish National Party, SNP, UKIP, Reform UK, Sinn Féin, Sinn Fein, DUP, House of Commons, House of Lords, Scotland Yard, Metropolitan Police, MI5, MI6, GCHQ, NHS, Bank of England, Foreign Office, Home Office, HSBC, Barclays, BP, Rolls-Royce, Vodafone, AstraZeneca, Manchester United, Manchester City, Liverpool FC, Arsenal, Royal Navy, Royal Air Force, RAF, Oxford University, Cambridge University, London Stock Exchange, London Metal Exchange, LME, Lloyd's of London
IN|ANI, PTI, IANS, BJP, Bharatiya Janata Party, Congress Party, Indian National Congress, Aam Aadmi Party, AAP, TMC, Trinamool Congress, JD(U), Janata Dal, CPI(M), CPI, Shiv Sena, NCP, DMK, AIADMK, AIMIM, RJD, BSP, Samajwadi Party, RSS, Rashtriya Swayamsevak Sangh, Lok Sabha, Rajya Sabha, DRDO, ISRO, Reserve Bank of India, RBI, Ministry of External Affairs, MEA, Observer Research Foundation, ORF, Tata, Tata Group, Reliance, Infosys, Wipro, Adani Group, Air India, IndiGo, Hindustan Times, Times of India, The Times of India, The Hindu, Indian Express, The Indian Express, NDTV, India Today, Doordarshan, BCCI, TDP, NDA, UPA
PK|Lashkar-e-Taiba, LeT, Jaish-e-Mohammed, Jaish-e-Mohammad, JeM, Inter-Services Intelligence, ISI, Pakistan Tehreek-e-Insaf, Pakistan Muslim League, Pakistan Peoples Party, The Resistance Front
JP|NHK, Kyodo, Kyodo News, Asahi Shimbun, Yomiuri Shimbun, Nikkei, Mainichi Shimbun, Japan Times, The Japan Times, Liberal Democratic Party, LDP, Komeito, Toyota, Honda, Nissan, Sony, Mitsubishi, SoftBank, Nintendo, Panasonic, Hitachi, Toshiba, Fujitsu, Suzuki, JBIC, JICA, Japan International Cooperation Agency, Keidanren, Bank of Japan, BOJ, Self-Defense Forces, Self-Defence Forces, JAXA, Tokyo Electric Power Company, TEPCO, House of Councillors, National Diet, Aum Shinrikyo, MITI
CN|Xinhua, Xinhua News Agency, Global Times, People's Daily, South China Morning Post, China Daily, CCTV, CGTN, Chinese Communist Party, Communist Party of China, CCP, CPC, People's Liberation Army, PLA, Huawei, Alibaba, Tencent, TikTok, ByteDance, Baidu, Xiaomi, BYD, National People's Congress, State Council, Caixin, Weibo, WeChat
TW|Kuomintang, KMT, Democratic Progressive Party, DPP, TSMC, Foxconn, Legislative Yuan, Executive Yuan
KR|Yonhap, Yonhap News Agency, Samsung, Samsung Electronics, LG, Hyundai, Kia, People Power Party, KCIA
KP|KCNA, Korean Central News Agency, Workers' Party of Korea
RU|TASS, Gazprom, Rosneft, Wagner, Wagner Group, FSB, KGB, GRU, State Duma, Duma, RT, Sputnik, RIA Novosti, Interfax, United Russia, Rosatom, Roscosmos, Novaya Gazeta, Red Army
DE|Bundestag, Bundesbank, Bundeswehr, Deutsche Welle, Deutsche Bank, Volkswagen, BMW, Siemens, Mercedes-Benz, Daimler, Bayer, SPD, CDU, CSU, AfD, Alternative for Germany, Der Spiegel, Die Zeit, Bild, Lufthansa, SAP, Bayern Munich, Porsche, Stasi
FR|AFP, Agence France-Presse, Le Monde, Le Figaro, Libération, Charlie Hebdo, Airbus, Renault, Total, TotalEnergies, Air France, BNP Paribas, National Rally, National Front, Peugeot, Michelin, Sorbonne, Banque de France, Bank of France, Insee, Elf Aquitaine
PS|Hamas, Fatah, Palestinian Authority, PLO, Palestine Liberation Organization, Palestinian Islamic Jihad, Islamic Jihad
LB|Hezbollah, Hizbullah, Hezbullah
YE|Houthis, Houthi, Ansar Allah
IL|Knesset, IDF, Israel Defense Forces, Israeli Defense Forces, Israel Defence Forces, Mossad, Shin Bet, Likud, Haaretz, Jerusalem Post, The Jerusalem Post, Times of Israel, Bank of Israel
IR|IRGC, Islamic Revolutionary Guard Corps, Revolutionary Guards, Quds Force, IRNA, Majlis
QA|Al Jazeera, Al-Jazeera
SA|Saudi Aramco, Aramco, Al Arabiya
AF|Taliban
AU|ABC News, Australian Broadcasting Corporation, Liberal Party of Australia, Qantas, Sydney Morning Herald, The Australian, Rio Tinto, BHP, Reserve Bank of Australia, RBA
CA|CBC, RCMP, Liberal Party of Canada, Globe and Mail, The Globe and Mail, Bombardier, BlackBerry
TR|PKK, AKP, Anadolu Agency, CHP, HDP, Botas
UA|Verkhovna Rada, Naftogaz, Azov, National Bank of Ukraine
IT|Eni, Fiat, Ferrari, Lega, Forza Italia, Five Star Movement, Brothers of Italy, La Repubblica, Corriere della Sera, ANSA, Juventus, AC Milan, Istat, Bankitalia
ES|Real Madrid, FC Barcelona, El País, Vox, Podemos, Telefónica, Santander, Cortes
CH|UBS, Credit Suisse, Nestlé, Nestle, Novartis, Roche, CERN, Swiss National Bank, SNB
ZA|ANC, African National Congress
SE|Ericsson, Volvo, Ikea, IKEA, Spotify, Riksbank, Riksdag, Sveriges Riksbank
NL|Shell, Philips, ASML, Heineken, Ajax, Nederlandsche Bank
FI|Nokia, Eduskunta
EG|Muslim Brotherhood, Al-Ahram
VE|PDVSA
MM|Tatmadaw
NO|Norges Bank, Storting, Statoil, Equinor
DK|Folketing, Nationalbanken
PL|Sejm, NBP
MX|Pemex, Banco de Mexico, Bank of Mexico
BR|Petrobras, Banco do Brasil
HU|National Bank of Hungary, MOL
CZ|Czech National Bank
IE|IRA, Fine Gael, Fianna Fáil, Fianna Fail, Dail, Oireachtas
`

const readRows = (): ReadonlyMap<string, string | null> => {
  const index = new Map<string, string | null>()
  for (const row of ORGANIZATION_ROWS.trim().split('\n')) {
    const [code, list] = row.split('|')
    for (const name of names(list!)) if (!index.has(name)) index.set(name, code === '--' ? null : code!)
  }
  return index
}

const OWN = readRows()

/** The organisations of the own table. */
export const OWN_ORGANIZATION_NAMES: readonly string[] = [...OWN.keys()]

interface Listed {
  readonly country: string | null
  readonly wikidata: string
}

const readListed = (): ReadonlyMap<string, Listed> => {
  const index = new Map<string, Listed>()
  for (const line of LISTED_ORGANIZATIONS.trim().split('\n')) {
    const [code, ...entries] = line.split('|')
    const country = code === '--' ? null : code!
    for (const entry of entries) {
      const at = entry.lastIndexOf('=')
      index.set(entry.slice(0, at), { country, wikidata: `Q${entry.slice(at + 1)}` })
    }
  }
  return index
}

const readIds = (): ReadonlyMap<string, string> =>
  new Map(
    ORGANIZATION_IDS.trim()
      .split('\n')
      .map((line) => [line.slice(0, line.lastIndexOf('=')), `Q${line.slice(line.lastIndexOf('=') + 1)}`]),
  )

const LISTED = readListed()
const IDS = readIds()

/** Undefined when the words name no known organisation; null when it belongs to no one country; else alpha-2. */
export const knownOrganization = (text: string): string | null | undefined => {
  const name = plainApostrophes(text)
  const own = OWN.get(name)
  return own !== undefined || OWN.has(name) ? own : LISTED.get(name)?.country
}

/** The Wikidata id of a known organisation, `Q53268`, where a table gives it. */
export const organizationWikidata = (text: string): string | null => {
  const name = plainApostrophes(text)
  return IDS.get(name) ?? (OWN.has(name) ? null : (LISTED.get(name)?.wikidata ?? null))
}

/** First words of known organisations, for a quick look-up. */
export const ORGANIZATION_FIRST_WORDS: ReadonlySet<string> = new Set(
  [...OWN.keys(), ...LISTED.keys()].map((name) => name.split(' ')[0]!),
)

/** True for what a known organisation begins with or is; quick. */
export const opensOrganization = opensOneOf(() => [...OWN.keys(), ...LISTED.keys()])

export const LONGEST_ORGANIZATION = 7

/** True for a body of many countries: the United Nations, an "International … Organization", "European …". */
export const isInternational = (name: string): boolean =>
  OWN.get(plainApostrophes(name)) === null ||
  /^(?:the )?(?:international|world|european|united nations|u\.?n\.? |inter-|pan-|organi[sz]ation of|council of|association of|group of|ec |eu |euro)/iu.test(
    name,
  )

/** Names that many countries' institutions share; the entity is told apart by the country. Lower-case last or first words. */
export const isGenericInstitution = (name: string): boolean =>
  /^(?:the )?(?:ministry|department|embassy|consulate|parliament|senate|supreme court|high court|constitutional court|central bank|cabinet|national assembly|house of representatives|foreign office|army|navy|air force|coast guard|police|national police|interior ministry|[\p{L}' ]+ ministry|[\p{L}' ]+ department|national security council|election commission|communist party|labou?r party|socialist party|liberal party|green party|health service|treasury)\b/iu.test(
    name,
  )
