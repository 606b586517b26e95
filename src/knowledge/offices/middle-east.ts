/** Offices of the Middle East, Turkey and Egypt. Notation: `read-rows.ts`. Source, date and limits: `tables.ts`. */
export const MIDDLE_EAST = `
# IL head-of-state
2000-08-01/2007-07-01 Moshe Katsav
2007-07-01/2007-07-15 Dalia Itzik (acting)
2007-07-15 Shimon Peres
2014-07-24 Reuven Rivlin
2021-07-07 Isaac Herzog = Yitzhak Herzog

# IL head-of-government
2001-03-07/2006-04-14 Ariel Sharon
2006-01-04/2006-04-14 Ehud Olmert (acting)
2006-04-14 Ehud Olmert
2009-03-31 Benjamin Netanyahu = Binyamin Netanyahu, Bibi Netanyahu
2021-06-13 Naftali Bennett
2022-07-01 Yair Lapid
2022-12-29 Benjamin Netanyahu

# IL foreign-minister
2006-01-18 Tzipi Livni
2009-03-31 Avigdor Lieberman = Avigdor Liberman
2012-12-18 Benjamin Netanyahu (acting)
2013-11-11/2015-05-06 Avigdor Lieberman
2015-05-07 - the government was being formed
2015-05-14 Benjamin Netanyahu
2019-02-17 Israel Katz = Yisrael Katz
2020-05-17 Gabi Ashkenazi
2021-06-13 Yair Lapid
2022-12-29 Eli Cohen
2024-01-01/2024-11 Israel Katz
2024-11 Gideon Sa'ar = Gideon Saar

# IL defence-minister
2002-11-04 Shaul Mofaz
2006-05-04 Amir Peretz
2007-06-18 Ehud Barak
2013-03-18/2016-05-22 Moshe Ya'alon = Moshe Yaalon
2016-05-23 - the prime minister stood in
2016-05-30/2018-11 Avigdor Lieberman
2018-11 Benjamin Netanyahu
2019-11-12 Naftali Bennett
2020-05-17 Benny Gantz
2022-12-29/2024-11 Yoav Gallant
2024-11 Israel Katz

# IL national-security-adviser
2017-08 Meir Ben-Shabbat
2021-08 Eyal Hulata
2023-01/2025-10 Tzachi Hanegbi

# PS head-of-state
2005-01-15 Mahmoud Abbas = Abu Mazen

# PS head-of-government
2007-06 Salam Fayyad
2013-06-06 Rami Hamdallah
2019-04 Mohammad Shtayyeh = Mohammed Shtayyeh
2024-03-31 Mohammad Mustafa = Mohammed Mustafa

# IR supreme-leader
1989-06-04 Ali Khamenei = Ayatollah Ali Khamenei

# IR head-of-government
2005-08-03 Mahmoud Ahmadinejad
2013-08-03 Hassan Rouhani = Hasan Rouhani
2021-08-03/2024-05-19 Ebrahim Raisi = Ibrahim Raisi
2024-05-19 Mohammad Mokhber (acting)
2024-07-28 Masoud Pezeshkian

# IR foreign-minister
2005-08-24 Manouchehr Mottaki
2010-12-13 Ali Akbar Salehi
2013-08-15 Mohammad Javad Zarif = Javad Zarif
2021-08-25/2024-05-19 Hossein Amir-Abdollahian = Hossein Amirabdollahian
2024-05-20 Ali Bagheri Kani (acting)
2024-08-21 Abbas Araghchi = Seyed Abbas Araghchi, Abbas Araqchi

# IR defence-minister
2013-08-15 Hossein Dehghan
2017-08-20 Amir Hatami
2021-08-25 Mohammad Reza Ashtiani = Mohammad-Reza Gharaei Ashtiani
2024-08-21 Aziz Nasirzadeh

# TR head-of-state
2000-05-16 Ahmet Necdet Sezer
2007-08-28 Abdullah Gül
2014-08-28 Recep Tayyip Erdoğan = Tayyip Erdogan

# TR head-of-government
2003-03-14 Recep Tayyip Erdoğan
2014-08-28 Ahmet Davutoğlu
2016-05-24/2018-07-09 Binali Yıldırım

# TR foreign-minister
2003-03-14 Abdullah Gül
2007-08-28 Ali Babacan
2009-05-01 Ahmet Davutoğlu
2014-08-28 Mevlüt Çavuşoğlu
2015-08-28 Feridun Sinirlioğlu
2015-11-24 Mevlüt Çavuşoğlu
2023-06-03 Hakan Fidan

# TR defence-minister
2016-05-24 Fikri Işık
2017-07-19 Nurettin Canikli
2018-07-10 Hulusi Akar
2023-06-03 Yaşar Güler

# SA head-of-state
2005-08-01 Abdullah bin Abdulaziz = King Abdullah
2015-01-23 Salman bin Abdulaziz = King Salman, Salman bin Abdulaziz Al Saud

# SA head-of-government
2022-09-27 Mohammed bin Salman = Mohammad bin Salman, MBS

# SA crown-prince
2015-04-29 Mohammed bin Nayef
2017-06-21 Mohammed bin Salman

# SA foreign-minister
1975-10 Saud al-Faisal = Saud bin Faisal
2015-04-29 Adel al-Jubeir
2018-12-27 Ibrahim al-Assaf
2019-10-23 Faisal bin Farhan = Faisal bin Farhan Al Saud

# SA defence-minister
2015-01-23 Mohammed bin Salman
2022-09-27 Khalid bin Salman = Khaled bin Salman

# AE head-of-state
2004-11-03/2022-05-13 Khalifa bin Zayed = Khalifa bin Zayed Al Nahyan
2022-05-14 Mohamed bin Zayed = Mohammed bin Zayed, Mohamed bin Zayed Al Nahyan, Mohammed bin Zayed Al Nahyan, MBZ

# AE foreign-minister
2006-02 Abdullah bin Zayed = Abdullah bin Zayed Al Nahyan

# QA head-of-state
1995-06-27 Hamad bin Khalifa Al Thani
2013-06-25 Tamim bin Hamad Al Thani = Tamim bin Hamad

# QA head-of-government
2020-01-28 Khalid bin Khalifa Al Thani
2023-03-07 Mohammed bin Abdulrahman Al Thani = Mohammed bin Abdulrahman

# QA foreign-minister
2016-01-27 Mohammed bin Abdulrahman Al Thani

# EG head-of-state
1981-10-14/2011-02-11 Hosni Mubarak
2011-02-12 - the military council ruled
2012-06-30/2013-07-03 Mohamed Morsi = Mohammed Morsi, Mohamed Mursi
2013-07-04 Adly Mansour
2014-06-08 Abdel Fattah al-Sisi = Abdel-Fattah el-Sissi, Abdelfattah al-Sisi

# EG foreign-minister
2004-07-14/2011-03 Ahmed Aboul Gheit
2011-03 - short terms, left out
2013-07 Nabil Fahmy
2014-06 Sameh Shoukry
2024-07-03 Badr Abdelatty

# JO head-of-state
1999-02-07 Abdullah II = King Abdullah, King Abdullah II

# JO foreign-minister
2017-01 Ayman Safadi

# SY head-of-state
2000-07-17/2024-12-08 Bashar al-Assad
2024-12-08 - led without the title
2025-01-29 Ahmed al-Sharaa = Ahmad al-Sharaa, Abu Mohammed al-Jolani

# IQ head-of-government
2006-05-20 Nouri al-Maliki
2014-09-08 Haider al-Abadi
2018-10-25/2020-05-07 Adel Abdul Mahdi = Adil Abdul-Mahdi
2020-05-07 Mustafa al-Kadhimi
2022-10-27 Mohammed Shia al-Sudani = Mohammed al-Sudani

# LB head-of-government
2005-07-19 Fouad Siniora
2009-11-09 Saad Hariri
2011-06-13 Najib Mikati
2014-02-15 Tammam Salam
2016-12-18 Saad Hariri
2020-01-21 Hassan Diab
2021-09-10 Najib Mikati
2025-02-08 Nawaf Salam

# LB head-of-state
2008-05-25/2014-05-24 Michel Suleiman
2014-05-25 - vacant, parliament did not elect
2016-10-31/2022-10-30 Michel Aoun
2022-10-31 - vacant, parliament did not elect
2025-01-09 Joseph Aoun
`
