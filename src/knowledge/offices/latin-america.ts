/** Offices of South and Central America. Notation: `read-rows.ts`. Source, date and limits: `tables.ts`. */
export const LATIN_AMERICA = `
# BR head-of-state both
1995-01-01 Fernando Henrique Cardoso = Fernando Cardoso
2003-01-01 Luiz Inácio Lula da Silva = Lula da Silva, Lula
2011-01-01/2016-08-31 Dilma Rousseff
2016-05-12/2016-08-31 Michel Temer (acting)
2016-08-31 Michel Temer
2019-01-01 Jair Bolsonaro
2023-01-01 Luiz Inácio Lula da Silva

# BR vice-president
1995-01-01 Marco Maciel
2003-01-01 José Alencar
2011-01-01/2016-08-31 Michel Temer
2016-09-01 - vacant after Michel Temer became president
2019-01-01 Hamilton Mourão
2023-01-01 Geraldo Alckmin

# BR foreign-minister
1995-01-01/2001-01 Luiz Felipe Lampreia
2001-01 Celso Lafer
2003-01-01 Celso Amorim
2011-01-01 Antonio Patriota
2013-08-28 Luiz Alberto Figueiredo = Luiz Alberto Figueiredo Machado
2015-01-01/2016-05-12 Mauro Vieira
2016-05/2017-02 José Serra
2017-02 - a stand-in
2017-03-07 Aloysio Nunes = Aloysio Nunes Ferreira
2019-01-01/2021-03 Ernesto Araújo
2021-03 Carlos França = Carlos Alberto França
2023-01-01 Mauro Vieira

# BR defence-minister
1999-06-10 Élcio Álvares
2000-01-24 Geraldo Quintão = Geraldo Magela Quintão
2003-01-01 José Viegas = José Viegas Filho
2004-11-08 José Alencar
2006-03-31 Waldir Pires
2007-07-25 Nelson Jobim
2011-08-04 Celso Amorim
2015-01-01 Jaques Wagner
2015-10 Aldo Rebelo
2016-05-12 Raul Jungmann
2018-02-27 Joaquim Silva e Luna
2019-01-01 Fernando Azevedo e Silva = Fernando Azevedo
2021-03-30 Walter Braga Netto = Walter Souza Braga Netto
2022-04-01/2022-12-31 Paulo Sérgio Nogueira = Paulo Sérgio Nogueira de Oliveira
2023-01-01 José Múcio = José Múcio Monteiro

# BR finance-minister
1995-01-01 Pedro Malan
2003-01-01 Antonio Palocci
2006-03-27 Guido Mantega
2015-01-01 Joaquim Levy
2015-12 Nelson Barbosa
2016-05-12 Henrique Meirelles
2018-04 Eduardo Guardia
2019-01-01 Paulo Guedes
2023-01-01 Fernando Haddad

# AR head-of-state both
1999-12-10/2001-12-21 Fernando de la Rúa
2001-12-21 Ramón Puerta (acting)
2001-12-23/2001-12-31 Adolfo Rodríguez Saá
2001-12-31 Eduardo Camaño (acting)
2002-01-02 Eduardo Duhalde
2003-05-25 Néstor Kirchner
2007-12-10 Cristina Fernández de Kirchner = Cristina Kirchner, Cristina Fernández
2015-12-10 Mauricio Macri
2019-12-10 Alberto Fernández
2023-12-10 Javier Milei

# AR vice-president
1999-12-10/2000-10-06 Carlos Álvarez = Carlos Chacho Álvarez
2000-10-07 - vacant after the resignation of Carlos Álvarez
2003-05-25 Daniel Scioli
2007-12-10 Julio Cobos
2011-12-10 Amado Boudou
2015-12-10 Gabriela Michetti
2019-12-10 Cristina Fernández de Kirchner
2023-12-10 Victoria Villarruel

# AR foreign-minister
1999-12-10/2001-12 Adalberto Rodríguez Giavarini
2001-12 - in the days of several presidents
2002-01 Carlos Ruckauf
2003-05-25 Rafael Bielsa
2005-12 Jorge Taiana
2010-06 Héctor Timerman
2015-12-10 Susana Malcorra
2017-06-12 Jorge Faurie
2019-12-10 Felipe Solá
2021-09-20 Santiago Cafiero
2023-12-10 Diana Mondino
2024-10-30/2025-10 Gerardo Werthein
2025-10 Pablo Quirno

# AR defence-minister
1999-12-10 Ricardo López Murphy
2001-03/2003-05-25 Horacio Jaunarena = José Horacio Jaunarena
2003-05-25 José Pampuro
2005-12 Nilda Garré
2010-12-15 Arturo Puricelli
2013-06-03 Agustín Rossi
2015-12-10 Julio Martínez
2017-07-17 Oscar Aguad
2019-12-10/2021-08 Agustín Rossi
2021-08 Jorge Taiana
2023-12-10 Luis Petri

# CL head-of-state both
1994-03-11 Eduardo Frei = Eduardo Frei Ruiz-Tagle
2000-03-11 Ricardo Lagos
2006-03-11 Michelle Bachelet
2010-03-11 Sebastián Piñera
2014-03-11 Michelle Bachelet
2018-03-11 Sebastián Piñera
2022-03-11 Gabriel Boric

# CO head-of-state both
1998-08-07 Andrés Pastrana
2002-08-07 Álvaro Uribe
2010-08-07 Juan Manuel Santos
2018-08-07 Iván Duque
2022-08-07 Gustavo Petro

# VE head-of-state both
1999-02-02/2013-03-05 Hugo Chávez
2013-03-05 Nicolás Maduro

# CU head-of-state
1976-12-02/2008-02-24 Fidel Castro
2006-07-31/2008-02-24 Raúl Castro (acting)
2008-02-24 Raúl Castro
2018-04-19 Miguel Díaz-Canel = Miguel Diaz-Canel Bermudez

# CU foreign-minister
1999-05 Felipe Pérez Roque
2009-03-02 Bruno Rodríguez = Bruno Rodríguez Parrilla

# PE head-of-state
1990-07-28 Alberto Fujimori
2000-11-22 Valentín Paniagua
2001-07-28 Alejandro Toledo
2006-07-28 Alan García
2011-07-28 Ollanta Humala
2016-07-28 Pedro Pablo Kuczynski
2018-03-23 Martín Vizcarra
2020-11-10/2020-11-15 Manuel Merino
2020-11-16 - vacant after the resignation of Manuel Merino
2020-11-17 Francisco Sagasti
2021-07-28 Pedro Castillo
2022-12-07 Dina Boluarte
2025-10-10 José Jerí

# BO head-of-state both
1997-08-06 Hugo Banzer
2001-08-07 Jorge Quiroga
2002-08-06 Gonzalo Sánchez de Lozada
2003-10-17 Carlos Mesa
2005-06-09 Eduardo Rodríguez Veltzé = Eduardo Rodríguez
2006-01-22/2019-11-10 Evo Morales
2019-11-11 - nobody held the office
2019-11-12 Jeanine Áñez
2020-11-08 Luis Arce

# EC head-of-state both
1998-08-10 Jamil Mahuad
2000-01-22 Gustavo Noboa
2003-01-15 Lucio Gutiérrez
2005-04-20 Alfredo Palacio
2007-01-15 Rafael Correa
2017-05-24 Lenín Moreno
2021-05-24 Guillermo Lasso
2023-11-23 Daniel Noboa

# SV head-of-state both
1999-06-01 Francisco Flores
2004-06-01 Antonio Saca = Elías Antonio Saca
2009-06-01 Mauricio Funes
2014-06-01 Salvador Sánchez Cerén
2019-06-01 Nayib Bukele
`
