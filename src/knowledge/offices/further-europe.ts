/**
 * Offices of Romania, Bulgaria, Croatia, Slovenia and Serbia. Notation: `read-rows.ts`. Source, date and limits:
 * `tables.ts`.
 */
export const FURTHER_EUROPE = `
# RO head-of-state
1996-11-29 Emil Constantinescu
2000-12-20 Ion Iliescu
2004-12-20/2014-12-21 Traian Băsescu
2007-04-20/2007-05-23 Nicolae Văcăroiu (acting)
2012-07-10/2012-08-27 Crin Antonescu (acting)
2014-12-21/2025-02-12 Klaus Iohannis = Klaus Johannis
2025-02-12 Ilie Bolojan (acting)
2025-05-26 Nicușor Dan

# RO head-of-government
1999-12-22 Mugur Isărescu
2000-12-28/2004-12-21 Adrian Năstase
2004-12-21 Eugen Bejinariu (acting)
2004-12-29 Călin Popescu-Tăriceanu = Călin Tăriceanu
2008-12-22/2012-02-06 Emil Boc
2012-02-06 Cătălin Predoiu (acting)
2012-02-09 Mihai Răzvan Ungureanu = Mihai Ungureanu
2012-05-07/2015-11-05 Victor Ponta
2015-11-05 Sorin Cîmpeanu (acting)
2015-11-17 Dacian Cioloș
2017-01-04 Sorin Grindeanu
2017-06-29/2018-01-16 Mihai Tudose
2018-01-16 Mihai Fifor (acting)
2018-01-29 Viorica Dăncilă
2019-11-04/2020-12-07 Ludovic Orban
2020-12-07 Nicolae Ciucă (acting)
2020-12-23 Florin Cîțu
2021-11-25/2023-06-12 Nicolae Ciucă
2023-06-12 Cătălin Predoiu (acting)
2023-06-15/2025-05-06 Marcel Ciolacu
2025-05-06 Cătălin Predoiu (acting)
2025-06-23 Ilie Bolojan

# RO foreign-minister
1999-12-22 Petre Roman
2000-12-28 Mircea Geoană
2004-12-29/2007-03 Mihai Răzvan Ungureanu
2007-03 - the prime minister stood in
2007-04-05 Adrian Cioroianu
2008-04-15 Lazăr Comănescu
2008-12-22/2009-10-01 Cristian Diaconescu
2009-10-01 Cătălin Predoiu (acting)
2009-12-23 Teodor Baconschi
2012-01-24 Cristian Diaconescu
2012-05-07 Andrei Marga
2012-08-06 Titus Corlățean
2014-11-10 Teodor Meleșcanu
2014-11-24 Bogdan Aurescu
2015-11-17 Lazăr Comănescu
2017-01-04 Teodor Meleșcanu
2019-07-24 Ramona Mănescu
2019-11-04 Bogdan Aurescu
2023-06-15 Luminița Odobescu
2024-12-23 Emil Hurezeanu
2025-06-23 Oana Țoiu

# RO defence-minister
1998-04-17 Victor Babiuc
2000-03-13 Sorin Frunzăverde
2000-12-28 Ioan Mircea Pașcu = Ioan Pașcu
2004-12-29 Teodor Atanasiu
2006-10-25 Sorin Frunzăverde
2007-04-05 Teodor Meleșcanu
2008-12-22 Mihai Stănișoară
2009-12-23 Gabriel Oprea
2012-05-07 Corneliu Dobrițoiu
2012-12-21 Mircea Dușa
2015-11-17 Mihnea Motoc
2017-01-04 Gabriel Leș = Gabriel-Beniamin Leș
2017-06-29 Adrian Țuțuianu
2017-09-12 Mihai Fifor
2018-11-20 Gabriel Leș
2019-11-04 Nicolae Ciucă
2021-11-25/2022-10-24 Vasile Dîncu
2022-10-24 Nicolae Ciucă (acting)
2022-10-31 Angel Tîlvăr
2025-06-23 Ionuț Moșteanu

# BG head-of-state
1997-01-22 Petar Stoyanov = Peter Stoyanov
2002-01-22 Georgi Parvanov = Georgi Purvanov
2012-01-22 Rosen Plevneliev = Rossen Plevneliev
2017-01-22 Rumen Radev = Roumen Radev

# BG head-of-government
1997-05-21 Ivan Kostov
2001-07-24 Simeon Saxe-Coburg-Gotha = Simeon Saxe-Coburg, Simeon Saxcoburggotski, Simeon Sakskoburggotski
2005-08-17 Sergei Stanishev = Sergey Stanishev
2009-07-27 Boyko Borisov = Boiko Borisov, Boyko Borissov, Boiko Borissov
2013-03-13 Marin Raykov = Marin Raikov
2013-05-29 Plamen Oresharski
2014-08-06 Georgi Bliznashki
2014-11-07 Boyko Borisov
2017-01-27 Ognyan Gerdzhikov = Ognian Gerdzhikov
2017-05-04 Boyko Borisov
2021-05-12 Stefan Yanev = Stefan Janev
2021-12-13 Kiril Petkov
2022-08-02 Galab Donev = Gulub Donev, Gulab Donev
2023-06-06 Nikolai Denkov = Nikolay Denkov
2024-04-09 Dimitar Glavchev
2025-01-16 Rosen Zhelyazkov = Rossen Zhelyazkov, Rosen Jeliazkov

# BG foreign-minister
1997-05-21 Nadezhda Mihailova = Nadezhda Mihaylova, Nadezhda Mikhailova, Nadezhda Neynsky
2001-07-24 Solomon Passy = Solomon Pasi
2005-08-17 Ivailo Kalfin = Ivaylo Kalfin
2009-07-27 Rumiana Jeleva = Rumiana Zheleva, Rumyana Zheleva
2010-01-27 Nickolay Mladenov = Nikolay Mladenov, Nikolai Mladenov
2013-03-13 Marin Raykov
2013-05-29 Kristian Vigenin
2014-08-06 Daniel Mitov
2017-01-27 Radi Naydenov = Radi Naidenov
2017-05-04 Ekaterina Zaharieva = Ekaterina Zakharieva
2021-05-12 Svetlan Stoev
2021-12-13 Teodora Genchovska
2022-08-02 Nikolay Milkov = Nikolai Milkov
2023-05-03 Ivan Kondov
2023-06-06 Mariya Gabriel = Maria Gabriel
2024-04-09 Stefan Dimitrov
2024-04-22 Dimitar Glavchev
2024-08-27 Ivan Kondov
2025-01-16 Georg Georgiev

# BG defence-minister
1999-12-21 Boyko Noev = Boiko Noev
2001-07-24 Nikolay Svinarov = Nikolai Svinarov
2005-08-17 Veselin Bliznakov = Vesselin Bliznakov
2008-04-24 Nikolay Tsonev = Nikolai Tsonev
2009-07-27 Nickolay Mladenov
2010-01-27 Anyu Angelov = Anyo Angelov
2013-03-13 Todor Tagarev
2013-05-29 Angel Naydenov = Angel Naidenov
2014-08-06 Velizar Shalamanov
2014-11-07 Nikolay Nenchev = Nikolai Nenchev
2017-01-27 Stefan Yanev
2017-05-04 Krasimir Karakachanov = Krassimir Karakachanov
2021-05-12 Georgi Panayotov
2021-12-13 Stefan Yanev
2022-03-01 Dragomir Zakov
2022-08-02 Dimitar Stoyanov
2023-06-06 Todor Tagarev
2024-04-09 Atanas Zapryanov = Atanas Zaprianov

# HR head-of-state
1999-11-26 Vlatko Pavletić (acting)
2000-02-02 Zlatko Tomčić (acting)
2000-02-18 Stjepan Mesić = Stipe Mesić
2010-02-18 Ivo Josipović
2015-02-18 Kolinda Grabar-Kitarović
2020-02-18 Zoran Milanović

# HR head-of-government
1995-11-07 Zlatko Mateša
2000-01-27 Ivica Račan
2003-12-23 Ivo Sanader
2009-07-06 Jadranka Kosor
2011-12-23 Zoran Milanović
2016-01-22 Tihomir Orešković
2016-10-19 Andrej Plenković

# HR foreign-minister
1993-05-28 Mate Granić
2000-01-27 Tonino Picula
2003-12-23 Miomir Žužul
2005-02-17 Kolinda Grabar-Kitarović
2008-01-12 Gordan Jandroković
2011-12-23 Vesna Pusić
2016-01-22 Miro Kovač
2016-10-19 Davor Ivo Stier
2017-06-19 Marija Pejčinović Burić
2019-07-19 Gordan Grlić-Radman

# HR defence-minister
1998-10-14 Pavao Miljavac
2000-01-27 Jozo Radoš
2002-07-30 Željka Antunović
2003-12-23 Berislav Rončević
2008-01-12 Branko Vukelić
2010-12-29 Davor Božinović
2011-12-23 Ante Kotromanović
2016-01-22 Josip Buljević
2016-10-19/2020-05-08 Damir Krstičević
2020-05-08 - vacant after a minister's resignation
2020-07-23/2023-11-11 Mario Banožić
2023-11-11 - vacant after a minister's dismissal
2023-11-16 Ivan Anušić

# SI head-of-state
1991-12 Milan Kučan
2002-12-22 Janez Drnovšek
2007-12-22 Danilo Türk = Danilo Tuerk
2012-12-22 Borut Pahor
2022-12-22 Nataša Pirc Musar

# SI head-of-government
1992-05 Janez Drnovšek
2000-06-07 Andrej Bajuk
2000-11-30 Janez Drnovšek
2002-12 Anton Rop
2004-12-03 Janez Janša
2008-11-21 Borut Pahor
2012-02-10 Janez Janša
2013-03-20 Alenka Bratušek
2014-09-18 Miro Cerar
2018-09-13 Marjan Šarec
2020-03-13 Janez Janša
2022-06-01 Robert Golob

# SI foreign-minister
1997 Boris Frlec
2000-02-02 Dimitrij Rupel
2000-06-07 Lojze Peterle
2000-11-30 Dimitrij Rupel
2004-07-06 Ivo Vajgl
2004-12-03 Dimitrij Rupel
2008-11-21 Samuel Žbogar
2012-02-10 Karl Erjavec
2018-09-13 Miro Cerar
2020-03-13 Anže Logar
2022-06-01 Tanja Fajon

# SI defence-minister
1999 Franci Demšar
2000-06-07 Janez Janša
2000-11-30 Anton Grizold
2004-12-03 Karl Erjavec
2008-11-21 Ljubica Jelušič
2012-02-10 Aleš Hojs
2013-03-20 Roman Jakič
2014-09-18/2015-04-09 Janko Veber
2015-04-09 - the prime minister stood in
2015-05-13 Andreja Katič
2018-09-13 Karl Erjavec
2020-03-13 Matej Tonin
2022-06-01/2024-07-16 Marjan Šarec
2024-07-16 Robert Golob (acting)
2024-10-07 Borut Sajovic

# RS head-of-state
2004-07-11/2012-04-05 Boris Tadić
2012-04-05 Slavica Đukić Dejanović (acting)
2012-05-31 Tomislav Nikolić
2017-05-31 Aleksandar Vučić = Alexander Vucic

# RS head-of-government
2001-01-25/2003-03-12 Zoran Đinđić = Zoran Djindjic
2003-03-12 - colleagues stood in
2003-03-18 Zoran Živković
2004-03-03 Vojislav Koštunica
2008-07-07 Mirko Cvetković
2012-07-27 Ivica Dačić
2014-04-27 Aleksandar Vučić
2017-05-31 Ivica Dačić (acting)
2017-06-29 Ana Brnabić
2024-05-02 Miloš Vučević
2025-04-16 Đuro Macut = Djuro Macut
`
