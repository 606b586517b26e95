/**
 * Offices of Germany, Austria, Poland, Czechia, Slovakia and Hungary. Notation: `read-rows.ts`. Source, date and limits:
 * `tables.ts`.
 */
export const CENTRAL_EUROPE = `
# DE head-of-state
1999-07-01 Johannes Rau
2004-07-01/2010-05-31 Horst Köhler = Horst Koehler
2010-06-01 - the president of the Bundesrat stood in
2010-06-30/2012-02-17 Christian Wulff
2012-02-18 - the president of the Bundesrat stood in
2012-03-18 Joachim Gauck
2017-03-19 Frank-Walter Steinmeier

# DE head-of-government
1998-10-27 Gerhard Schröder = Gerhard Schroeder
2005-11-22 Angela Merkel
2021-12-08 Olaf Scholz
2025-05-06 Friedrich Merz

# DE foreign-minister
1998-10-27 Joschka Fischer = Joseph Fischer
2005-11-22 Frank-Walter Steinmeier
2009-10-28 Guido Westerwelle
2013-12-17 Frank-Walter Steinmeier
2017-01-27 Sigmar Gabriel
2018-03-14 Heiko Maas
2021-12-08 Annalena Baerbock
2025-05-06 Johann Wadephul

# DE defence-minister
1998-10-27 Rudolf Scharping
2002-07-19 Peter Struck
2005-11-22 Franz Josef Jung
2009-10-28 Karl-Theodor zu Guttenberg
2011-03-03 Thomas de Maizière
2013-12-17 Ursula von der Leyen
2019-07-17 Annegret Kramp-Karrenbauer
2021-12-08 Christine Lambrecht
2023-01-19 Boris Pistorius

# DE finance-minister
1999-04-12 Hans Eichel
2005-11-22 Peer Steinbrück = Peer Steinbrueck
2009-10-28/2017-10-24 Wolfgang Schäuble = Wolfgang Schaeuble
2017-10-24 Peter Altmaier (acting)
2018-03-14 Olaf Scholz
2021-12-08 Christian Lindner
2024-11-07 Jörg Kukies = Joerg Kukies
2025-05-06 Lars Klingbeil

# AT head-of-state
1992-07-08/2004-07-06 Thomas Klestil
2004-07-06 - the speakers of parliament stood in
2004-07-08 Heinz Fischer
2016-07-08 - the speakers of parliament stood in
2017-01-26 Alexander Van der Bellen

# AT head-of-government
1997-01-28 Viktor Klima
2000-02-04 Wolfgang Schüssel = Wolfgang Schuessel
2007-01-11 Alfred Gusenbauer
2008-12-02/2016-05-09 Werner Faymann
2016-05-09 Reinhold Mitterlehner (acting)
2016-05-17 Christian Kern
2017-12-18/2019-05-28 Sebastian Kurz
2019-05-28 Hartwig Löger (acting) = Hartwig Loeger
2019-06-03 Brigitte Bierlein
2020-01-07 Sebastian Kurz
2021-10-11 Alexander Schallenberg
2021-12-06 Karl Nehammer
2025-01-10 Alexander Schallenberg (acting)
2025-03-03 Christian Stocker

# AT foreign-minister
1995-05-04 Wolfgang Schüssel
2000-02-04 Benita Ferrero-Waldner
2004-10-20 Ursula Plassnik
2008-12-02 Michael Spindelegger
2013-12-16 Sebastian Kurz
2017-12-18 Karin Kneissl
2019-06-03 Alexander Schallenberg
2021-10-11 Michael Linhart
2021-12-06 Alexander Schallenberg
2025-03-03 Beate Meinl-Reisinger

# AT defence-minister
1990-12-17 Werner Fasslabend
2000-02-04 Herbert Scheibner
2003-02-28 Günther Platter = Guenther Platter
2007-01-11 Norbert Darabos
2013-03-11 Gerald Klug
2016-01-26 Hans Peter Doskozil
2017-12-18 Mario Kunasek
2019-05-22 Johann Luif
2019-06-03 Thomas Starlinger
2020-01-07 Klaudia Tanner

# PL head-of-state
1995-12-23 Aleksander Kwaśniewski = Alexander Kwasniewski
2005-12-23/2010-04-10 Lech Kaczyński
2010-04-10 Bronisław Komorowski (acting)
2010-07-08 Grzegorz Schetyna (acting)
2010-08-06 Bronisław Komorowski
2015-08-06 Andrzej Duda
2025-08-06 Karol Nawrocki

# PL head-of-government
1997-10-31 Jerzy Buzek
2001-10-19 Leszek Miller
2004-05-02 Marek Belka
2005-10-31 Kazimierz Marcinkiewicz
2006-07-14 Jarosław Kaczyński
2007-11-16 Donald Tusk
2014-09-22 Ewa Kopacz
2015-11-16 Beata Szydło
2017-12-11 Mateusz Morawiecki
2023-12-13 Donald Tusk

# PL foreign-minister
1997-10-31 Bronisław Geremek
2000-06-30 Władysław Bartoszewski
2001-10-19 Włodzimierz Cimoszewicz
2005-01-05 Adam Daniel Rotfeld = Adam Rotfeld
2005-10-31 Stefan Meller
2006-05-09 Anna Fotyga
2007-11-16 Radosław Sikorski = Radek Sikorski
2014-09-22 Grzegorz Schetyna
2015-11-16 Witold Waszczykowski
2018-01-09 Jacek Czaputowicz
2020-08-26 Zbigniew Rau
2023-11-27 Szymon Szynkowski vel Sęk = Szymon Szynkowski
2023-12-13 Radosław Sikorski

# PL defence-minister
1997-10-31 Janusz Onyszkiewicz
2000-06-16 Bronisław Komorowski
2001-10-19 Jerzy Szmajdziński
2005-10-31 Radosław Sikorski
2007-02-07 Aleksander Szczygło
2007-11-16 Bogdan Klich
2011-08-02 Tomasz Siemoniak
2015-11-16 Antoni Macierewicz
2018-01-09 Mariusz Błaszczak
2023-12-13 Władysław Kosiniak-Kamysz

# PL national-security-adviser
2009-01/2010-04-10 Aleksander Szczygło
2010-04 Stanisław Koziej
2015-08 Paweł Soloch
2022-10 Jacek Siewiera
2025-02 Dariusz Łukowski
2025-08 Sławomir Cenckiewicz

# CZ head-of-state
1993-02-02/2003-02-02 Václav Havel
2003-02-02 - vacant, parliament did not agree on a successor
2003-03-07/2013-03-07 Václav Klaus
2013-03-08/2023-03-08 Miloš Zeman
2023-03-09 Petr Pavel

# CZ head-of-government
1998-07 Miloš Zeman
2002-07 Vladimír Špidla
2004-08 Stanislav Gross
2005-04-25 Jiří Paroubek
2006-08 Mirek Topolánek
2009-05-08 Jan Fischer
2010-06-28 Petr Nečas
2013-07-10 Jiří Rusnok
2014-01 Bohuslav Sobotka
2017-12 Andrej Babiš
2021-12 Petr Fiala

# CZ foreign-minister
1998-07-22 Jan Kavan
2002-07-15 Cyril Svoboda
2006-09-04 Alexandr Vondra = Alexander Vondra
2007-01-09 Karel Schwarzenberg = Karl Schwarzenberg
2009-05-08 Jan Kohout
2010-07-13 Karel Schwarzenberg
2013-07-10 Jan Kohout
2014-01-29 Lubomír Zaorálek
2017-12-13 Martin Stropnický
2018-06-27 Jan Hamáček (acting)
2018-10-16/2021-04-12 Tomáš Petříček
2021-04-12 Jan Hamáček (acting)
2021-04-21 Jakub Kulhánek
2021-12-17 Jan Lipavský

# CZ defence-minister
1998-07-22 Vladimír Vetchý
2001-05-04 Jaroslav Tvrdík
2003-06-09 Miroslav Kostelka
2004-08-04 Karel Kühnl = Karel Kuehnl
2006-09-04 Jiří Šedivý
2007-01-09 Vlasta Parkanová
2009-05-08 Martin Barták
2010-07-13 Alexandr Vondra
2012-12-12/2012-12-20 Karolína Peake
2012-12-20 Petr Nečas (acting)
2013-03-19 Vlastimil Picek
2014-01-29 Martin Stropnický
2017-12-13 Karla Šlechtová
2018-06-27 Lubomír Metnar
2021-12-17 Jana Černochová

# CZ national-security-adviser
2023-01-01 Tomáš Pojar

# SK head-of-state
1999-06-15 Rudolf Schuster
2004-06-15 Ivan Gašparovič
2014-06-15 Andrej Kiska
2019-06-15 Zuzana Čaputová
2024-06-15 Peter Pellegrini

# SK head-of-government
1998-10-30 Mikuláš Dzurinda
2006-07-04 Robert Fico
2010-07-08 Iveta Radičová
2012-04-04 Robert Fico
2018-03-22 Peter Pellegrini
2020-03-21 Igor Matovič
2021-04-01 Eduard Heger
2023-05-15 Ľudovít Ódor
2023-10-25 Robert Fico

# SK foreign-minister
1998-10-30 Eduard Kukan
2006-07-04 Ján Kubiš
2009-01-26 Miroslav Lajčák
2010-07-08 Mikuláš Dzurinda
2012-04-04 Miroslav Lajčák
2020-03-21 Richard Sulík (acting)
2020-04-08 Ivan Korčok
2022-09-13 Rastislav Káčer
2023-05-15 Miroslav Wlachovský
2023-10-25 Juraj Blanár

# SK defence-minister
1998-10-30 Pavol Kanis
2001-01-02 Jozef Stank
2002-10-16/2003-09-24 Ivan Šimko
2003-09-24 Eduard Kukan (acting)
2003-10-10 Juraj Liška
2006-02-01 Martin Fedor
2006-07-04 František Kašický
2008-01-30 Jaroslav Baška
2010-07-08/2011-11-28 Ľubomír Galko
2011-11-28 Iveta Radičová (acting)
2012-04-04 Martin Glváč
2016-03-23 Peter Gajdoš
2020-03-21 Jaroslav Naď
2023-05-15 Martin Sklenár
2023-10-25 Robert Kaliňák

# HU head-of-state
1990-08-03 Árpád Göncz
2000-08-04 Ferenc Mádl
2005-08-05 László Sólyom
2010-08-06/2012-04-02 Pál Schmitt
2012-04-02 László Kövér (acting)
2012-05-10 János Áder
2022-05-10/2024-02-26 Katalin Novák
2024-02-26 László Kövér (acting)
2024-03-05 Tamás Sulyok

# HU head-of-government
1998-07-06 Viktor Orbán
2002-05-27 Péter Medgyessy
2004-09-29 Ferenc Gyurcsány
2009-04-14 Gordon Bajnai
2010-05-29 Viktor Orbán

# HU foreign-minister
1998-07-08 János Martonyi
2002-05-27 László Kovács
2004-11-01 Ferenc Somogyi
2006-06-09 Kinga Göncz
2009-04-16 Péter Balázs
2010-05-29 János Martonyi
2014-06-06 Tibor Navracsics
2014-09-23 Péter Szijjártó

# HU defence-minister
1998-07-08 János Szabó
2002-05-27 Ferenc Juhász
2006-06-09 Imre Szekeres
2010-05-29 Csaba Hende
2015-09-10 István Simicskó
2018-05-18 Tibor Benkő
2022-05-24 Kristóf Szalay-Bobrovniczky
`
