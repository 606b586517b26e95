/**
 * What English-language news calls the offices: title, office, and the countries where it means that (none: everywhere).
 * Titles are as `find-office.ts` plainly writes them: lower case, British "defence", "adviser", no hyphens, no full
 * stops, "X minister" for "minister of X". Own table after the usage of news agencies, 2026-11-21.
 */
export const TITLE_ROWS = `
prime minister | head-of-government
pm | head-of-government
premier | head-of-government
head of government | head-of-government
chancellor | head-of-government | DE AT
taoiseach | head-of-government | IE
chief adviser | head-of-government | BD
chief executive | head-of-government | HK
state counsellor | head-of-government | MM
president | head-of-government | IR
president | bank-president | organization:world-bank organization:european-central-bank
president | head-of-state
head of state | head-of-state
king | head-of-state
queen | head-of-state
emperor | head-of-state
monarch | head-of-state
emir | head-of-state
sultan | head-of-state
pope | head-of-state | VA
pontiff | head-of-state | VA
vice president | vice-president
veep | vice-president | US
supreme leader | supreme-leader
leader | supreme-leader | KP
general secretary | party-leader | CN VN LA
party general secretary | party-leader | CN VN LA
communist party general secretary | party-leader | CN VN LA
party chief | party-leader | CN VN LA
communist party chief | party-leader | CN VN LA
party secretary general | party-leader | VN
crown prince | crown-prince
external affairs minister | foreign-minister | IN
external affairs | foreign-minister | IN
eam | foreign-minister | IN
foreign minister | foreign-minister
foreign affairs minister | foreign-minister
foreign affairs | foreign-minister
foreign and european affairs minister | foreign-minister
europe and foreign affairs minister | foreign-minister
foreign affairs and international cooperation minister | foreign-minister
fm | foreign-minister
top diplomat | foreign-minister
chief diplomat | foreign-minister
secretary of state | foreign-minister | US
secretary of foreign affairs | foreign-minister | PH MX
foreign affairs secretary | foreign-minister | PH MX
foreign secretary | foreign-minister | GB PH MX
foreign commonwealth and development affairs secretary | foreign-minister | GB
foreign and commonwealth affairs secretary | foreign-minister | GB
foreign adviser | foreign-minister | BD
foreign affairs adviser | foreign-minister | BD
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
defence secretary | defence-minister | US GB PH
pentagon chief | defence-minister | US
secretary of war | defence-minister | US
war secretary | defence-minister | US
war minister | defence-minister | US
defence agency chief | defence-minister | JP
defence agency director general | defence-minister | JP
defence secretary | defence-secretary | IN PK
finance minister | finance-minister
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
chief cabinet secretary | chief-cabinet-secretary | JP
top government spokesman | chief-cabinet-secretary | JP
national security adviser | national-security-adviser
nsa | national-security-adviser
national security secretariat chief | national-security-adviser | JP
national security secretariat secretary general | national-security-adviser | JP
secretary general of the national security secretariat | national-security-adviser | JP
security council secretary | national-security-adviser | RU
secretary of the security council | national-security-adviser | RU
national security director | national-security-adviser | KR
national security office director | national-security-adviser | KR
chief of defence staff | military-chief | IN
cds | military-chief | IN
commander in chief | military-chief | UA
commander in chief of the armed forces | military-chief | UA
army chief | army-chief | IN PK
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
