/** Offices of India, Pakistan and their neighbours. Notation: `read-rows.ts`. Source, date and limits: `tables.ts`. */
export const SOUTH_ASIA = `
# IN head-of-state
2002-07-25 A. P. J. Abdul Kalam = Abdul Kalam, APJ Abdul Kalam
2007-07-25 Pratibha Patil
2012-07-25 Pranab Mukherjee
2017-07-25 Ram Nath Kovind
2022-07-25 Droupadi Murmu

# IN vice-president
2007-08-11 Hamid Ansari = Mohammad Hamid Ansari
2017-08-11 Venkaiah Naidu = M. Venkaiah Naidu
2022-08-11/2025-07-21 Jagdeep Dhankhar
2025-07-22 - vacant after the resignation of Jagdeep Dhankhar
2025-09-12 C. P. Radhakrishnan = CP Radhakrishnan

# IN head-of-government
2004-05-22 Manmohan Singh
2014-05-26 Narendra Modi

# IN foreign-minister
2004-05-22 Natwar Singh = K. Natwar Singh
2005-11-06 Manmohan Singh
2006-10-24 Pranab Mukherjee
2009-05-22 S. M. Krishna = SM Krishna
2012-10-28 Salman Khurshid
2014-05-26 Sushma Swaraj
2019-05-30 S. Jaishankar = Subrahmanyam Jaishankar

# IN defence-minister
2004-05-22 Pranab Mukherjee
2006-10-24 A. K. Antony = AK Antony
2014-05-26 Arun Jaitley
2014-11-09 Manohar Parrikar
2017-03-13 Arun Jaitley
2017-09-03 Nirmala Sitharaman
2019-05-30 Rajnath Singh

# IN interior-minister
2004-05-22 Shivraj Patil
2008-11-30 P. Chidambaram = Palaniappan Chidambaram
2012-07-31 Sushilkumar Shinde = Sushil Kumar Shinde
2014-05-26 Rajnath Singh
2019-05-30 Amit Shah

# IN finance-minister
2004-05-22 P. Chidambaram
2008-11-30 Manmohan Singh
2009-01-24 Pranab Mukherjee
2012-06-26 Manmohan Singh
2012-07-31 P. Chidambaram
2014-05-26 Arun Jaitley
2019-05-30 Nirmala Sitharaman

# IN national-security-adviser
2005-01 M. K. Narayanan = MK Narayanan
2010-01 Shivshankar Menon = Shiv Shankar Menon
2014-05 Ajit Doval = Ajit Kumar Doval

# IN foreign-secretary
2004-08-01/2006-09-30 Shyam Saran
2006-10-01/2009-07-31 Shivshankar Menon
2009-08-01/2011-07-31 Nirupama Rao
2011-08-01/2013-07-31 Ranjan Mathai
2013-08-01/2015-01-28 Sujatha Singh = Sujata Singh
2015-01-28/2018-01-28 S. Jaishankar
2018-01-29/2020-01-28 Vijay Gokhale = Vijay Keshav Gokhale
2020-01-29/2022-04-30 Harsh Vardhan Shringla = Harsh Shringla
2022-05-01/2024-07-14 Vinay Mohan Kwatra = Vinay Kwatra
2024-07-15 Vikram Misri

# IN defence-secretary
2019-08 Ajay Kumar
2022-10 Giridhar Aramane
2024-10 Rajesh Kumar Singh

# IN military-chief
2019-12-31/2021-12-08 Bipin Rawat
2021-12-09 - vacant after the death of Bipin Rawat
2022-09-30 Anil Chauhan

# IN army-chief
2010-03-31 V. K. Singh = VK Singh
2012-05-31 Bikram Singh
2014-07-31 Dalbir Singh = Dalbir Singh Suhag
2016-12-31 Bipin Rawat
2019-12-31 Manoj Mukund Naravane = M. M. Naravane, Manoj Naravane
2022-04-30 Manoj Pande
2024-06-30 Upendra Dwivedi

# IN central-bank-governor
2013-09-04/2016-09-04 Raghuram Rajan
2016-09-04/2018-12-10 Urjit Patel
2018-12-11 - vacant after the resignation of Urjit Patel
2018-12-12/2024-12-10 Shaktikanta Das
2024-12-11 Sanjay Malhotra

# PK head-of-state
2001-06-20/2008-08-18 Pervez Musharraf
2008-08-18 Muhammad Mian Soomro (acting)
2008-09-09 Asif Ali Zardari = Asif Zardari
2013-09-09 Mamnoon Hussain
2018-09-09 Arif Alvi
2024-03-10 Asif Ali Zardari

# PK head-of-government
2004-08-28/2007-11-16 Shaukat Aziz
2007-11-16 Muhammad Mian Soomro
2008-03-25/2012-06-19 Yousuf Raza Gilani = Yousaf Raza Gillani, Yusuf Raza Gilani
2012-06-20 - vacant after the court removed the prime minister
2012-06-22 Raja Pervaiz Ashraf = Raja Pervez Ashraf
2013-03-25 Mir Hazar Khan Khoso
2013-06-05/2017-07-28 Nawaz Sharif = Mian Nawaz Sharif
2017-07-29 - vacant after the disqualification of Nawaz Sharif
2017-08-01 Shahid Khaqan Abbasi
2018-06-01 Nasirul Mulk = Nasir-ul-Mulk
2018-08-18 Imran Khan
2022-04-11 Shehbaz Sharif = Shahbaz Sharif, Mian Shehbaz Sharif
2023-08-14 Anwaar-ul-Haq Kakar = Anwaarul Haq Kakar, Anwar ul Haq Kakar
2024-03-04 Shehbaz Sharif

# PK foreign-minister
2002-11-23/2007-11-15 Khurshid Mahmud Kasuri = Khurshid Kasuri
2007-11-16 - caretaker government
2008-03-31/2011-02 Shah Mahmood Qureshi = Shah Mehmood Qureshi
2011-02 - Hina Rabbani Khar as minister of state
2011-07-20/2013-03 Hina Rabbani Khar
2013-03 - the prime minister kept the portfolio, Sartaj Aziz was his adviser
2017-08-04/2018-04-26 Khawaja Muhammad Asif = Khawaja Asif
2018-04-27 - vacant after the disqualification of Khawaja Asif
2018-05/2018-05-31 Khurram Dastgir Khan = Khurram Dastgir
2018-06-01 - caretaker government
2018-08-20/2022-04-10 Shah Mahmood Qureshi
2022-04-11 - the cabinet was being formed
2022-04-27/2023-08-10 Bilawal Bhutto Zardari = Bilawal Bhutto-Zardari, Bilawal Bhutto
2023-08-11 - the caretaker cabinet was being formed
2023-08-17/2024-03 Jalil Abbas Jilani
2024-03-11 Ishaq Dar = Mohammad Ishaq Dar, Muhammad Ishaq Dar, Senator Ishaq Dar

# PK defence-minister
2013-11/2017-07-28 Khawaja Muhammad Asif
2017-07-29 - the cabinet was being formed
2017-08-04/2018-05-31 Khurram Dastgir Khan
2018-06-01 - caretaker government
2018-08-20/2022-04-10 Pervez Khattak = Pervaiz Khattak
2022-04-11 - the cabinet was being formed
2022-04-19/2023-08-10 Khawaja Muhammad Asif
2023-08-11 - caretaker government
2024-03-11 Khawaja Muhammad Asif

# PK national-security-adviser
2021-05/2022-04 Moeed Yusuf
2022-04 - nobody appointed
2025-04 Asim Malik

# PK foreign-secretary
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
2007-11-29 Ashfaq Parvez Kayani = Ashfaq Kayani
2013-11-29 Raheel Sharif
2016-11-29 Qamar Javed Bajwa = Qamar Bajwa
2022-11-29 Asim Munir = Syed Asim Munir

# BD head-of-state
2009-02-12/2013-03-20 Zillur Rahman
2013-03-20/2023-04-24 Abdul Hamid = Mohammad Abdul Hamid
2023-04-24 Mohammed Shahabuddin = Mohammad Shahabuddin

# BD head-of-government
2001-10-10/2006-10-29 Khaleda Zia
2006-10-29 Iajuddin Ahmed
2007-01-12 Fakhruddin Ahmed
2009-01-06/2024-08-05 Sheikh Hasina = Sheikh Hasina Wazed
2024-08-06 - the interim government was being formed
2024-08-08 Muhammad Yunus = Mohammad Yunus

# BD foreign-minister
2009-01-06/2013-11 Dipu Moni
2013-11/2019-01 A. H. Mahmood Ali = Abul Hassan Mahmood Ali
2019-01 A. K. Abdul Momen = AK Abdul Momen, Abdul Momen
2024-01-11/2024-08 Hasan Mahmud = Hasan Mahmood
2024-08 Touhid Hossain = Md. Touhid Hossain, Mohammad Touhid Hossain

# LK head-of-state
1994-11-12 Chandrika Kumaratunga
2005-11-19 Mahinda Rajapaksa
2015-01-09 Maithripala Sirisena
2019-11-18/2022-07-14 Gotabaya Rajapaksa
2022-07-14 Ranil Wickremesinghe (acting)
2022-07-21 Ranil Wickremesinghe
2024-09-23 Anura Kumara Dissanayake

# LK head-of-government
2010-04-21 D. M. Jayaratne
2015-01-09/2018-10-26 Ranil Wickremesinghe
2018-10-26 - Ranil Wickremesinghe and Mahinda Rajapaksa both claimed the office
2018-12-16/2019-11-21 Ranil Wickremesinghe
2019-11-21/2022-05-09 Mahinda Rajapaksa
2022-05-10 - the cabinet was being formed
2022-05-12/2022-07-21 Ranil Wickremesinghe
2022-07-22 Dinesh Gunawardena
2024-09-24 Harini Amarasuriya

# LK foreign-minister
2019-11-22 Dinesh Gunawardena
2021-08-16/2022-07 G. L. Peiris = GL Peiris
2022-07-22/2024-09-23 Ali Sabry = M. U. M. Ali Sabry
2024-09-24 Vijitha Herath

# NP head-of-government
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

# BT head-of-government
2013-07-27/2018-08 Tshering Tobgay
2018-08 - interim government before an election
2018-11-07/2023-11 Lotay Tshering
2023-11 - interim government before an election
2024-01-28 Tshering Tobgay

# MV head-of-state both
1978-11-11 Maumoon Abdul Gayoom
2008-11-11 Mohamed Nasheed
2012-02-07 Mohamed Waheed = Mohammed Waheed Hassan
2013-11-17 Abdulla Yameen
2018-11-17 Ibrahim Mohamed Solih = Ibrahim Solih
2023-11-17 Mohamed Muizzu = Mohammed Muizzu

# AF head-of-state
2004-12-07 Hamid Karzai
2014-09-29/2021-08-15 Ashraf Ghani

# AF foreign-minister
2021-09-07 Amir Khan Muttaqi = Mawlawi Amir Khan Muttaqi
`
