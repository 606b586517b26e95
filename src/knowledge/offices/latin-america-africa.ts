/** Offices of Latin America and Africa. Notation: `read-rows.ts`. Source, date and limits: `tables.ts`. */
export const LATIN_AMERICA_AFRICA = `
# BR head-of-state both
2003-01-01 Luiz Inácio Lula da Silva = Lula da Silva, Lula
2011-01-01/2016-08-31 Dilma Rousseff
2016-05-12/2016-08-31 Michel Temer (acting)
2016-08-31 Michel Temer
2019-01-01 Jair Bolsonaro
2023-01-01 Luiz Inácio Lula da Silva

# BR foreign-minister
2003-01-01 Celso Amorim
2011-01-01 Antonio Patriota
2013-08-28 Luiz Alberto Figueiredo
2015-01-01 Mauro Vieira
2016-05/2017-02 José Serra
2017-02 - a stand-in
2017-03-07 Aloysio Nunes = Aloysio Nunes Ferreira
2019-01-01/2021-03 Ernesto Araújo
2021-04 Carlos França = Carlos Alberto França
2023-01-01 Mauro Vieira

# AR head-of-state both
2003-05-25 Néstor Kirchner
2007-12-10 Cristina Fernández de Kirchner = Cristina Kirchner, Cristina Fernández
2015-12-10 Mauricio Macri
2019-12-10 Alberto Fernández
2023-12-10 Javier Milei

# AR foreign-minister
2015-12-10 Susana Malcorra
2017-06-12 Jorge Faurie
2019-12-10 Felipe Solá
2021-09-20 Santiago Cafiero
2023-12-10 Diana Mondino
2024-10-30/2025-10 Gerardo Werthein
2025-10 Pablo Quirno

# CL head-of-state both
2000-03-11 Ricardo Lagos
2006-03-11 Michelle Bachelet
2010-03-11 Sebastián Piñera
2014-03-11 Michelle Bachelet
2018-03-11 Sebastián Piñera
2022-03-11 Gabriel Boric

# CO head-of-state both
2002-08-07 Álvaro Uribe
2010-08-07 Juan Manuel Santos
2018-08-07 Iván Duque
2022-08-07 Gustavo Petro

# VE head-of-state both
1999-02-02/2013-03-05 Hugo Chávez
2013-03-05 Nicolás Maduro

# CU head-of-state
1976-12-02 Fidel Castro
2008-02-24 Raúl Castro
2018-04-19 Miguel Díaz-Canel = Miguel Diaz-Canel Bermudez

# BO head-of-state both
2006-01-22/2019-11-10 Evo Morales
2019-11-11 - nobody held the office
2019-11-12 Jeanine Áñez
2020-11-08 Luis Arce

# EC head-of-state both
2007-01-15 Rafael Correa
2017-05-24 Lenín Moreno
2021-05-24 Guillermo Lasso
2023-11-23 Daniel Noboa

# SV head-of-state both
2019-06-01 Nayib Bukele

# ZA head-of-state both
1999-06/2008-09-24 Thabo Mbeki
2008-09-25 Kgalema Motlanthe
2009-05-09 Jacob Zuma
2018-02-15 Cyril Ramaphosa

# ZA foreign-minister
1999-06-17 Nkosazana Dlamini-Zuma = Nkosazana Dlamini Zuma
2009-05-11 Maite Nkoana-Mashabane
2018-02-27 Lindiwe Sisulu
2019-05-30/2024-06 Naledi Pandor
2024-07 Ronald Lamola

# NG head-of-state both
1999-05-29 Olusegun Obasanjo
2007-05-29/2010-05-05 Umaru Yar'Adua = Umaru Musa Yar'Adua
2010-05-06 Goodluck Jonathan
2015-05-29 Muhammadu Buhari
2023-05-29 Bola Tinubu = Bola Ahmed Tinubu

# KE head-of-state both
2002-12-30 Mwai Kibaki
2013-04-09 Uhuru Kenyatta
2022-09-13 William Ruto

# ET head-of-government
1995-08-23 Meles Zenawi
2012-08-20 Hailemariam Desalegn
2018-04-02 Abiy Ahmed

# GH head-of-state both
2001-01-07 John Kufuor
2009-01-07 John Atta Mills
2012-07-24 John Mahama = John Dramani Mahama
2017-01-07 Nana Akufo-Addo
2025-01-07 John Mahama

# RW head-of-state
2000-04-22 Paul Kagame

# UG head-of-state
1986-01 Yoweri Museveni

# ZW head-of-state
1987-12-31/2017-11-21 Robert Mugabe
2017-11-22 - vacant after the resignation of Robert Mugabe
2017-11-24 Emmerson Mnangagwa

# SN head-of-state
2000-04-01 Abdoulaye Wade
2012-04-02 Macky Sall
2024-04-02 Bassirou Diomaye Faye

# TZ head-of-state both
2005-12-21 Jakaya Kikwete
2015-11-05/2021-03-17 John Magufuli
2021-03-18 - vacant after the death of John Magufuli
2021-03-19 Samia Suluhu Hassan

# ZM head-of-state both
2015-01-25 Edgar Lungu
2021-08-24 Hakainde Hichilema

# CD head-of-state
2001-01 Joseph Kabila
2019-01-24 Félix Tshisekedi

# DZ head-of-state
1999-04-27/2019-04-02 Abdelaziz Bouteflika
2019-04-03 - the speaker of parliament stood in
2019-12-19 Abdelmadjid Tebboune

# MA head-of-state
1999-07-23 Mohammed VI = King Mohammed VI
`
