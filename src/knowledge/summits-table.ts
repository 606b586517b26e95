/**
 * Recurring summits of leaders, 2000–2025, and who presides over their groups. One line a summit:
 *
 *     days (EDTF) | country of the host | towns, the usual name first; `virtual` when leaders met on screens | number
 *
 * The number is 0 where the series counts its summits, but not this one.
 *
 * Source: own table, compiled from the public record (the groups' own lists of meetings), 2026-11-22. Days are those of
 * the leaders' meeting; days of officials before it are left out. Cancelled summits (G7 2020, APEC 2019) are not listed.
 * `g7` is the G8 from 1997 to 2013. `asean` holds the leaders' summits with partners and special ones, too. `nato` in
 * Strasbourg and Kehl met in two countries. `eu` holds the meetings of the Union's leaders outside Brussels: European
 * Councils, informal ones, those of the Eastern Partnership and for signing a treaty; in Brussels they meet so often that
 * the place dates nothing. `unga` holds the general debates of the General Assembly, which news calls its high-level
 * week, and the summits of 2000 and 2005 before them; the last days are those of the debate, when most leaders have left.
 */
export const SUMMIT_ROWS = `
# g7
2000-07-21/2000-07-23 | JP | Okinawa, Nago
2001-07-20/2001-07-22 | IT | Genoa
2002-06-26/2002-06-27 | CA | Kananaskis, Alberta
2003-06-01/2003-06-03 | FR | Evian, Évian, Evian-les-Bains, Évian-les-Bains
2004-06-08/2004-06-10 | US | Sea Island
2005-07-06/2005-07-08 | GB | Gleneagles, Scotland, Auchterarder
2006-07-15/2006-07-17 | RU | Saint Petersburg, St. Petersburg, St Petersburg
2007-06-06/2007-06-08 | DE | Heiligendamm
2008-07-07/2008-07-09 | JP | Toyako, Lake Toya, Hokkaido
2009-07-08/2009-07-10 | IT | L'Aquila
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
2022-03-24 | BE | Brussels
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
2000-11-22/2000-11-25 | SG | Singapore | 0
2001-11-05/2001-11-06 | BN | Bandar Seri Begawan | 7
2002-11-04/2002-11-05 | KH | Phnom Penh | 8
2003-04-29 | TH | Bangkok | 0
2003-10-07/2003-10-08 | ID | Bali, Nusa Dua | 9
2003-12-11/2003-12-12 | JP | Tokyo | 0
2004-11-29/2004-11-30 | LA | Vientiane | 10
2005-01-06 | ID | Jakarta | 0
2005-12-12/2005-12-14 | MY | Kuala Lumpur | 11
2006-10-30 | CN | Nanning | 0
2007-01-11/2007-01-15 | PH | Cebu, Mandaue | 12
2007-11-18/2007-11-22 | SG | Singapore | 13
2009-02-26/2009-03-01 | TH | Cha-am, Hua Hin | 14
2009-06-01/2009-06-02 | KR | Jeju | 0
2009-10-23/2009-10-25 | TH | Hua Hin, Cha-am | 15
2010-04-08/2010-04-09 | VN | Hanoi | 16
2010-10-28/2010-10-30 | VN | Hanoi | 17
2011-05-07/2011-05-08 | ID | Jakarta | 18
2011-11-17/2011-11-19 | ID | Bali, Nusa Dua | 19
2012-04-03/2012-04-04 | KH | Phnom Penh | 20
2012-11-18/2012-11-20 | KH | Phnom Penh | 21
2012-12-20/2012-12-21 | IN | New Delhi, Delhi | 0
2013-04-24/2013-04-25 | BN | Bandar Seri Begawan | 22
2013-10-09/2013-10-10 | BN | Bandar Seri Begawan | 23
2013-12-13/2013-12-15 | JP | Tokyo | 0
2014-05-10/2014-05-11 | MM | Naypyidaw, Nay Pyi Taw | 24
2014-11-12/2014-11-13 | MM | Naypyidaw, Nay Pyi Taw | 25
2014-12-11/2014-12-12 | KR | Busan | 0
2015-04-26/2015-04-27 | MY | Kuala Lumpur, Langkawi | 26
2015-11-21/2015-11-22 | MY | Kuala Lumpur | 27
2016-02-15/2016-02-16 | US | Sunnylands, Rancho Mirage, California | 0
2016-05-19/2016-05-20 | RU | Sochi | 0
2016-09-06/2016-09-08 | LA | Vientiane | 28, 29
2017-04-28/2017-04-29 | PH | Manila | 30
2017-11-13/2017-11-14 | PH | Manila | 31
2018-01-25 | IN | New Delhi, Delhi | 0
2018-03-17/2018-03-18 | AU | Sydney | 0
2018-04-27/2018-04-28 | SG | Singapore | 32
2018-11-13/2018-11-15 | SG | Singapore | 33
2019-06-22/2019-06-23 | TH | Bangkok | 34
2019-11-02/2019-11-04 | TH | Bangkok, Nonthaburi | 35
2019-11-25/2019-11-26 | KR | Busan | 0
2020-06-26 | VN | virtual, Hanoi | 36
2020-11-12/2020-11-15 | VN | virtual, Hanoi | 37
2021-04-24 | ID | Jakarta | 0
2021-10-26/2021-10-28 | BN | virtual, Bandar Seri Begawan | 38, 39
2022-05-12/2022-05-13 | US | Washington | 0
2022-11-10/2022-11-13 | KH | Phnom Penh | 40, 41
2022-12-14 | BE | Brussels | 0
2023-05-10/2023-05-11 | ID | Labuan Bajo | 42
2023-09-05/2023-09-07 | ID | Jakarta | 43
2023-10-20 | SA | Riyadh | 0
2023-12-16/2023-12-18 | JP | Tokyo | 0
2024-03-04/2024-03-06 | AU | Melbourne | 0
2024-10-08/2024-10-11 | LA | Vientiane | 44, 45
2025-05-26/2025-05-27 | MY | Kuala Lumpur | 46
2025-10-26/2025-10-28 | MY | Kuala Lumpur | 47
# east-asia
2005-12-14 | MY | Kuala Lumpur | 1
2007-01-15 | PH | Cebu, Mandaue | 2
2007-11-21 | SG | Singapore | 3
2009-10-25 | TH | Hua Hin, Cha-am | 4
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
2001-06-14/2001-06-15 | CN | Shanghai
2002-06-07 | RU | Saint Petersburg, St. Petersburg, St Petersburg
2003-05-28/2003-05-29 | RU | Moscow
2004-06-16/2004-06-17 | UZ | Tashkent
2005-07-05 | KZ | Astana
2006-06-14/2006-06-15 | CN | Shanghai
2007-08-16 | KG | Bishkek
2008-08-28 | TJ | Dushanbe
2009-06-15/2009-06-16 | RU | Yekaterinburg
2010-06-10/2010-06-11 | UZ | Tashkent
2011-06-14/2011-06-15 | KZ | Astana
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
2000-11-15/2000-11-16 | BN | Bandar Seri Begawan
2001-10-20/2001-10-21 | CN | Shanghai
2002-10-26/2002-10-27 | MX | Los Cabos
2003-10-20/2003-10-21 | TH | Bangkok
2004-11-20/2004-11-21 | CL | Santiago
2005-11-18/2005-11-19 | KR | Busan, Pusan
2006-11-18/2006-11-19 | VN | Hanoi
2007-09-08/2007-09-09 | AU | Sydney
2008-11-22/2008-11-23 | PE | Lima
2009-11-14/2009-11-15 | SG | Singapore
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
2001-06-13 | BE | Brussels
2002-05-28 | IT | Rome
2002-11-21/2002-11-22 | CZ | Prague
2004-06-28/2004-06-29 | TR | Istanbul
2005-02-22 | BE | Brussels
2006-11-28/2006-11-29 | LV | Riga
2008-04-02/2008-04-04 | RO | Bucharest
2009-04-03/2009-04-04 | FR | Strasbourg, Kehl
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
# eu
2000-03-23/2000-03-24 | PT | Lisbon
2000-06-19/2000-06-20 | PT | Feira, Santa Maria da Feira
2000-10-13/2000-10-14 | FR | Biarritz
2000-12-07/2000-12-11 | FR | Nice
2001-03-23/2001-03-24 | SE | Stockholm
2001-06-15/2001-06-16 | SE | Gothenburg, Göteborg
2001-10-19 | BE | Ghent
2001-12-14/2001-12-15 | BE | Laeken
2002-03-15/2002-03-16 | ES | Barcelona
2002-06-21/2002-06-22 | ES | Seville
2002-12-12/2002-12-13 | DK | Copenhagen
2003-04-16/2003-04-17 | GR | Athens
2003-06-19/2003-06-21 | GR | Thessaloniki, Porto Carras, Halkidiki
2003-10-04 | IT | Rome
2004-10-29 | IT | Rome
2005-10-27 | GB | Hampton Court
2006-10-20 | FI | Lahti
2007-03-24/2007-03-25 | DE | Berlin
2007-10-18/2007-10-19 | PT | Lisbon
2007-12-13 | PT | Lisbon
2009-05-07 | CZ | Prague
2011-09-29/2011-09-30 | PL | Warsaw
2013-11-28/2013-11-29 | LT | Vilnius
2014-06-26 | BE | Ypres
2014-10-08 | IT | Milan
2015-05-21/2015-05-22 | LV | Riga
2015-11-11/2015-11-12 | MT | Valletta
2016-09-16 | SK | Bratislava
2017-02-03 | MT | Valletta
2017-03-25 | IT | Rome
2017-09-28/2017-09-29 | EE | Tallinn
2017-11-17 | SE | Gothenburg, Göteborg
2018-05-16/2018-05-17 | BG | Sofia
2018-09-19/2018-09-20 | AT | Salzburg
2019-05-09 | RO | Sibiu
2021-05-07/2021-05-08 | PT | Porto
2021-10-05/2021-10-06 | SI | Brdo, Kranj
2022-03-10/2022-03-11 | FR | Versailles
2022-10-06/2022-10-07 | CZ | Prague
2023-10-05/2023-10-06 | ES | Granada
2024-11-07/2024-11-08 | HU | Budapest
2025-10-01/2025-10-02 | DK | Copenhagen
# unga
2000-09-06/2000-09-08 | US | New York | 55
2000-09-12/2000-09-22 | US | New York | 55
2001-11-10/2001-11-16 | US | New York | 56
2002-09-12/2002-09-20 | US | New York | 57
2003-09-23/2003-10-03 | US | New York | 58
2004-09-21/2004-09-30 | US | New York | 59
2005-09-14/2005-09-16 | US | New York | 60
2005-09-17/2005-09-28 | US | New York | 60
2006-09-19/2006-09-27 | US | New York | 61
2007-09-25/2007-10-03 | US | New York | 62
2008-09-23/2008-09-29 | US | New York | 63
2009-09-23/2009-09-29 | US | New York | 64
2010-09-23/2010-09-30 | US | New York | 65
2011-09-21/2011-09-27 | US | New York | 66
2012-09-25/2012-10-01 | US | New York | 67
2013-09-24/2013-10-01 | US | New York | 68
2014-09-24/2014-09-30 | US | New York | 69
2015-09-28/2015-10-03 | US | New York | 70
2016-09-20/2016-09-26 | US | New York | 71
2017-09-19/2017-09-25 | US | New York | 72
2018-09-25/2018-10-01 | US | New York | 73
2019-09-24/2019-09-30 | US | New York | 74
2020-09-22/2020-09-29 | US | virtual, New York | 75
2021-09-21/2021-09-27 | US | New York | 76
2022-09-20/2022-09-26 | US | New York | 77
2023-09-19/2023-09-26 | US | New York | 78
2024-09-24/2024-09-30 | US | New York | 79
2025-09-23/2025-09-29 | US | New York | 80
# cop
2000-11-13/2000-11-25 | NL | The Hague, Hague | 6
2001-07-16/2001-07-27 | DE | Bonn | 6
2001-10-29/2001-11-10 | MA | Marrakech, Marrakesh | 7
2002-10-23/2002-11-01 | IN | New Delhi, Delhi | 8
2003-12-01/2003-12-12 | IT | Milan | 9
2004-12-06/2004-12-18 | AR | Buenos Aires | 10
2005-11-28/2005-12-10 | CA | Montreal, Montréal | 11
2006-11-06/2006-11-17 | KE | Nairobi | 12
2007-12-03/2007-12-15 | ID | Bali, Nusa Dua | 13
2008-12-01/2008-12-13 | PL | Poznań, Poznan | 14
2009-12-07/2009-12-19 | DK | Copenhagen | 15
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
2002-05-31/2002-06-02 | SG | Singapore
2003-05-30/2003-06-01 | SG | Singapore
2004-06-04/2004-06-06 | SG | Singapore
2005-06-03/2005-06-05 | SG | Singapore
2006-06-02/2006-06-04 | SG | Singapore
2007-06-01/2007-06-03 | SG | Singapore
2008-05-30/2008-06-01 | SG | Singapore
2009-05-29/2009-05-31 | SG | Singapore
2010-06-04/2010-06-06 | SG | Singapore
2011-06-03/2011-06-05 | SG | Singapore
2012-06-01/2012-06-03 | SG | Singapore
2013-05-31/2013-06-02 | SG | Singapore
2014-05-30/2014-06-01 | SG | Singapore
2015-05-29/2015-05-31 | SG | Singapore
2016-06-03/2016-06-05 | SG | Singapore
2017-06-02/2017-06-04 | SG | Singapore
2018-06-01/2018-06-03 | SG | Singapore
2019-05-31/2019-06-02 | SG | Singapore
2022-06-10/2022-06-12 | SG | Singapore
2023-06-02/2023-06-04 | SG | Singapore
2024-05-31/2024-06-02 | SG | Singapore
2025-05-30/2025-06-01 | SG | Singapore
# saarc
2002-01-04/2002-01-06 | NP | Kathmandu | 11
2004-01-04/2004-01-06 | PK | Islamabad | 12
2005-11-12/2005-11-13 | BD | Dhaka | 13
2007-04-03/2007-04-04 | IN | New Delhi, Delhi | 14
2008-08-02/2008-08-03 | LK | Colombo | 15
2010-04-28/2010-04-29 | BT | Thimphu | 16
2011-11-10/2011-11-11 | MV | Addu, Addu City | 17
2014-11-26/2014-11-27 | NP | Kathmandu | 18
`

/**
 * Presidencies (chairs): group, first year, then a country a year; `-` where none is listed, `PT/FR` where two halves of
 * the year have their own. That of the G20 runs from 1 December of the year before to 30 November, the others the
 * calendar year; before 2008 ASEAN's ran from summer to summer and is not listed, nor who chaired the G20 of ministers
 * before the leaders met. In 2014 the G8 of Russia fell out.
 */
export const PRESIDENCY_ROWS = `
g7 | 2000 | JP IT CA FR US GB RU DE JP IT CA FR US GB - DE JP IT CA FR US GB DE JP IT CA FR US
g20 | 2009 | GB KR FR MX RU AU TR CN DE AR JP SA IT ID IN BR ZA US
asean | 2010 | VN ID KH BN MM MY LA PH SG TH VN BN KH ID LA MY PH
brics | 2009 | RU BR CN IN ZA BR RU IN CN ZA BR RU IN CN ZA RU BR IN
apec | 2000 | BN CN MX TH CL KR VN AU PE SG JP US RU ID CN PH PE VN PG CL MY NZ TH US PE KR CN
eu | 2000 | PT/FR SE/BE ES/DK GR/IT IE/NL LU/GB AT/FI DE/PT SI/FR CZ/SE ES/BE HU/PL DK/CY IE/LT GR/IT LV/LU NL/SK MT/EE BG/AT RO/FI HR/DE PT/SI FR/CZ SE/ES BE/HU PL/DK
`
