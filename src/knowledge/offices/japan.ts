/**
 * Offices of Japan. Notation: `read-rows.ts`. Source, date and limits: `tables.ts`.
 * Before 2007-01-09 Japan's defence ministers were Directors-General of the Defense Agency.
 */
export const JAPAN = `
# JP head-of-state
1989-01-07/2019-04-30 Akihito = Emperor Akihito
2019-05-01 Naruhito = Emperor Naruhito

# JP head-of-government
1998-07-30 Keizo Obuchi
2000-04-05 Yoshiro Mori
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
1998-07-30 Masahiko Komura = Masahiko Koumura
1999-10-05 Yohei Kono
2001-04-26 Makiko Tanaka
2002-01-30 Junichiro Koizumi (acting)
2002-02-01 Yoriko Kawaguchi
2004-09-27 Nobutaka Machimura
2005-10-31 Taro Aso
2007-08-27 Nobutaka Machimura
2007-09-26 Masahiko Komura
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
1996-11-07 Fumio Kyuma
1998-07-30 Fukushiro Nukaga
1998-11-20 Hosei Norota
1999-10-05 Tsutomu Kawara
2000-07-04 Kazuo Torashima
2000-12-05 Toshitsugu Saito
2001-04-26 Gen Nakatani
2002-09-30 Shigeru Ishiba
2004-09-27 Yoshinori Ohno = Yoshinori Ono
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
1999-10-05 Mikio Aoki
2000-07-04 Hidenao Nakagawa
2000-10-27 Yasuo Fukuda
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
1998-07-30 Kiichi Miyazawa
2001-04-26 Masajuro Shiokawa
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
1999-08 Yutaka Kawashima
2001-08 Yoshiji Nogami
2002-02 Yukio Takeuchi
2005-01 Shotaro Yachi
2008-01 Mitoji Yabunaka
2010-08 Kenichiro Sasae
2012-09 Chikao Kawai
2013-06 Akitaka Saiki
2016-06 Shinsuke Sugiyama
2018-01 Takeo Akiba
2021-06 Takeo Mori
2023-08 Masataka Okano
2025-01 Takehiro Funakoshi

# JP central-bank-governor
1998-03-20/2003-03-19 Masaru Hayami
2003-03-20/2008-03-19 Toshihiko Fukui
2008-03-20 Masaaki Shirakawa (acting)
2008-04-09/2013-03-19 Masaaki Shirakawa
2013-03-20/2023-04-08 Haruhiko Kuroda
2023-04-09 Kazuo Ueda
`
