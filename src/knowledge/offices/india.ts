/** Offices of India. Notation: `read-rows.ts`. Source, date and limits: `tables.ts`. */
export const INDIA = `
# IN head-of-state
1997-07-25 K. R. Narayanan = KR Narayanan, Kocheril Raman Narayanan
2002-07-25 A. P. J. Abdul Kalam = Abdul Kalam, APJ Abdul Kalam
2007-07-25 Pratibha Patil
2012-07-25 Pranab Mukherjee
2017-07-25 Ram Nath Kovind
2022-07-25 Droupadi Murmu

# IN vice-president
1997-08-21/2002-07-27 Krishan Kant
2002-07-28 - vacant after the death of Krishan Kant
2002-08-19/2007-07-21 Bhairon Singh Shekhawat
2007-07-22 - vacant after the resignation of Bhairon Singh Shekhawat
2007-08-11 Hamid Ansari = Mohammad Hamid Ansari
2017-08-11 Venkaiah Naidu = M. Venkaiah Naidu
2022-08-11/2025-07-21 Jagdeep Dhankhar
2025-07-22 - vacant after the resignation of Jagdeep Dhankhar
2025-09-12 C. P. Radhakrishnan = CP Radhakrishnan

# IN head-of-government
1998-03-19 Atal Bihari Vajpayee = Atal Behari Vajpayee, A. B. Vajpayee, AB Vajpayee
2004-05-22 Manmohan Singh
2014-05-26 Narendra Modi

# IN foreign-minister
1998-12-05 Jaswant Singh
2002-07-01 Yashwant Sinha
2004-05-22 Natwar Singh = K. Natwar Singh
2005-11-06 Manmohan Singh
2006-10-24 Pranab Mukherjee
2009-05-22 S. M. Krishna = SM Krishna
2012-10-28 Salman Khurshid
2014-05-26 Sushma Swaraj
2019-05-30 S. Jaishankar = Subrahmanyam Jaishankar

# IN defence-minister
1998-03-19/2001-03-15 George Fernandes
2001-03 Jaswant Singh
2001-10-15 George Fernandes
2004-05-22 Pranab Mukherjee
2006-10-24 A. K. Antony = AK Antony
2014-05-26 Arun Jaitley
2014-11-09 Manohar Parrikar
2017-03-13 Arun Jaitley
2017-09-03 Nirmala Sitharaman
2019-05-30 Rajnath Singh

# IN interior-minister
1998-03-19 L. K. Advani = LK Advani, Lal Krishna Advani
2004-05-22 Shivraj Patil
2008-11-30 P. Chidambaram = Palaniappan Chidambaram
2012-07-31 Sushilkumar Shinde = Sushil Kumar Shinde
2014-05-26 Rajnath Singh
2019-05-30 Amit Shah

# IN finance-minister
1998-03-19 Yashwant Sinha
2002-07-01 Jaswant Singh
2004-05-22 P. Chidambaram
2008-11-30 Manmohan Singh
2009-01-24 Pranab Mukherjee
2012-06-26 Manmohan Singh
2012-07-31 P. Chidambaram
2014-05-26/2019-05-30 Arun Jaitley
2018-05-14/2018-08-23 Piyush Goyal (acting)
2019-01-23/2019-02-15 Piyush Goyal (acting)
2019-05-30 Nirmala Sitharaman

# IN national-security-adviser
1998-11/2004-05 Brajesh Mishra
2004-05/2005-01-03 J. N. Dixit = JN Dixit, Jyotindra Nath Dixit
2005-01 M. K. Narayanan = MK Narayanan
2010-01 Shivshankar Menon = Shiv Shankar Menon
2014-05 Ajit Doval = Ajit Kumar Doval

# IN foreign-secretary
1999-12 Lalit Mansingh
2001-03/2002-06-30 Chokila Iyer
2002-07-01/2003-11-30 Kanwal Sibal
2003-12-01/2004-07-31 Shashank
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
2013-05 R. K. Mathur = RK Mathur, Radha Krishna Mathur
2015-05 G. Mohan Kumar
2017-05 Sanjay Mitra
2019-08/2022-10 Ajay Kumar
2022-11/2024-10 Giridhar Aramane
2024-11 Rajesh Kumar Singh

# IN military-chief
2019-12-31/2021-12-08 Bipin Rawat
2021-12-09 - vacant after the death of Bipin Rawat
2022-09-30 Anil Chauhan

# IN army-chief
1997-09-30 V. P. Malik = VP Malik, Ved Prakash Malik
2000-09-30 S. Padmanabhan = Sundararajan Padmanabhan
2002-12-31 N. C. Vij = NC Vij, Nirmal Chander Vij
2005-01-31 J. J. Singh = JJ Singh, Joginder Jaswant Singh
2007-09-30 Deepak Kapoor
2010-03-31 V. K. Singh = VK Singh
2012-05-31 Bikram Singh
2014-07-31 Dalbir Singh = Dalbir Singh Suhag
2016-12-31 Bipin Rawat
2019-12-31 Manoj Mukund Naravane = M. M. Naravane, Manoj Naravane
2022-04-30 Manoj Pande
2024-06-30 Upendra Dwivedi

# IN central-bank-governor
1997-11-22 Bimal Jalan
2003-09-06 Y. V. Reddy = YV Reddy, Yaga Venugopal Reddy
2008-09-05 D. Subbarao = Duvvuri Subbarao
2013-09-04/2016-09-04 Raghuram Rajan
2016-09-04/2018-12-10 Urjit Patel
2018-12-11 - vacant after the resignation of Urjit Patel
2018-12-12/2024-12-10 Shaktikanta Das
2024-12-11 Sanjay Malhotra
`
