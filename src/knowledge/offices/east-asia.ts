/**
 * Offices of Japan, China, Taiwan, both Koreas and Mongolia. Notation: `read-rows.ts`. Source, date and limits: `tables.ts`.
 * Before 2007-01-09 Japan's defence ministers were Directors-General of the Defense Agency.
 */
export const EAST_ASIA = `
# JP head-of-state
1989-01-07/2019-04-30 Akihito = Emperor Akihito
2019-05-01 Naruhito = Emperor Naruhito

# JP head-of-government
2001-04-26 Junichiro Koizumi
2006-09-26 Shinzo Abe
2007-09-26 Yasuo Fukuda
2008-09-24 Taro Aso
2009-09-16 Yukio Hatoyama
2010-06-08 Naoto Kan
2011-09-02 Yoshihiko Noda
2012-12-26 Shinzo Abe
2020-09-16 Yoshihide Suga
2021-10-04 Fumio Kishida
2024-10-01 Shigeru Ishiba
2025-10-21 Sanae Takaichi

# JP foreign-minister
2004-09-27 Nobutaka Machimura
2005-10-31 Taro Aso
2007-08-27 Nobutaka Machimura
2007-09-26 Masahiko Komura = Masahiko Koumura
2008-09-24 Hirofumi Nakasone
2009-09-16 Katsuya Okada
2010-09-17/2011-03-07 Seiji Maehara
2011-03-07 Yukio Edano (acting)
2011-03-09 Takeaki Matsumoto
2011-09-02 Koichiro Gemba
2012-12-26 Fumio Kishida
2017-08-03 Taro Kono
2019-09-11 Toshimitsu Motegi
2021-11-04 Fumio Kishida (acting)
2021-11-10 Yoshimasa Hayashi
2023-09-13 Yoko Kamikawa
2024-10-01 Takeshi Iwaya
2025-10-21 Toshimitsu Motegi

# JP defence-minister
2005-10-31 Fukushiro Nukaga
2006-09-26 Fumio Kyuma
2007-07-04 Yuriko Koike
2007-08-27 Masahiko Komura
2007-09-26 Shigeru Ishiba
2008-08-02 Yoshimasa Hayashi
2008-09-24 Yasukazu Hamada
2009-09-16 Toshimi Kitazawa
2011-09-02 Yasuo Ichikawa
2012-01-13 Naoki Tanaka
2012-06-04 Satoshi Morimoto
2012-12-26 Itsunori Onodera
2014-09-03 Akinori Eto
2014-12-24 Gen Nakatani
2016-08-03 Tomomi Inada
2017-07-28 Fumio Kishida (acting)
2017-08-03 Itsunori Onodera
2018-10-02 Takeshi Iwaya
2019-09-11 Taro Kono
2020-09-16 Nobuo Kishi
2022-08-10 Yasukazu Hamada
2023-09-13 Minoru Kihara
2024-10-01 Gen Nakatani
2025-10-21 Shinjiro Koizumi

# JP chief-cabinet-secretary
2004-05-07 Hiroyuki Hosoda
2005-10-31 Shinzo Abe
2006-09-26 Yasuhisa Shiozaki
2007-08-27 Kaoru Yosano
2007-09-26 Nobutaka Machimura
2008-09-24 Takeo Kawamura
2009-09-16 Hirofumi Hirano
2010-06-08 Yoshito Sengoku
2011-01-14 Yukio Edano
2011-09-02 Osamu Fujimura
2012-12-26 Yoshihide Suga
2020-09-16 Katsunobu Kato
2021-10-04 Hirokazu Matsuno
2023-12-14 Yoshimasa Hayashi
2025-10-21 Minoru Kihara

# JP finance-minister
2003-09-22 Sadakazu Tanigaki
2006-09-26 Koji Omi
2007-08-27 Fukushiro Nukaga
2008-08-02 Bunmei Ibuki
2008-09-24 Shoichi Nakagawa
2009-02-17 Kaoru Yosano
2009-09-16 Hirohisa Fujii
2010-01-07 Naoto Kan
2010-06-08 Yoshihiko Noda
2011-09-02 Jun Azumi
2012-10-01 Koriki Jojima
2012-12-26 Taro Aso
2021-10-04 Shunichi Suzuki
2024-10-01 Katsunobu Kato
2025-10-21 Satsuki Katayama

# JP national-security-adviser
2014-01-07 Shotaro Yachi
2019-09-13 Shigeru Kitamura
2021-07-07 Takeo Akiba
2025-01-20/2025-10 Masataka Okano
2025-10 Keiichi Ichikawa

# JP foreign-secretary
2013-06 Akitaka Saiki
2016-06 Shinsuke Sugiyama
2018-01 Takeo Akiba
2021-06 Takeo Mori
2023-08 Masataka Okano
2025-01 Takehiro Funakoshi

# JP central-bank-governor
2008-04-09/2013-03-19 Masaaki Shirakawa
2013-03-20/2023-04-08 Haruhiko Kuroda
2023-04-09 Kazuo Ueda

# CN head-of-state
2003-03-15 Hu Jintao
2013-03-14 Xi Jinping

# CN party-leader
2002-11-15 Hu Jintao
2012-11-15 Xi Jinping

# CN head-of-government
2003-03-16 Wen Jiabao
2013-03-15 Li Keqiang
2023-03-11 Li Qiang

# CN foreign-minister
2003-03-17 Li Zhaoxing
2007-04-27 Yang Jiechi
2013-03-16 Wang Yi
2022-12-30 Qin Gang
2023-07-25 Wang Yi

# CN defence-minister
2003-03-17 Cao Gangchuan
2008-03-17 Liang Guanglie
2013-03-16 Chang Wanquan
2018-03-19 Wei Fenghe
2023-03-12/2023-10-24 Li Shangfu
2023-10-25 - vacant after the removal of Li Shangfu
2023-12-29 Dong Jun

# TW head-of-state
2000-05-20 Chen Shui-bian
2008-05-20 Ma Ying-jeou
2016-05-20 Tsai Ing-wen
2024-05-20 Lai Ching-te = William Lai

# TW head-of-government
2019-01-14 Su Tseng-chang
2023-01-31 Chen Chien-jen
2024-05-20 Cho Jung-tai

# TW foreign-minister
2018-02-26 Joseph Wu = Jaushieh Joseph Wu
2024-05-20 Lin Chia-lung

# TW defence-minister
2024-05-20 Wellington Koo = Koo Li-hsiung

# KR head-of-state
2003-02-25 Roh Moo-hyun
2008-02-25 Lee Myung-bak
2013-02-25/2017-03-10 Park Geun-hye
2016-12-09/2017-05-10 Hwang Kyo-ahn (acting)
2017-05-10 Moon Jae-in
2022-05-10/2025-04-04 Yoon Suk-yeol = Yoon Suk Yeol, Yoon Seok-youl
2024-12-14/2024-12-27 Han Duck-soo (acting)
2024-12-27/2025-03-24 Choi Sang-mok (acting)
2025-03-24/2025-05-01 Han Duck-soo (acting)
2025-05-02/2025-06-04 Lee Ju-ho (acting)
2025-06-04 Lee Jae-myung = Lee Jae Myung

# KR head-of-government
2015-06-18 Hwang Kyo-ahn
2017-05-11 - between governments
2017-05-31 Lee Nak-yon
2020-01-14/2021-04-16 Chung Sye-kyun
2021-04-17 - a deputy stood in
2021-05-14/2022-05-12 Kim Boo-kyum
2022-05-13 - a deputy stood in
2022-05-21/2025-05-01 Han Duck-soo
2025-05-02 - deputies stood in
2025-07-03 Kim Min-seok

# KR foreign-minister
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

# KP foreign-minister
2016-05 Ri Yong-ho
2020-01 Ri Son-gwon
2022-06 Choe Son-hui

# MN head-of-state
2009-06-18 Tsakhiagiin Elbegdorj
2017-07-10 Khaltmaagiin Battulga
2021-06-25 Ukhnaagiin Khurelsukh
`
