/** Offices of Australia and New Zealand. Notation: `read-rows.ts`. Source, date and limits: `tables.ts`. */
export const OCEANIA = `
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
2018-08-28 Marise Payne
2022-05-23 Penny Wong

# AU defence-minister
1998-10-21 John Moore
2001-01-30 Peter Reith
2001-11-26 Robert Hill
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

# AU finance-minister
1996-03-11 Peter Costello
2007-12-03 Wayne Swan
2013-06-27 Chris Bowen
2013-09-18 Joe Hockey
2015-09-21 Scott Morrison
2018-08-24 Josh Frydenberg
2022-05-23 Jim Chalmers

# NZ head-of-government
1999-12 Helen Clark
2008-11-19 John Key
2016-12-12 Bill English
2017-10-26 Jacinda Ardern
2023-01-25 Chris Hipkins
2023-11-27 Christopher Luxon = Chris Luxon

# NZ foreign-minister
1999-12 Phil Goff
2005-10-19/2008-08-29 Winston Peters
2008-08-29 Helen Clark (acting)
2008-11-19 Murray McCully
2017-05-02 Gerry Brownlee
2017-10-26/2020-11-06 Winston Peters
2020-11-06 Nanaia Mahuta
2023-11-27 Winston Peters
`
