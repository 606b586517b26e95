/**
 * Cities and regions that the news names often, with their country (ISO 3166-1 alpha-2); capitals are in
 * `country-table.ts`. Own table: large cities, federal states and disputed regions of the world (2025).
 */
import { COUNTRY_FORMS, capitalCountry, countryForm } from './countries.ts'
import { CITIES } from './lists/cities.ts'
import { foldName } from './lists/fold.ts'
import { opensOneOf } from './name-openings.ts'
import { plainApostrophes } from './plain-apostrophes.ts'

const CITY_ROWS = `
AE Dubai, Sharjah, Ras Al Khaimah
AF Kandahar, Herat, Mazar-i-Sharif, Jalalabad, Bagram
AM Gyumri
AR Córdoba, Cordoba, Rosario, Mendoza
AT Salzburg, Graz, Innsbruck, Linz
AU Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Hobart, Gold Coast, New South Wales, Queensland, Tasmania
AZ Nagorno-Karabakh, Stepanakert, Nakhchivan
BA Srebrenica, Mostar, Banja Luka
BD Chittagong, Chattogram, Cox's Bazar, Sylhet, Khulna
BE Brussels, Antwerp, Ghent, Bruges, Liège
BG Plovdiv, Varna
BR Paraná, Parana, Minas Gerais, Mato Grosso, Bahia, Goiás, Goias, Rio Grande do Sul, Santa Catarina, Amazonas, São Paulo, Sao Paulo, Rio de Janeiro, Rio, Salvador, Recife, Belém, Belem, Manaus, Porto Alegre, Curitiba, Fortaleza
BY Brest, Gomel, Grodno
CA Toronto, Montreal, Montréal, Vancouver, Calgary, Edmonton, Winnipeg, Quebec, Quebec City, Halifax, Ontario, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Yukon, Nunavut, Kananaskis
CD Goma, Bukavu, Lubumbashi, Kivu, North Kivu, South Kivu, Ituri
CH Geneva, Zurich, Zürich, Basel, Lausanne, Davos, Lugano, Lucerne
CL Valparaíso, Valparaiso, Concepción
CN Shanghai, Guangzhou, Shenzhen, Tianjin, Wuhan, Chongqing, Chengdu, Nanjing, Xi'an, Hangzhou, Harbin, Dalian, Qingdao, Urumqi, Lhasa, Xinjiang, Tibet, Sichuan, Guangdong, Fujian, Yunnan, Hubei, Hunan, Henan, Zhejiang, Jiangsu, Inner Mongolia, Hainan, Xiamen, Kunming, Ningbo
CO Medellín, Medellin, Cali, Cartagena, Barranquilla
CU Guantanamo, Guantánamo, Santiago de Cuba
CZ Brno, Ostrava
DE Munich, Hamburg, Frankfurt, Cologne, Stuttgart, Düsseldorf, Dusseldorf, Dresden, Leipzig, Hanover, Nuremberg, Bremen, Bavaria, Saxony, Ramstein
DK Aarhus, Odense
EG Alexandria, Giza, Luxor, Sharm el-Sheikh, Sharm El Sheikh, Suez, Port Said, Sinai, Rafah Crossing
ES Barcelona, Valencia, Seville, Bilbao, Catalonia, Malaga, Málaga, Zaragoza, Andalusia, Basque Country, Canary Islands, Ibiza, Mallorca
ET Tigray, Amhara, Oromia, Mekelle
FI Tampere, Turku, Espoo, Lapland
FR Marseille, Marseilles, Lyon, Nice, Toulouse, Strasbourg, Bordeaux, Lille, Nantes, Cannes, Calais, Versailles, Corsica, Normandy, Brittany, Provence, Chamonix, Grenoble, Biarritz, Evian
GB Manchester, Birmingham, Liverpool, Leeds, Glasgow, Edinburgh, Cardiff, Belfast, Bristol, Sheffield, Newcastle, Oxford, Cambridge, York, Nottingham, Southampton, Brighton, Aberdeen, Leicester, Coventry, Yorkshire, Cornwall, Kent, Essex, Sussex, Surrey, Salisbury, Dundee, Derby
GE Abkhazia, South Ossetia, Batumi, Gori, Sukhumi
GH Kumasi
GR Thessaloniki, Crete, Lesbos, Rhodes, Corfu, Santorini, Piraeus
HR Split, Dubrovnik
HU Debrecen
ID Bali, Surabaya, Bandung, Medan, Yogyakarta, Aceh, Sumatra, Java, Sulawesi, West Papua, Batam, Semarang
IE Cork, Galway, Limerick
IL Haifa, Golan Heights, Beersheba, Eilat, Ashkelon, Sderot, Galilee, Netanya
IN Mumbai, Bombay, Kolkata, Calcutta, Chennai, Madras, Bengaluru, Bangalore, Hyderabad, Ahmedabad, Pune, Jaipur, Lucknow, Kanpur, Nagpur, Surat, Indore, Bhopal, Patna, Chandigarh, Guwahati, Kochi, Varanasi, Amritsar, Srinagar, Jammu, Ladakh, Leh, Pahalgam, Kashmir, Jammu and Kashmir, Punjab, Gujarat, Rajasthan, Bihar, Kerala, Tamil Nadu, Karnataka, Maharashtra, Uttar Pradesh, Madhya Pradesh, Andhra Pradesh, Telangana, West Bengal, Odisha, Assam, Manipur, Nagaland, Mizoram, Tripura, Meghalaya, Sikkim, Goa, Haryana, Himachal Pradesh, Uttarakhand, Jharkhand, Chhattisgarh, Arunachal Pradesh, Pulwama, Uri, Galwan, Ayodhya, Noida, Gurugram, Gurgaon, Thiruvananthapuram, Visakhapatnam, Dehradun, Ranchi, Imphal, Shimla
IQ Mosul, Basra, Erbil, Fallujah, Kirkuk, Najaf, Karbala, Ramadi, Tikrit, Iraqi Kurdistan
IR Isfahan, Mashhad, Shiraz, Tabriz, Qom, Natanz, Fordow, Bandar Abbas, Bushehr
IT Milan, Naples, Turin, Venice, Florence, Bologna, Genoa, Palermo, Sicily, Sardinia, Lampedusa, Tuscany, Lombardy, Verona, Trieste
JP Osaka, Kyoto, Nagoya, Yokohama, Sapporo, Fukuoka, Kobe, Hiroshima, Nagasaki, Sendai, Okinawa, Hokkaido, Honshu, Kyushu, Shikoku, Fukushima, Nara, Niigata, Kanagawa, Saitama, Chiba, Shimoda, Shibuya, Shinjuku, Yokosuka, Naha, Iwakuni, Ise-Shima, Senkaku Islands, Narita, Haneda, Kumamoto, Ishikawa, Iwo Jima
KE Mombasa, Kisumu, Garissa
KH Siem Reap, Angkor Wat
KP Kaesong, Yongbyon, Wonsan, Punggye-ri
KR Busan, Incheon, Daegu, Gwangju, Daejeon, Ulsan, Pyeongchang, Jeju, Gyeongju, Panmunjom, Suwon
KZ Almaty
LB Tyre, Sidon, Bekaa Valley
LK Hambantota, Kandy, Jaffna, Trincomalee
LY Benghazi, Misrata, Tobruk, Sirte, Derna
MA Casablanca, Marrakesh, Marrakech, Tangier, Fez
MD Transnistria, Tiraspol
MM Mandalay, Rakhine, Rakhine State, Shan State, Kachin, Myawaddy
MX Guadalajara, Monterrey, Cancún, Cancun, Tijuana, Ciudad Juárez, Ciudad Juarez, Acapulco, Oaxaca, Chiapas, Sinaloa, Veracruz, Puebla
MY Penang, Johor, Johor Bahru, Sabah, Sarawak, Langkawi, Selangor
MZ Cabo Delgado, Beira
NG Lagos, Kano, Port Harcourt, Kaduna, Maiduguri, Borno, Ibadan, Benin City, Chibok
NL Rotterdam, Utrecht, Eindhoven, Maastricht
NO Bergen, Trondheim, Svalbard, Tromsø
NP Pokhara, Lumbini
NZ Auckland, Christchurch, Dunedin, Hamilton, Queenstown
PE Cusco, Arequipa
PH Quezon City, Cebu, Davao, Mindanao, Luzon, Subic Bay, Palawan, Marawi, Leyte
PK Karachi, Lahore, Peshawar, Quetta, Balochistan, Khyber Pakhtunkhwa, Sindh, Faisalabad, Multan, Abbottabad, Gwadar, Waziristan, Muzaffarabad, Bahawalpur, Muridke, Sialkot, Swat, Gilgit-Baltistan
PL Krakow, Kraków, Gdańsk, Gdansk, Wrocław, Wroclaw, Poznan, Łódź, Lodz, Katowice, Rzeszów
PS Gaza, Gaza City, Rafah, Khan Younis, Khan Yunis, Jenin, Hebron, Nablus, Bethlehem, East Jerusalem, Jericho, Jabalia, Tulkarm
PT Porto, Madeira, Azores, Algarve
QA Lusail, Al Udeid
RO Cluj, Timișoara, Transylvania, Constanta
RS Novi Sad, Niš, Vojvodina
RU St. Petersburg, St Petersburg, Saint Petersburg, Leningrad, Vladivostok, Kazan, Sochi, Novosibirsk, Yekaterinburg, Kursk, Belgorod, Chechnya, Grozny, Dagestan, Siberia, Kaliningrad, Murmansk, Rostov, Rostov-on-Don, Bryansk, Kamchatka, Kuril Islands, Sakhalin, Volgograd, Stalingrad, Ufa, Omsk, Samara
SA Jeddah, Mecca, Medina, Dammam, Dhahran, Neom
SD Darfur, Omdurman, El Fasher, Kordofan
SE Gothenburg, Malmö, Malmo, Uppsala
SO Kismayo, Hargeisa, Somaliland, Puntland
SY Aleppo, Homs, Idlib, Raqqa, Latakia, Deir ez-Zor, Palmyra, Hama, Daraa, Douma, Ghouta, Kobani, Sweida
TH Chiang Mai, Phuket, Pattaya, Hua Hin, Chiang Rai
TR Istanbul, Izmir, Antalya, Gaziantep, Diyarbakir, Incirlik, Hatay, Constantinople, Bursa, Anatolia
TW Kaohsiung, Taichung, Tainan, Hsinchu, Kinmen, Matsu
TZ Arusha
UA Kharkiv, Kharkov, Odesa, Odessa, Lviv, Dnipro, Donetsk, Luhansk, Mariupol, Kherson, Zaporizhzhia, Bakhmut, Crimea, Sevastopol, Donbas, Donbass, Chernobyl, Bucha, Irpin, Mykolaiv, Avdiivka, Pokrovsk, Sumy, Chernihiv, Kramatorsk, Kryvyi Rih
UG Entebbe, Gulu
US New York, New York City, Los Angeles, Chicago, Houston, Philadelphia, Phoenix, San Antonio, San Diego, Dallas, Austin, San Francisco, Seattle, Denver, Boston, Detroit, Nashville, Portland, Las Vegas, Baltimore, Milwaukee, Atlanta, Miami, Minneapolis, New Orleans, Cleveland, Pittsburgh, Cincinnati, St. Louis, St Louis, Saint Louis, Orlando, Tampa, Honolulu, Anchorage, Salt Lake City, Sacramento, Oakland, Kansas City, Indianapolis, Columbus, Charlotte, Memphis, Louisville, Buffalo, Omaha, Tulsa, Oklahoma City, Albuquerque, Tucson, Fresno, Raleigh, Richmond, Newark, Jersey City, Brooklyn, Manhattan, Queens, Bronx, Staten Island, Harlem, Hollywood, Silicon Valley, Wall Street, Long Island, Camp David, Mar-a-Lago, Pearl Harbor, Guantanamo Bay, Ground Zero, Cape Canaveral, Los Alamos, Roswell, Salem, Springfield, El Paso, Fort Worth, Charlottesville, Ferguson, Baton Rouge, Annapolis, Santa Fe, Santa Monica, Berkeley, Palo Alto, Mountain View, Cupertino, San Jose, Ann Arbor, Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming, New England, Midwest, Southern California, Northern California, Upstate New York, Washington State, New York State
VE Maracaibo
VN Ho Chi Minh City, Saigon, Da Nang, Haiphong, Hue
YE Hodeidah, Taiz, Marib, Hadhramaut, Socotra
ZA Johannesburg, Cape Town, Durban, Soweto, Port Elizabeth, Bloemfontein, KwaZulu-Natal, Gauteng
ZW Bulawayo
`

/** Regions, seas and continents: places without a country. */
const REGIONS = new Set(
  `Africa|Asia|Europe|North America|South America|Latin America|Central America|Oceania|Antarctica|Arctic|Eurasia|
Southeast Asia|South-East Asia|South East Asia|South Asia|East Asia|Central Asia|West Asia|Northeast Asia|Western Asia|Asia-Pacific|Asia Pacific|Indo-Pacific|
Middle East|Near East|Far East|Gulf|Persian Gulf|Arabian Gulf|Gulf of Aden|Gulf of Oman|Gulf of Mexico|Gulf of Guinea|
Horn of Africa|West Africa|East Africa|North Africa|Southern Africa|Central Africa|Sub-Saharan Africa|sub-Saharan Africa|Sahel|Maghreb|
Balkans|Western Balkans|Baltics|Caucasus|South Caucasus|Scandinavia|Nordic|Benelux|Iberia|Levant|Caribbean|Polynesia|Melanesia|
Eastern Europe|Western Europe|Central Europe|Northern Europe|Southern Europe|Korean Peninsula|Arabian Peninsula|Iberian Peninsula|Balkan Peninsula|Crimean Peninsula|
Pacific|Atlantic|Pacific Ocean|Atlantic Ocean|Indian Ocean|Arctic Ocean|Southern Ocean|Western Pacific|South Pacific|North Pacific|North Atlantic|South Atlantic|Pacific Islands|
South China Sea|East China Sea|Yellow Sea|Sea of Japan|Black Sea|Red Sea|Mediterranean|Mediterranean Sea|Baltic Sea|Caspian Sea|Dead Sea|
Arabian Sea|Bay of Bengal|North Sea|Irish Sea|Aegean Sea|Adriatic Sea|Sea of Azov|Barents Sea|Coral Sea|Tasman Sea|Caribbean Sea|Andaman Sea|Sea of Galilee|Philippine Sea|
Taiwan Strait|Strait of Hormuz|Strait of Malacca|Malacca Strait|Bosphorus|Bosporus|Dardanelles|English Channel|Bering Strait|Bab al-Mandab|Bab el-Mandeb|Kerch Strait|
Suez Canal|Panama Canal|Nile|Danube|Rhine|Mekong|Ganges|Indus|Amazon River|Mississippi River|Yangtze|Euphrates|Tigris|Volga|Dnipro River|
Himalayas|Alps|Andes|Urals|Rocky Mountains|Rockies|Pyrenees|Mount Everest|Everest|Sahara|Sahara Desert|Gobi|
Earth|Moon|Mars|Venus|Jupiter|Saturn|Line of Control|Line of Actual Control|Global South|Global North`
    .split('|')
    .map((name) => name.trim()),
)

const readCities = (): ReadonlyMap<string, string> => {
  const cities = new Map<string, string>()
  for (const row of CITY_ROWS.trim().split('\n')) {
    for (const city of row.slice(3).split(',')) cities.set(city.trim(), row.slice(0, 2))
  }
  return cities
}

const OWN_CITIES = readCities()
const SHOUTED: ReadonlyMap<string, string> = new Map(
  [...OWN_CITIES].map(([city, code]) => [city.toUpperCase(), code]),
)

export interface CityOf {
  /** Alpha-2. */
  readonly country: string
  /** To the thousand. */
  readonly population: number
  /** True when the name is as well a word, a person's or a country's. */
  readonly isAmbiguous: boolean
}

const NO_CITIES: readonly CityOf[] = []
/** By folded name, as the list writes the towns: read when first asked, each line only when its name is. */
let listed: ReadonlyMap<string, string> | null = null

const readListed = (): ReadonlyMap<string, string> => {
  const lines = new Map<string, string>()
  for (const line of CITIES.trim().split('\n')) {
    const at = line.indexOf(':')
    lines.set(line.slice(0, at), line.slice(at + 1))
  }
  return lines
}

const readTowns = (line: string): CityOf[] => {
  const isAmbiguous = line.startsWith('~')
  return line
    .slice(isAmbiguous ? 1 : 0)
    .split(' ')
    .map((town) => ({
      country: town.slice(0, 2),
      population: Number.parseInt(town.slice(2), 36) * 1000,
      isAmbiguous,
    }))
}

/** `Osaka`, `Port-au-Prince`, `OSAKA`: neither `osaka` nor `Of`. */
const isWrittenAsPlace = (words: string): boolean =>
  /^\p{Lu}/u.test(words) && (words.length > 3 || /^\p{Lu}\p{Ll}/u.test(words))

/** All towns of 15,000 people and more with that name, the largest of each country, the largest first. Evidence only. */
export const citiesNamed = (words: string): readonly CityOf[] => {
  if (!isWrittenAsPlace(words)) return NO_CITIES
  listed ??= readListed()
  const line = listed.get(foldName(words))
  return line === undefined ? NO_CITIES : readTowns(line)
}

/** How many people live in the largest town of that name; 0 when no town of 15,000 has it. */
export const cityPopulation = (words: string): number => citiesNamed(words)[0]?.population ?? 0

/** Smaller towns need more evidence than their name. */
const LARGE = 250_000

const isLarge = (largest: CityOf | undefined): largest is CityOf =>
  largest !== undefined && !largest.isAmbiguous && largest.population >= LARGE

const largeCityCountry = (words: string): string | null => {
  const [largest] = citiesNamed(words)
  return isLarge(largest) ? largest.country : null
}

/** True for a place of the own tables: the news names it often. */
export const isWellKnownPlace = (words: string): boolean => ownPlaceCountry(words) !== null

const ownPlaceCountry = (words: string): string | null =>
  OWN_CITIES.get(plainApostrophes(words)) ?? SHOUTED.get(plainApostrophes(words)) ?? capitalCountry(words)

/** The country of a well-known or large city, state or region inside one country (capitals too), or null. */
export const placeCountry = (words: string): string | null =>
  ownPlaceCountry(words) ?? largeCityCountry(words)

/** True for continents, seas and regions that belong to no single country. */
export const isRegion = (words: string): boolean => REGIONS.has(plainApostrophes(words))

const readLargeCities = (): string[] => {
  listed ??= readListed()
  return [...listed].filter(([, line]) => isLarge(readTowns(line)[0])).map(([name]) => name)
}

/** True for what a country's form, a well-known or large city, a state or a region begins with or is; quick. */
export const opensPlace = opensOneOf(() => [
  ...COUNTRY_FORMS,
  ...OWN_CITIES.keys(),
  ...REGIONS,
  ...readLargeCities(),
])

/** True for a place that a report may be datelined from. */
export const isDatelinePlace = (words: string): boolean => placeCountry(words) !== null

/** States and provinces as agencies shorten them behind the name of a town. Usage of The Associated Press, 2025. */
const STATE_ABBREVIATIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  US: new Set(
    `Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb. Nev.
N.H. N.J. N.M. N.Y. N.C. N.D. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Tex. Texas. Vt. Va. Wash. W.Va. Wis. Wyo. D.C.`.split(
      /\s+/u,
    ),
  ),
  CA: new Set('Alta. B.C. Man. N.B. Nfld. N.S. Ont. P.E.I. Que. Sask.'.split(' ')),
}

/** The country of a shortened state behind a town ("Hartford, Conn."), or null. */
export const stateAbbreviationCountry = (words: string): string | null => {
  const stopped = words.endsWith('.') ? words : `${words}.`
  return Object.keys(STATE_ABBREVIATIONS).find((code) => STATE_ABBREVIATIONS[code]!.has(stopped)) ?? null
}

/**
 * The country of a place that a report is datelined from, where any town may stand: `TULSA`, `Mobile, Ala.`,
 * `PORT-AU-PRINCE, Haiti`. Null when nobody knows it.
 */
export const datelineCountry = (words: string): string | null => {
  const [town, ...rest] = words.split(/,\s*/u).filter((part) => part !== '')
  for (const part of rest.reverse()) {
    const country = stateAbbreviationCountry(part) ?? countryForm(part)?.code ?? ownPlaceCountry(part)
    if (country !== null) return country
  }
  if (town === undefined) return null
  return (
    countryForm(town)?.code ?? ownPlaceCountry(town) ?? townCountry(town) ?? townCountry(withUmlauts(town))
  )
}

const townCountry = (words: string): string | null => citiesNamed(words)[0]?.country ?? null

/** Wires write `Duesseldorf`; the list folds `Düsseldorf` to `dusseldorf`. */
const withUmlauts = (words: string): string => words.replace(/([aou])e/giu, '$1')
