/** Offices of the ASEAN members, Australia and New Zealand. Notation: `read-rows.ts`. Source, date and limits: `tables.ts`. */
export const SOUTHEAST_ASIA_PACIFIC = `
# AU head-of-government
1996-03-11 John Howard
2007-12-03 Kevin Rudd
2010-06-24 Julia Gillard
2013-06-27 Kevin Rudd
2013-09-18 Tony Abbott
2015-09-15 Malcolm Turnbull
2018-08-24 Scott Morrison
2022-05-23 Anthony Albanese

# AU foreign-minister
1996-03-11 Alexander Downer
2007-12-03 Stephen Smith
2010-09-14/2012-02-22 Kevin Rudd
2012-02-22 Craig Emerson (acting)
2012-03-13 Bob Carr
2013-09-18 Julie Bishop
2018-08 Marise Payne
2022-05-23 Penny Wong

# AU defence-minister
2006-01-27 Brendan Nelson
2007-12-03 Joel Fitzgibbon
2009-06-09 John Faulkner
2010-09-14 Stephen Smith
2013-09-18 David Johnston
2014-12-23 Kevin Andrews
2015-09-21 Marise Payne
2018-08-28/2019-05 Christopher Pyne
2019-05-29 Linda Reynolds
2021-03-30/2022-05-23 Peter Dutton
2022-05-23 - interim ministry
2022-06-01 Richard Marles

# NZ head-of-government
1999-12 Helen Clark
2008-11-19 John Key
2016-12-12 Bill English
2017-10-26 Jacinda Ardern
2023-01-25 Chris Hipkins
2023-11-27 Christopher Luxon = Chris Luxon

# NZ foreign-minister
2008-11-19 Murray McCully
2017-05 Gerry Brownlee
2017-10-26/2020-11-06 Winston Peters
2020-11-06 Nanaia Mahuta
2023-11 Winston Peters

# ID head-of-state both
2004-10-20 Susilo Bambang Yudhoyono = SBY
2014-10-20 Joko Widodo = Jokowi
2024-10-20 Prabowo Subianto

# ID foreign-minister
2001-08 Hassan Wirajuda
2009-10-22/2014-10 Marty Natalegawa
2014-10-27/2024-10-20 Retno Marsudi
2024-10-21 Sugiono

# ID defence-minister
2004-10/2009-10 Juwono Sudarsono
2009-10-22/2014-10-20 Purnomo Yusgiantoro
2014-10-20 - the cabinet was being formed
2014-10-27/2019-10-20 Ryamizard Ryacudu
2019-10-20 - the cabinet was being formed
2019-10-23/2024-10-20 Prabowo Subianto
2024-10-21 Sjafrie Sjamsoeddin

# MY head-of-government
2003-10-31 Abdullah Ahmad Badawi = Abdullah Badawi
2009-04-03 Najib Razak = Najib Tun Razak
2018-05-10/2020-03-01 Mahathir Mohamad
2020-03-01 Muhyiddin Yassin
2021-08-21/2022-11-24 Ismail Sabri Yaakob = Ismail Sabri
2022-11-24 Anwar Ibrahim

# MY foreign-minister
2009-04/2018-05-09 Anifah Aman
2018-05-10 - the cabinet was being formed
2018-07-02/2020-02-24 Saifuddin Abdullah
2020-02-25 - the cabinet was being formed
2020-03-10/2021-08-16 Hishammuddin Hussein
2021-08-17 - the cabinet was being formed
2021-08-30/2022-11-24 Saifuddin Abdullah
2022-11-24 - the cabinet was being formed
2022-12-03 Zambry Abdul Kadir
2023-12-12 Mohamad Hasan

# SG head-of-government
2004-08-12 Lee Hsien Loong
2024-05-15 Lawrence Wong

# SG head-of-state
1999-09-01/2011-08-31 S. R. Nathan = S R Nathan
2011-09-01/2017-08-31 Tony Tan = Tony Tan Keng Yam
2017-09-01 - a stand-in before the inauguration
2017-09-14/2023-09-13 Halimah Yacob
2023-09-14 Tharman Shanmugaratnam

# SG foreign-minister
2004-08-12 George Yeo
2011-05-21 K. Shanmugam
2015-10-01 Vivian Balakrishnan

# SG defence-minister
2003-08-01 Teo Chee Hean
2011-05-21 Ng Eng Hen
2025-05-23 Chan Chun Sing

# PH head-of-state both
2001-01-20 Gloria Macapagal Arroyo = Gloria Macapagal-Arroyo, Gloria Arroyo
2010-06-30 Benigno Aquino III = Benigno Aquino, Noynoy Aquino
2016-06-30 Rodrigo Duterte
2022-06-30 Ferdinand Marcos Jr. = Ferdinand Marcos, Bongbong Marcos

# PH foreign-minister
2011-02 Albert del Rosario
2016-03 Jose Rene Almendras
2016-06-30/2017-03-08 Perfecto Yasay = Perfecto Yasay Jr.
2017-03 - a stand-in
2017-05-18 Alan Peter Cayetano
2018-10-17 Teodoro Locsin Jr. = Teodoro Locsin
2022-07-01 Enrique Manalo
2025-07-01 Theresa Lazaro = Ma. Theresa Lazaro

# PH defence-minister
2010-06-30 Voltaire Gazmin
2016-06-30/2022-06-30 Delfin Lorenzana
2022-07-01 - officers in charge
2023-06 Gilberto Teodoro = Gilbert Teodoro, Gilberto Teodoro Jr.

# TH head-of-government
2001-02-09/2006-09-19 Thaksin Shinawatra
2006-09-19 - the military ruled
2006-10-01 Surayud Chulanont
2008-01-29/2008-09-09 Samak Sundaravej
2008-09-09 Somchai Wongsawat
2008-12-02 - a deputy stood in
2008-12-17 Abhisit Vejjajiva
2011-08-05/2014-05-07 Yingluck Shinawatra
2014-05-08 - a deputy stood in, then the military ruled
2014-08-24 Prayut Chan-o-cha = Prayuth Chan-ocha
2023-08-22/2024-08-14 Srettha Thavisin
2024-08-15 - a deputy stood in
2024-08-16/2025-08-29 Paetongtarn Shinawatra
2025-08-30 - a deputy stood in
2025-09-07 Anutin Charnvirakul

# VN party-leader
2001-04-22 Nong Duc Manh
2011-01-19/2024-07-19 Nguyen Phu Trong
2024-07-20 - To Lam stood in before his election
2024-08-03 To Lam

# VN head-of-state
2006-06-27 Nguyen Minh Triet
2011-07-25 Truong Tan Sang
2016-04-02/2018-09-21 Tran Dai Quang
2018-09-22 - the vice-president stood in
2018-10-23 Nguyen Phu Trong
2021-04-05/2023-01-18 Nguyen Xuan Phuc
2023-01-19 - the vice-president stood in
2023-03-02/2024-03 Vo Van Thuong
2024-03 - the vice-president stood in
2024-05-22 To Lam
2024-10-21 Luong Cuong

# VN head-of-government
1997-09-25 Phan Van Khai
2006-06-27 Nguyen Tan Dung
2016-04-07 Nguyen Xuan Phuc
2021-04-05 Pham Minh Chinh

# VN foreign-minister
2006-06-28 Pham Gia Khiem
2011-08-03 Pham Binh Minh
2021-04-08 Bui Thanh Son
2025-08-29 Le Hoai Trung

# VN defence-minister
2006-06 Phung Quang Thanh
2016-04 Ngo Xuan Lich
2021-04 Phan Van Giang

# KH head-of-government
1998-11-30 Hun Sen
2023-08-22 Hun Manet

# LA head-of-government
2006-06-08 Bouasone Bouphavanh
2010-12-23 Thongsing Thammavong
2016-04-20 Thongloun Sisoulith
2021-03-22 Phankham Viphavanh
2022-12-30 Sonexay Siphandone

# BN head-of-state both
1967-10-05 Hassanal Bolkiah = Sultan Hassanal Bolkiah, Haji Hassanal Bolkiah

# MM head-of-government
2016-04-06/2021-02-01 Aung San Suu Kyi
2021-02-02 - the military council ruled
2021-08-01 Min Aung Hlaing
2025-07-31 Nyo Saw = U Nyo Saw

# MM head-of-state
2011-03-30 Thein Sein
2016-03-30/2018-03-21 Htin Kyaw
2018-03-22 - the vice-president stood in
2018-03-30/2021-02-01 Win Myint

# TL head-of-government
2007-08-08 Xanana Gusmão
2015-02-16 Rui Maria de Araújo
2017-09-15 Mari Alkatiri
2018-06-22 Taur Matan Ruak
2023-07-01 Xanana Gusmão

# TL head-of-state
2007-05-20 José Ramos-Horta
2012-05-20 Taur Matan Ruak
2017-05-20 Francisco Guterres
2022-05-20 José Ramos-Horta
`
