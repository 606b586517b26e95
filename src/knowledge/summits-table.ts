/**
 * Recurring summits of leaders, 2008–2025, and who presides over their groups. One line a summit:
 *
 *     days (EDTF) | country of the host | towns, the usual name first; `virtual` when leaders met on screens | number
 *
 * Source: own table, compiled from the public record (the groups' own lists of meetings), 2026-11-21. Days are those of
 * the leaders' meeting; days of officials before it are left out. Cancelled summits (G7 2020, APEC 2019) are not listed.
 */
export const SUMMIT_ROWS = `
# g7
2010-06-25/2010-06-26 | CA | Huntsville, Muskoka
2011-05-26/2011-05-27 | FR | Deauville
2012-05-18/2012-05-19 | US | Camp David
2013-06-17/2013-06-18 | GB | Lough Erne, Enniskillen
2014-06-04/2014-06-05 | BE | Brussels
2015-06-07/2015-06-08 | DE | Elmau, Schloss Elmau, Bavaria
2016-05-26/2016-05-27 | JP | Ise-Shima, Shima
2017-05-26/2017-05-27 | IT | Taormina
2018-06-08/2018-06-09 | CA | Charlevoix, La Malbaie, Quebec
2019-08-24/2019-08-26 | FR | Biarritz
2021-06-11/2021-06-13 | GB | Carbis Bay, Cornwall
2022-06-26/2022-06-28 | DE | Elmau, Schloss Elmau, Bavaria
2023-05-19/2023-05-21 | JP | Hiroshima
2024-06-13/2024-06-15 | IT | Borgo Egnazia, Apulia, Fasano
2025-06-15/2025-06-17 | CA | Kananaskis, Alberta
# g20
2008-11-14/2008-11-15 | US | Washington
2009-04-02 | GB | London
2009-09-24/2009-09-25 | US | Pittsburgh
2010-06-26/2010-06-27 | CA | Toronto
2010-11-11/2010-11-12 | KR | Seoul
2011-11-03/2011-11-04 | FR | Cannes
2012-06-18/2012-06-19 | MX | Los Cabos
2013-09-05/2013-09-06 | RU | Saint Petersburg, St. Petersburg, St Petersburg
2014-11-15/2014-11-16 | AU | Brisbane
2015-11-15/2015-11-16 | TR | Antalya
2016-09-04/2016-09-05 | CN | Hangzhou
2017-07-07/2017-07-08 | DE | Hamburg
2018-11-30/2018-12-01 | AR | Buenos Aires
2019-06-28/2019-06-29 | JP | Osaka
2020-11-21/2020-11-22 | SA | virtual, Riyadh
2021-10-30/2021-10-31 | IT | Rome
2022-11-15/2022-11-16 | ID | Bali, Nusa Dua
2023-09-09/2023-09-10 | IN | New Delhi, Delhi
2024-11-18/2024-11-19 | BR | Rio de Janeiro, Rio
2025-11-22/2025-11-23 | ZA | Johannesburg
# asean
2010-04-08/2010-04-09 | VN | Hanoi | 16
2010-10-28/2010-10-30 | VN | Hanoi | 17
2011-05-07/2011-05-08 | ID | Jakarta | 18
2011-11-17/2011-11-19 | ID | Bali, Nusa Dua | 19
2012-04-03/2012-04-04 | KH | Phnom Penh | 20
2012-11-18/2012-11-20 | KH | Phnom Penh | 21
2013-04-24/2013-04-25 | BN | Bandar Seri Begawan | 22
2013-10-09/2013-10-10 | BN | Bandar Seri Begawan | 23
2014-05-10/2014-05-11 | MM | Naypyidaw, Nay Pyi Taw | 24
2014-11-12/2014-11-13 | MM | Naypyidaw, Nay Pyi Taw | 25
2015-04-26/2015-04-27 | MY | Kuala Lumpur, Langkawi | 26
2015-11-21/2015-11-22 | MY | Kuala Lumpur | 27
2016-09-06/2016-09-08 | LA | Vientiane | 28, 29
2017-04-28/2017-04-29 | PH | Manila | 30
2017-11-13/2017-11-14 | PH | Manila | 31
2018-04-27/2018-04-28 | SG | Singapore | 32
2018-11-13/2018-11-15 | SG | Singapore | 33
2019-06-22/2019-06-23 | TH | Bangkok | 34
2019-11-02/2019-11-04 | TH | Bangkok, Nonthaburi | 35
2020-06-26 | VN | virtual, Hanoi | 36
2020-11-12/2020-11-15 | VN | virtual, Hanoi | 37
2021-10-26/2021-10-28 | BN | virtual, Bandar Seri Begawan | 38, 39
2022-11-10/2022-11-13 | KH | Phnom Penh | 40, 41
2023-05-10/2023-05-11 | ID | Labuan Bajo | 42
2023-09-05/2023-09-07 | ID | Jakarta | 43
2024-10-08/2024-10-11 | LA | Vientiane | 44, 45
2025-05-26/2025-05-27 | MY | Kuala Lumpur | 46
2025-10-26/2025-10-28 | MY | Kuala Lumpur | 47
# east-asia
2010-10-30 | VN | Hanoi | 5
2011-11-19 | ID | Bali, Nusa Dua | 6
2012-11-20 | KH | Phnom Penh | 7
2013-10-10 | BN | Bandar Seri Begawan | 8
2014-11-13 | MM | Naypyidaw, Nay Pyi Taw | 9
2015-11-22 | MY | Kuala Lumpur | 10
2016-09-08 | LA | Vientiane | 11
2017-11-14 | PH | Manila | 12
2018-11-15 | SG | Singapore | 13
2019-11-04 | TH | Bangkok, Nonthaburi | 14
2020-11-14 | VN | virtual, Hanoi | 15
2021-10-27 | BN | virtual, Bandar Seri Begawan | 16
2022-11-13 | KH | Phnom Penh | 17
2023-09-07 | ID | Jakarta | 18
2024-10-11 | LA | Vientiane | 19
2025-10-27 | MY | Kuala Lumpur | 20
# quad
2021-03-12 | US | virtual
2021-09-24 | US | Washington
2022-03-03 | US | virtual
2022-05-24 | JP | Tokyo
2023-05-20 | JP | Hiroshima
2024-09-21 | US | Wilmington, Delaware
# brics
2009-06-16 | RU | Yekaterinburg
2010-04-15 | BR | Brasília
2011-04-14 | CN | Sanya
2012-03-28/2012-03-29 | IN | New Delhi, Delhi
2013-03-26/2013-03-27 | ZA | Durban
2014-07-14/2014-07-16 | BR | Fortaleza
2015-07-08/2015-07-09 | RU | Ufa
2016-10-15/2016-10-16 | IN | Goa, Benaulim
2017-09-03/2017-09-05 | CN | Xiamen
2018-07-25/2018-07-27 | ZA | Johannesburg
2019-11-13/2019-11-14 | BR | Brasília
2020-11-17 | RU | virtual
2021-09-09 | IN | virtual
2022-06-23/2022-06-24 | CN | virtual, Beijing
2023-08-22/2023-08-24 | ZA | Johannesburg, Sandton
2024-10-22/2024-10-24 | RU | Kazan
2025-07-06/2025-07-07 | BR | Rio de Janeiro, Rio
# sco
2010-06-10/2010-06-11 | UZ | Tashkent
2011-06-15 | KZ | Astana
2012-06-06/2012-06-07 | CN | Beijing
2013-09-13 | KG | Bishkek
2014-09-11/2014-09-12 | TJ | Dushanbe
2015-07-09/2015-07-10 | RU | Ufa
2016-06-23/2016-06-24 | UZ | Tashkent
2017-06-08/2017-06-09 | KZ | Astana
2018-06-09/2018-06-10 | CN | Qingdao
2019-06-13/2019-06-14 | KG | Bishkek
2020-11-10 | RU | virtual
2021-09-16/2021-09-17 | TJ | Dushanbe
2022-09-15/2022-09-16 | UZ | Samarkand
2023-07-04 | IN | virtual
2024-07-03/2024-07-04 | KZ | Astana
2025-08-31/2025-09-01 | CN | Tianjin
# apec
2010-11-13/2010-11-14 | JP | Yokohama
2011-11-12/2011-11-13 | US | Honolulu, Hawaii
2012-09-08/2012-09-09 | RU | Vladivostok
2013-10-07/2013-10-08 | ID | Bali, Nusa Dua
2014-11-10/2014-11-11 | CN | Beijing
2015-11-18/2015-11-19 | PH | Manila
2016-11-19/2016-11-20 | PE | Lima
2017-11-10/2017-11-11 | VN | Da Nang, Danang
2018-11-17/2018-11-18 | PG | Port Moresby
2020-11-20 | MY | virtual, Kuala Lumpur
2021-11-12 | NZ | virtual, Auckland
2022-11-18/2022-11-19 | TH | Bangkok
2023-11-15/2023-11-17 | US | San Francisco
2024-11-15/2024-11-16 | PE | Lima
2025-10-31/2025-11-01 | KR | Gyeongju
# nato
2010-11-19/2010-11-20 | PT | Lisbon
2012-05-20/2012-05-21 | US | Chicago
2014-09-04/2014-09-05 | GB | Newport, Wales, Celtic Manor
2016-07-08/2016-07-09 | PL | Warsaw
2017-05-25 | BE | Brussels
2018-07-11/2018-07-12 | BE | Brussels
2019-12-03/2019-12-04 | GB | London, Watford
2021-06-14 | BE | Brussels
2022-03-24 | BE | Brussels
2022-06-28/2022-06-30 | ES | Madrid
2023-07-11/2023-07-12 | LT | Vilnius
2024-07-09/2024-07-11 | US | Washington
2025-06-24/2025-06-25 | NL | The Hague, Hague
# cop
2010-11-29/2010-12-11 | MX | Cancún, Cancun | 16
2011-11-28/2011-12-11 | ZA | Durban | 17
2012-11-26/2012-12-08 | QA | Doha | 18
2013-11-11/2013-11-23 | PL | Warsaw | 19
2014-12-01/2014-12-14 | PE | Lima | 20
2015-11-30/2015-12-12 | FR | Paris, Le Bourget | 21
2016-11-07/2016-11-18 | MA | Marrakech, Marrakesh | 22
2017-11-06/2017-11-18 | DE | Bonn | 23
2018-12-02/2018-12-15 | PL | Katowice | 24
2019-12-02/2019-12-15 | ES | Madrid | 25
2021-10-31/2021-11-13 | GB | Glasgow | 26
2022-11-06/2022-11-20 | EG | Sharm el-Sheikh, Sharm El Sheikh | 27
2023-11-30/2023-12-13 | AE | Dubai | 28
2024-11-11/2024-11-24 | AZ | Baku | 29
2025-11-10/2025-11-22 | BR | Belém, Belem | 30
# shangri-la
2018-06-01/2018-06-03 | SG | Singapore
2019-05-31/2019-06-02 | SG | Singapore
2022-06-10/2022-06-12 | SG | Singapore
2023-06-02/2023-06-04 | SG | Singapore
2024-05-31/2024-06-02 | SG | Singapore
2025-05-30/2025-06-01 | SG | Singapore
# saarc
2010-04-28/2010-04-29 | BT | Thimphu | 16
2011-11-10/2011-11-11 | MV | Addu, Addu City | 17
2014-11-26/2014-11-27 | NP | Kathmandu | 18
`

/**
 * Presidencies (chairs): group, first year, then a country a year; `-` where none is listed. That of the G20 runs from
 * 1 December of the year before to 30 November, the others the calendar year. In 2014 the G8 of Russia fell out.
 */
export const PRESIDENCY_ROWS = `
g7 | 2010 | CA FR US GB - DE JP IT CA FR US GB DE JP IT CA FR US
g20 | 2009 | GB KR FR MX RU AU TR CN DE AR JP SA IT ID IN BR ZA US
asean | 2010 | VN ID KH BN MM MY LA PH SG TH VN BN KH ID LA MY PH
brics | 2009 | RU BR CN IN ZA BR RU IN CN ZA BR RU IN CN ZA RU BR IN
apec | 2010 | JP US RU ID CN PH PE VN PG CL MY NZ TH US PE KR CN
`
