/** Offices of Russia, Ukraine and further states of the former Soviet Union. Notation: `read-rows.ts`. Source, date and limits: `tables.ts`. */
export const RUSSIA_UKRAINE = `
# RU head-of-state
2000-05-07 Vladimir Putin
2008-05-07 Dmitry Medvedev = Dmitri Medvedev
2012-05-07 Vladimir Putin

# RU head-of-government
2004-03-05 Mikhail Fradkov
2007-09-14 Viktor Zubkov
2008-05-08 Vladimir Putin
2012-05-08 Dmitry Medvedev
2020-01-16 Mikhail Mishustin

# RU foreign-minister
2004-03-09 Sergei Lavrov = Sergey Lavrov

# RU defence-minister
2001-03-28 Sergei Ivanov = Sergey Ivanov
2007-02-15 Anatoly Serdyukov
2012-11-06/2024-05-12 Sergei Shoigu = Sergey Shoigu
2024-05-12 Andrei Belousov = Andrey Belousov

# RU national-security-adviser
2008-05-12 Nikolai Patrushev = Nikolay Patrushev
2024-05-12 Sergei Shoigu

# UA head-of-state
2005-01-23 Viktor Yushchenko
2010-02-25/2014-02-22 Viktor Yanukovych
2014-02-23 Oleksandr Turchynov (acting)
2014-06-07 Petro Poroshenko
2019-05-20 Volodymyr Zelensky = Volodymyr Zelenskyy, Volodymyr Zelenskiy, Vladimir Zelensky

# UA head-of-government
2006-08-04 Viktor Yanukovych
2007-12-18/2010-03-03 Yulia Tymoshenko = Yuliya Tymoshenko
2010-03-04 - a deputy stood in
2010-03-11/2014-01-28 Mykola Azarov
2014-01-28/2014-02-22 Serhiy Arbuzov (acting)
2014-02-23 - the government was being formed
2014-02-27 Arseniy Yatsenyuk = Arseny Yatsenyuk
2016-04-14 Volodymyr Groysman
2019-08-29 Oleksiy Honcharuk
2020-03-04/2025-07-16 Denys Shmyhal = Denis Shmyhal
2025-07-17 Yulia Svyrydenko = Yuliia Svyrydenko

# UA foreign-minister
2010-03-11 Kostyantyn Hryshchenko
2012-12-24/2014-02-23 Leonid Kozhara
2014-02-24 - the government was being formed
2014-02-27 Andrii Deshchytsia (acting)
2014-06-19 Pavlo Klimkin
2019-08-29 Vadym Prystaiko
2020-03-04 Dmytro Kuleba
2024-09-05 Andrii Sybiha = Andriy Sybiha

# UA defence-minister
2014-10-14 Stepan Poltorak
2019-08-29 Andriy Zahorodniuk = Andrii Zahorodniuk
2020-03-04/2021-11 Andriy Taran = Andrii Taran
2021-11-04/2023-09 Oleksii Reznikov = Oleksiy Reznikov
2023-09-06/2025-07-17 Rustem Umerov
2025-07-17 Denys Shmyhal

# UA military-chief
2021-07-27 Valerii Zaluzhnyi = Valery Zaluzhny, Valerii Zaluzhny, Valeriy Zaluzhny
2024-02-08 Oleksandr Syrskyi = Oleksandr Syrsky, Oleksandr Syrskyy

# BY head-of-state
1994-07-20 Alexander Lukashenko = Aleksandr Lukashenko, Alyaksandr Lukashenka

# KZ head-of-state
1991-12-16 Nursultan Nazarbayev
2019-03-20 Kassym-Jomart Tokayev

# AZ head-of-state
2003-10-31 Ilham Aliyev

# AM head-of-government
2018-05-08 Nikol Pashinyan
`
