/**
 * What English-language news calls the offices: title, office, and the countries where it means that (none: everywhere).
 * Titles are as `find-office.ts` plainly writes them: lower case, British "defence", "adviser", no hyphens, no full
 * stops, "X minister" for "minister of X". China's "top diplomat" is now its foreign minister, now the party's director
 * of foreign affairs: it is given an office that the tables do not list there, so that it dates nothing. Own table after
 * the usage of news agencies, 2026-11-21.
 */
export const TITLE_ROWS = `
prime minister | head-of-government
pm | head-of-government
premier | head-of-government
head of government | head-of-government
chancellor | head-of-government | DE AT
federal chancellor | head-of-government | DE AT
taoiseach | head-of-government | IE
chief adviser | head-of-government | BD
chief executive | head-of-government | HK PK
state counsellor | head-of-government | MM
president | head-of-government | IR
president | bank-president | organization:world-bank organization:european-central-bank
president | head-of-state
head of state | head-of-state
king | head-of-state
queen | head-of-state
emperor | head-of-state
monarch | head-of-state
grand duke | head-of-state | LU
federal president | head-of-state | DE AT
emir | head-of-state
sultan | head-of-state
yang di pertuan agong | head-of-state | MY
agong | head-of-state | MY
pope | head-of-state | VA
pontiff | head-of-state | VA
vice president | vice-president
veep | vice-president | US
supreme leader | supreme-leader
leader | supreme-leader | KP
paramount leader | party-leader | CN
leader | party-leader | CN
general secretary | party-leader | CN VN LA
party general secretary | party-leader | CN VN LA
communist party general secretary | party-leader | CN VN LA
party chief | party-leader | CN VN LA
communist party chief | party-leader | CN VN LA
party secretary general | party-leader | VN LA
top leader | party-leader | CN VN
crown prince | crown-prince
external affairs minister | foreign-minister | IN
external affairs | foreign-minister | IN
eam | foreign-minister | IN
foreign minister | foreign-minister
foreign affairs minister | foreign-minister
foreign affairs | foreign-minister
foreign and european affairs minister | foreign-minister
europe and foreign affairs minister | foreign-minister
european and international affairs minister | foreign-minister | AT
foreign affairs and international cooperation minister | foreign-minister
foreign affairs and trade minister | foreign-minister
foreign affairs and international trade minister | foreign-minister
foreign affairs and cooperation minister | foreign-minister
external relations minister | foreign-minister
foreign relations minister | foreign-minister
foreign relations secretary | foreign-minister | MX
international relations and cooperation minister | foreign-minister | ZA
international relations minister | foreign-minister | ZA
second foreign minister | foreign-minister | BN
second foreign affairs minister | foreign-minister | BN
second minister of foreign affairs | foreign-minister | BN
second minister for foreign affairs | foreign-minister | BN
minister of foreign affairs ii | foreign-minister | BN
minister for foreign affairs ii | foreign-minister | BN
foreign minister ii | foreign-minister | BN
fm | foreign-minister
top diplomat | foreign-minister
chief diplomat | foreign-minister
top diplomat | foreign-secretary | CN
chief diplomat | foreign-secretary | CN
secretary of state | foreign-minister | US
secretary of foreign affairs | foreign-minister | PH MX
foreign affairs secretary | foreign-minister | PH MX
foreign secretary | foreign-minister | GB PH MX
foreign commonwealth and development affairs secretary | foreign-minister | GB
foreign and commonwealth affairs secretary | foreign-minister | GB
foreign adviser | foreign-minister | BD PK
foreign affairs adviser | foreign-minister | BD PK
adviser on foreign affairs | foreign-minister | BD PK
foreign secretary | foreign-secretary | IN PK BD LK NP BT MV
vice minister for foreign affairs | foreign-secretary | JP
vice foreign minister | foreign-secretary | JP
administrative vice foreign minister | foreign-secretary | JP
defence minister | defence-minister
national defence minister | defence-minister
minister of national defence | defence-minister
raksha mantri | defence-minister | IN
armed forces minister | defence-minister | FR
armies minister | defence-minister | FR
secretary of defence | defence-minister | US PH
defence secretary | defence-minister | US GB PH MX
secretary of national defence | defence-minister | PH MX
national defence secretary | defence-minister | PH MX
minister of state for defence | defence-minister | JP
defence and military veterans minister | defence-minister | ZA
defence and aviation minister | defence-minister | SA
defence chief | defence-minister | US JP KR TW PH
pentagon chief | defence-minister | US
secretary of war | defence-minister | US
war secretary | defence-minister | US
war minister | defence-minister | US
defence agency chief | defence-minister | JP
defence agency director general | defence-minister | JP
defence secretary | defence-secretary | IN PK
finance minister | finance-minister
economy minister | finance-minister | BR
economy and finance minister | finance-minister
treasury secretary | finance-minister | US
secretary of the treasury | finance-minister | US
secretary of treasury | finance-minister | US
chancellor of the exchequer | finance-minister | GB
chancellor of exchequer | finance-minister | GB
chancellor | finance-minister | GB
treasurer | finance-minister | AU
home minister | interior-minister
home affairs minister | interior-minister
interior minister | interior-minister
home secretary | interior-minister | GB
interior secretary | interior-minister | MX
secretary of the interior | interior-minister | MX
public security minister | interior-minister | VN
chief cabinet secretary | chief-cabinet-secretary | JP
top government spokesman | chief-cabinet-secretary | JP
national security adviser | national-security-adviser
nsa | national-security-adviser
national security secretariat chief | national-security-adviser | JP
national security secretariat secretary general | national-security-adviser | JP
secretary general of the national security secretariat | national-security-adviser | JP
security council secretary | national-security-adviser | RU UA
secretary of the security council | national-security-adviser | RU UA
security council chief | national-security-adviser | RU UA
national security and defence council secretary | national-security-adviser | UA
secretary of the national security and defence council | national-security-adviser | UA
national security and defence council head | national-security-adviser | UA
head of the national security and defence council | national-security-adviser | UA
nsdc secretary | national-security-adviser | UA
supreme national security council secretary | national-security-adviser | IR
secretary of the supreme national security council | national-security-adviser | IR
national security council secretary | national-security-adviser | IR
security chief | national-security-adviser | IR
top security official | national-security-adviser | IR
national security council head | national-security-adviser | IL
head of the national security council | national-security-adviser | IL
national security council chief | national-security-adviser | IL
national security council chairman | national-security-adviser | IL
national security bureau head | national-security-adviser | PL
head of the national security bureau | national-security-adviser | PL
national security bureau chief | national-security-adviser | PL
chief of the national security bureau | national-security-adviser | PL
national security and intelligence adviser | national-security-adviser | CA
adviser on national security | national-security-adviser | PK
national security director | national-security-adviser | KR
national security office director | national-security-adviser | KR
national security office chief | national-security-adviser | KR
national security office head | national-security-adviser | KR
head of the national security office | national-security-adviser | KR
chief of the national security office | national-security-adviser | KR
presidential security adviser | national-security-adviser | KR
presidential national security adviser | national-security-adviser | KR
chief of defence staff | military-chief | IN
cds | military-chief | IN
commander in chief | military-chief | UA MM
commander in chief of the armed forces | military-chief | UA MM
commander in chief of defence services | military-chief | MM
military chief | military-chief | UA MM
army chief | military-chief | MM
junta chief | military-chief | MM
junta leader | military-chief | MM
chief of the general staff | military-chief | RU
chief of general staff | military-chief | RU
general staff chief | military-chief | RU
joint chiefs of staff chairman | military-chief | US
joint chiefs chairman | military-chief | US
army chief | army-chief | IN PK
military chief | army-chief | PK
chief of army staff | army-chief | IN PK
chief of the army staff | army-chief | IN PK
coas | army-chief | PK
federal reserve chair | central-bank-governor | US
federal reserve chairman | central-bank-governor | US
federal reserve chairwoman | central-bank-governor | US
fed chair | central-bank-governor | US
fed chairman | central-bank-governor | US
fed chairwoman | central-bank-governor | US
central bank governor | central-bank-governor
central bank chief | central-bank-governor
reserve bank governor | central-bank-governor | IN
rbi governor | central-bank-governor | IN
boj governor | central-bank-governor | JP
bank of japan governor | central-bank-governor | JP
bank of england governor | central-bank-governor | GB
secretary general | secretary-general
sg | secretary-general | organization:united-nations organization:nato
chief | secretary-general | organization:united-nations organization:nato
director general | director-general
chief | director-general | organization:iaea organization:world-health-organization organization:world-trade-organization
managing director | managing-director
chief | managing-director | organization:international-monetary-fund
commission president | commission-president | organization:european-union
european commission president | commission-president | organization:european-union
european commission chief | commission-president | organization:european-union
commission chief | commission-president | organization:european-union
president of the european commission | commission-president | organization:european-union
president of the commission | commission-president | organization:european-union
council president | council-president | organization:european-union
european council president | council-president | organization:european-union
european council chief | council-president | organization:european-union
president of the european council | council-president | organization:european-union
parliament president | parliament-president | organization:european-union
european parliament president | parliament-president | organization:european-union
president of the european parliament | parliament-president | organization:european-union
high representative | high-representative | organization:european-union
high representative for foreign affairs and security policy | high-representative | organization:european-union
foreign policy chief | high-representative | organization:european-union
foreign affairs chief | high-representative | organization:european-union
top diplomat | high-representative | organization:european-union
chief diplomat | high-representative | organization:european-union
`
