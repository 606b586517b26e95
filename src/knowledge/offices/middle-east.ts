/**
 * Offices of Israel, Palestine, Iran and Turkey. Notation: `read-rows.ts`. Source, date and limits: `tables.ts`.
 * Iran's national security advisers are the secretaries of its Supreme National Security Council, Israel's the heads
 * of its National Security Council.
 */
export const MIDDLE_EAST = `
# IL head-of-state
1993-05-13 Ezer Weizman = Ezer Weizmann
2000-07-13 Avraham Burg (acting)
2000-08-01/2007-07-01 Moshe Katsav
2007-01-25/2007-07-15 Dalia Itzik (acting)
2007-07-15 Shimon Peres
2014-07-24 Reuven Rivlin
2021-07-07 Isaac Herzog = Yitzhak Herzog

# IL head-of-government
1996-06-18 Benjamin Netanyahu = Binyamin Netanyahu, Bibi Netanyahu
1999-07-06 Ehud Barak
2001-03-07/2006-04-14 Ariel Sharon
2006-01-04/2006-04-14 Ehud Olmert (acting)
2006-04-14 Ehud Olmert
2009-03-31 Benjamin Netanyahu
2021-06-13 Naftali Bennett
2022-07-01 Yair Lapid
2022-12-29 Benjamin Netanyahu

# IL foreign-minister
1999-07-06/2000-08 David Levy
2000-08/2001-03-07 Shlomo Ben-Ami
2001-03-07/2002-11-02 Shimon Peres
2002-11-03 - the prime minister kept the portfolio
2002-11-06 Benjamin Netanyahu
2003-02-28/2006-01 Silvan Shalom
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
1999-07-06 Ehud Barak
2001-03-07/2002-11-02 Binyamin Ben-Eliezer = Benjamin Ben-Eliezer
2002-11-03 - the prime minister kept the portfolio
2002-11-04 Shaul Mofaz
2006-05-04 Amir Peretz
2007-06-18 Ehud Barak
2013-03-18/2016-05-22 Moshe Ya'alon = Moshe Yaalon
2016-05-23 - the prime minister stood in
2016-05-30/2018-11 Avigdor Lieberman
2018-11 Benjamin Netanyahu
2019-11-12 Naftali Bennett
2020-05-17 Benny Gantz = Benjamin Gantz
2022-12-29/2024-11 Yoav Gallant
2024-11 Israel Katz

# IL national-security-adviser
2000/2002-09 Uzi Dayan
2002-09/2003 Ephraim Halevy = Efraim Halevy
2003 - not known
2004-01/2006-06 Giora Eiland
2006-06/2007-11 Ilan Mizrahi = Ilan Mizrachi
2007-12 - stand-ins
2009-04/2011-03 Uzi Arad
2011-03/2013-11 Yaakov Amidror = Jacob Amidror
2013-11/2016-01 Yossi Cohen
2016-01/2017-05 Jacob Nagel (acting) = Yaakov Nagel
2017-05 - a stand-in
2017-08/2021-08 Meir Ben-Shabbat
2021-08/2023-01 Eyal Hulata
2023-01/2025-10 Tzachi Hanegbi
2025-10 Gil Reich (acting)

# PS head-of-state
1994-07/2004-11-11 Yasser Arafat = Yasir Arafat
2004-11-11 Rawhi Fattouh (acting) = Rauhi Fattuh, Rawhi Fattuh
2005-01-15 Mahmoud Abbas = Abu Mazen

# PS head-of-government
2003-04/2003-09 Mahmoud Abbas
2003-09/2006-03 Ahmed Qurei = Ahmed Qureia, Ahmed Korei, Abu Ala
2006-03 - Ismail Haniyeh, who went on calling himself prime minister in Gaza after 2007
2007-06 Salam Fayyad
2013-06-06 Rami Hamdallah
2019-04 Mohammad Shtayyeh = Mohammed Shtayyeh
2024-03-31 Mohammad Mustafa = Mohammed Mustafa

# IR supreme-leader
1989-06-04 Ali Khamenei = Ayatollah Ali Khamenei

# IR head-of-government
1997-08-03 Mohammad Khatami = Mohammed Khatami
2005-08-03 Mahmoud Ahmadinejad
2013-08-03 Hassan Rouhani = Hasan Rouhani, Hassan Rohani, Hassan Rowhani
2021-08-03/2024-05-19 Ebrahim Raisi = Ibrahim Raisi
2024-05-19 Mohammad Mokhber (acting)
2024-07-28 Masoud Pezeshkian

# IR foreign-minister
1997-08 Kamal Kharazi = Kamal Kharrazi
2005-08-24 Manouchehr Mottaki
2010-12-13 Ali Akbar Salehi
2013-08-15 Mohammad Javad Zarif = Javad Zarif
2021-08-25/2024-05-19 Hossein Amir-Abdollahian = Hossein Amirabdollahian, Hossein Amir Abdollahian
2024-05-20 Ali Bagheri Kani (acting) = Ali Bagheri
2024-08-21 Abbas Araghchi = Seyed Abbas Araghchi, Abbas Araqchi

# IR defence-minister
1997-08 Ali Shamkhani
2005-08-24 Mostafa Mohammad-Najjar = Mostafa Mohammad Najjar
2009-09-03 Ahmad Vahidi
2013-08-15 Hossein Dehghan
2017-08-20 Amir Hatami
2021-08-25 Mohammad Reza Ashtiani = Mohammad-Reza Gharaei Ashtiani
2024-08-21 Aziz Nasirzadeh

# IR national-security-adviser
1989/2005-08 Hassan Rouhani
2005-08 Ali Larijani
2007-10-20 Saeed Jalili = Said Jalili
2013-09-10 Ali Shamkhani
2023-05-22 Ali Akbar Ahmadian
2025-08-05 Ali Larijani

# TR head-of-state
1993-05-16 Süleyman Demirel
2000-05-16 Ahmet Necdet Sezer
2007-08-28 Abdullah Gül
2014-08-28 Recep Tayyip Erdoğan = Tayyip Erdogan

# TR vice-president
2018-07-09 Fuat Oktay
2023-06-03 Cevdet Yılmaz

# TR head-of-government
1999-01-11 Bülent Ecevit
2002-11-18 Abdullah Gül
2003-03-14 Recep Tayyip Erdoğan
2014-08-28 Ahmet Davutoğlu
2016-05-24/2018-07-09 Binali Yıldırım
2018-07-09 - the office was abolished, the president heads the government

# TR foreign-minister
1997-06-30 İsmail Cem
2002-07-12 Şükrü Sina Gürel
2002-11-18 Yaşar Yakış
2003-03-14 Abdullah Gül
2007-08-28 Ali Babacan
2009-05-01 Ahmet Davutoğlu
2014-08-28 Mevlüt Çavuşoğlu
2015-08-28 Feridun Sinirlioğlu
2015-11-24 Mevlüt Çavuşoğlu
2023-06-03 Hakan Fidan

# TR defence-minister
1999-05-28 Sabahattin Çakmakoğlu
2002-11-18 Vecdi Gönül
2011-07-06 İsmet Yılmaz
2015-07-03 Vecdi Gönül
2015-11-24 İsmet Yılmaz
2016-05-24 Fikri Işık
2017-07-19 Nurettin Canikli
2018-07-09 Hulusi Akar
2023-06-03 Yaşar Güler

# TR interior-minister
2016-08-31 Süleyman Soylu
2023-06-03 Ali Yerlikaya

# TR finance-minister
2002-11-18 Kemal Unakıtan
2009-05-01 Mehmet Şimşek
2015-11-24 Naci Ağbal
2018-07-09 Berat Albayrak
2020-11-10 Lütfi Elvan
2021-12-02 Nureddin Nebati
2023-06-03 Mehmet Şimşek
`
