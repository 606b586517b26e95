/** Offices of China, Taiwan, both Koreas and Mongolia. Notation: `read-rows.ts`. Source, date and limits: `tables.ts`. */
export const EAST_ASIA = `
# CN head-of-state
1993-03-27 Jiang Zemin
2003-03-15 Hu Jintao
2013-03-14 Xi Jinping

# CN vice-president
1998-03 Hu Jintao
2003-03-15 Zeng Qinghong
2008-03-15 Xi Jinping
2013-03-14 Li Yuanchao
2018-03-17 Wang Qishan
2023-03-10 Han Zheng

# CN party-leader
1989-06-24 Jiang Zemin
2002-11-15 Hu Jintao
2012-11-15 Xi Jinping

# CN head-of-government
1998-03-17 Zhu Rongji
2003-03-16 Wen Jiabao
2013-03-15 Li Keqiang
2023-03-11 Li Qiang

# CN foreign-minister
1998-03-18 Tang Jiaxuan
2003-03-17 Li Zhaoxing
2007-04-27 Yang Jiechi
2013-03-16 Wang Yi
2022-12-30 Qin Gang
2023-07-25 Wang Yi

# CN defence-minister
1993-03-29 Chi Haotian
2003-03-17 Cao Gangchuan
2008-03-17 Liang Guanglie
2013-03-16 Chang Wanquan
2018-03-19 Wei Fenghe
2023-03-12/2023-10-24 Li Shangfu
2023-10-25 - vacant after the removal of Li Shangfu
2023-12-29 Dong Jun

# TW head-of-state
1988-01-13 Lee Teng-hui
2000-05-20 Chen Shui-bian
2008-05-20 Ma Ying-jeou
2016-05-20 Tsai Ing-wen
2024-05-20 Lai Ching-te = William Lai, William Lai Ching-te

# TW head-of-government
1997-09-01 Vincent Siew = Siew Wan-chang
2000-05-20 Tang Fei
2000-10-06 Chang Chun-hsiung
2002-02-01 Yu Shyi-kun = You Si-kun
2005-02-01 Frank Hsieh = Hsieh Chang-ting
2006-01-25 Su Tseng-chang
2007-05-21 Chang Chun-hsiung
2008-05-20 Liu Chao-shiuan
2009-09-10 Wu Den-yih
2012-02-06 Sean Chen = Chen Chun
2013-02-18 Jiang Yi-huah
2014-12-08 Mao Chi-kuo
2016-02-01 Simon Chang = Chang San-cheng
2016-05-20 Lin Chuan
2017-09-08 Lai Ching-te
2019-01-14 Su Tseng-chang
2023-01-31 Chen Chien-jen
2024-05-20 Cho Jung-tai

# TW foreign-minister
2000-05-20 Tien Hung-mao
2002-02-01 Eugene Chien
2004-04 Mark Chen = Chen Tan-sun, Mark Chen Tan-sun
2006-01-25/2008-05 James Huang
2008-05-20 Francisco Ou = Ou Hung-lien
2009-09-10 Timothy Yang = Yang Chin-tien
2012-09-27 David Lin = David Yung-lo Lin
2016-05-20 David Lee = David Tawei Lee
2018-02-26 Joseph Wu = Jaushieh Joseph Wu, Wu Jaushieh
2024-05-20 Lin Chia-lung

# TW defence-minister
2000-05-20 Wu Shih-wen
2002-02-01 Tang Yiau-ming = Tang Yao-ming
2004-05-20 Lee Jye
2007-05 Lee Tien-yu
2008-02 Michael Tsai = Tsai Ming-hsien
2008-05-20 Chen Chao-min
2009-09-10 Kao Hua-chu
2013-08 Yen Ming
2015-01 Kao Kuang-chi
2016-05-20 Feng Shih-kuan
2018-02-26 Yen De-fa = Yen Teh-fa
2021-02 Chiu Kuo-cheng
2024-05-20 Wellington Koo = Koo Li-hsiung, Wellington Koo Li-hsiung

# KR head-of-state
1998-02-25 Kim Dae-jung
2003-02-25/2008-02-25 Roh Moo-hyun = Noh Moo-hyun
2004-03-12/2004-05-14 Goh Kun (acting) = Koh Kun
2008-02-25 Lee Myung-bak
2013-02-25/2017-03-10 Park Geun-hye
2016-12-09/2017-05-10 Hwang Kyo-ahn (acting)
2017-05-10 Moon Jae-in
2022-05-10/2025-04-04 Yoon Suk-yeol = Yoon Seok-youl, Yoon Seok-yeol, Yoon Suk Yeol
2024-12-14/2024-12-27 Han Duck-soo (acting)
2024-12-27/2025-03-24 Choi Sang-mok (acting)
2025-03-24/2025-05-01 Han Duck-soo (acting)
2025-05-02/2025-06-04 Lee Ju-ho (acting)
2025-06-04 Lee Jae-myung = Lee Jae Myung

# KR head-of-government
1998-03/2000-01 Kim Jong-pil
2000-01/2000-05 Park Tae-joon
2000-05/2002-07-11 Lee Han-dong
2002-07-11/2002-07-31 Chang Sang (acting)
2002-08-01 - vacant, parliament rejected Chang Sang
2002-08-09/2002-08-28 Chang Dae-whan (acting)
2002-08-29 - vacant, parliament rejected Chang Dae-whan
2002-09 Kim Suk-soo = Kim Seok-soo
2003-02-27/2004-05 Goh Kun
2004-05 Lee Hun-jai (acting)
2004-06-30/2006-03 Lee Hae-chan
2006-03 Han Duck-soo (acting)
2006-04/2007-03 Han Myeong-sook = Han Myung-sook
2007-03 Kwon O-kyu (acting) = Kwon Okyu
2007-04/2008-02 Han Duck-soo
2008-02-29 Han Seung-soo
2009-09-29/2010-08 Chung Un-chan
2010-08 - a deputy stood in
2010-10-01 Kim Hwang-sik
2013-02-26 Chung Hong-won = Jung Hong-won
2015-02/2015-04-27 Lee Wan-koo
2015-04-27 Choi Kyung-hwan (acting) = Choi Kyoung-hwan
2015-06-18 Hwang Kyo-ahn
2017-05-11 Yoo Il-ho (acting)
2017-05-31 Lee Nak-yon = Lee Nak-yeon
2020-01-14/2021-04-16 Chung Sye-kyun
2021-04-17 Hong Nam-ki (acting)
2021-05-14/2022-05-12 Kim Boo-kyum
2022-05-13 - a deputy stood in
2022-05-21/2025-05-01 Han Duck-soo
2025-05-02 - deputies stood in
2025-07 Kim Min-seok

# KR foreign-minister
1998-08-04 Hong Soon-young
2000-01-14 Lee Joung-binn
2001-03-26 Han Seung-soo
2002-02-04 Choi Sung-hong
2003-02-27 Yoon Young-kwan
2004-01/2006-11 Ban Ki-moon
2006-12 Song Min-soon
2008-02-29/2010-09-04 Yu Myung-hwan
2010-09-05 - a vice minister stood in
2010-10-08 Kim Sung-hwan
2013-03 Yun Byung-se
2017-06-18/2021-02-09 Kang Kyung-wha
2021-02-09 Chung Eui-yong
2022-05-12 Park Jin
2024-01/2025-07 Cho Tae-yul
2025-07 Cho Hyun

# KR defence-minister
1999-05 Cho Seong-tae = Cho Sung-tae
2001-03 Kim Dong-shin
2002-07-11 Lee Jun
2003-02-27 Cho Young-kil = Cho Yung-kil
2004-07 Yoon Kwang-ung
2006-11 Kim Jang-soo
2008-02-29 Lee Sang-hee
2009-09-23 Kim Tae-young
2010-12-04 Kim Kwan-jin
2014-06 Han Min-koo
2017-07 Song Young-moo
2018-09-21 Jeong Kyeong-doo
2020-09-18 Suh Wook
2022-05-11 Lee Jong-sup
2023-10-07 Shin Won-sik
2024-09-06/2024-12-05 Kim Yong-hyun
2024-12-06 - a vice minister stood in
2025-07-25 Ahn Gyu-back

# KR national-security-adviser
2003-02/2004-01 Ra Jong-yil = Ra Jong-il
2004-01/2006-01 Kwon Chin-ho = Kwon Jin-ho
2006-01/2006-11 Song Min-soon
2006-12/2008-02 Baek Jong-chun = Baek Jong-cheon
2008-02 Kim Byung-kook
2008-06 Kim Sung-hwan
2010-10/2013-02 Chun Yung-woo = Chun Young-woo
2013-03/2014-05 Kim Jang-soo
2014-06/2017-05 Kim Kwan-jin
2017-05-21 Chung Eui-yong
2020-07 Suh Hoon
2022-05-10 Kim Sung-han
2023-03 Cho Tae-yong
2024-01 Chang Ho-jin
2024-08 Shin Won-sik
2025-06-04 Wi Sung-lac

# KP supreme-leader
1994-07-08 Kim Jong-il = Kim Jong Il
2011-12-17 Kim Jong-un = Kim Jong Un

# KP head-of-government
1998-09 Hong Song-nam
2003-09 Pak Pong-ju
2007-04 Kim Yong-il
2010-06 Choe Yong-rim
2013-04-01 Pak Pong-ju
2019-04-11 Kim Jae-ryong
2020-08-13 Kim Tok-hun
2024-12 Pak Thae-song

# KP foreign-minister
1998-09/2007-01 Paek Nam-sun
2007-01 - vacant after the death of Paek Nam-sun
2007-05 Pak Ui-chun
2014-04 Ri Su-yong = Ri Soo-yong
2016-05 Ri Yong-ho
2020-01 Ri Son-gwon
2022-06 Choe Son-hui

# MN head-of-state
1997-06-20 Natsagiin Bagabandi
2005-06-24 Nambaryn Enkhbayar
2009-06-18 Tsakhiagiin Elbegdorj
2017-07-10 Khaltmaagiin Battulga
2021-06-25 Ukhnaagiin Khurelsukh

# MN head-of-government
1999-07 Rinchinnyamyn Amarjargal
2000-07-26 Nambaryn Enkhbayar
2004-08-20 Tsakhiagiin Elbegdorj
2006-01-25 Miyeegombyn Enkhbold
2007-11-22 Sanjaagiin Bayar
2009-10-29 Sukhbaataryn Batbold
2012-08 Norovyn Altankhuyag
2014-11 Chimediin Saikhanbileg
2016-07 Jargaltulgyn Erdenebat
2017-10-04 Ukhnaagiin Khurelsukh
2021-01-27 Luvsannamsrain Oyun-Erdene
2025-06-13 Gombojavyn Zandanshatar
`
