/** Offices of the Nordic and the Baltic states. Notation: `read-rows.ts`. Source, date and limits: `tables.ts`. */
export const BALTIC_NORDIC = `
# SE head-of-state
1973-09-15 Carl XVI Gustaf = Carl Gustaf

# SE head-of-government
1996-03-22 Göran Persson = Goeran Persson
2006-10-06 Fredrik Reinfeldt
2014-10-03 Stefan Löfven = Stefan Loefven
2021-11-30 Magdalena Andersson
2022-10-18 Ulf Kristersson

# SE foreign-minister
1998-10-07/2003-09-11 Anna Lindh
2003-09-11 Jan O. Karlsson (acting) = Jan Karlsson
2003-10-10/2006-03-21 Laila Freivalds
2006-03-21 - colleagues stood in
2006-04-24 Jan Eliasson
2006-10-06 Carl Bildt
2014-10-03 Margot Wallström = Margot Wallstroem
2019-09-10 Ann Linde
2022-10-18 Tobias Billström = Tobias Billstroem
2024-09-10 Maria Malmer Stenergard

# SE defence-minister
1997-02-01/2002-09-30 Björn von Sydow = Bjoern von Sydow
2002-09-30 - colleagues stood in
2002-11-04 Leni Björklund = Leni Bjoerklund
2006-10-06 Mikael Odenberg
2007-09-05/2012-03-29 Sten Tolgfors
2012-03-29 Catharina Elmsäter-Svärd (acting)
2012-04-18 Karin Enström = Karin Enstroem
2014-10-03 Peter Hultqvist
2022-10-18 Pål Jonson = Paal Jonson

# SE national-security-adviser
2022-11-22/2025-01 Henrik Landerholm
2025-01-30 Annika Brändström (acting) = Annika Braendstroem
2025-05-08/2025-05-09 Tobias Thyberg
2025-05-09/2025-07 Annika Brändström (acting)
2025-07 - not known

# NO head-of-state
1991-01-17 Harald V = King Harald

# NO head-of-government
1997-10-17 Kjell Magne Bondevik
2000-03-17 Jens Stoltenberg
2001-10-19 Kjell Magne Bondevik
2005-10-17 Jens Stoltenberg
2013-10-16 Erna Solberg
2021-10-14 Jonas Gahr Støre = Jonas Støre, Jonas Gahr Stoere

# NO foreign-minister
1997-10-17 Knut Vollebæk = Knut Vollebak
2000-03-17 Thorbjørn Jagland = Thorbjoern Jagland
2001-10-19 Jan Petersen
2005-10-17 Jonas Gahr Støre
2012-09-21 Espen Barth Eide
2013-10-16 Børge Brende = Boerge Brende
2017-10-20 Ine Eriksen Søreide = Ine Marie Eriksen Søreide, Ine Eriksen Soereide
2021-10-14 Anniken Huitfeldt
2023-10-16 Espen Barth Eide

# NO defence-minister
1999-03-15 Eldbjørg Løwer = Eldbjoerg Loewer
2000-03-17 Bjørn Tore Godal = Bjoern Tore Godal
2001-10-19 Kristin Krohn Devold
2005-10-17 Anne-Grete Strøm-Erichsen = Anne-Grete Stroem-Erichsen
2009-10-20 Grete Faremo
2011-11-11 Espen Barth Eide
2012-09-21 Anne-Grete Strøm-Erichsen
2013-10-16 Ine Eriksen Søreide
2017-10-20 Frank Bakke-Jensen
2021-10-14 Odd Roger Enoksen
2022-04-12 Bjørn Arild Gram = Bjoern Arild Gram
2025-02-04 Tore O. Sandvik = Tore Sandvik, Tore Onshuus Sandvik

# DK head-of-state
1972-01-14 Margrethe II = Queen Margrethe, Queen Margrethe II
2024-01-14 Frederik X = King Frederik, King Frederik X

# DK head-of-government
1993-01-25 Poul Nyrup Rasmussen
2001-11-27 Anders Fogh Rasmussen = Fogh Rasmussen
2009-04-05 Lars Løkke Rasmussen = Lars Loekke Rasmussen, Løkke Rasmussen, Loekke Rasmussen
2011-10-03 Helle Thorning-Schmidt
2015-06-28 Lars Løkke Rasmussen
2019-06-27 Mette Frederiksen

# DK foreign-minister
1993-01-25 Niels Helveg Petersen
2000-12-21 Mogens Lykketoft
2001-11-27 Per Stig Møller = Per Stig Moeller
2010-02-23 Lene Espersen
2011-10-03 Villy Søvndal = Villy Soevndal
2013-12-12 Holger K. Nielsen = Holger Nielsen
2014-02-03 Martin Lidegaard
2015-06-28 Kristian Jensen
2016-11-28 Anders Samuelsen
2019-06-27 Jeppe Kofod
2022-12-15 Lars Løkke Rasmussen

# DK defence-minister
1993-01-25 Hans Hækkerup = Hans Hakkerup
2000-12-21 Jan Trøjborg = Jan Troejborg
2001-11-27 Svend Aage Jensby
2004-04-24 Søren Gade = Soeren Gade
2010-02-23 Gitte Lillelund Bech
2011-10-03 Nick Hækkerup = Nick Hakkerup
2013-08-09 Nicolai Wammen
2015-06-28 Carl Holst
2015-09-30 Peter Christensen
2016-11-28 Claus Hjort Frederiksen
2019-06-27 Trine Bramsen
2022-02-04 Morten Bødskov = Morten Boedskov
2022-12-15/2023-08-22 Jakob Ellemann-Jensen
2023-02/2023-08-01 Troels Lund Poulsen (acting)
2023-08-22 Troels Lund Poulsen

# FI head-of-state
1994-03-01 Martti Ahtisaari
2000-03-01 Tarja Halonen
2012-03-01 Sauli Niinistö
2024-03-01 Alexander Stubb

# FI head-of-government
1995-04-13 Paavo Lipponen
2003-04-17 Anneli Jäätteenmäki
2003-06-24 Matti Vanhanen
2010-06-22 Mari Kiviniemi
2011-06-22 Jyrki Katainen
2014-06-24 Alexander Stubb
2015-05-29 Juha Sipilä
2019-06-06 Antti Rinne
2019-12-10 Sanna Marin
2023-06-20 Petteri Orpo

# FI foreign-minister
1995-04-13 Tarja Halonen
2000-02-25 Erkki Tuomioja
2007-04-19 Ilkka Kanerva
2008-04-04 Alexander Stubb
2011-06-22 Erkki Tuomioja
2015-05-29 Timo Soini
2019-06-06 Pekka Haavisto
2023-06-20 Elina Valtonen

# FI defence-minister
1999-04-15 Jan-Erik Enestam
2003-04-17 Matti Vanhanen
2003-06-24 Seppo Kääriäinen
2007-04-19 Jyri Häkämies
2011-06-22 Stefan Wallin
2012-07-05 Carl Haglund
2015-05-29 Jussi Niinistö
2019-06-06/2023-06-20 Antti Kaikkonen
2023-01-05/2023-02-28 Mikko Savola (acting)
2023-06-20 Antti Häkkänen

# EE head-of-state
1992-10-06 Lennart Meri
2001-10-08 Arnold Rüütel
2006-10-09 Toomas Hendrik Ilves = Toomas Ilves
2016-10-10 Kersti Kaljulaid
2021-10-11 Alar Karis

# EE head-of-government
1999-03-25 Mart Laar
2002-01-28 Siim Kallas
2003-04-10 Juhan Parts
2005-04-12 Andrus Ansip
2014-03-26 Taavi Rõivas
2016-11-23 Jüri Ratas
2021-01-26 Kaja Kallas
2024-07-23 Kristen Michal

# EE foreign-minister
1999-03-25 Toomas Hendrik Ilves
2002-01-28/2005-02-10 Kristiina Ojuland
2005-02-10 - a colleague stood in
2005-02-21 Rein Lang
2005-04-13/2014-11-03 Urmas Paet
2014-11-03 - a colleague stood in
2014-11-17/2015-07-01 Keit Pentus-Rosimannus
2015-07-01 - a colleague stood in
2015-07-16 Marina Kaljurand
2016-09-12 Jürgen Ligi
2016-11-23 Sven Mikser
2019-04-29 Urmas Reinsalu
2021-01-26/2022-06-03 Eva-Maria Liimets
2022-06-03 - a colleague stood in
2022-07-18 Urmas Reinsalu
2023-04-17 Margus Tsahkna

# EE defence-minister
1999-03-25 Jüri Luik
2002-01-28 Sven Mikser
2003-04-10 Margus Hanson
2004-11-22 Jaak Jõerüüt
2005-10-10 Jürgen Ligi
2007-04-05 Jaak Aaviksoo
2011-04-06 Mart Laar
2012-05-11 Urmas Reinsalu
2014-03-26 Sven Mikser
2015-09-14 Hannes Hanso
2016-11-23 Margus Tsahkna
2017-06-12 Jüri Luik
2021-01-26 Kalle Laanet
2022-07-18 Hanno Pevkur

# LV head-of-state
1999-07-08 Vaira Vīķe-Freiberga
2007-07-08 Valdis Zatlers
2011-07-08 Andris Bērziņš
2015-07-08 Raimonds Vējonis
2019-07-08 Egils Levits
2023-07-08 Edgars Rinkēvičs

# LV head-of-government
1999-07-16 Andris Šķēle
2000-05-05 Andris Bērziņš
2002-11-07 Einars Repše
2004-03-09 Indulis Emsis
2004-12-02 Aigars Kalvītis
2007-12-20 Ivars Godmanis
2009-03-12 Valdis Dombrovskis
2014-01-22 Laimdota Straujuma
2016-02-11 Māris Kučinskis
2019-01-23 Krišjānis Kariņš = Arturs Krišjānis Kariņš
2023-09-15 Evika Siliņa

# LV foreign-minister
1999-07-16 Indulis Bērziņš
2002-11-07 Sandra Kalniete
2004-03-09 Rihards Pīks
2004-07-21/2007-10-28 Artis Pabriks
2007-10-28 - a colleague stood in
2007-11-08 Māris Riekstiņš
2010-04-29 Aivis Ronis
2010-11-03 Ģirts Valdis Kristovskis = Ģirts Kristovskis
2011-10-25/2023-07-08 Edgars Rinkēvičs
2023-07-08 - the prime minister stood in
2023-09-15/2024-04-10 Krišjānis Kariņš
2024-04-10 - the prime minister stood in
2024-04-19 Baiba Braže

# LV defence-minister
1998-11-26 Ģirts Valdis Kristovskis
2004-03-09 Atis Slakteris
2004-12-02/2005-12 Einars Repše
2005-12 - the prime minister stood in
2006-01-05 Linda Mūrniece
2006-04-08 Atis Slakteris
2007-12-20 Vinets Veldre
2009-03-12 Imants Lieģis = Imants Viesturs Lieģis
2010-11-03 Artis Pabriks
2014-01-22 Raimonds Vējonis
2015-07-07 Raimonds Bergmanis
2019-01-23 Artis Pabriks
2022-12-14 Ināra Mūrniece
2023-09-15 Andris Sprūds

# LT head-of-state
1998-02-26 Valdas Adamkus
2003-02-26/2004-04-06 Rolandas Paksas
2004-04-06 Artūras Paulauskas (acting)
2004-07-12 Valdas Adamkus
2009-07-12 Dalia Grybauskaitė
2019-07-12 Gitanas Nausėda

# LT head-of-government
1999-11-03 Andrius Kubilius
2000-10-26/2001-06-20 Rolandas Paksas
2001-06-20 Eugenijus Gentvilas (acting)
2001-07-03/2006-06-01 Algirdas Brazauskas
2006-06-01 Zigmantas Balčytis (acting)
2006-07 Gediminas Kirkilas
2008-12-09 Andrius Kubilius
2012-12-13 Algirdas Butkevičius
2016-12-13 Saulius Skvernelis
2020-12-11 Ingrida Šimonytė
2024-12-12/2025-08-04 Gintautas Paluckas
2025-08-04 Rimantas Šadžius (acting)
2025-09-25 Inga Ruginienė

# LT foreign-minister
1996-12-10 Algirdas Saudargas
2000-11 Antanas Valionis
2006-07 Petras Vaitiekūnas
2008-12-09/2010-01-26 Vygaudas Ušackas
2010-01-26 - a colleague stood in
2010-02-11 Audronius Ažubalis
2012-12-13 Linas Linkevičius = Linas Antanas Linkevičius
2020-12-11 Gabrielius Landsbergis
2024-12-12 Kęstutis Budrys

# LT defence-minister
1996-12-10 Česlovas Stankevičius
2000-11 Linas Linkevičius
2004-12-14 Gediminas Kirkilas
2006-07 Juozas Olekas
2008-12-09 Rasa Juknevičienė
2012-12-13 Juozas Olekas
2016-12-13 Raimundas Karoblis
2020-12-11 Arvydas Anušauskas
2024-03-25 Laurynas Kasčiūnas
2024-12-12/2025-10-23 Dovilė Šakalienė
2025-10-23 Vladislav Kondratovič (acting) = Vladislavas Kondratovičius
`
