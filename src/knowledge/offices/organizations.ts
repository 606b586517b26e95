/** Heads of international organisations. Notation: `read-rows.ts`. Source, date and limits: `tables.ts`. */
export const ORGANIZATIONS = `
# organization:united-nations secretary-general
1997-01-01/2006-12-31 Kofi Annan
2007-01-01/2016-12-31 Ban Ki-moon
2017-01-01 António Guterres

# organization:nato secretary-general
1999-10-14/2003-12-17 George Robertson = Lord Robertson
2003-12-17 Alessandro Minuto Rizzo (acting)
2004-01-05 Jaap de Hoop Scheffer
2009-08-01/2014-09-30 Anders Fogh Rasmussen = Fogh Rasmussen
2014-10-01 Jens Stoltenberg
2024-10-01 Mark Rutte

# organization:asean secretary-general
1998-01-01/2002-12-31 Rodolfo Severino = Rodolfo Severino Jr
2003-01-01/2007-12-31 Ong Keng Yong
2008-01-01/2012-12-31 Surin Pitsuwan
2013-01/2017-12-31 Le Luong Minh
2018-01/2022-12-31 Lim Jock Hoi
2023-01 Kao Kim Hourn

# organization:european-union commission-president
1999-09-16 Romano Prodi
2004-11-22/2014-10-31 José Manuel Barroso = José Manuel Durão Barroso, José Barroso
2014-11-01/2019-11-30 Jean-Claude Juncker
2019-12-01 Ursula von der Leyen

# organization:european-union council-president
2009-12-01/2014-11-30 Herman Van Rompuy
2014-12-01/2019-11-30 Donald Tusk
2019-12-01/2024-11-30 Charles Michel
2024-12-01 António Costa

# organization:european-union high-representative
1999-10-18 Javier Solana
2009-12-01/2014-10-31 Catherine Ashton = Cathy Ashton, Baroness Ashton
2014-11-01/2019-11-30 Federica Mogherini
2019-12-01/2024-11-30 Josep Borrell = Josep Borrell Fontelles
2024-12-01 Kaja Kallas

# organization:european-union parliament-president
1999-07-20 Nicole Fontaine
2002-01-15 Pat Cox
2004-07-20 Josep Borrell
2007-01-16 Hans-Gert Pöttering = Hans-Gert Poettering
2009-07-14 Jerzy Buzek
2012-01-17 Martin Schulz
2017-01-17 Antonio Tajani
2019-07-03/2022-01-11 David Sassoli
2022-01-11 Roberta Metsola

# organization:iaea director-general
1997-12-01/2009-11-30 Mohamed ElBaradei = Mohamed El Baradei, Mohammed ElBaradei, Mohamed Baradei
2009-12-01/2019-07-18 Yukiya Amano
2019-07-18 - an official stood in after the death of Yukiya Amano
2019-07-25/2019-12-02 Cornel Feruta (acting)
2019-12-03 Rafael Grossi = Rafael Mariano Grossi

# organization:world-health-organization director-general
1998-07-21/2003-07-20 Gro Harlem Brundtland = Gro Brundtland
2003-07-21/2006-05-22 Lee Jong-wook
2006-05-22/2007-01-03 Anders Nordström (acting) = Anders Nordstroem
2007-01-04/2017-06-30 Margaret Chan
2017-07-01 Tedros Adhanom Ghebreyesus = Tedros

# organization:world-trade-organization director-general
1999-09-01/2002-08-31 Mike Moore
2002-09-01/2005-08-31 Supachai Panitchpakdi
2005-09-01/2013-08-31 Pascal Lamy
2013-09-01/2020-08-31 Roberto Azevêdo
2020-09-01 - vacant, the members did not agree on a successor
2021-03-01 Ngozi Okonjo-Iweala

# organization:international-monetary-fund managing-director
1987-01-16/2000-02-14 Michel Camdessus
2000-02-15/2000-04-30 Stanley Fischer (acting)
2000-05-01/2004-03-04 Horst Köhler = Horst Koehler
2004-03-04/2004-06-06 Anne Krueger (acting)
2004-06-07/2007-10-31 Rodrigo Rato = Rodrigo de Rato
2007-11-01/2011-05-18 Dominique Strauss-Kahn
2011-05-18/2011-07-05 John Lipsky (acting)
2011-07-05/2019-09-12 Christine Lagarde
2019-07-02/2019-09-30 David Lipton (acting)
2019-10-01 Kristalina Georgieva

# organization:world-bank bank-president
1995-06-01/2005-05-31 James Wolfensohn = James D. Wolfensohn
2005-06-01/2007-06-30 Paul Wolfowitz
2007-07-01/2012-06-30 Robert Zoellick
2012-07-01/2019-01-31 Jim Yong Kim
2019-02-01/2019-04-09 Kristalina Georgieva (acting)
2019-04-09/2023-06-01 David Malpass
2023-06-02 Ajay Banga

# organization:european-central-bank bank-president
1998-06-01/2003-10-31 Wim Duisenberg = Willem Duisenberg
2003-11-01/2011-10-31 Jean-Claude Trichet
2011-11-01/2019-10-31 Mario Draghi
2019-11-01 Christine Lagarde
`
