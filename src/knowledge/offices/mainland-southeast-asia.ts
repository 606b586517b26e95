/** Offices of Cambodia, Laos, Myanmar, Thailand and Vietnam. Notation: `read-rows.ts`. Source, date and limits: `tables.ts`. */
export const MAINLAND_SOUTHEAST_ASIA = `
# TH head-of-state
1946-06-09/2016-10-13 Bhumibol Adulyadej = King Bhumibol
2016-10-13 Vajiralongkorn = Maha Vajiralongkorn, King Vajiralongkorn

# TH head-of-government
1997-11-09 Chuan Leekpai
2001-02-09/2006-09-19 Thaksin Shinawatra
2006-04-05/2006-05-23 Chitchai Wannasathit (acting) = Chidchai Vanasatidya
2006-09-19 - the military ruled
2006-10-01 Surayud Chulanont
2008-01-29/2008-09-09 Samak Sundaravej
2008-09-09 Somchai Wongsawat
2008-12-02 Chaovarat Chanweerakul (acting)
2008-12-17 Abhisit Vejjajiva
2011-08-05/2014-05-07 Yingluck Shinawatra
2014-05-07 Niwatthamrong Boonsongpaisan (acting) = Niwattumrong Boonsongpaisan
2014-05-22 - the military ruled
2014-08-24/2023-08-22 Prayut Chan-o-cha = Prayuth Chan-ocha, Prayut Chan-ocha, Prayuth Chan-o-cha
2022-08-24/2022-09-30 Prawit Wongsuwan (acting) = Prawit Wongsuwon
2023-08-22/2024-08-14 Srettha Thavisin
2024-08-14 Phumtham Wechayachai (acting)
2024-08-16/2025-08-29 Paetongtarn Shinawatra
2025-07-01/2025-07-03 Suriya Juangroongruangkit (acting) = Suriya Jungrungreangkit
2025-07-03/2025-09-07 Phumtham Wechayachai (acting)
2025-09-07 Anutin Charnvirakul

# TH foreign-minister
1997-11/2001-02 Surin Pitsuwan
2001-02/2005-03 Surakiart Sathirathai
2005-03/2006-09-19 Kantathi Suphamongkhon = Kantathi Suphamongkol
2006-09-20 - the military ruled
2006-10 Nitya Pibulsonggram = Nitya Pibulsongkram
2008-02-06/2008-07 Noppadon Pattama
2008-07-26/2008-09 Tej Bunnag
2008-09 Saroj Chavanaviraj
2008-09-24/2008-12 Sompong Amornwiwat = Sompong Amornvivat
2008-12-20 Kasit Piromya
2011-08-09/2014-05 Surapong Tovichakchaikul = Surapong Towijakchaikul
2014-05 - an official stood in
2014-08-30 Tanasak Patimapragorn = Thanasak Patimaprakorn
2015-08-19 Don Pramudwinai
2023-09-01/2024-04-28 Parnpree Bahiddha-Nukara = Parnpree Bahiddhanukara
2024-04-29 - vacant after the resignation of Parnpree Bahiddha-Nukara
2024-04-30 Maris Sangiampongsa
2025-09-19 Sihasak Phuangketkeow

# TH defence-minister
1997-11 Chuan Leekpai
2001-02 Chavalit Yongchaiyudh
2002-10 Thammarak Isaragura na Ayuthaya = Thammarak Isarangura, Thamarak Isarangura na Ayuthaya, Thammarak Isarangkura na Ayudhaya
2004-03-10 Chettha Thanajaro = Chetta Thanajaro
2004-10-06 Sampan Boonyanan = Samphan Boonyanan, Sumphan Boonyanan
2005-03/2006-09-19 Thammarak Isaragura na Ayuthaya
2006-09-20 - the military ruled
2006-10 Boonrawd Somtas
2008-02-06/2008-09 Samak Sundaravej
2008-09/2008-12 Somchai Wongsawat
2008-12-20 Prawit Wongsuwan
2011-08-09 Yuthasak Sasiprapha
2012-01-18 Sukampol Suwannathat = Sukumpol Suwanatat
2013-06-30/2014-05-07 Yingluck Shinawatra
2014-05-08 - a deputy stood in, then the military ruled
2014-08-30 Prawit Wongsuwan
2019-07 Prayut Chan-o-cha
2023-09-01 Sutin Klungsang
2024-09-03/2025-07 Phumtham Wechayachai
2025-07 Nattaphon Narkphanit (acting) = Natthaphon Narkphanit, Nattaphon Nakpanit
2025-09-19 Nattaphon Narkphanit

# VN party-leader
1997-12 Le Kha Phieu
2001-04-22 Nong Duc Manh
2011-01-19/2024-07-19 Nguyen Phu Trong
2024-07-20 - To Lam stood in before his election
2024-08-03 To Lam

# VN head-of-state
1997-09-24 Tran Duc Luong
2006-06-27 Nguyen Minh Triet
2011-07-25 Truong Tan Sang
2016-04-02/2018-09-21 Tran Dai Quang
2018-09-21 Dang Thi Ngoc Thinh (acting)
2018-10-23 Nguyen Phu Trong
2021-04-05/2023-01-18 Nguyen Xuan Phuc
2023-01-18 Vo Thi Anh Xuan (acting)
2023-03-02/2024-03-21 Vo Van Thuong
2024-03-21 Vo Thi Anh Xuan (acting)
2024-05-22 To Lam
2024-10-21 Luong Cuong

# VN head-of-government
1997-09-25 Phan Van Khai
2006-06-27 Nguyen Tan Dung
2016-04-07 Nguyen Xuan Phuc
2021-04-05 Pham Minh Chinh

# VN foreign-minister
1991-08 Nguyen Manh Cam
2000-01 Nguyen Dy Nien
2006-06-28 Pham Gia Khiem
2011-08-03 Pham Binh Minh
2021-04-08 Bui Thanh Son
2025-08-29 Le Hoai Trung

# VN defence-minister
1997-09 Pham Van Tra
2006-06 Phung Quang Thanh
2016-04 Ngo Xuan Lich
2021-04 Phan Van Giang

# VN interior-minister
2002-08 Le Hong Anh
2011-08 Tran Dai Quang
2016-04 To Lam
2024-06-06 Luong Tam Quang

# KH head-of-state
1993-09-24/2004-10-07 Norodom Sihanouk
2004-10-08 - the throne council was choosing a king
2004-10-14 Norodom Sihamoni

# KH head-of-government
1998-11-30 Hun Sen
2023-08-22 Hun Manet

# KH foreign-minister
1998-11-30 Hor Namhong = Hor Nam Hong
2016-04 Prak Sokhonn = Prak Sokhon
2023-08-22 Sok Chenda Sophea = Sok Chenda
2024-11-20 Prak Sokhonn

# KH defence-minister
1998-11-30 Tea Banh
2023-08-22 Tea Seiha

# LA party-leader
1992-11 Khamtai Siphandon = Khamtay Siphandone, Khamtai Siphandone
2006-03-21 Choummaly Sayasone = Choummaly Saygnasone
2016-01-22 Bounnhang Vorachith = Bounnhang Vorachit, Boungnang Vorachith
2021-01-15 Thongloun Sisoulith

# LA head-of-state
1998-02-24 Khamtai Siphandon
2006-06-08 Choummaly Sayasone
2016-04-20 Bounnhang Vorachith
2021-03-22 Thongloun Sisoulith

# LA head-of-government
1998-02-24 Sisavath Keobounphanh
2001-03-27 Bounnhang Vorachith
2006-06-08 Bouasone Bouphavanh
2010-12-23 Thongsing Thammavong
2016-04-20 Thongloun Sisoulith
2021-03-22 Phankham Viphavanh
2022-12-30 Sonexay Siphandone

# LA foreign-minister
1993-02 Somsavat Lengsavad
2006-06-08 Thongloun Sisoulith
2016-04-20 Saleumxay Kommasith
2024-11-18 Thongsavanh Phomvihane = Thongsavan Phomvihane

# LA defence-minister
1991-08 Choummaly Sayasone
2001-03/2014-05-17 Douangchay Phichit = Duangchay Phichit
2014 Sengnouane Xayalath = Sengnouane Sayalat, Sengnouan Xayalath
2016-04 Chansamone Chanyalath = Chansamone Channyalath
2024 Khamlieng Outhakaysone = Khamliang Outhakaysone

# MM head-of-government
1992-04-23 Than Shwe
2003-08-25/2004-10 Khin Nyunt
2004-10-19/2007-10-12 Soe Win
2007-10/2011-03-30 Thein Sein = U Thein Sein
2011-03-31 - the president headed the government
2016-04-06/2021-02-01 Aung San Suu Kyi = Daw Aung San Suu Kyi, Suu Kyi
2021-02-02 - the military council ruled
2021-08-01 Min Aung Hlaing
2025-07-31 Nyo Saw = U Nyo Saw

# MM head-of-state
1992-04-23 Than Shwe
2011-03-30 Thein Sein
2016-03-30/2018-03-21 Htin Kyaw = U Htin Kyaw
2018-03-21 Myint Swe (acting) = U Myint Swe
2018-03-30/2021-02-01 Win Myint = U Win Myint
2021-02-01 Myint Swe (acting)
2024-07-22 Min Aung Hlaing (acting)

# MM foreign-minister
1998-11 Win Aung = U Win Aung
2004-09 Nyan Win = U Nyan Win
2011-03-30 Wunna Maung Lwin = U Wunna Maung Lwin
2016-03-30 Aung San Suu Kyi
2021-02-01 Wunna Maung Lwin
2023-02-01 Than Swe = U Than Swe

# MM defence-minister
1992-04-23 Than Shwe
2011-03-30 Hla Min
2012-09 Wai Lwin
2015-08 Sein Win
2021-02-01 Mya Tun Oo
2023-08-03 Tin Aung San
2024-12-18 Maung Maung Aye

# MM military-chief
1992-04-23 Than Shwe
2011-03-30 Min Aung Hlaing

# MM national-security-adviser
2017-01/2021-02-01 Thaung Tun = U Thaung Tun
2021-02-01 - not known
`
