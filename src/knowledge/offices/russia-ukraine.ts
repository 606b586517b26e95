/**
 * Offices of Russia, Ukraine and further states of the former Soviet Union. Notation: `read-rows.ts`. Source, date and
 * limits: `tables.ts`. Russia's and Ukraine's national security advisers are the secretaries of their security councils.
 */
export const RUSSIA_UKRAINE = `
# RU head-of-state
1999-12-31 Vladimir Putin (acting)
2000-05-07 Vladimir Putin
2008-05-07 Dmitry Medvedev = Dmitri Medvedev
2012-05-07 Vladimir Putin

# RU head-of-government
1999-08-09/2000-05-07 Vladimir Putin
2000-05-07/2004-02-24 Mikhail Kasyanov
2004-02-24 Viktor Khristenko (acting)
2004-03-05 Mikhail Fradkov
2007-09-14 Viktor Zubkov
2008-05-08 Vladimir Putin
2012-05-08 Dmitry Medvedev
2020-01-16 Mikhail Mishustin

# RU foreign-minister
1998-09-11 Igor Ivanov
2004-03-09 Sergei Lavrov = Sergey Lavrov

# RU defence-minister
1997-05 Igor Sergeyev = Igor Sergeev
2001-03-28 Sergei Ivanov = Sergey Ivanov
2007-02-15 Anatoly Serdyukov = Anatoliy Serdyukov
2012-11-06/2024-05-12 Sergei Shoigu = Sergey Shoigu
2024-05-12 Andrei Belousov = Andrey Belousov

# RU interior-minister
1999-05 Vladimir Rushailo
2001-03-28 Boris Gryzlov
2003-12 Rashid Nurgaliyev = Rashid Nurgaliev
2012-05-21 Vladimir Kolokoltsev

# RU finance-minister
2000-05 Alexei Kudrin = Aleksei Kudrin, Alexey Kudrin
2011-09 Anton Siluanov

# RU national-security-adviser
1999-11-15 Sergei Ivanov
2001-03-28 Vladimir Rushailo
2004-03-09/2007-07 Igor Ivanov
2007-07 Valentin Sobolev (acting)
2008-05-12 Nikolai Patrushev = Nikolay Patrushev
2024-05-12 Sergei Shoigu

# RU military-chief
1997-06 Anatoly Kvashnin = Anatoliy Kvashnin
2004-07-19 Yuri Baluyevsky = Yury Baluyevsky, Yuri Baluyevskiy
2008-06-03 Nikolai Makarov = Nikolay Makarov
2012-11-09 Valery Gerasimov = Valeriy Gerasimov

# RU central-bank-governor
2002-03-20 Sergei Ignatyev = Sergey Ignatiev, Sergei Ignatiev
2013-06-24 Elvira Nabiullina

# UA head-of-state
1994-07-19 Leonid Kuchma
2005-01-23 Viktor Yushchenko
2010-02-25/2014-02-22 Viktor Yanukovych = Viktor Yanukovich, Victor Yanukovych
2014-02-23 Oleksandr Turchynov (acting) = Olexander Turchynov
2014-06-07 Petro Poroshenko
2019-05-20 Volodymyr Zelensky = Volodymyr Zelenskyy, Volodymyr Zelenskiy, Vladimir Zelensky

# UA head-of-government
1999-12-22 Viktor Yushchenko = Victor Yushchenko
2001-05-29/2002-11 Anatoliy Kinakh = Anatoly Kinakh
2002-11-21/2005-01 Viktor Yanukovych
2005-01 - a deputy stood in
2005-01-24 Yulia Tymoshenko = Yuliya Tymoshenko, Julia Tymoshenko
2005-09-08 Yuriy Yekhanurov = Yuri Yekhanurov, Yury Yekhanurov
2006-08-04 Viktor Yanukovych
2007-12-18/2010-03-03 Yulia Tymoshenko
2010-03-04 - a deputy stood in
2010-03-11/2014-01-28 Mykola Azarov
2014-01-28/2014-02-22 Serhiy Arbuzov (acting)
2014-02-23 - the government was being formed
2014-02-27 Arseniy Yatsenyuk = Arseny Yatsenyuk, Arseniy Yatseniuk
2016-04-14 Volodymyr Groysman = Volodymyr Hroysman
2019-08-29 Oleksiy Honcharuk
2020-03-04/2025-07-16 Denys Shmyhal = Denis Shmyhal
2025-07-17 Yulia Svyrydenko = Yuliia Svyrydenko

# UA foreign-minister
1998-04/2000-09-29 Borys Tarasyuk = Boris Tarasyuk
2000-09-30 - the president was choosing
2000-10-02 Anatoliy Zlenko = Anatoly Zlenko
2003-09 Kostyantyn Hryshchenko = Kostyantyn Gryshchenko
2005-02-04/2007-01-30 Borys Tarasyuk
2007-01-30 Volodymyr Ohryzko (acting) = Volodymyr Ogryzko
2007-03-21/2007-12 Arseniy Yatsenyuk
2007-12-18/2009-03-03 Volodymyr Ohryzko
2009-03-03 Volodymyr Khandohiy (acting) = Volodymyr Khandogiy
2009-10-09 Petro Poroshenko
2010-03-11 Kostyantyn Hryshchenko
2012-12-24/2014-02-23 Leonid Kozhara
2014-02-24 - the government was being formed
2014-02-27 Andrii Deshchytsia (acting) = Andriy Deshchytsia
2014-06-19 Pavlo Klimkin
2019-08-29 Vadym Prystaiko
2020-03-04 Dmytro Kuleba
2024-09-05 Andrii Sybiha = Andriy Sybiha

# UA defence-minister
1996-07/2001-10 Oleksandr Kuzmuk = Olexander Kuzmuk
2001-11 Volodymyr Shkidchenko
2003-06-25/2004-09 Yevhen Marchuk = Yevgeny Marchuk, Evhen Marchuk
2004-09 Oleksandr Kuzmuk
2005-02-04 Anatoliy Hrytsenko = Anatoly Hrytsenko, Anatoliy Grytsenko
2007-12-18 Yuriy Yekhanurov
2009-06-05 Valeriy Ivashchenko (acting) = Valery Ivashchenko
2010-03-11 Mykhailo Yezhel = Mykhaylo Yezhel
2012-02-08 Dmytro Salamatin
2012-12-24/2014-02-27 Pavlo Lebedyev = Pavlo Lebedev
2014-02-27 Ihor Tenyukh (acting) = Igor Tenyukh
2014-03-25 Mykhailo Koval (acting) = Mykhaylo Koval
2014-07-03 Valeriy Heletey = Valery Heletey, Valeriy Geletey
2014-10-14 Stepan Poltorak
2019-08-29 Andriy Zahorodniuk = Andrii Zahorodniuk
2020-03-04/2021-11 Andriy Taran = Andrii Taran
2021-11-04/2023-09 Oleksii Reznikov = Oleksiy Reznikov
2023-09-06/2025-07-17 Rustem Umerov
2025-07-17 Denys Shmyhal

# UA national-security-adviser
1999-11/2003-06-25 Yevhen Marchuk
2003-06-26 - not known
2005-02-08/2005-09-08 Petro Poroshenko
2005-09 Anatoliy Kinakh
2006-05 Volodymyr Horbulin (acting)
2006-10-10/2007-05-12 Vitaliy Haiduk = Vitaly Haiduk, Vitaliy Hayduk
2007-05/2007-12 Ivan Plyushch
2007-12-24 Raisa Bohatyriova = Raisa Bogatyryova, Raisa Bohatyryova
2012-02-14/2014-01 Andriy Klyuyev = Andriy Kliuyev
2014-01 - not known
2014-02-27/2014-08-07 Andriy Parubiy = Andrii Parubiy
2014-08-08 - nobody appointed
2014-12-16/2019-05 Oleksandr Turchynov
2019-05-28 Oleksandr Danylyuk = Oleksandr Danyliuk
2019-10-03 Oleksiy Danilov = Oleksii Danilov
2024-03-26 Oleksandr Lytvynenko = Oleksandr Litvinenko
2025-07-18 Rustem Umerov

# UA military-chief
2014-07-03 Viktor Muzhenko
2019-05-21 Ruslan Khomchak
2021-07-27 Valerii Zaluzhnyi = Valery Zaluzhny, Valerii Zaluzhny, Valeriy Zaluzhny
2024-02-08 Oleksandr Syrskyi = Oleksandr Syrsky, Oleksandr Syrskyy

# BY head-of-state
1994-07-20 Alexander Lukashenko = Aleksandr Lukashenko, Alyaksandr Lukashenka

# BY foreign-minister
2003-03 Sergei Martynov = Sergey Martynov
2012-08-20/2022-11-26 Vladimir Makei = Uladzimir Makei
2022-11-27 - vacant after the death of Vladimir Makei
2022-12-13 Sergei Aleinik = Sergey Aleinik
2024-06-27 Maxim Ryzhenkov = Maksim Ryzhenkov

# KZ head-of-state
1991-12-16 Nursultan Nazarbayev
2019-03-20 Kassym-Jomart Tokayev

# AZ head-of-state
1993-06 Heydar Aliyev = Haydar Aliyev, Heidar Aliyev
2003-10-31 Ilham Aliyev

# AM head-of-state
1998-02-04 Robert Kocharyan = Robert Kocharian
2008-04-09 Serzh Sargsyan = Serge Sarkisian, Serzh Sarkisian
2018-04-09/2022-02-01 Armen Sarkissian = Armen Sargsyan
2022-02-02 - the speaker of parliament stood in
2022-03-13 Vahagn Khachaturyan

# AM head-of-government
2000-05-12/2007-03-25 Andranik Margaryan
2007-03 Serzh Sargsyan
2008-04-09 Tigran Sargsyan
2014-04-13 Hovik Abrahamyan
2016-09-13/2018-04 Karen Karapetyan
2018-04-17/2018-04-23 Serzh Sargsyan
2018-04-23 Karen Karapetyan (acting)
2018-05-08 Nikol Pashinyan
`
