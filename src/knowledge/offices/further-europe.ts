/** Offices of further European states and the Holy See. Notation: `read-rows.ts`. Source, date and limits: `tables.ts`. */
export const FURTHER_EUROPE = `
# PL head-of-state
2005-12-23/2010-04-10 Lech Kaczyński
2010-04-10 Bronisław Komorowski (acting)
2010-07-08 - the speakers of parliament stood in
2010-08-06 Bronisław Komorowski
2015-08-06 Andrzej Duda
2025-08-06 Karol Nawrocki

# PL head-of-government
2005-10-31 Kazimierz Marcinkiewicz
2006-07-14 Jarosław Kaczyński
2007-11-16 Donald Tusk
2014-09-22 Ewa Kopacz
2015-11-16 Beata Szydło
2017-12-11 Mateusz Morawiecki
2023-12-13 Donald Tusk

# PL foreign-minister
2007-11-16 Radosław Sikorski = Radek Sikorski
2014-09-22 Grzegorz Schetyna
2015-11-16 Witold Waszczykowski
2018-01-09 Jacek Czaputowicz
2020-08-26/2023-11-27 Zbigniew Rau
2023-11-27 - a government of two weeks
2023-12-13 Radosław Sikorski

# PL defence-minister
2015-11-16 Antoni Macierewicz
2018-01-09 Mariusz Błaszczak
2023-12-13 Władysław Kosiniak-Kamysz

# NL head-of-state
1980-04-30 Beatrix = Queen Beatrix
2013-04-30 Willem-Alexander = King Willem-Alexander

# NL head-of-government
2002-07-22 Jan Peter Balkenende
2010-10-14 Mark Rutte
2024-07-02 Dick Schoof

# BE head-of-government
1999-07-12 Guy Verhofstadt
2008-03-20 Yves Leterme
2008-12-30 Herman Van Rompuy
2009-11-25 Yves Leterme
2011-12-06 Elio Di Rupo
2014-10-11 Charles Michel
2019-10-27 Sophie Wilmès
2020-10-01 Alexander De Croo
2025-02-03 Bart De Wever

# AT head-of-government
2000-02-04 Wolfgang Schüssel
2007-01-11 Alfred Gusenbauer
2008-12-02/2016-05-09 Werner Faymann
2016-05-09 - the vice-chancellor stood in
2016-05-17 Christian Kern
2017-12-18/2019-05-28 Sebastian Kurz
2019-05-28 - the vice-chancellor stood in
2019-06-03 Brigitte Bierlein
2020-01-07 Sebastian Kurz
2021-10-11 Alexander Schallenberg
2021-12-06 Karl Nehammer
2025-01-10 Alexander Schallenberg (acting)
2025-03-03 Christian Stocker

# AT head-of-state
2004-07-08 Heinz Fischer
2016-07-08 - the speakers of parliament stood in
2017-01-26 Alexander Van der Bellen

# SE head-of-government
1996-03 Göran Persson
2006-10-06 Fredrik Reinfeldt
2014-10-03 Stefan Löfven
2021-11-30 Magdalena Andersson
2022-10-18 Ulf Kristersson

# NO head-of-government
2005-10-17 Jens Stoltenberg
2013-10-16 Erna Solberg
2021-10-14 Jonas Gahr Støre

# DK head-of-government
2001-11-27 Anders Fogh Rasmussen
2009-04-05 Lars Løkke Rasmussen
2011-10-03 Helle Thorning-Schmidt
2015-06-28 Lars Løkke Rasmussen
2019-06-27 Mette Frederiksen

# DK head-of-state
1972-01-14 Margrethe II = Queen Margrethe, Queen Margrethe II
2024-01-14 Frederik X = King Frederik, King Frederik X

# FI head-of-state
2000-03-01 Tarja Halonen
2012-03-01 Sauli Niinistö
2024-03-01 Alexander Stubb

# FI head-of-government
2003-06-24 Matti Vanhanen
2010-06-22 Mari Kiviniemi
2011-06-22 Jyrki Katainen
2014-06-24 Alexander Stubb
2015-05-29 Juha Sipilä
2019-06-06 Antti Rinne
2019-12-10 Sanna Marin
2023-06-20 Petteri Orpo

# EE head-of-government
2021-01-26 Kaja Kallas
2024-07-23 Kristen Michal

# LT head-of-state
2009-07-12 Dalia Grybauskaitė
2019-07-12 Gitanas Nausėda

# HU head-of-government
2004-09-29 Ferenc Gyurcsány
2009-04-14 Gordon Bajnai
2010-05-29 Viktor Orbán

# HU foreign-minister
2014-09-23 Péter Szijjártó

# CZ head-of-state
2003-03-07 Václav Klaus
2013-03-08 Miloš Zeman
2023-03-09 Petr Pavel

# CZ head-of-government
2017-12 Andrej Babiš
2021-12 Petr Fiala

# SK head-of-state
2004-06-15 Ivan Gašparovič
2014-06-15 Andrej Kiska
2019-06-15 Zuzana Čaputová
2024-06-15 Peter Pellegrini

# RS head-of-state
2012-05-31 Tomislav Nikolić
2017-05-31 Aleksandar Vučić = Alexander Vucic

# GR head-of-government
2004-03-10 Kostas Karamanlis = Costas Karamanlis
2009-10-06 George Papandreou
2011-11-11 Lucas Papademos
2012-05-16 - a caretaker
2012-06-20 Antonis Samaras
2015-01-26 Alexis Tsipras
2015-08-27 - a caretaker
2015-09-21 Alexis Tsipras
2019-07-08 Kyriakos Mitsotakis
2023-05-25 - a caretaker
2023-06-26 Kyriakos Mitsotakis

# PT head-of-government
2005-03-12 José Sócrates
2011-06-21 Pedro Passos Coelho
2015-11-26 António Costa
2024-04-02 Luís Montenegro

# PT head-of-state
2006-03-09 Aníbal Cavaco Silva
2016-03-09 Marcelo Rebelo de Sousa

# IE head-of-government
1997-06-26 Bertie Ahern
2008-05-07 Brian Cowen
2011-03-09 Enda Kenny
2017-06-14 Leo Varadkar
2020-06-27 Micheál Martin
2022-12-17 Leo Varadkar
2024-04-09 Simon Harris
2025-01-23 Micheál Martin

# VA head-of-state
2005-04-19/2013-02-28 Benedict XVI = Pope Benedict, Pope Benedict XVI
2013-03-01 - the See was vacant
2013-03-13/2025-04-21 Francis = Pope Francis
2025-04-22 - the See was vacant
2025-05-08 Leo XIV = Pope Leo, Pope Leo XIV
`
