/** Offices of the United States, Canada and Mexico. Notation: `read-rows.ts`. Source, date and limits: `tables.ts`. */
export const NORTH_AMERICA = `
# US head-of-state both
2001-01-20 George W. Bush = George Bush
2009-01-20 Barack Obama = Barack H. Obama
2017-01-20 Donald Trump = Donald J. Trump
2021-01-20 Joe Biden = Joseph Biden, Joseph R. Biden
2025-01-20 Donald Trump

# US vice-president
2001-01-20 Dick Cheney
2009-01-20 Joe Biden
2017-01-20 Mike Pence
2021-01-20 Kamala Harris
2025-01-20 JD Vance = J. D. Vance, James David Vance

# US foreign-minister
2005-01-26 Condoleezza Rice
2009-01-21 Hillary Clinton = Hillary Rodham Clinton
2013-02-01/2017-01-20 John Kerry
2017-01-21 - an official stood in until the Senate confirmed the next holder
2017-02-01/2018-03-31 Rex Tillerson
2018-04-01 - an official stood in until the Senate confirmed the next holder
2018-04-26/2021-01-20 Mike Pompeo = Michael Pompeo, Michael R. Pompeo
2021-01-21 - an official stood in until the Senate confirmed the next holder
2021-01-26/2025-01-20 Antony Blinken = Anthony Blinken, Tony Blinken
2025-01-21 Marco Rubio

# US defence-minister
2001-01-20 Donald Rumsfeld
2006-12-18 Robert Gates = Robert M. Gates, Bob Gates
2011-07-01 Leon Panetta
2013-02-27 Chuck Hagel
2015-02-17 Ash Carter = Ashton Carter
2017-01-20/2018-12-31 Jim Mattis = James Mattis
2019-01-01 Patrick Shanahan (acting)
2019-06-24 Mark Esper (acting)
2019-07-15 Richard Spencer (acting)
2019-07-23 Mark Esper = Mark T. Esper
2020-11-09 Christopher Miller (acting)
2021-01-20 - an official stood in until the Senate confirmed the next holder
2021-01-22/2025-01-20 Lloyd Austin = Lloyd J. Austin, Lloyd Austin III
2025-01-21 - an official stood in until the Senate confirmed the next holder
2025-01-25 Pete Hegseth = Peter Hegseth

# US national-security-adviser
2005-01-26 Stephen Hadley
2009-01-20 James Jones = James L. Jones
2010-10-08 Tom Donilon = Thomas Donilon
2013-07-01 Susan Rice
2017-01-20/2017-02-13 Michael Flynn
2017-02-13 Keith Kellogg (acting)
2017-02-20 H. R. McMaster = HR McMaster, Herbert Raymond McMaster
2018-04-09/2019-09-10 John Bolton
2019-09-10 Charles Kupperman (acting)
2019-09-18 Robert O'Brien = Robert C. O'Brien
2021-01-20 Jake Sullivan
2025-01-20/2025-05-01 Mike Waltz = Michael Waltz
2025-05-01 Marco Rubio (acting)

# US finance-minister
2003-02-03/2006-07 John Snow
2006-07/2009-01-20 Henry Paulson = Hank Paulson
2009-01-21 - an official stood in until the Senate confirmed the next holder
2009-01-26/2013-01-25 Timothy Geithner = Tim Geithner
2013-01-26 - an official stood in until the Senate confirmed the next holder
2013-02-28/2017-01-20 Jack Lew = Jacob Lew
2017-01-21 - an official stood in until the Senate confirmed the next holder
2017-02-13/2021-01-20 Steven Mnuchin
2021-01-21 - an official stood in until the Senate confirmed the next holder
2021-01-26/2025-01-20 Janet Yellen
2025-01-21 - an official stood in until the Senate confirmed the next holder
2025-01-28 Scott Bessent

# US central-bank-governor
1987-08-11/2006-01-31 Alan Greenspan
2006-02-01 Ben Bernanke
2014-02-03 Janet Yellen
2018-02-05 Jerome Powell

# CA head-of-government
2003-12-12 Paul Martin
2006-02-06 Stephen Harper
2015-11-04 Justin Trudeau
2025-03-14 Mark Carney

# CA foreign-minister
2004-07-20 Pierre Pettigrew
2006-02-06 Peter MacKay
2007-08-14 Maxime Bernier
2008-05-26 David Emerson
2008-10-30 Lawrence Cannon
2011-05-18 John Baird
2015-02-03 Ed Fast (acting)
2015-02-09 Rob Nicholson
2015-11-04 Stéphane Dion
2017-01-10 Chrystia Freeland
2019-11-20 François-Philippe Champagne
2021-01-12 Marc Garneau
2021-10-26 Mélanie Joly
2025-05-13 Anita Anand

# CA defence-minister
2004-07-20 Bill Graham
2006-02-06 Gordon O'Connor
2007-08-14 Peter MacKay
2013-07-15 Rob Nicholson
2015-02-09 Jason Kenney
2015-11-04 Harjit Sajjan
2021-10-26 Anita Anand
2023-07-26 Bill Blair
2025-05-13 David McGuinty

# MX head-of-state both
2000-12-01 Vicente Fox
2006-12-01 Felipe Calderón
2012-12-01 Enrique Peña Nieto
2018-12-01 Andrés Manuel López Obrador = López Obrador, AMLO
2024-10-01 Claudia Sheinbaum = Claudia Sheinbaum Pardo

# MX foreign-minister
2018-12-01/2023-06-12 Marcelo Ebrard
2023-06/2024-09-30 Alicia Bárcena
2024-10-01 Juan Ramón de la Fuente
`
