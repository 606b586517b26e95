/**
 * Offices of Brunei, Indonesia, Malaysia, the Philippines, Singapore and East Timor. Notation: `read-rows.ts`.
 * Source, date and limits: `tables.ts`. Brunei's foreign ministers since 2015 are second ministers: the Sultan has the
 * office, they do the work and the press names them.
 */
export const MARITIME_SOUTHEAST_ASIA = `
# ID head-of-state both
1999-10-20 Abdurrahman Wahid = Gus Dur
2001-07-23 Megawati Sukarnoputri = Megawati Soekarnoputri
2004-10-20 Susilo Bambang Yudhoyono = SBY
2014-10-20 Joko Widodo = Jokowi
2024-10-20 Prabowo Subianto

# ID vice-president
1999-10-21 Megawati Sukarnoputri
2001-07 Hamzah Haz
2004-10-20 Jusuf Kalla = Yusuf Kalla
2009-10-20 Boediono
2014-10-20 Jusuf Kalla
2019-10-20 Ma'ruf Amin
2024-10-20 Gibran Rakabuming Raka

# ID foreign-minister
1999-10/2001-07 Alwi Shihab
2001-08 Hassan Wirajuda = Hasan Wirajuda, Hassan Wirayuda
2009-10-22/2014-10 Marty Natalegawa
2014-10-27/2024-10-20 Retno Marsudi = Retno L. P. Marsudi, Retno Lestari Priansari Marsudi
2024-10-21 Sugiono

# ID defence-minister
1999-10 Juwono Sudarsono
2000-08/2001-07 Mahfud MD = Mohammad Mahfud, Mohammad Mahfud MD, Mahfud Mahmodin
2001-08 Matori Abdul Djalil = Matori Abdul Jalil
2004-10/2009-10 Juwono Sudarsono
2009-10-22/2014-10-20 Purnomo Yusgiantoro
2014-10-20 - the cabinet was being formed
2014-10-27/2019-10-20 Ryamizard Ryacudu
2019-10-20 - the cabinet was being formed
2019-10-23/2024-10-20 Prabowo Subianto
2024-10-21 Sjafrie Sjamsoeddin = Sjafrie Sjamsoedin

# ID finance-minister
2005-12-07 Sri Mulyani Indrawati = Sri Mulyani
2010-05-20 Agus Martowardojo
2013-05-21/2014-10-20 Chatib Basri = Muhammad Chatib Basri
2014-10-20 - the cabinet was being formed
2014-10-27 Bambang Brodjonegoro
2016-07-27 Sri Mulyani Indrawati
2025-09-08 Purbaya Yudhi Sadewa

# MY head-of-state
1999-04-26/2001-11-21 Salahuddin Abdul Aziz = Sultan Salahuddin, Salahuddin Abdul Aziz Shah
2001-11-22 - a deputy stood in
2001-12-13/2006-12-12 Sirajuddin = Syed Sirajuddin, Tuanku Syed Sirajuddin
2006-12-13/2011-12-12 Mizan Zainal Abidin = Sultan Mizan Zainal Abidin
2011-12-13/2016-12-12 Abdul Halim = Tuanku Abdul Halim, Abdul Halim Mu'adzam Shah
2016-12-13/2019-01-06 Muhammad V = Sultan Muhammad V
2019-01-07 - a deputy stood in
2019-01-31/2024-01-30 Sultan Abdullah = Al-Sultan Abdullah, Sultan Abdullah Sultan Ahmad Shah, Abdullah Ahmad Shah
2024-01-31 Sultan Ibrahim = Sultan Ibrahim Iskandar, Ibrahim Iskandar

# MY head-of-government
1981-07-16 Mahathir Mohamad = Mahathir Mohammad, Mahathir bin Mohamad
2003-10-31 Abdullah Ahmad Badawi = Abdullah Badawi
2009-04-03 Najib Razak = Najib Tun Razak
2018-05-10/2020-03-01 Mahathir Mohamad
2020-03-01 Muhyiddin Yassin
2021-08-21/2022-11-24 Ismail Sabri Yaakob = Ismail Sabri
2022-11-24 Anwar Ibrahim

# MY foreign-minister
1999-01 Syed Hamid Albar
2008-03 Rais Yatim
2009-04/2018-05-09 Anifah Aman
2018-05-10 - the cabinet was being formed
2018-07-02/2020-02-24 Saifuddin Abdullah
2020-02-25 - the cabinet was being formed
2020-03-10/2021-08-16 Hishammuddin Hussein = Hishammuddin Tun Hussein
2021-08-17 - the cabinet was being formed
2021-08-30/2022-11-24 Saifuddin Abdullah
2022-11-24 - the cabinet was being formed
2022-12-03 Zambry Abdul Kadir = Zambry Abd Kadir
2023-12-12 Mohamad Hasan = Mohamad Hassan

# MY defence-minister
1999-12 Najib Razak
2008-09-17 Abdullah Ahmad Badawi
2009-04/2013-05 Ahmad Zahid Hamidi = Zahid Hamidi
2013-05-16/2018-05-09 Hishammuddin Hussein
2018-05-10 - the cabinet was being formed
2018-05-21/2020-02-24 Mohamad Sabu = Mat Sabu
2020-02-25 - the cabinet was being formed
2020-03-10/2021-08-16 Ismail Sabri Yaakob
2021-08-17 - the cabinet was being formed
2021-08-30/2022-11-24 Hishammuddin Hussein
2022-11-24 - the cabinet was being formed
2022-12-03 Mohamad Hasan
2023-12-12 Mohamed Khaled Nordin = Khaled Nordin

# SG head-of-government
1990-11-28 Goh Chok Tong
2004-08-12 Lee Hsien Loong
2024-05-15 Lawrence Wong

# SG head-of-state
1999-09-01/2011-08-31 S. R. Nathan = S R Nathan, SR Nathan, Sellapan Ramanathan
2011-09-01/2017-08-31 Tony Tan = Tony Tan Keng Yam
2017-09-01/2017-09-13 J. Y. Pillay (acting) = JY Pillay
2017-09-14/2023-09-13 Halimah Yacob
2023-09-14 Tharman Shanmugaratnam

# SG foreign-minister
1994-01 S. Jayakumar = Shunmugam Jayakumar
2004-08-12 George Yeo
2011-05-21 K. Shanmugam = Kasiviswanathan Shanmugam
2015-10-01 Vivian Balakrishnan

# SG defence-minister
1995-08 Tony Tan
2003-08-01 Teo Chee Hean
2011-05-21 Ng Eng Hen
2025-05-23 Chan Chun Sing

# SG finance-minister
2001-11 Lee Hsien Loong
2007-12-01 Tharman Shanmugaratnam
2015-10-01 Heng Swee Keat
2021-05-15 Lawrence Wong

# PH head-of-state both
1998-06-30 Joseph Estrada
2001-01-20 Gloria Macapagal Arroyo = Gloria Macapagal-Arroyo, Gloria Arroyo
2010-06-30 Benigno Aquino III = Benigno Aquino, Noynoy Aquino, Benigno S. Aquino III
2016-06-30 Rodrigo Duterte
2022-06-30 Ferdinand Marcos Jr. = Ferdinand Marcos, Bongbong Marcos, Ferdinand R. Marcos Jr.

# PH vice-president
1998-06-30/2001-01-20 Gloria Macapagal Arroyo
2001-01-21 - nobody appointed
2001-02-07 Teofisto Guingona = Teofisto Guingona Jr.
2004-06-30 Noli de Castro
2010-06-30 Jejomar Binay
2016-06-30 Leni Robredo = Maria Leonor Robredo
2022-06-30 Sara Duterte = Sara Duterte-Carpio, Sara Z. Duterte

# PH foreign-minister
1995/2001-01 Domingo Siazon = Domingo Siazon Jr.
2001-02/2002-07 Teofisto Guingona
2002-07/2003-12-14 Blas Ople
2003-12/2004-08 Delia Albert = Delia Domingo Albert
2004-08 Alberto Romulo
2011-02 Albert del Rosario
2016-03 Jose Rene Almendras = Rene Almendras
2016-06-30/2017-03-08 Perfecto Yasay = Perfecto Yasay Jr.
2017-03-09 Enrique Manalo (acting)
2017-05-18 Alan Peter Cayetano
2018-10-17 Teodoro Locsin Jr. = Teodoro Locsin, Teddy Locsin, Teddy Locsin Jr.
2022-07-01 Enrique Manalo
2025-07-01 Theresa Lazaro = Ma. Theresa Lazaro, Maria Theresa Lazaro

# PH defence-minister
1998-06-30/2001-01 Orlando Mercado
2001-01 Eduardo Ermita (acting)
2001-03/2003-08 Angelo Reyes
2003-09 - the president kept the portfolio
2003-10 Eduardo Ermita
2004-08/2006-11-30 Avelino Cruz = Avelino Cruz Jr.
2006-12-01 - the president kept the portfolio
2007-02/2007-07 Hermogenes Ebdane = Hermogenes Ebdane Jr.
2007-07 Norberto Gonzales (acting)
2007-08-03 Gilberto Teodoro = Gilbert Teodoro, Gilberto Teodoro Jr., Gilbert Teodoro Jr., Gibo Teodoro
2009-11-15 Norberto Gonzales
2010-06-30 Voltaire Gazmin
2016-06-30/2022-06-30 Delfin Lorenzana
2022-07-01 Jose Faustino Jr. (acting) = Jose Faustino
2023-01 Carlito Galvez Jr. (acting) = Carlito Galvez
2023-06-05 Gilberto Teodoro

# PH national-security-adviser
2001/2004-02 Roilo Golez
2004-02/2004-08 Norberto Gonzales
2004-08 - not known
2005-02/2009-11 Norberto Gonzales
2009-11 - not known
2010-07/2016-06-30 Cesar Garcia = Cesar Garcia Jr.
2016-06-30/2022-06-30 Hermogenes Esperon = Hermogenes Esperon Jr.
2022-06-30 Clarita Carlos
2023-01-14 Eduardo Año = Eduardo M. Año

# BN head-of-state both
1967-10-05 Hassanal Bolkiah = Sultan Hassanal Bolkiah, Haji Hassanal Bolkiah, Sultan Haji Hassanal Bolkiah

# BN foreign-minister
1984-01-01/2015-10-22 Mohamed Bolkiah = Prince Mohamed Bolkiah
2005-05/2015-10-22 Lim Jock Seng (acting) = Pehin Lim Jock Seng
2015-10-22 Lim Jock Seng
2018-01-30 Erywan Yusof = Erywan Pehin Yusof, Erywan Mohd Yusof, Haji Erywan

# BN defence-minister
1986-10 Hassanal Bolkiah

# TL head-of-government
2002-05-20/2006-06-26 Mari Alkatiri
2006-06-27 - the government was being formed
2006-07-10 José Ramos-Horta
2007-05-19 Estanislau da Silva
2007-08-08 Xanana Gusmão = Kay Rala Xanana Gusmão
2015-02-16 Rui Maria de Araújo
2017-09-15 Mari Alkatiri
2018-06-22 Taur Matan Ruak
2023-07-01 Xanana Gusmão

# TL head-of-state
2002-05-20 Xanana Gusmão
2007-05-20 José Ramos-Horta
2012-05-20 Taur Matan Ruak
2017-05-20 Francisco Guterres = Francisco Lu-Olo Guterres, Lu-Olo
2022-05-20 José Ramos-Horta

# TL foreign-minister
2000-10/2006-07 José Ramos-Horta
2006-07/2007-05 José Luís Guterres
2007-05 - stand-ins
2007-08-08 Zacarias da Costa = Zacarias Albano da Costa
2012-08-08 José Luís Guterres
2015-02-16 Hernâni Coelho
2017-09/2018-06 Aurélio Guterres = Aurélio Sérgio Cristóvão Guterres
2018-06-22/2020-05-25 Dionísio Babo Soares = Dionísio da Costa Babo Soares
2020-05-26 - vacant after the resignation of Dionísio Babo Soares
2020-06-24 Adaljiza Magno
2023-07-01 Bendito Freitas = Bendito dos Santos Freitas

# TL defence-minister
2007-08-08 Xanana Gusmão
2015-02-16/2017-09 Cirilo Cristóvão
2017-10 José Agostinho Sequeira
2018-07-09 Filomeno Paixão = Filomeno da Paixão de Jesus
2023-07-01 Pedro Klamar Fuik = Donaciano do Rosário Gomes
`
