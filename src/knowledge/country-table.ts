/**
 * Countries and what English news calls them. One row a country:
 * alpha-2 | name | other names, former names, abbreviations | adjective, further adjectives and people |
 * capital, seats of government and their metonyms.
 * Codes: ISO 3166-1 alpha-2 (2025); XK is the user-assigned code in common use for Kosovo. Names, demonyms and
 * capitals: own table after the UN list of member states and the usage of English-language news agencies (2025). A state
 * that is no more is the one that took its seat: both Germanies DE, the Soviet Union RU, Czechoslovakia CZ, Yugoslavia RS.
 */
export const COUNTRY_ROWS = `
AD|Andorra||Andorran|Andorra la Vella
AE|United Arab Emirates|UAE, U.A.E., Emirates, Trucial States|Emirati|Abu Dhabi
AF|Afghanistan||Afghan|Kabul
AG|Antigua and Barbuda|Antigua|Antiguan, Barbudan|
AI|Anguilla||Anguillan|
AL|Albania||Albanian|Tirana
AM|Armenia||Armenian|Yerevan
AO|Angola||Angolan|Luanda
AQ|Antarctica||Antarctic|
AR|Argentina|Argentine Republic|Argentine, Argentinian, Argentinean|Buenos Aires, Casa Rosada
AS|American Samoa|||Pago Pago
AT|Austria||Austrian|Vienna
AU|Australia||Australian, Aussie|Canberra, Kirribilli
AW|Aruba||Aruban|
AZ|Azerbaijan||Azerbaijani, Azeri|Baku
BA|Bosnia and Herzegovina|Bosnia, Bosnia-Herzegovina, Bosnia & Herzegovina|Bosnian, Herzegovinian|Sarajevo
BB|Barbados||Barbadian, Bajan|Bridgetown
BD|Bangladesh|East Pakistan|Bangladeshi|Dhaka, Dacca
BE|Belgium||Belgian|
BF|Burkina Faso|Upper Volta|Burkinabe, Burkinabé|Ouagadougou
BG|Bulgaria||Bulgarian|Sofia
BH|Bahrain||Bahraini|Manama
BI|Burundi||Burundian|Gitega, Bujumbura
BJ|Benin|Dahomey|Beninese|Porto-Novo, Cotonou
BM|Bermuda||Bermudian, Bermudan|
BN|Brunei|Brunei Darussalam|Bruneian|Bandar Seri Begawan
BO|Bolivia||Bolivian|La Paz, Sucre
BR|Brazil|Brasil|Brazilian|Brasilia, Brasília, Planalto
BS|Bahamas|The Bahamas|Bahamian|Nassau
BT|Bhutan||Bhutanese|Thimphu
BW|Botswana|Bechuanaland|Botswanan, Batswana|Gaborone
BY|Belarus|Byelorussia, Belorussia|Belarusian, Belarussian, Belorussian|Minsk
BZ|Belize|British Honduras|Belizean|Belmopan
CA|Canada||Canadian|Ottawa, Parliament Hill, Rideau Hall
CD|Democratic Republic of the Congo|DR Congo, DRC, D.R.C., Democratic Republic of Congo, Congo-Kinshasa, Zaire|Congolese, Zairean, Zairian, Zairois|Kinshasa
CF|Central African Republic|Central African Empire|Central African|Bangui
CG|Republic of the Congo|Congo-Brazzaville, Republic of Congo||Brazzaville
CH|Switzerland||Swiss|Bern, Berne
CI|Ivory Coast|Côte d'Ivoire, Cote d'Ivoire, Côte d’Ivoire, Cote d’Ivoire|Ivorian|Yamoussoukro, Abidjan
CK|Cook Islands||Cook Islander, Cook Islanders|
CL|Chile||Chilean|Santiago, La Moneda
CM|Cameroon||Cameroonian|Yaoundé, Yaounde
CN|China|People's Republic of China, People’s Republic of China, PRC, P.R.C., Mainland China, Red China, Communist China, P.R. China|Chinese|Beijing, Peking, Zhongnanhai, Great Hall of the People
CO|Colombia||Colombian|Bogotá, Bogota
CR|Costa Rica||Costa Rican|San José, San Jose
CU|Cuba||Cuban|Havana
CV|Cape Verde|Cabo Verde|Cape Verdean|Praia
CW|Curaçao|Curacao||Willemstad
CY|Cyprus||Cypriot|Nicosia
CZ|Czech Republic|Czechia, Czechoslovakia, Czecho-Slovakia|Czech, Czechoslovak, Czechoslovakian|Prague
DE|Germany|Federal Republic of Germany, West Germany, East Germany, GDR, E. Germany, W. Germany, F.R.G., FRG, G.D.R., German Democratic Republic, Nazi Germany|German, West German, East German, East Germans, West Germans|Berlin, Bonn, Chancellery
DJ|Djibouti||Djiboutian|
DK|Denmark||Danish, Dane, Danes|Copenhagen
DM|Dominica||Dominiquais|Roseau
DO|Dominican Republic||Dominican|Santo Domingo
DZ|Algeria||Algerian|Algiers
EC|Ecuador||Ecuadorian, Ecuadorean|Quito
EE|Estonia||Estonian|Tallinn
EG|Egypt|United Arab Republic, U.A.R.|Egyptian|Cairo
EH|Western Sahara||Sahrawi|
ER|Eritrea||Eritrean|Asmara
ES|Spain||Spanish, Spaniard, Spaniards|Madrid, Moncloa, Zarzuela
ET|Ethiopia|Abyssinia|Ethiopian|Addis Ababa
FI|Finland||Finnish, Finn, Finns|Helsinki
FJ|Fiji||Fijian|Suva
FK|Falkland Islands|Falklands||
FM|Micronesia|Federated States of Micronesia|Micronesian|Palikir
FO|Faroe Islands|Faeroe Islands|Faroese|Tórshavn
FR|France|French Republic, Vichy France|French, Frenchman, Frenchmen, Frenchwoman|Paris, Élysée, Elysée, Elysee, Quai d'Orsay, Quai d’Orsay, Matignon, Elysee Palace, Élysée Palace, Quai d'Orsay
GA|Gabon||Gabonese|Libreville
GB|United Kingdom|UK, U.K., Britain, Great Britain, England, Scotland, Wales, Northern Ireland, U.K|British, Briton, Britons, Brit, Brits, English, Englishman, Englishmen, Scottish, Scot, Scots, Welsh, Northern Irish|London, Downing Street, Whitehall, Westminster, Buckingham Palace
GD|Grenada||Grenadian|
GE|Georgia|Republic of Georgia|Georgian|Tbilisi
GF|French Guiana||Guianese|Cayenne
GH|Ghana|Gold Coast|Ghanaian|Accra
GI|Gibraltar||Gibraltarian|
GL|Greenland||Greenlandic, Greenlander, Greenlanders|Nuuk
GM|Gambia|The Gambia|Gambian|Banjul
GN|Guinea||Guinean|Conakry
GP|Guadeloupe|||
GQ|Equatorial Guinea||Equatorial Guinean, Equatoguinean|Malabo
GR|Greece|Hellenic Republic|Greek|Athens
GT|Guatemala||Guatemalan|
GU|Guam||Guamanian|Hagåtña
GW|Guinea-Bissau||Bissau-Guinean|Bissau
GY|Guyana|British Guiana|Guyanese|Georgetown
HK|Hong Kong||Hong Konger, Hong Kongers, Hongkonger, Hongkongers|
HN|Honduras||Honduran|Tegucigalpa
HR|Croatia||Croatian, Croat|Zagreb
HT|Haiti||Haitian|Port-au-Prince
HU|Hungary||Hungarian, Magyar|Budapest
ID|Indonesia|Dutch East Indies|Indonesian|Jakarta, Nusantara
IE|Ireland|Republic of Ireland, Irish Republic, Éire, Irish Free State|Irish, Irishman, Irishmen, Irishwoman|Dublin, Leinster House
IL|Israel|State of Israel|Israeli|Jerusalem, Tel Aviv
IN|India|Republic of India, Bharat|Indian|New Delhi, Delhi, Raisina Hill, South Block, Rashtrapati Bhavan
IQ|Iraq||Iraqi|Baghdad
IR|Iran|Islamic Republic of Iran, Persia|Iranian|Tehran, Teheran
IS|Iceland||Icelandic, Icelander, Icelanders|Reykjavik, Reykjavík
IT|Italy||Italian|Rome, Palazzo Chigi, Quirinale, Montecitorio, Farnesina
JM|Jamaica||Jamaican|
JO|Jordan|Hashemite Kingdom of Jordan, Transjordan|Jordanian|Amman
JP|Japan||Japanese|Tokyo, Kantei, Nagatacho, Kasumigaseki
KE|Kenya||Kenyan|Nairobi
KG|Kyrgyzstan|Kyrgyz Republic, Kirghizia|Kyrgyz, Kyrgyzstani|Bishkek
KH|Cambodia|Kampuchea, Democratic Kampuchea, Khmer Republic|Cambodian, Kampuchean|Phnom Penh
KI|Kiribati||I-Kiribati|South Tarawa
KM|Comoros||Comorian, Comoran|Moroni
KN|Saint Kitts and Nevis|St. Kitts and Nevis, St Kitts and Nevis|Kittitian|Basseterre
KP|North Korea|DPRK, D.P.R.K., Democratic People's Republic of Korea, Democratic People’s Republic of Korea, N. Korea, N.Korea|North Korean, N. Korean|Pyongyang
KR|South Korea|Republic of Korea, ROK, R.O.K., S. Korea, S.Korea, Korea|South Korean, S. Korean, Korean|Seoul, Blue House
KW|Kuwait||Kuwaiti|Kuwait City
KY|Cayman Islands||Caymanian|
KZ|Kazakhstan||Kazakh, Kazakhstani|Astana, Nur-Sultan, Nursultan
LA|Laos|Lao PDR, Lao People's Democratic Republic|Laotian, Lao|Vientiane
LB|Lebanon||Lebanese|Beirut
LC|Saint Lucia|St. Lucia, St Lucia|St. Lucian, Saint Lucian|Castries
LI|Liechtenstein||Liechtensteiner|Vaduz
LK|Sri Lanka|Ceylon|Sri Lankan, Ceylonese|Colombo, Sri Jayawardenepura Kotte
LR|Liberia||Liberian|Monrovia
LS|Lesotho|Basutoland|Basotho|Maseru
LT|Lithuania||Lithuanian|Vilnius
LU|Luxembourg||Luxembourgish, Luxembourger, Luxembourgers|
LV|Latvia||Latvian|Riga
LY|Libya||Libyan|Tripoli
MA|Morocco||Moroccan|Rabat
MC|Monaco||Monégasque, Monegasque, Monacan|
MD|Moldova|Moldavia|Moldovan, Moldavian|Chisinau, Chişinău, Chișinău
ME|Montenegro||Montenegrin|Podgorica
MG|Madagascar||Malagasy, Madagascan|Antananarivo
MH|Marshall Islands||Marshallese|Majuro
MK|North Macedonia|Macedonia, FYROM|Macedonian, North Macedonian|Skopje
ML|Mali||Malian|Bamako
MM|Myanmar|Burma|Burmese, Myanma|Naypyidaw, Naypyitaw, Nay Pyi Taw, Yangon, Rangoon
MN|Mongolia||Mongolian|Ulaanbaatar, Ulan Bator
MO|Macau|Macao|Macanese|
MR|Mauritania||Mauritanian|Nouakchott
MT|Malta||Maltese|Valletta
MU|Mauritius||Mauritian|Port Louis
MV|Maldives|The Maldives|Maldivian|Malé
MW|Malawi|Nyasaland|Malawian|Lilongwe
MX|Mexico||Mexican|Mexico City
MY|Malaysia|Malaya|Malaysian|Kuala Lumpur, Putrajaya
MZ|Mozambique||Mozambican|Maputo
NA|Namibia|South West Africa|Namibian|Windhoek
NC|New Caledonia||New Caledonian|Nouméa, Noumea
NE|Niger||Nigerien|Niamey
NG|Nigeria||Nigerian|Abuja
NI|Nicaragua||Nicaraguan|Managua
NL|Netherlands|The Netherlands, Holland|Dutch, Dutchman, Dutchmen, Netherlander|The Hague, Amsterdam, Binnenhof
NO|Norway||Norwegian|Oslo
NP|Nepal||Nepali, Nepalese|Kathmandu
NR|Nauru||Nauruan|Yaren
NU|Niue||Niuean|
NZ|New Zealand|Aotearoa, NZ, N.Z.|New Zealander, New Zealanders, Kiwi, Kiwis|Wellington
OM|Oman||Omani|Muscat
PA|Panama||Panamanian|Panama City
PE|Peru||Peruvian|Lima
PF|French Polynesia||French Polynesian|Papeete
PG|Papua New Guinea|PNG|Papua New Guinean, Papuan|Port Moresby
PH|Philippines|The Philippines|Filipino, Philippine, Filipina, Filipinas|Manila, Malacañang, Malacanang
PK|Pakistan|Islamic Republic of Pakistan|Pakistani|Islamabad, Rawalpindi
PL|Poland|People's Republic of Poland|Polish, Pole, Poles|Warsaw, Belweder
PR|Puerto Rico||Puerto Rican|San Juan
PS|Palestine|State of Palestine, Palestinian Territories, Palestinian Authority, Gaza Strip, West Bank|Palestinian|Ramallah
PT|Portugal||Portuguese|Lisbon
PW|Palau||Palauan|Ngerulmud
PY|Paraguay||Paraguayan|Asunción, Asuncion
QA|Qatar||Qatari|Doha
RE|Réunion|||
RO|Romania|Rumania|Romanian|Bucharest
RS|Serbia|Yugoslavia, Federal Republic of Yugoslavia, Serbia and Montenegro|Serbian, Serb, Yugoslav, Yugoslavian|Belgrade
RU|Russia|Russian Federation, Soviet Union, USSR, U.S.S.R., Soviet Russia, Soviets, Russian SFSR|Russian, Soviet|Moscow, Kremlin
RW|Rwanda||Rwandan|Kigali
SA|Saudi Arabia|Kingdom of Saudi Arabia, KSA, Saudi, S. Arabia|Saudi, Saudi Arabian|Riyadh
SB|Solomon Islands|The Solomon Islands|Solomon Islander, Solomon Islanders|Honiara
SC|Seychelles||Seychellois|
SD|Sudan||Sudanese|Khartoum, Port Sudan
SE|Sweden||Swedish, Swede, Swedes|Stockholm
SG|Singapore||Singaporean|
SI|Slovenia||Slovenian, Slovene|Ljubljana
SK|Slovakia|Slovak Republic|Slovak, Slovakian|Bratislava
SL|Sierra Leone||Sierra Leonean|Freetown
SM|San Marino||Sammarinese|
SN|Senegal||Senegalese|Dakar
SO|Somalia|Somali Republic|Somali, Somalian|Mogadishu, Villa Somalia
SR|Suriname|Surinam, Dutch Guiana|Surinamese|Paramaribo
SS|South Sudan||South Sudanese|Juba
ST|São Tomé and Príncipe|Sao Tome and Principe||São Tomé
SV|El Salvador||Salvadoran, Salvadorean|San Salvador
SX|Sint Maarten|||
SY|Syria|Syrian Arab Republic|Syrian|Damascus
SZ|Eswatini|Swaziland|Swazi, Emaswati|Mbabane, Lobamba
TC|Turks and Caicos Islands|Turks and Caicos||
TD|Chad||Chadian|N'Djamena, N’Djamena, Ndjamena
TG|Togo|Togoland|Togolese|Lomé, Lome
TH|Thailand|Siam|Thai, Siamese|Bangkok
TJ|Tajikistan||Tajik, Tajikistani|Dushanbe
TL|East Timor|Timor-Leste|East Timorese, Timorese|Dili
TM|Turkmenistan||Turkmen|Ashgabat
TN|Tunisia||Tunisian|Tunis
TO|Tonga||Tongan|Nuku'alofa, Nuku’alofa
TR|Turkey|Türkiye, Turkiye, Republic of Turkey, Ottoman Empire|Turkish, Turk, Turks|Ankara, Cankaya
TT|Trinidad and Tobago|Trinidad|Trinidadian, Tobagonian|Port of Spain
TV|Tuvalu|Ellice Islands|Tuvaluan|Funafuti
TW|Taiwan|Republic of China, Formosa, Chinese Taipei|Taiwanese|Taipei
TZ|Tanzania|Tanganyika, Zanzibar|Tanzanian, Zanzibari|Dodoma, Dar es Salaam
UA|Ukraine||Ukrainian|Kyiv, Kiev, Bankova
UG|Uganda||Ugandan|Kampala
US|United States|United States of America, US, U.S., USA, U.S.A., America, the States, US of A|American|Washington, Washington D.C., Washington, D.C., Washington DC, Washington, DC, White House, Capitol Hill, Pentagon, Oval Office, Foggy Bottom, Blair House
UY|Uruguay||Uruguayan|Montevideo
UZ|Uzbekistan||Uzbek, Uzbekistani|Tashkent
VA|Vatican City|Vatican, Holy See|Vatican|
VC|Saint Vincent and the Grenadines|St. Vincent and the Grenadines, St Vincent and the Grenadines|Vincentian|Kingstown
VE|Venezuela||Venezuelan|Caracas, Miraflores
VG|British Virgin Islands||British Virgin Islander|
VI|United States Virgin Islands|US Virgin Islands, U.S. Virgin Islands||
VN|Vietnam|Viet Nam, South Vietnam, North Vietnam, N. Vietnam, S. Vietnam, Socialist Republic of Vietnam|Vietnamese, North Vietnamese, South Vietnamese|Hanoi
VU|Vanuatu|New Hebrides|Ni-Vanuatu|Port Vila
WS|Samoa|Western Samoa|Samoan|Apia
XK|Kosovo|Kosova|Kosovan, Kosovar|Pristina
YE|Yemen||Yemeni|Sanaa, Sana'a, Sana’a, Aden
ZA|South Africa|RSA, S. Africa, S.Africa|South African|Pretoria, Union Buildings
ZM|Zambia|Northern Rhodesia|Zambian|Lusaka
ZW|Zimbabwe|Rhodesia, Southern Rhodesia, Zimbabwe-Rhodesia|Zimbabwean, Rhodesian|Harare
`
