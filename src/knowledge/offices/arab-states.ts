/** Offices of Saudi Arabia, other Arab states of Asia, and Egypt. Notation: `read-rows.ts`. Source, date and limits: `tables.ts`. */
export const ARAB_STATES = `
# SA head-of-state
1982-06-13 Fahd bin Abdulaziz = King Fahd
2005-08-01 Abdullah bin Abdulaziz = King Abdullah
2015-01-23 Salman bin Abdulaziz = King Salman, Salman bin Abdulaziz Al Saud

# SA head-of-government
1982-06-13 Fahd bin Abdulaziz
2005-08-01 Abdullah bin Abdulaziz
2015-01-23 Salman bin Abdulaziz
2022-09-27 Mohammed bin Salman = Mohammad bin Salman, Mohamed bin Salman, MBS

# SA crown-prince
1982-06-13 Abdullah bin Abdulaziz
2005-08-01/2011-10-22 Sultan bin Abdulaziz = Prince Sultan
2011-10-23 - vacant after the death of Sultan bin Abdulaziz
2011-10-27/2012-06-16 Nayef bin Abdulaziz = Naif bin Abdulaziz
2012-06-17 - vacant after the death of Nayef bin Abdulaziz
2012-06-18 Salman bin Abdulaziz
2015-01-23 Muqrin bin Abdulaziz
2015-04-29 Mohammed bin Nayef = Mohammad bin Nayef, Mohamed bin Nayef
2017-06-21 Mohammed bin Salman

# SA foreign-minister
1975-10 Saud al-Faisal = Saud bin Faisal
2015-04-29 Adel al-Jubeir
2018-12-27 Ibrahim al-Assaf
2019-10-23 Faisal bin Farhan = Faisal bin Farhan Al Saud

# SA defence-minister
1963/2011-10-22 Sultan bin Abdulaziz
2011-10-23 - vacant after the death of Sultan bin Abdulaziz
2011-11-05 Salman bin Abdulaziz
2015-01-23 Mohammed bin Salman
2022-09-27 Khalid bin Salman = Khaled bin Salman

# SA interior-minister
1975/2012-06-16 Nayef bin Abdulaziz
2012-06-17 - vacant after the death of Nayef bin Abdulaziz
2012-06-18 Ahmed bin Abdulaziz = Ahmad bin Abdulaziz
2012-11-05 Mohammed bin Nayef
2017-06-21 Abdulaziz bin Saud bin Nayef = Abdulaziz bin Saud

# SA national-security-adviser
2005-10-16/2015-01-29 Bandar bin Sultan
2015-01-29 - the council was abolished

# AE head-of-state
1971-12-02/2004-11-02 Zayed bin Sultan Al Nahyan = Zayed bin Sultan
2004-11-03/2022-05-13 Khalifa bin Zayed = Khalifa bin Zayed Al Nahyan
2022-05-14 Mohamed bin Zayed = Mohammed bin Zayed, Mohamed bin Zayed Al Nahyan, Mohammed bin Zayed Al Nahyan, MBZ

# AE head-of-government
1990/2006-01-04 Maktoum bin Rashid Al Maktoum = Maktoum bin Rashid
2006-01-05 Mohammed bin Rashid Al Maktoum = Mohammed bin Rashid, Mohamed bin Rashid Al Maktoum

# AE foreign-minister
2006-02 Abdullah bin Zayed = Abdullah bin Zayed Al Nahyan

# QA head-of-state
1995-06-27 Hamad bin Khalifa Al Thani = Hamad bin Khalifa
2013-06-25 Tamim bin Hamad Al Thani = Tamim bin Hamad

# QA head-of-government
1996-10/2007-04 Abdullah bin Khalifa Al Thani
2007-04 Hamad bin Jassim Al Thani = Hamad bin Jassim, Hamad bin Jassim bin Jaber Al Thani, Hamad bin Jassem Al Thani
2013-06-26 Abdullah bin Nasser Al Thani = Abdullah bin Nasser bin Khalifa Al Thani
2020-01-28 Khalid bin Khalifa Al Thani = Khalid bin Khalifa bin Abdulaziz Al Thani
2023-03-07 Mohammed bin Abdulrahman Al Thani = Mohammed bin Abdulrahman, Mohammed bin Abdulrahman bin Jassim Al Thani

# QA foreign-minister
1992-09 Hamad bin Jassim Al Thani
2013-06-26 Khalid bin Mohammad al-Attiyah = Khalid al-Attiyah, Khaled al-Attiyah
2016-01-27 Mohammed bin Abdulrahman Al Thani

# EG head-of-state
1981-10-14/2011-02-11 Hosni Mubarak
2011-02-12 - the military council ruled
2012-06-30/2013-07-03 Mohamed Morsi = Mohammed Morsi, Mohamed Mursi
2013-07-04 Adly Mansour
2014-06-08 Abdel Fattah al-Sisi = Abdel-Fattah el-Sissi, Abdelfattah al-Sisi

# EG head-of-government
1999-10 Atef Ebeid = Atef Obeid
2004-07 Ahmed Nazif
2011-01 Ahmed Shafik = Ahmed Shafiq
2011-03-03 Essam Sharaf
2011-12 Kamal el-Ganzouri = Kamal Ganzouri
2012-08-02 Hisham Qandil = Hesham Kandil
2013-07 Hazem el-Beblawi
2014-03-01 Ibrahim Mahlab
2015-09-19 Sherif Ismail
2018-06 Mostafa Madbouly = Mustafa Madbouly

# EG foreign-minister
1991-05/2001-05 Amr Moussa = Amr Mussa
2001-05 Ahmed Maher
2004-07-14/2011-03 Ahmed Aboul Gheit = Ahmed Abul Gheit
2011-03 Nabil Elaraby = Nabil al-Araby, Nabil al-Arabi
2011-06 Mohamed el-Orabi = Mohammed al-Orabi
2011-07/2013-07 Mohamed Kamel Amr = Mohammed Kamel Amr
2013-07 Nabil Fahmy
2014-06 Sameh Shoukry
2024-07-03 Badr Abdelatty = Badr Abdel Ati

# EG defence-minister
1991-05 Mohamed Hussein Tantawi = Hussein Tantawi, Mohammed Hussein Tantawi
2012-08-12 Abdel Fattah al-Sisi
2014-03 Sedki Sobhi = Sedki Sobhy
2018-06-14 Mohamed Zaki = Mohamed Ahmed Zaki
2024-07-03 Abdel Mageed Saqr = Abdel Meguid Saqr, Abdul Majeed Saqr

# JO head-of-state
1999-02-07 Abdullah II = King Abdullah, King Abdullah II

# JO foreign-minister
2009-02 Nasser Judeh
2017-01 Ayman Safadi

# SY head-of-state
1971-03/2000-06-10 Hafez al-Assad = Hafez Assad
2000-06-10 Abdul Halim Khaddam (acting)
2000-07-17/2024-12-08 Bashar al-Assad
2024-12-08 - led without the title
2025-01-29 Ahmed al-Sharaa = Ahmad al-Sharaa, Abu Mohammed al-Jolani

# SY foreign-minister
1984 Farouk al-Sharaa = Farouq al-Sharaa, Faruq al-Shara
2006-02/2020-11-16 Walid al-Moallem = Walid Muallem, Walid Moualem
2020-11-17 - vacant after the death of Walid al-Moallem
2020-11-22 Faisal Mekdad = Faisal Miqdad, Faisal al-Mekdad
2024-09/2024-12-08 Bassam Sabbagh
2024-12-09 - the transitional government was being formed
2024-12-21 Asaad al-Shaibani = Asaad Hassan al-Shaibani, Asaad Shaibani

# IQ head-of-state
1979-07-16/2003-04-09 Saddam Hussein
2003-04-10 - the occupation authority ruled
2004-06 Ghazi al-Yawer = Ghazi Yawar, Ghazi al-Yawar
2005-04-07 Jalal Talabani
2014-07-24 Fuad Masum = Fouad Massoum
2018-10-02 Barham Salih = Barham Saleh
2022-10 Abdul Latif Rashid = Abdullatif Rashid

# IQ head-of-government
2004-06 Ayad Allawi = Iyad Allawi
2005-05-03 Ibrahim al-Jaafari
2006-05-20 Nouri al-Maliki = Nuri al-Maliki
2014-09-08 Haider al-Abadi
2018-10-25/2020-05-07 Adel Abdul Mahdi = Adil Abdul-Mahdi
2020-05-07 Mustafa al-Kadhimi
2022-10-27 Mohammed Shia al-Sudani = Mohammed al-Sudani

# IQ foreign-minister
2003-09/2014-07 Hoshyar Zebari = Hoshiyar Zebari
2014-07 - a deputy stood in
2014-09-08 Ibrahim al-Jaafari
2018-10-25/2020-05 Mohamed Ali Alhakim = Mohammed al-Hakim, Mohamed Ali al-Hakim
2020-05 - the cabinet was being formed
2020-06-06 Fuad Hussein

# LB head-of-state
1998-11-24/2007-11-23 Émile Lahoud
2007-11-24 - vacant, parliament did not elect
2008-05-25/2014-05-24 Michel Suleiman = Michel Sleiman
2014-05-25 - vacant, parliament did not elect
2016-10-31/2022-10-30 Michel Aoun
2022-10-31 - vacant, parliament did not elect
2025-01-09 Joseph Aoun

# LB head-of-government
1998-12 Selim Hoss = Salim al-Hoss, Selim al-Hoss
2000-10 Rafik Hariri = Rafic Hariri, Rafiq Hariri
2004-10 Omar Karami
2005-04-19 Najib Mikati
2005-07-19 Fouad Siniora
2009-11-09 Saad Hariri
2011-06-13 Najib Mikati
2014-02-15 Tammam Salam
2016-12-18 Saad Hariri
2020-01-21 Hassan Diab
2021-09-10 Najib Mikati
2025-02-08 Nawaf Salam
`
