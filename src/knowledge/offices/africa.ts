/** Offices of Africa without Egypt (`arab-states.ts`). Notation: `read-rows.ts`. Source, date and limits: `tables.ts`. */
export const AFRICA = `
# ZA head-of-state both
1999-06/2008-09-24 Thabo Mbeki
2008-09-25 Kgalema Motlanthe
2009-05-09/2018-02-14 Jacob Zuma
2018-02-15 Cyril Ramaphosa

# ZA foreign-minister
1999-06-17 Nkosazana Dlamini-Zuma = Nkosazana Dlamini Zuma
2009-05-11 Maite Nkoana-Mashabane
2018-02-27 Lindiwe Sisulu
2019-05-30/2024-06 Naledi Pandor = Grace Naledi Pandor
2024-07 Ronald Lamola

# ZA defence-minister
1999-06-17 Mosiuoa Lekota = Patrick Lekota
2008-09-25 Charles Nqakula
2009-05-11 Lindiwe Sisulu
2012-06-12 Nosiviwe Mapisa-Nqakula
2021-08-05/2024-06 Thandi Modise
2024-07 Angie Motshekga

# ZA finance-minister
1996-04 Trevor Manuel
2009-05-11 Pravin Gordhan
2014-05-26 Nhlanhla Nene
2015-12-09 Des van Rooyen = David van Rooyen
2015-12-14 Pravin Gordhan
2017-03-31 Malusi Gigaba
2018-02-27 Nhlanhla Nene
2018-10-09 Tito Mboweni
2021-08-05 Enoch Godongwana

# NG head-of-state both
1999-05-29 Olusegun Obasanjo
2007-05-29/2010-05-05 Umaru Yar'Adua = Umaru Musa Yar'Adua
2010-02-09/2010-05-05 Goodluck Jonathan (acting)
2010-05-06 Goodluck Jonathan
2015-05-29 Muhammadu Buhari
2023-05-29 Bola Tinubu = Bola Ahmed Tinubu

# KE head-of-state both
1978-08-22 Daniel arap Moi = Daniel Moi
2002-12-30 Mwai Kibaki
2013-04-09 Uhuru Kenyatta
2022-09-13 William Ruto

# ET head-of-state
1995-08 Negasso Gidada
2001-10-08 Girma Wolde-Giorgis = Girma Woldegiorgis
2013-10-07 Mulatu Teshome
2018-10-25 Sahle-Work Zewde
2024-10-07 Taye Atske Selassie = Taye Atske-Selassie

# ET head-of-government
1995-08-23 Meles Zenawi
2012-08-20 Hailemariam Desalegn
2018-04-02 Abiy Ahmed

# GH head-of-state both
1993-01-07 Jerry Rawlings = Jerry John Rawlings
2001-01-07 John Kufuor
2009-01-07 John Atta Mills
2012-07-24 John Mahama = John Dramani Mahama
2017-01-07 Nana Akufo-Addo
2025-01-07 John Mahama

# RW head-of-state
1994-07-19 Pasteur Bizimungu
2000-03-23 Paul Kagame (acting)
2000-04-22 Paul Kagame

# UG head-of-state
1986-01 Yoweri Museveni

# ZW head-of-state
1987-12-31/2017-11-21 Robert Mugabe
2017-11-22 - vacant after the resignation of Robert Mugabe
2017-11-24 Emmerson Mnangagwa

# SN head-of-state
1981-01-01 Abdou Diouf
2000-04-01 Abdoulaye Wade
2012-04-02 Macky Sall
2024-04-02 Bassirou Diomaye Faye

# TZ head-of-state both
1995-11-23 Benjamin Mkapa
2005-12-21 Jakaya Kikwete
2015-11-05/2021-03-17 John Magufuli
2021-03-18 - vacant after the death of John Magufuli
2021-03-19 Samia Suluhu Hassan

# ZM head-of-state both
1991-11-02 Frederick Chiluba
2002-01-02/2008-08-19 Levy Mwanawasa
2008-06-29/2008-11-02 Rupiah Banda (acting)
2008-11-02 Rupiah Banda
2011-09-23/2014-10-28 Michael Sata
2014-10-28 Guy Scott (acting)
2015-01-25 Edgar Lungu
2021-08-24 Hakainde Hichilema

# CD head-of-state
1997-05/2001-01-16 Laurent Kabila = Laurent-Désiré Kabila
2001-01 Joseph Kabila
2019-01-24 Félix Tshisekedi

# DZ head-of-state
1999-04-27/2019-04-02 Abdelaziz Bouteflika
2019-04-03 - the constitutional council had to declare the vacancy
2019-04-09 Abdelkader Bensalah (acting)
2019-12-19 Abdelmadjid Tebboune

# MA head-of-state
1999-07-23 Mohammed VI = King Mohammed VI
`
