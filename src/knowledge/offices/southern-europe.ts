/**
 * Offices of Italy, the Holy See, Spain, Portugal, Greece, Cyprus and Malta. Notation: `read-rows.ts`. Source, date and
 * limits: `tables.ts`.
 */
export const SOUTHERN_EUROPE = `
# IT head-of-state
1999-05-18 Carlo Azeglio Ciampi = Carlo Ciampi
2006-05-15/2015-01-14 Giorgio Napolitano
2015-01-15 - the president of the Senate stood in
2015-02-03 Sergio Mattarella

# IT head-of-government
1998-10-21 Massimo D'Alema
2000-04-26 Giuliano Amato
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
1996-05-17/2001-06-06 Lamberto Dini
2001-06-06 Giuliano Amato (acting)
2001-06-11/2002-01-06 Renato Ruggiero
2002-01-06 Silvio Berlusconi (acting)
2002-11-14 Franco Frattini
2004-11-18 Gianfranco Fini
2006-05-17 Massimo D'Alema
2008-05-08 Franco Frattini
2011-11-16/2013-03-26 Giulio Terzi = Giulio Terzi di Sant'Agata
2013-03-26 Mario Monti (acting)
2013-04-28 Emma Bonino
2014-02-22 Federica Mogherini
2014-10-31 Paolo Gentiloni
2016-12-12 Angelino Alfano
2018-06-01 Enzo Moavero Milanesi = Enzo Moavero
2019-09-05 Luigi Di Maio
2022-10-22 Antonio Tajani

# IT defence-minister
1999-12-22 Sergio Mattarella
2001-06-11 Antonio Martino
2006-05-17 Arturo Parisi
2008-05-08 Ignazio La Russa
2011-11-16 Giampaolo Di Paola
2013-04-28 Mario Mauro
2014-02-22 Roberta Pinotti
2018-06-01 Elisabetta Trenta
2019-09-05 Lorenzo Guerini
2022-10-22 Guido Crosetto

# VA head-of-state
1978-10-16/2005-04-02 John Paul II = Pope John Paul, Pope John Paul II
2005-04-03 - the See was vacant
2005-04-19/2013-02-28 Benedict XVI = Pope Benedict, Pope Benedict XVI
2013-03-01 - the See was vacant
2013-03-13/2025-04-21 Francis = Pope Francis
2025-04-22 - the See was vacant
2025-05-08 Leo XIV = Pope Leo, Pope Leo XIV

# ES head-of-state
1975-11-22 Juan Carlos I = King Juan Carlos
2014-06-19 Felipe VI = King Felipe, King Felipe VI

# ES head-of-government
1996-05 José María Aznar
2004-04-17 José Luis Rodríguez Zapatero = José Luis Zapatero
2011-12-21 Mariano Rajoy
2018-06-02 Pedro Sánchez

# ES foreign-minister
1996-05-06 Abel Matutes
2000-04-28 Josep Piqué
2002-07-10 Ana Palacio = Ana de Palacio
2004-04-18 Miguel Ángel Moratinos = Miguel Moratinos
2010-10-21 Trinidad Jiménez
2011-12-22 José Manuel García-Margallo = José García-Margallo
2016-11-04 Alfonso Dastis
2018-06-07/2019-11-30 Josep Borrell
2019-11-30 Margarita Robles (acting)
2020-01-13 Arancha González Laya = Arancha González
2021-07-12 José Manuel Albares = José Manuel Albares Bueno

# ES defence-minister
1996-05-06 Eduardo Serra
2000-04-28 Federico Trillo
2004-04-18 José Bono
2006-04-11 José Antonio Alonso
2008-04-14 Carme Chacón = Carmen Chacón
2011-12-22 Pedro Morenés
2016-11-04 María Dolores de Cospedal = Dolores de Cospedal
2018-06-07 Margarita Robles

# PT head-of-state
1996-03-09 Jorge Sampaio
2006-03-09 Aníbal Cavaco Silva
2016-03-09 Marcelo Rebelo de Sousa

# PT head-of-government
1995-10-28 António Guterres
2002-04-06 José Manuel Barroso = José Manuel Durão Barroso, José Barroso, Durão Barroso
2004-07-17 Pedro Santana Lopes
2005-03-12 José Sócrates
2011-06-21 Pedro Passos Coelho
2015-11-26 António Costa
2024-04-02 Luís Montenegro

# PT foreign-minister
1995-10-28 Jaime Gama
2002-04-06 António Martins da Cruz
2003-10-09 Teresa Patrício Gouveia = Teresa Gouveia, Teresa Patrício de Gouveia
2004-07-17 António Monteiro
2005-03-12 Diogo Freitas do Amaral
2006-07-03 Luís Amado
2011-06-21 Paulo Portas
2013-07-24 Rui Machete
2015-11-26 Augusto Santos Silva
2022-03-28 António Costa (acting)
2022-03-30 João Gomes Cravinho
2024-04-02 Paulo Rangel

# PT defence-minister
1999-10-25 Júlio Castro Caldas
2001-07-03 Rui Pena
2002-04-06 Paulo Portas
2005-03-12 Luís Amado
2006-07-03 Nuno Severiano Teixeira
2009-10-26 Augusto Santos Silva
2011-06-21 José Pedro Aguiar-Branco
2015-11-26 José Alberto Azeredo Lopes = José Azeredo Lopes, Azeredo Lopes
2018-10-15 João Gomes Cravinho
2022-03-30 Helena Carreiras
2024-04-02 Nuno Melo

# GR head-of-state
1995-03-10 Costis Stephanopoulos = Kostis Stephanopoulos, Konstantinos Stephanopoulos, Costis Stefanopoulos
2005-03-12 Karolos Papoulias
2015-03-13 Prokopis Pavlopoulos
2020-03-13 Katerina Sakellaropoulou
2025-03-13 Constantine Tassoulas = Konstantinos Tasoulas, Constantine Tasoulas, Costas Tassoulas

# GR head-of-government
1996-01-22 Costas Simitis = Kostas Simitis, Konstantinos Simitis
2004-03-10 Kostas Karamanlis = Costas Karamanlis
2009-10-06 George Papandreou = Giorgos Papandreou, Georgios Papandreou
2011-11-11 Lucas Papademos = Loukas Papademos
2012-05-16 Panagiotis Pikrammenos
2012-06-20 Antonis Samaras
2015-01-26 Alexis Tsipras
2015-08-27 Vassiliki Thanou = Vasiliki Thanou, Vassiliki Thanou-Christophilou
2015-09-21 Alexis Tsipras
2019-07-08 Kyriakos Mitsotakis
2023-05-25 Ioannis Sarmas
2023-06-26 Kyriakos Mitsotakis

# GR foreign-minister
1999-02-19 George Papandreou
2004-02-13 Tassos Giannitsis = Tasos Giannitsis
2004-03-10 Petros Molyviatis = Petros Moliviatis
2006-02-15 Dora Bakoyannis = Dora Bakoyianni
2009-10-07 George Papandreou
2010-09-07 Dimitris Droutsas = Dimitrios Droutsas
2011-06-17 Stavros Lambrinidis
2011-11-11 Stavros Dimas
2012-05-17 Petros Molyviatis
2012-06-21 Dimitris Avramopoulos
2013-06-25 Evangelos Venizelos
2015-01-27 Nikos Kotzias = Nicos Kotzias
2015-08-28 Petros Molyviatis
2015-09-23/2018-10-20 Nikos Kotzias
2018-10-20 Alexis Tsipras (acting)
2019-02-15 George Katrougalos = Giorgos Katrougalos, Georgios Katrougalos
2019-07-09 Nikos Dendias = Nicos Dendias
2023-05-26 Vassilis Kaskarelis = Vasilis Kaskarelis
2023-06-27 George Gerapetritis = Giorgos Gerapetritis, Georgios Gerapetritis

# GR defence-minister
1996-09-25 Akis Tsochatzopoulos = Akis Tsohatzopoulos
2001-10-24 Yannos Papantoniou = Yiannos Papantoniou
2004-03-10 Spilios Spiliotopoulos
2006-02-15 Evangelos Meimarakis = Vangelis Meimarakis
2009-10-07 Evangelos Venizelos
2011-06-17 Panos Beglitis
2011-11-11 Dimitris Avramopoulos
2012-05-17 Frangos Frangoulis
2012-06-21 Panos Panagiotopoulos
2013-06-25 Dimitris Avramopoulos
2014-11-03 Nikos Dendias
2015-01-27 Panos Kammenos
2015-08-28 - a caretaker
2015-09-23 Panos Kammenos
2019-01-14 Evangelos Apostolakis = Vangelis Apostolakis
2019-07-09 Nikos Panagiotopoulos = Nikolaos Panagiotopoulos
2023-05-26 Alkiviadis Stefanis
2023-06-27 Nikos Dendias

# GR national-security-adviser
2019/2020-08-19 Alexandros Diakopoulos
2020-08-20 - the deputy stood in
2020-10 Thanos Dokos

# CY head-of-state both
1993-02-28 Glafcos Clerides = Glafkos Clerides
2003-02-28 Tassos Papadopoulos
2008-02-28 Demetris Christofias = Dimitris Christofias
2013-02-28 Nicos Anastasiades = Nikos Anastasiades
2023-02-28 Nikos Christodoulides = Nicos Christodoulides

# CY foreign-minister
1997-04 Ioannis Kasoulides = Ioannis Kasoulidis, Yiannakis Kassoulides, Yiannakis Cassoulides
2003-03-01 George Iacovou = Georgios Iacovou, Giorgos Iacovou
2006-06-13 George Lillikas = Giorgos Lillikas, Georgios Lillikas, Yiorgos Lillikas
2007-07-16 Erato Kozakou-Marcoullis = Erato Marcoullis
2008-03-01 Marcos Kyprianou = Markos Kyprianou
2011-08-05 Erato Kozakou-Marcoullis
2013-03-01 Ioannis Kasoulides
2018-03-01 Nikos Christodoulides
2022-01-11 Ioannis Kasoulides
2023-03-01 Constantinos Kombos = Konstantinos Kombos

# CY defence-minister
1999-08-25 Socratis Hasikos = Socrates Hasikos, Sokratis Hasikos
2003-03-01 Kyriakos Mavronikolas = Kyriacos Mavronicolas
2006-06-13 Phivos Klokkaris = Fivos Klokkaris
2006-10 Nicos Symeonides = Nikos Symeonides
2007-05-14 Christodoulos Pasiardis = Christodoulos Pashiardis
2008-02-29/2011-07 Costas Papacostas = Kostas Papacostas
2011-07 - vacant after a minister's resignation
2011-08-05 Demetris Eliades = Dimitris Eliades
2013-03-01 Fotis Fotiou = Photis Photiou
2014-03-14/2014-03-22 Tasos Mitsopoulos = Tassos Mitsopoulos
2014-03-22 - a colleague stood in after the death of Tasos Mitsopoulos
2014-04-07 Christoforos Fokaides = Christophoros Fokaides
2018-03-01 Savvas Angelides
2020-06-29 Charalambos Petrides = Charalampos Petrides
2023-03-01 Michalis Giorgallas = Michalis Georgallas
2024-01-10 Vasilis Palmas = Vassilis Palmas

# MT head-of-state
1999-04-04 Guido de Marco
2004-04-04 Eddie Fenech Adami = Edward Fenech Adami
2009-04-04 George Abela
2014-04-04 Marie-Louise Coleiro Preca
2019-04-04 George Vella
2024-04-04 Myriam Spiteri Debono

# MT head-of-government
1998-09-06 Eddie Fenech Adami
2004-03-23 Lawrence Gonzi
2013-03-11 Joseph Muscat
2020-01-13 Robert Abela

# MT foreign-minister
1999-03-24 Joe Borg
2004-03-23 John Dalli
2004-07-03 Michael Frendo
2008-03-12 Tonio Borg
2012-11-28 Francis Zammit Dimech
2013-03-13 George Vella
2017-06-09 Carmelo Abela
2020-01-15 Evarist Bartolo
2022-03-30 Ian Borg
`
