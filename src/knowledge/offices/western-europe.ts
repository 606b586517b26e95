/** Offices of Britain, France, Germany, Italy and Spain. Notation: `read-rows.ts`. Source, date and limits: `tables.ts`. */
export const WESTERN_EUROPE = `
# GB head-of-state
1952-02-06 Elizabeth II = Queen Elizabeth, Queen Elizabeth II
2022-09-08 Charles III = King Charles, King Charles III

# GB head-of-government
1997-05-02 Tony Blair
2007-06-27 Gordon Brown
2010-05-11 David Cameron
2016-07-13 Theresa May
2019-07-24 Boris Johnson
2022-09-06 Liz Truss = Elizabeth Truss
2022-10-25 Rishi Sunak
2024-07-05 Keir Starmer = Sir Keir Starmer

# GB foreign-minister
2001-06-08 Jack Straw
2006-05-05 Margaret Beckett
2007-06-28 David Miliband
2010-05-11 William Hague
2014-07-14 Philip Hammond
2016-07-13 Boris Johnson
2018-07-09 Jeremy Hunt
2019-07-24 Dominic Raab
2021-09-15 Liz Truss
2022-09-06 James Cleverly
2023-11-13 David Cameron = Lord Cameron
2024-07-05 David Lammy
2025-09-05 Yvette Cooper

# GB defence-minister
2005-05-06 John Reid
2006-05-05 Des Browne
2008-10-03 John Hutton
2009-06-05 Bob Ainsworth
2010-05-11 Liam Fox
2011-10-14 Philip Hammond
2014-07-14 Michael Fallon = Sir Michael Fallon
2017-11-01 Gavin Williamson
2019-05-01 Penny Mordaunt
2019-07-24 Ben Wallace
2023-08-31 Grant Shapps
2024-07-05 John Healey

# GB finance-minister
1997-05-02 Gordon Brown
2007-06-28 Alistair Darling
2010-05-11 George Osborne
2016-07-13 Philip Hammond
2019-07-24 Sajid Javid
2020-02-13 Rishi Sunak
2022-07-05 Nadhim Zahawi
2022-09-06 Kwasi Kwarteng
2022-10-14 Jeremy Hunt
2024-07-05 Rachel Reeves

# GB interior-minister
2004-12-15 Charles Clarke
2006-05-05 John Reid
2007-06-28 Jacqui Smith
2009-06-05 Alan Johnson
2010-05-11 Theresa May
2016-07-13 Amber Rudd
2018-04-30 Sajid Javid
2019-07-24 Priti Patel
2022-09-06 Suella Braverman
2022-10-19 Grant Shapps
2022-10-25 Suella Braverman
2023-11-13 James Cleverly
2024-07-05 Yvette Cooper
2025-09-05 Shabana Mahmood

# GB national-security-adviser
2010-05 Peter Ricketts
2012-01 Kim Darroch
2015 Mark Lyall Grant
2017-04/2020-09 Mark Sedwill
2020-09 - the office passed slowly to the next holder
2021-03 Stephen Lovegrove
2022-09 Tim Barrow
2024 Jonathan Powell

# GB central-bank-governor
2003-06-30/2013-06-30 Mervyn King
2013-07-01/2020-03-15 Mark Carney
2020-03-16 Andrew Bailey

# FR head-of-state
1995-05-17 Jacques Chirac
2007-05-16 Nicolas Sarkozy
2012-05-15 François Hollande
2017-05-14 Emmanuel Macron

# FR head-of-government
2005-05-31 Dominique de Villepin
2007-05-17 François Fillon
2012-05-15 Jean-Marc Ayrault
2014-03-31 Manuel Valls
2016-12-06 Bernard Cazeneuve
2017-05-15 Édouard Philippe
2020-07-03 Jean Castex
2022-05-16 Élisabeth Borne
2024-01-09 Gabriel Attal
2024-09-05 Michel Barnier
2024-12-13 François Bayrou
2025-09-09 Sébastien Lecornu

# FR foreign-minister
2005-06 Philippe Douste-Blazy
2007-05-18 Bernard Kouchner
2010-11-14 Michèle Alliot-Marie
2011-02-27 Alain Juppé
2012-05-16 Laurent Fabius
2016-02-11 Jean-Marc Ayrault
2017-05-17 Jean-Yves Le Drian
2022-05-20 Catherine Colonna
2024-01-11 Stéphane Séjourné
2024-09-21 Jean-Noël Barrot

# FR defence-minister
2002-05-07 Michèle Alliot-Marie
2007-05-18 Hervé Morin
2010-11-14 Alain Juppé
2011-02-27 Gérard Longuet
2012-05-16 Jean-Yves Le Drian
2017-05-17 Sylvie Goulard
2017-06-21 Florence Parly
2022-05-20/2025-09-09 Sébastien Lecornu
2025-09-10 - caretakers and a government of one day
2025-10-12 Catherine Vautrin

# DE head-of-state
2004-07-01/2010-05-31 Horst Köhler
2010-06-01 - the president of the Bundesrat stood in
2010-06-30/2012-02-17 Christian Wulff
2012-02-18 - the president of the Bundesrat stood in
2012-03-18 Joachim Gauck
2017-03-19 Frank-Walter Steinmeier

# DE head-of-government
1998-10-27 Gerhard Schröder
2005-11-22 Angela Merkel
2021-12-08 Olaf Scholz
2025-05-06 Friedrich Merz

# DE foreign-minister
1998-10-27 Joschka Fischer
2005-11-22 Frank-Walter Steinmeier
2009-10-28 Guido Westerwelle
2013-12-17 Frank-Walter Steinmeier
2017-01-27 Sigmar Gabriel
2018-03-14 Heiko Maas
2021-12-08 Annalena Baerbock
2025-05-06 Johann Wadephul

# DE defence-minister
2002-07-19 Peter Struck
2005-11-22 Franz Josef Jung
2009-10-28 Karl-Theodor zu Guttenberg
2011-03-03 Thomas de Maizière
2013-12-17 Ursula von der Leyen
2019-07-17 Annegret Kramp-Karrenbauer
2021-12-08 Christine Lambrecht
2023-01-19 Boris Pistorius

# DE finance-minister
2005-11-22 Peer Steinbrück
2009-10-28/2017-10-24 Wolfgang Schäuble
2017-10-24 Peter Altmaier (acting)
2018-03-14 Olaf Scholz
2021-12-08 Christian Lindner
2024-11-07 Jörg Kukies
2025-05-06 Lars Klingbeil

# IT head-of-state
1999-05-18 Carlo Azeglio Ciampi
2006-05-15/2015-01-14 Giorgio Napolitano
2015-01-15 - the president of the Senate stood in
2015-02-03 Sergio Mattarella

# IT head-of-government
2001-06-11 Silvio Berlusconi
2006-05-17 Romano Prodi
2008-05-08 Silvio Berlusconi
2011-11-16 Mario Monti
2013-04-28 Enrico Letta
2014-02-22 Matteo Renzi
2016-12-12 Paolo Gentiloni
2018-06-01 Giuseppe Conte
2021-02-13 Mario Draghi
2022-10-22 Giorgia Meloni

# IT foreign-minister
2004-11-18 Gianfranco Fini
2006-05-17 Massimo D'Alema
2008-05-08 Franco Frattini
2011-11-16/2013-03-26 Giulio Terzi = Giulio Terzi di Sant'Agata
2013-03-26 Mario Monti (acting)
2013-04-28 Emma Bonino
2014-02-22 Federica Mogherini
2014-10-31 Paolo Gentiloni
2016-12-12 Angelino Alfano
2018-06-01 Enzo Moavero Milanesi
2019-09-05 Luigi Di Maio
2022-10-22 Antonio Tajani

# IT defence-minister
2001-06-11 Antonio Martino
2006-05-17 Arturo Parisi
2008-05-08 Ignazio La Russa
2011-11-16 Giampaolo Di Paola
2013-04-28 Mario Mauro
2014-02-22 Roberta Pinotti
2018-06-01 Elisabetta Trenta
2019-09-05 Lorenzo Guerini
2022-10-22 Guido Crosetto

# ES head-of-state
1975-11-22 Juan Carlos I = King Juan Carlos
2014-06-19 Felipe VI = King Felipe, King Felipe VI

# ES head-of-government
2004-04-17 José Luis Rodríguez Zapatero
2011-12-21 Mariano Rajoy
2018-06-02 Pedro Sánchez

# ES foreign-minister
2004-04-18 Miguel Ángel Moratinos
2010-10-21 Trinidad Jiménez
2011-12-22 José Manuel García-Margallo
2016-11-04 Alfonso Dastis
2018-06-07/2019-11-30 Josep Borrell
2019-11-30 Margarita Robles (acting)
2020-01-13 Arancha González Laya
2021-07-12 José Manuel Albares
`
