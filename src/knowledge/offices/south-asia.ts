/**
 * Offices of Pakistan, Bangladesh, Sri Lanka, Nepal, Bhutan, the Maldives and Afghanistan. Notation: `read-rows.ts`.
 * Source, date and limits: `tables.ts`. Bangladesh's heads of government of 2001, 2006-2009 and from 2024 are chief
 * advisers, its and Pakistan's foreign ministers of such times advisers.
 */
export const SOUTH_ASIA = `
# PK head-of-state
1998-01-01 Rafiq Tarar = Muhammad Rafiq Tarar
2001-06-20/2008-08-18 Pervez Musharraf = Parvez Musharraf
2008-08-18 Muhammad Mian Soomro (acting) = Mohammedmian Soomro
2008-09-09 Asif Ali Zardari = Asif Zardari
2013-09-09 Mamnoon Hussain
2018-09-09 Arif Alvi
2024-03-10 Asif Ali Zardari

# PK head-of-government
1997-02-17 Nawaz Sharif = Mian Nawaz Sharif
1999-10-12/2002-11 Pervez Musharraf
2002-11/2004-06-26 Zafarullah Khan Jamali = Zafarullah Jamali, Mir Zafarullah Khan Jamali
2004-06-27 - vacant after the resignation of Zafarullah Khan Jamali
2004-06-30 Shujaat Hussain = Chaudhry Shujaat Hussain
2004-08-28/2007-11-16 Shaukat Aziz
2007-11-16 Muhammad Mian Soomro
2008-03-25/2012-06-19 Yousuf Raza Gilani = Yousaf Raza Gilani, Yousaf Raza Gillani, Yousuf Raza Gillani, Yusuf Raza Gilani
2012-06-20 - vacant after the court removed the prime minister
2012-06-22 Raja Pervaiz Ashraf = Raja Pervez Ashraf
2013-03-25 Mir Hazar Khan Khoso
2013-06-05/2017-07-28 Nawaz Sharif
2017-07-29 - vacant after the disqualification of Nawaz Sharif
2017-08-01 Shahid Khaqan Abbasi
2018-06-01 Nasirul Mulk = Nasir-ul-Mulk
2018-08-18/2022-04-10 Imran Khan
2022-04-11 Shehbaz Sharif = Shahbaz Sharif, Mian Shehbaz Sharif
2023-08-14 Anwaar-ul-Haq Kakar = Anwaarul Haq Kakar, Anwar ul Haq Kakar
2024-03-04 Shehbaz Sharif

# PK foreign-minister
1999-11/2002-06 Abdul Sattar
2002-06 - a minister of state led the ministry
2002-11-23/2007-11-15 Khurshid Mahmud Kasuri = Khurshid Kasuri, Khurshid Mehmood Kasuri
2007-11/2008-03 Inam-ul-Haq = Inamul Haq
2008-03-31/2011-02 Shah Mahmood Qureshi = Shah Mehmood Qureshi
2011-02 - Hina Rabbani Khar as minister of state
2011-07-20/2013-03 Hina Rabbani Khar
2013-03 - caretaker government
2013-06/2017-07-28 Sartaj Aziz (acting)
2017-07-29 - the cabinet was being formed
2017-08-04/2018-04-26 Khawaja Muhammad Asif = Khawaja Asif
2018-04-27 - vacant after the disqualification of Khawaja Asif
2018-05/2018-05-31 Khurram Dastgir Khan = Khurram Dastgir
2018-06-01 - the caretaker cabinet was being formed
2018-06-05 Abdullah Hussain Haroon
2018-08-20/2022-04-10 Shah Mahmood Qureshi
2022-04-11 - the cabinet was being formed
2022-04-27/2023-08-10 Bilawal Bhutto Zardari = Bilawal Bhutto-Zardari, Bilawal Bhutto
2023-08-11 - the caretaker cabinet was being formed
2023-08-17/2024-03 Jalil Abbas Jilani
2024-03-11 Ishaq Dar = Mohammad Ishaq Dar, Muhammad Ishaq Dar, Senator Ishaq Dar

# PK defence-minister
1999-10-12 Pervez Musharraf
2002-11/2007-11-15 Rao Sikandar Iqbal
2007-11 - caretaker government
2008-03-31/2012-06 Ahmad Mukhtar = Chaudhry Ahmad Mukhtar, Ahmed Mukhtar, Chaudhry Ahmed Mukhtar
2012-06/2013-03 Naveed Qamar = Syed Naveed Qamar
2013-03 - caretaker government, then the prime minister kept the portfolio
2013-11/2017-07-28 Khawaja Muhammad Asif
2017-07-29 - the cabinet was being formed
2017-08-04/2018-05-31 Khurram Dastgir Khan
2018-06-01 - caretaker government
2018-08-20/2022-04-10 Pervez Khattak = Pervaiz Khattak
2022-04-11 - the cabinet was being formed
2022-04-19/2023-08-10 Khawaja Muhammad Asif
2023-08-11 - the caretaker cabinet was being formed
2023-08-17/2024-03 Anwar Ali Hyder = Anwar Ali Haider
2024-03-11 Khawaja Muhammad Asif

# PK national-security-adviser
2008-05/2009-01-07 Mahmud Ali Durrani = Mahmood Ali Durrani
2009-01-08 - nobody appointed
2013-06/2015-10 Sartaj Aziz
2015-10-22/2018-06 Nasser Khan Janjua = Naseer Khan Janjua, Nasir Khan Janjua, Nasser Janjua
2018-06 - nobody appointed
2021-05/2022-04 Moeed Yusuf = Moeed Yousuf
2022-04 - nobody appointed
2025-04 Asim Malik = Muhammad Asim Malik

# PK foreign-secretary
1997 Shamshad Ahmad = Shamshad Ahmad Khan
2000-02/2002 Inam-ul-Haq
2002 Riaz Khokhar = Riaz Hussain Khokhar
2005-02 Riaz Mohammad Khan = Riaz Muhammad Khan
2008-04 Salman Bashir
2012-03 Jalil Abbas Jilani
2013-12 Aizaz Ahmad Chaudhry = Aizaz Chaudhry
2017-03 Tehmina Janjua
2019-04 Sohail Mahmood
2022-09 - in charge only
2022-12 Asad Majeed Khan
2023-08 Syrus Sajjad Qazi
2024-09 Amna Baloch

# PK army-chief
1998-10/2007-11-28 Pervez Musharraf
2007-11-28 Ashfaq Parvez Kayani = Ashfaq Kayani, Ashfaq Pervez Kayani, Ashfaq Pervaiz Kayani
2013-11-29 Raheel Sharif
2016-11-29 Qamar Javed Bajwa = Qamar Bajwa
2022-11-29 Asim Munir = Syed Asim Munir

# BD head-of-state
1996-10-09 Shahabuddin Ahmed
2001-11-14/2002-06-21 Badruddoza Chowdhury = A. Q. M. Badruddoza Chowdhury
2002-06-21 Jamiruddin Sircar (acting) = Muhammad Jamiruddin Sircar
2002-09-06 Iajuddin Ahmed
2009-02-12/2013-03-20 Zillur Rahman
2013-03-20/2023-04-24 Abdul Hamid = Mohammad Abdul Hamid
2023-04-24 Mohammed Shahabuddin = Mohammad Shahabuddin

# BD head-of-government
1996-06-23 Sheikh Hasina = Sheikh Hasina Wazed, Hasina Wajed
2001-07-15 Latifur Rahman
2001-10-10/2006-10-29 Khaleda Zia
2006-10-29 Iajuddin Ahmed
2007-01-12 Fakhruddin Ahmed
2009-01-06/2024-08-05 Sheikh Hasina
2024-08-06 - the interim government was being formed
2024-08-08 Muhammad Yunus = Mohammad Yunus

# BD foreign-minister
1996-06-23/2001-07-15 Abdus Samad Azad
2001-07-16 - caretaker government
2001-10-10 Badruddoza Chowdhury
2001-11/2006-10 Morshed Khan = M. Morshed Khan
2006-10 - caretaker government
2007-01 Iftekhar Ahmed Chowdhury
2009-01-06/2013-11 Dipu Moni
2013-11/2019-01 A. H. Mahmood Ali = Abul Hassan Mahmood Ali
2019-01 A. K. Abdul Momen = AK Abdul Momen, Abdul Momen
2024-01-11/2024-08 Hasan Mahmud = Hasan Mahmood
2024-08 Touhid Hossain = Md. Touhid Hossain, Mohammad Touhid Hossain

# LK head-of-state
1994-11-12 Chandrika Kumaratunga = Chandrika Bandaranaike Kumaratunga
2005-11-19 Mahinda Rajapaksa = Mahinda Rajapakse
2015-01-09 Maithripala Sirisena
2019-11-18/2022-07-14 Gotabaya Rajapaksa = Gotabhaya Rajapaksa
2022-07-14 Ranil Wickremesinghe (acting) = Ranil Wickramasinghe
2022-07-21 Ranil Wickremesinghe
2024-09-23 Anura Kumara Dissanayake = Anura Kumara Dissanayaka

# LK head-of-government
1994-11-14 Sirimavo Bandaranaike
2000-08-10/2001-12 Ratnasiri Wickremanayake = Ratnasiri Wickramanayake
2001-12-09 Ranil Wickremesinghe
2004-04-06 Mahinda Rajapaksa
2005-11 Ratnasiri Wickremanayake
2010-04-21 D. M. Jayaratne = DM Jayaratne
2015-01-09/2018-10-26 Ranil Wickremesinghe
2018-10-26 - Ranil Wickremesinghe and Mahinda Rajapaksa both claimed the office
2018-12-16/2019-11-21 Ranil Wickremesinghe
2019-11-21/2022-05-09 Mahinda Rajapaksa
2022-05-10 - the cabinet was being formed
2022-05-12/2022-07-21 Ranil Wickremesinghe
2022-07-22 Dinesh Gunawardena
2024-09-24 Harini Amarasuriya

# LK foreign-minister
1994-08 Lakshman Kadirgamar
2001-12/2004-04 Tyronne Fernando
2004-04/2005-08-12 Lakshman Kadirgamar
2005-08 Anura Bandaranaike
2005-11 Mangala Samaraweera
2007-01/2010-04 Rohitha Bogollagama
2010-04/2015-01 G. L. Peiris = GL Peiris
2015-01 Mangala Samaraweera
2017-05-22/2017-08-10 Ravi Karunanayake
2017-08/2018-10-26 Tilak Marapana
2018-10-26 - two governments claimed office
2018-12/2019-11 Tilak Marapana
2019-11-22 Dinesh Gunawardena
2021-08-16/2022-07 G. L. Peiris
2022-07-22/2024-09-23 Ali Sabry = M. U. M. Ali Sabry
2024-09-24 Vijitha Herath

# NP head-of-state
1972-01-31/2001-06-01 Birendra = Birendra Bir Bikram Shah
2001-06-02 - after the palace massacre
2001-06-04 Gyanendra = Gyanendra Shah, Gyanendra Bir Bikram Shah
2008-05-28 - the prime minister stood in
2008-07-23 Ram Baran Yadav
2015-10-29 Bidhya Devi Bhandari = Bidya Devi Bhandari
2023-03-13 Ram Chandra Poudel = Ramchandra Paudel

# NP head-of-government
1999-05-31 Krishna Prasad Bhattarai
2000-03-22 Girija Prasad Koirala = G. P. Koirala
2001-07-26/2002-10-04 Sher Bahadur Deuba
2002-10-05 - the king had dismissed the government
2002-10-11 Lokendra Bahadur Chand
2003-06-05 Surya Bahadur Thapa
2004-06-03/2005-02-01 Sher Bahadur Deuba
2005-02-01 - the king ruled directly
2006-04 Girija Prasad Koirala
2008-08-18 Pushpa Kamal Dahal = Prachanda
2009-05-25 Madhav Kumar Nepal
2011-02-06 Jhala Nath Khanal
2011-08-29 Baburam Bhattarai
2013-03-14 Khil Raj Regmi
2014-02-11 Sushil Koirala
2015-10-12 K. P. Sharma Oli = KP Sharma Oli, Khadga Prasad Sharma Oli, KP Oli
2016-08-04 Pushpa Kamal Dahal
2017-06-07 Sher Bahadur Deuba
2018-02-15 K. P. Sharma Oli
2021-07-13 Sher Bahadur Deuba
2022-12-26 Pushpa Kamal Dahal
2024-07-15/2025-09-09 K. P. Sharma Oli
2025-09-10 - vacant after the resignation of K. P. Sharma Oli
2025-09-12 Sushila Karki

# BT head-of-state
1972-07-24 Jigme Singye Wangchuck
2006-12 Jigme Khesar Namgyel Wangchuck = Jigme Khesar Namgyal Wangchuck

# BT head-of-government
2008-04/2013-04 Jigme Thinley = Jigmi Y. Thinley
2013-04 - interim government before an election
2013-07-27/2018-08 Tshering Tobgay
2018-08 - interim government before an election
2018-11-07/2023-11 Lotay Tshering
2023-11 - interim government before an election
2024-01-28 Tshering Tobgay

# MV head-of-state both
1978-11-11 Maumoon Abdul Gayoom
2008-11-11 Mohamed Nasheed = Mohammed Nasheed
2012-02-07 Mohamed Waheed = Mohammed Waheed Hassan
2013-11-17 Abdulla Yameen
2018-11-17 Ibrahim Mohamed Solih = Ibrahim Solih
2023-11-17 Mohamed Muizzu = Mohammed Muizzu

# AF head-of-state
2001-12-22 Hamid Karzai
2014-09-29/2021-08-15 Ashraf Ghani

# AF foreign-minister
2001-12-22 Abdullah Abdullah
2006-04 Rangin Dadfar Spanta
2010-01/2013-10 Zalmai Rassoul = Zalmay Rassoul
2013-10 - not known
2015-02/2019-10 Salahuddin Rabbani
2019-10 - stand-ins
2020-04/2021-08-15 Hanif Atmar = Mohammad Haneef Atmar, Haneef Atmar, Mohammad Hanif Atmar
2021-08-16 - the Taliban were forming a government
2021-09-07 Amir Khan Muttaqi = Mawlawi Amir Khan Muttaqi

# AF national-security-adviser
2010-02 Rangin Dadfar Spanta
2014-09 Hanif Atmar
2018-08/2021-08-15 Hamdullah Mohib
`
