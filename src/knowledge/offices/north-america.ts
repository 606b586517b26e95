/** Offices of the United States, Canada and Mexico. Notation: `read-rows.ts`. Source, date and limits: `tables.ts`. */
export const NORTH_AMERICA = `
# US head-of-state both
1993-01-20 Bill Clinton = William J. Clinton
2001-01-20 George W. Bush = George Bush
2009-01-20 Barack Obama = Barack H. Obama
2017-01-20 Donald Trump = Donald J. Trump
2021-01-20 Joe Biden = Joseph Biden, Joseph R. Biden
2025-01-20 Donald Trump

# US vice-president
1993-01-20 Al Gore = Albert Gore
2001-01-20 Dick Cheney = Richard Cheney, Richard B. Cheney
2009-01-20 Joe Biden
2017-01-20 Mike Pence = Michael Pence
2021-01-20 Kamala Harris
2025-01-20 JD Vance = J. D. Vance, James David Vance

# US foreign-minister
1997-01-23 Madeleine Albright = Madeleine K. Albright
2001-01-20 Colin Powell = Colin L. Powell
2005-01-26 Condoleezza Rice
2009-01-21 Hillary Clinton = Hillary Rodham Clinton
2013-02-01/2017-01-20 John Kerry = John F. Kerry
2017-01-21 - an official stood in until the Senate confirmed the next holder
2017-02-01/2018-03-31 Rex Tillerson
2018-04-01 - an official stood in until the Senate confirmed the next holder
2018-04-26/2021-01-20 Mike Pompeo = Michael Pompeo, Michael R. Pompeo
2021-01-21 - an official stood in until the Senate confirmed the next holder
2021-01-26/2025-01-20 Antony Blinken = Anthony Blinken, Tony Blinken, Antony J. Blinken
2025-01-21 Marco Rubio

# US defence-minister
1997-01-24 William Cohen = William S. Cohen
2001-01-20 Donald Rumsfeld = Donald H. Rumsfeld
2006-12-18 Robert Gates = Robert M. Gates, Bob Gates
2011-07-01 Leon Panetta = Leon E. Panetta
2013-02-27 Chuck Hagel
2015-02-17 Ash Carter = Ashton Carter, Ashton B. Carter
2017-01-20/2018-12-31 Jim Mattis = James Mattis, James N. Mattis
2019-01-01 Patrick Shanahan (acting) = Patrick M. Shanahan
2019-06-24 Mark Esper (acting)
2019-07-15 Richard Spencer (acting)
2019-07-23 Mark Esper = Mark T. Esper
2020-11-09 Christopher Miller (acting) = Christopher C. Miller
2021-01-20 - an official stood in until the Senate confirmed the next holder
2021-01-22/2025-01-20 Lloyd Austin = Lloyd J. Austin, Lloyd Austin III, Lloyd J. Austin III
2025-01-21 - an official stood in until the Senate confirmed the next holder
2025-01-25 Pete Hegseth = Peter Hegseth

# US national-security-adviser
1997-03-14 Sandy Berger = Samuel Berger, Samuel R. Berger
2001-01-20 Condoleezza Rice
2005-01-26 Stephen Hadley = Stephen J. Hadley
2009-01-20 James Jones = James L. Jones
2010-10-08 Tom Donilon = Thomas Donilon
2013-07-01 Susan Rice = Susan E. Rice
2017-01-20/2017-02-13 Michael Flynn = Michael T. Flynn
2017-02-13 Keith Kellogg (acting)
2017-02-20 H. R. McMaster = HR McMaster, Herbert Raymond McMaster
2018-04-09/2019-09-10 John Bolton = John R. Bolton
2019-09-10 Charles Kupperman (acting)
2019-09-18 Robert O'Brien = Robert C. O'Brien
2021-01-20 Jake Sullivan
2025-01-20/2025-05-01 Mike Waltz = Michael Waltz
2025-05-01 Marco Rubio (acting)

# US finance-minister
1999-07-02/2001-01-20 Lawrence Summers = Larry Summers, Lawrence H. Summers
2001-01-20/2002-12-31 Paul O'Neill = Paul H. O'Neill
2003-01-01 - an official stood in until the Senate confirmed the next holder
2003-02-03/2006-07 John Snow
2006-07/2009-01-20 Henry Paulson = Hank Paulson, Henry M. Paulson
2009-01-21 - an official stood in until the Senate confirmed the next holder
2009-01-26/2013-01-25 Timothy Geithner = Tim Geithner, Timothy F. Geithner
2013-01-26 - an official stood in until the Senate confirmed the next holder
2013-02-28/2017-01-20 Jack Lew = Jacob Lew, Jacob J. Lew
2017-01-21 - an official stood in until the Senate confirmed the next holder
2017-02-13/2021-01-20 Steven Mnuchin
2021-01-21 - an official stood in until the Senate confirmed the next holder
2021-01-26/2025-01-20 Janet Yellen = Janet L. Yellen
2025-01-21 - an official stood in until the Senate confirmed the next holder
2025-01-28 Scott Bessent

# US military-chief
1997-10-01 Hugh Shelton = Henry Shelton, Henry H. Shelton
2001-10-01 Richard Myers = Richard B. Myers
2005-10-01 Peter Pace
2007-10-01 Mike Mullen = Michael Mullen, Michael G. Mullen
2011-10-01 Martin Dempsey = Martin E. Dempsey
2015-10-01 Joseph Dunford = Joe Dunford, Joseph F. Dunford
2019-10-01 Mark Milley = Mark A. Milley
2023-10-01/2025-02-21 CQ Brown = C. Q. Brown, Charles Q. Brown, Charles Q. Brown Jr.
2025-02-22 - a deputy stood in
2025-04 Dan Caine = John Daniel Caine, J. Daniel Caine

# US central-bank-governor
1987-08-11/2006-01-31 Alan Greenspan
2006-02-01 Ben Bernanke = Ben S. Bernanke
2014-02-03 Janet Yellen
2018-02-05 Jerome Powell = Jay Powell, Jerome H. Powell

# CA head-of-government
1993-11-04 Jean Chrétien
2003-12-12 Paul Martin
2006-02-06 Stephen Harper
2015-11-04 Justin Trudeau
2025-03-14 Mark Carney

# CA foreign-minister
1996-01-25 Lloyd Axworthy
2000-10-17 John Manley
2002-01-15 Bill Graham = William Graham
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
1997-06-11 Art Eggleton
2002-05-26 John McCallum
2003-12-12 David Pratt
2004-07-20 Bill Graham
2006-02-06 Gordon O'Connor
2007-08-14 Peter MacKay
2013-07-15 Rob Nicholson
2015-02-09 Jason Kenney
2015-11-04 Harjit Sajjan
2021-10-26 Anita Anand
2023-07-26 Bill Blair
2025-05-13 David McGuinty

# CA finance-minister
1993-11-04 Paul Martin
2002-06-02 John Manley
2003-12-12 Ralph Goodale
2006-02-06 Jim Flaherty
2014-03-19 Joe Oliver
2015-11-04 Bill Morneau
2020-08-18 Chrystia Freeland
2024-12-16 Dominic LeBlanc
2025-03-14 François-Philippe Champagne

# CA national-security-adviser
2015-01-19/2016-03-31 Richard Fadden
2016-04 - not known
2016-05 Daniel Jean
2018-05/2019-12 Greta Bossenmaier
2019-12 - an official stood in
2020-01/2021-06 Vincent Rigby
2021-07 - an official stood in
2022-01-11 Jody Thomas
2024-01-27 Nathalie Drouin = Nathalie G. Drouin

# MX head-of-state both
1994-12-01 Ernesto Zedillo = Ernesto Zedillo Ponce de León
2000-12-01 Vicente Fox
2006-12-01 Felipe Calderón
2012-12-01 Enrique Peña Nieto
2018-12-01 Andrés Manuel López Obrador = López Obrador, AMLO
2024-10-01 Claudia Sheinbaum = Claudia Sheinbaum Pardo

# MX foreign-minister
1998-01 Rosario Green
2000-12-01/2003-01 Jorge Castañeda = Jorge G. Castañeda
2003-01/2006-11-30 Luis Ernesto Derbez
2006-12-01 Patricia Espinosa
2012-12-01 José Antonio Meade
2015-08-27 Claudia Ruiz Massieu
2017-01-04 Luis Videgaray
2018-12-01/2023-06-12 Marcelo Ebrard
2023-06/2024-09-30 Alicia Bárcena
2024-10-01 Juan Ramón de la Fuente

# MX defence-minister
1994-12-01 Enrique Cervantes = Enrique Cervantes Aguirre
2000-12-01 Clemente Vega = Gerardo Clemente Vega, Ricardo Clemente Vega, Clemente Vega García
2006-12-01 Guillermo Galván = Guillermo Galván Galván
2012-12-01 Salvador Cienfuegos
2018-12-01 Luis Cresencio Sandoval = Luis Crescencio Sandoval
2024-10-01 Ricardo Trevilla = Ricardo Trevilla Trejo

# MX interior-minister
1999-05 Diódoro Carrasco
2000-12-01 Santiago Creel
2005-06 Carlos Abascal
2006-12-01 Francisco Ramírez Acuña = Francisco Javier Ramírez Acuña
2008-01-16/2008-11-04 Juan Camilo Mouriño
2008-11-05 - vacant after the death of Juan Camilo Mouriño
2008-11-10 Fernando Gómez Mont
2010-07-14/2011-11-11 Francisco Blake Mora = José Francisco Blake Mora
2011-11-12 - vacant after the death of Francisco Blake Mora
2011-11-17 Alejandro Poiré
2012-12-01 Miguel Ángel Osorio Chong
2018-01-10 Alfonso Navarrete Prida = Alfonso Navarrete
2018-12-01 Olga Sánchez Cordero
2021-08-26/2023-06 Adán Augusto López = Adán Augusto López Hernández
2023-06-19 Luisa María Alcalde
2024-10-01 Rosa Icela Rodríguez
`
