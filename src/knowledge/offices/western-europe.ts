/**
 * Offices of Britain, Ireland, France and the Benelux states. Notation: `read-rows.ts`. Source, date and limits:
 * `tables.ts`.
 */
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
1997-05-02 Robin Cook
2001-06-08 Jack Straw
2006-05-05 Margaret Beckett
2007-06-28 David Miliband
2010-05-11 William Hague
2014-07-15 Philip Hammond
2016-07-13 Boris Johnson
2018-07-09 Jeremy Hunt
2019-07-24 Dominic Raab
2021-09-15 Liz Truss
2022-09-06 James Cleverly
2023-11-13 David Cameron = Lord Cameron
2024-07-05 David Lammy
2025-09-05 Yvette Cooper

# GB defence-minister
1999-10-11 Geoff Hoon = Geoffrey Hoon
2005-05-06 John Reid
2006-05-05 Des Browne
2008-10-03 John Hutton
2009-06-05 Bob Ainsworth
2010-05-11 Liam Fox
2011-10-14 Philip Hammond
2014-07-15 Michael Fallon = Sir Michael Fallon
2017-11-02 Gavin Williamson
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
1997-05-02 Jack Straw
2001-06-08 David Blunkett
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
2010-05-12 Peter Ricketts
2012-01-23 Kim Darroch
2015-09-07 Mark Lyall Grant
2017-04-13/2020-09-16 Mark Sedwill
2020-09-17 David Quarrey (acting)
2021-03 Stephen Lovegrove
2022-09 Tim Barrow
2024-11 Jonathan Powell

# GB central-bank-governor
1993-07-01 Eddie George = Edward George
2003-06-30/2013-06-30 Mervyn King
2013-07-01/2020-03-15 Mark Carney
2020-03-16 Andrew Bailey

# IE head-of-state
1997-11-11 Mary McAleese
2011-11-11 Michael D. Higgins = Michael Higgins

# IE head-of-government
1997-06-26 Bertie Ahern
2008-05-07 Brian Cowen
2011-03-09 Enda Kenny
2017-06-14 Leo Varadkar
2020-06-27 Micheál Martin
2022-12-17 Leo Varadkar
2024-04-09 Simon Harris
2025-01-23 Micheál Martin

# IE foreign-minister
1997-10-08 David Andrews
2000-01-27 Brian Cowen
2004-09-29 Dermot Ahern
2008-05-07 Micheál Martin
2011-01-19 Brian Cowen
2011-03-09 Eamon Gilmore
2014-07-11 Charlie Flanagan = Charles Flanagan
2017-06-14 Simon Coveney
2022-12-17 Micheál Martin
2025-01-23 Simon Harris

# IE defence-minister
1997-10-08 Michael Smith
2004-09-29/2010-02-18 Willie O'Dea
2010-02-18 Brian Cowen (acting)
2010-03-23 Tony Killeen
2011-01-20 Éamon Ó Cuív
2011-03-09/2014-05-07 Alan Shatter
2014-05-07 Enda Kenny (acting)
2014-07-11 Simon Coveney
2016-05-06 Enda Kenny
2017-06-14 Leo Varadkar
2020-06-27 Simon Coveney
2022-12-17 Micheál Martin
2025-01-23 Simon Harris

# FR head-of-state
1995-05-17 Jacques Chirac
2007-05-16 Nicolas Sarkozy
2012-05-15 François Hollande
2017-05-14 Emmanuel Macron

# FR head-of-government
1997-06-02 Lionel Jospin
2002-05-06 Jean-Pierre Raffarin
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
1997-06-04 Hubert Védrine
2002-05-07 Dominique de Villepin
2004-03-31 Michel Barnier
2005-06-02 Philippe Douste-Blazy
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
1997-06-04 Alain Richard
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

# NL head-of-state
1980-04-30 Beatrix = Queen Beatrix
2013-04-30 Willem-Alexander = King Willem-Alexander

# NL head-of-government
1994-08-22 Wim Kok
2002-07-22 Jan Peter Balkenende
2010-10-14 Mark Rutte
2024-07-02 Dick Schoof

# NL foreign-minister
1998-08-03 Jozias van Aartsen
2002-07-22 Jaap de Hoop Scheffer
2003-12-03 Ben Bot = Bernard Bot
2007-02-22 Maxime Verhagen
2010-10-14 Uri Rosenthal
2012-11-05 Frans Timmermans
2014-10-17 Bert Koenders
2017-10-26/2018-02-13 Halbe Zijlstra
2018-02-13 Sigrid Kaag (acting)
2018-03-07 Stef Blok
2021-05-25/2021-09-17 Sigrid Kaag
2021-09-17 Tom de Bruijn (acting)
2021-09-24 Ben Knapen
2022-01-10/2023-09-01 Wopke Hoekstra
2023-09-01 Liesje Schreinemacher (acting)
2023-09-05 Hanke Bruins Slot
2024-07-02/2025-08-22 Caspar Veldkamp
2025-08-22 Ruben Brekelmans (acting)
2025-09-05 David van Weel

# NL defence-minister
1998-08-03 Frank de Grave
2002-07-22 Benk Korthals
2002-12-12 Henk Kamp
2007-02-22 Eimert van Middelkoop
2010-10-14 Hans Hillen
2012-11-05 Jeanine Hennis-Plasschaert = Jeanine Hennis
2017-10-04 Klaas Dijkhoff
2017-10-26/2021-09-17 Ank Bijleveld = Ank Bijleveld-Schouten
2021-09-17 - a colleague stood in for a week
2021-09-24 Henk Kamp
2022-01-10 Kajsa Ollongren
2024-07-02 Ruben Brekelmans

# BE head-of-state
1993-08-09 Albert II = King Albert, King Albert II
2013-07-21 Philippe = King Philippe, King Philip

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

# BE foreign-minister
1999-07-12 Louis Michel
2004-07-18 Karel De Gucht
2009-07-17 Yves Leterme
2009-11-25 Steven Vanackere
2011-12-06 Didier Reynders
2019-11-30 Philippe Goffin
2020-10-01/2022-07-14 Sophie Wilmès
2022-04-22 Alexander De Croo (acting)
2022-07-15/2024-11-30 Hadja Lahbib
2024-12-01 - vacant for a day
2024-12-02 Bernard Quintin
2025-02-03 Maxime Prévot

# BE defence-minister
1999-07-12 André Flahaut
2007-12-21 Pieter De Crem
2014-10-11 Steven Vandeput
2018-11-12 Sander Loones
2018-12-09 Didier Reynders
2019-11-30 Philippe Goffin
2020-10-01 Ludivine Dedonder
2025-02-03 Theo Francken

# LU head-of-state
1964-11-12 Jean = Grand Duke Jean
2000-10-07 Henri = Grand Duke Henri
2025-10-03 Guillaume V = Grand Duke Guillaume

# LU head-of-government
1995-01-20 Jean-Claude Juncker
2013-12-04 Xavier Bettel
2023-11-17 Luc Frieden

# LU foreign-minister
1999-08-07 Lydie Polfer
2004-07-20 Charles Goerens
2004-07-31 Jean Asselborn
2023-11-17 Xavier Bettel

# LU defence-minister
1999-08-07 Charles Goerens
2004-07-31 Luc Frieden
2006-02-22 Jean-Louis Schiltz
2009-07-23 Jean-Marie Halsdorf
2013-12-04 Etienne Schneider
2018-12-05 François Bausch
2023-11-17 Yuriko Backes
`
