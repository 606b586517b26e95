import { foldName } from './lists/fold.ts'
import { GIVEN_NAMES } from './lists/given-names.ts'
import { SURNAMES } from './lists/surnames.ts'
import { plainApostrophes } from './plain-apostrophes.ts'

/**
 * Given names that the generated list lacks (Arabic, Hebrew, Chinese and Japanese script tells no Latin spelling, and
 * South Asia is thin there), in English spelling. Own compilation after the people whom the world's news names (2025),
 * grouped by where they are most at home. Names that are as often a place or a word stand in {@link AMBIGUOUS_GIVEN_NAMES}.
 */
const GIVEN_NAMES_TEXT = `
english: Alastair Alexandria Barack Brittany Clive Ed Eve Flora Gareth Geoff Graeme Grant Iris Ivy Jo Keir Mason Matt Miles Nick Olive Rishi Rob Rod Sandy Virginia Will Zach Condoleezza Tulsi Vivek Peta Niamh Saoirse
romance: Dilma Evo Florence Jair Marine Rosario Salvador Santiago Sofía Nayib
germanic: Anke Bjarni Carsten Eberhard Frans Frank-Walter Geert Geir Gerd Günther Gunther Hartmut Heiko Henk Jochen Jürgen Jurgen Karl-Heinz Karsten Margrethe Marie-Agnes Pål Reiner Rüdiger Ruud Sauli Siegfried Sigmar Thorsten Thorbjørn Till Uwe Volker Volkmar Walther Wim Wopke
slavic: Alexey Boleslaw Boyko Bronislaw Czeslaw Danylo Denys Dmytro Fyodor Halyna Ihor Jarosław Jaroslaw Kateryna Kolinda Kyrylo Lech Lubov Maciej Marina Mariusz Maxim Milan Mykhailo Mykola Oleh Oleksii Olha Radosław Radoslaw Ratko Roman Rustem Semyon Serhiy Serhii Sofia Sviatlana Vadym Vasyl Viacheslav Vladimir Vojislav Volodymyr Wojciech Yegor Yevgeny Yevhen Yuliia Zbigniew Andor Katalin Judit Orsolya Kyriakos Giorgos Konstantinos Nikos Stavros Ilir Vjosa Hashim Aivaras Gitanas Evika Kersti Alar Mart Toomas Sauli Jyrki Ion
arabic: Abdelaziz Abdelfattah Abdelmadjid Abdullahi Abdulrahman Abu Akbar Alireza Anwar Asghar Ashraf Asif Atef Atiku Ayatollah Azzam Bahaa Bakr Barham Bashar Bashir Basil Bassam Bassem Bisan Dalal Daoud Ebrahim Emad Esam Esmail Essam Ezzat Fahad Fahd Faisal Fares Farid Fatemeh Fawzi Fayez Fouad Fuad Ghada Ghassan Hafez Haidar Haitham Hala Hamad Hanan Hashem Heba Hisham Hosni Hossein Huda Husain Hussain Ihab Iqbal Jaafar Jabir Jafar Jalal Jameel Javad Kassem Khaled Lubna Lulwah Maha Mahmood Majed Majid Malala Masoud Mas'oud Massoud Mazen Mervat Mohammadbagher Mohsen Moncef Mojtaba Moqtada Mostafa Mouaz Muammar Muhammadu Mukhtar Muna Murad Muqtada Nabih Nader Naguib Naif Nasser Nasr Nawaf Nawaz Nayef Nazir Nidal Osama Othman Qais Qasem Qasim Raed Rafik Rafat Raja Ramadan Ramzi Rashed Raza Reem Ruhollah Sabah Sadiq Saeb Saeed Said Saif Salah Salam Saleh Salem Sameh Sanaa Sayed Sayyid Shadi Shahid Shaker Shakir Shahbaz Shehbaz Sherif Shireen Soha Suad Suhail Suleiman Sultan Talal Tamim Tariq Tarek Tareq Tawfik Tayyip Turki Usama Uthman Waheed Waleed Wasim Yaseen Yasir Yousuf Zaid Zayed Zaynab Zuhair Bilawal Benazir Ishaque Khawaja Pervez Shah Masood Azhar Ashfaq Hibatullah Sirajuddin Zalmay
turkic_iranian: Arash Asghar Ataturk Azita Behrouz Binali Devlet Farhad Gurbanguly Imamali Kasra Kassym-Jomart Masih Mohammad-Javad Naser Nasrin Nazanin Nursultan Parviz Sadyr Sahiba Saparmurat Serzh Shavkat Shirin Siamak Yashar
south_asian: Aamir Abhijit Abhinandan Abhishek Adani Aditi Ajay Akash Akhilesh Akshay Amarinder Ambika Amitabh Amol Anandiben Ananya Anirban Ankit Anup Anupam Aparna Arvind Ashish Ashwini Asaduddin Atal Atul Avinash Babul Balakrishnan Bharat Bhagwant Bhupender Bhupesh Bhumika Bijoy Bipin Biplab Biren Chandrababu Chandrika Chirag Daggubati Debashish Deepak Deepti Devendra Dharmendra Digvijaya Dilip Diya Droupadi Eknath Gaurav Ghulam Gotabaya Govind Gulzar Gurmeet Hardeep Harish Harsh Harsha Harshvardhan Hemant Himanta Hiren Indrajit Ishwar Jagan Jagat Jaideep Jairam Jatin Jawaharlal Jayant Jyotiraditya Kajal Kanhaiya Kapil Karti Kavita Keshav Khaleda Kiren Kishore Kuldeep Kunal Lalit Lalu Lata Madhav Madhu Maharaj Mahatma Mahinda Mahua Maithripala Mallikarjun Mamata Manish Manmohan Manohar Mayawati Meera Meghna Mehbooba Milind Mithun Mohit Mukhtar Mulayam Murali Murlidhar Naresh Navjot Neelam Neeraj Nidhi Nikhil Nilesh Nirav Nirmala Nirupama Nishikant Nitin Nitish Omprakash Pankaj Parag Parineeta Parvez Parvathy Pavan Piyush Prabhat Prachanda Pradeep Pradip Prafulla Pramod Pranab Pratap Pratibha Pravin Preeti Pritam Priti Priyanka Pushkar Pushpa Raghav Raghuram Raja Rajat Rajeev Rajesh Rajnath Rajni Ram Raman Ramaswamy Ramnath Ranil Ranveer Rashmi Ratan Ravindra Ravish Rekha Ritu Roopa Ruchira Sadanand Sajid Sambit Sangeeta Sanjeev Sanjiv Sarojini Satyendra Saurabh Shailesh Sharad Shashi Sheikh Shikhar Shivraj Shobha Shubham Shubhanshu Shweta Siddharth Sita Sourav Srinivas Srinivasan Subhas Subrahmanyam Subramanian Sudha Sudhir Sujatha Sukhbir Sumit Sunil Suniti Supriya Swapan Swapna Swati Tanmay Tanvi Tejasvi Tejashwi Tejinder Uddhav Uday Utpal Vandana Varun Venkaiah Venkat Venkatesh Vikas Vikram Vineet Vinod Vipin Virat Virender Vishal Vishwas Vivek Yash Yashwant Yogi Zubin Khadga Bidhya Ruwan Anura Wickremesinghe Sajith Ziaur Hasina Tarique
east_asian: Akihiko Akihito Akio Akira Asako Atsushi Ayumi Banri Chie Chihiro Daisuke Daishiro Eiji Eriko Etsuro Fujio Fukushiro Fumio Gen Genki Go Goro Hajime Haruhiko Haruka Haruki Haruko Haruto Hayato Hideki Hideo Hidetoshi Hikaru Hiroaki Hirofumi Hirokazu Hiroki Hiromi Hiroshi Hiroyuki Hirohito Hisashi Ichiro Isao Isoroku Itsunori Jiro Jun Junichi Junichiro Juntaro Kaori Katsunobu Katsuya Kazuhiko Kazuhiro Kazuo Kazuya Kazuyoshi Kei Keigo Keiichi Keiji Keisuke Keita Keizo Kenichi Kenta Kentaro Kiichi Kiyoshi Kohei Koichi Koji Kosuke Kotaro Kunihiko Makiko Makoto Mamoru Manabu Masaaki Masahiko Masahiro Masanori Masaru Masashi Masato Masayoshi Masayuki Mayumi Megumi Midori Mieko Minoru Misako Mizuho Morihiro Motoko Nanako Naohito Naoki Naoko Naoto Naruhito Natsuo Nobuo Nobusuke Nobuyuki Norio Osamu Ryo Ryoichi Ryosei Ryosuke Ryota Ryu Ryuichi Sadako Sanae Satoko Satoru Satoshi Satsuki Seiji Seiko Seishiro Shigeaki Shigeru Shigeo Shin Shingo Shinichi Shinji Shinjiro Shinzo Shinzō Shizuka Sho Shohei Shoichi Shoji Shun Shunichi Sosuke Sota Sumio Susumu Tadashi Taichi Takahiro Takao Takashi Takayuki Takeo Takeshi Taku Takuma Takuya Taro Tatsuo Tatsuya Tetsu Tetsuo Tetsuro Tetsuya Tokiko Tomomi Toshiaki Toshihiro Toshimitsu Toshiro Toshiyuki Tsuneo Tsutomu Wataru Yasuhide Yasuhiro Yasuhito Yasunari Yasunori Yasuo Yasutoshi Yasuyuki Yohei Yoichi Yoji Yoshiaki Yoshihide Yoshihiko Yoshimasa Yoshinori Yoshio Yoshiro Yoshitaka Yosuke Yui Yuichi Yuichiro Yuji Yuka Yukari Yukio Yusuke Yuta Yutaka Yuya Xiaoming Xiaoping Xiaobo Jinping Keqiang Jintao Jiabao Zedong Enlai Zemin Rongji Weiwei Guangcheng Qishan Wenbin Lijian Chunying Jiechi Ying-wen Ing-wen Ching-te Ying-jeou Shui-bian Teng-hui Tseng-chang Tzu-i Jaushieh Jong-un Jong-il Yo-jong Il-sung Myung-bak Geun-hye Moo-hyun Dae-jung Jae-in Jae-myung Suk-yeol Keun-hye Ki-moon Kyung-wha Young-sam Sung-hoon Ji-sung Heung-min Min-jae Seung-hun Chan-wook Joon-ho Kun-hee Jae-yong Dung Aung Htin Myint Thaksin Yingluck Prayuth Srettha Paetongtarn Anutin Abhisit Pita Sirikit Bhumibol Vajiralongkorn Hun Sihanouk Ranariddh Norodom Thongloun Susilo Megawati Sri Basuki Anies Ganjar Puan Mahathir Anwar Azmin Khairy Rosmah Lim Goh Bongbong Delfin Tsakhiagiin Khaltmaagiin Khurelsukh
african: Abebe Abiy Adaeze Adebayo Ademola Afolabi Akinwumi Akin Azali Babatunde Bassirou Bola Chidi Chike Chinua Danai Debretsion Ebele Emmerson Faustin-Archange Femi Folake Garba Getachew Goodluck Haile Hailemariam Hakainde Ifeanyi Ikechukwu Jomo Kaguta Kgalema Lansana Laurent-Désiré Lazarus Macky Mangosuthu Mo Mobutu Muhoozi Mulatu Musalia Mwai Nangolo Ngozi Nkosazana Ngugi Obiageli Olusegun Pravin Raila Rigathi Salva Seretse Simba Siyabonga Tedros Thabo Thandi Thuli Uhuru Uzodinma Wangari Wole Yemi Yoweri Youssoufa Ziaka Zine
hebrew: Ahuva Amichai Arye Asaf Avigdor Aviv Avraham Ayelet Bezalel Ehud Eitan Elad Gadi Gilad Herzi Itamar Itzhak Meir Merav Miri Naftali Nir Ofer Ronen Sharren Shaul Shimon Shlomo Shmuel Tzachi Tzipi Uri Yaakov Yair Yariv Yehuda Yigal Yisrael Yitzhak Yossi Yuval Zalman Ze'ev Zeev Zvi
`

/** Given names that are at least as often a place, a month, a virtue or a word. Evidence only beside another name. */
const AMBIGUOUS_TEXT = `
Jordan Chad Georgia Israel India Kenya Cyprus China Paris Sydney London Austin Dallas Florence Charlotte Madison
Jackson Lincoln Washington Houston Victoria Carolina Savannah Brooklyn Chelsea Dakota Phoenix Troy Milan Sofia Lima
Adelaide Alexandria Virginia Santiago Salvador San Diego Kingston Bristol Lourdes Devon Kent Chester Lancaster Carson
Dane Finn Guy Faith Hope Grace Joy Charity Will Mark May April June August Summer Autumn Rose Lily Rich Bill Grant
Sandy Rusty Angel Christian Major Earl Duke Prince King Rex Dean Frank Ernest Art Miles Chase Drew Hunter Mason Skip
Lance Rod Pat Dawn Penny Ruby Amber Crystal Pearl Iris Violet Daisy Olive Holly Ivy Robin Jay Max Bob Jack Nick Sue
Go Min Gen Shah Sheikh Sultan Islam Malik Raja Maharaj Abu Abd Turki Gloria Mercedes Rosario Marine Novak Roman Mercy
`

const words = (text: string): ReadonlySet<string> =>
  new Set(text.split(/\s+/u).filter((word) => word !== '' && !word.endsWith(':')))

export const AMBIGUOUS_GIVEN_NAMES = words(AMBIGUOUS_TEXT)

const OWN = words(GIVEN_NAMES_TEXT)

/** The given names of the own table. */
export const OWN_GIVEN_NAMES: readonly string[] = [...OWN]

interface NameList {
  readonly sure: ReadonlySet<string>
  readonly ambiguous: ReadonlySet<string>
}

const onceRead = (text: string): (() => NameList) => {
  let list: NameList | null = null
  return () => {
    if (list === null) {
      const [sure, ambiguous] = text.split('\n\n')
      list = { sure: words(sure!), ambiguous: words(ambiguous!) }
    }
    return list
  }
}

const givenNames = onceRead(GIVEN_NAMES)
const surnames = onceRead(SURNAMES)

/** `Mark`, `D'Angelo`, `ʻAkau`: neither `mark` nor `MARK`. */
const isWrittenAsName = (word: string): boolean =>
  (isCapital(word.charCodeAt(0)) && isSmall(word.charCodeAt(1))) ||
  /^[\p{Lu}\p{Lt}](?:['’.-]?\p{Lu})?\p{Ll}|^\p{Lu}['’]\p{Lu}/u.test(word)

const isCapital = (code: number): boolean => code >= 65 && code <= 90
const isSmall = (code: number): boolean => code >= 97 && code <= 122

/** True for a given name that is seldom anything else. Case matters: `Mark`, not `mark`; accents do not. */
export const isGivenName = (word: string): boolean =>
  !AMBIGUOUS_GIVEN_NAMES.has(word) &&
  (OWN.has(word) ||
    (isWrittenAsName(word) && (givenNames().sure.has(foldName(word)) || OWN.has(plainApostrophes(word)))))

/** True for a given name that may as well be a word or a place. */
export const mayBeGivenName = (word: string): boolean =>
  OWN.has(word) ||
  AMBIGUOUS_GIVEN_NAMES.has(word) ||
  (isWrittenAsName(word) && isListed(givenNames(), foldName(word)))

const isListed = ({ sure, ambiguous }: NameList, folded: string): boolean =>
  sure.has(folded) || ambiguous.has(folded)

/** True for a surname that is seldom anything but a name (it may be a given name). Case matters, accents do not. */
export const isSurname = (word: string): boolean =>
  isWrittenAsName(word) && (FAMOUS.has(word) || surnames().sure.has(foldName(word)))

/** True for a surname that may as well be a word or a place: `King`, `Berlin`. */
export const mayBeSurname = (word: string): boolean =>
  isWrittenAsName(word) && (FAMOUS.has(word) || isListed(surnames(), foldName(word)))

/** Lower-case words inside names: "Ursula von der Leyen", "Mohammed bin Salman", "Abu Bakr al-Baghdadi". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de da do dos das del della di du la le van der den von zu zur bin bint ibn ben al el ter ten y e af av st'.split(
    ' ',
  ),
)

/** What may follow a full name: "Jr.", "III". */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set([
  'Jr',
  'Jr.',
  'Sr',
  'Sr.',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'XIV',
  'XVI',
])

/** Statesmen and others whom news names without a given name. Evidence only: the entity keeps the words of the text. */
const FAMOUS_TEXT = `
Trump Biden Obama Clinton Bush Reagan Kissinger Blinken Rubio Harris Pence Pompeo Hegseth Vance Musk Bezos Zuckerberg
Putin Lavrov Medvedev Peskov Navalny Prigozhin Zelensky Zelenskyy Zelenskiy Poroshenko Lukashenko Yeltsin Gorbachev Stalin Lenin
Xi Mao Deng Modi Gandhi Nehru Doval Vajpayee Abe Kishida Suga Ishiba Koizumi Aso Kono
Merkel Scholz Merz Macron Sarkozy Hollande Chirac Mitterrand Starmer Sunak Johnson Thatcher Churchill Blair Cameron Corbyn Farage
Netanyahu Gantz Sharon Rabin Arafat Abbas Sinwar Haniyeh Nasrallah Khamenei Khomeini Rouhani Raisi Pezeshkian Zarif Ahmadinejad
Erdogan Erdoğan Ataturk Assad Saddam Gaddafi Qaddafi Mubarak Sisi Morsi Mandela Mugabe Zuma Ramaphosa Kagame Museveni Ruto Kenyatta
Bolsonaro Lula Maduro Chávez Chavez Castro Milei Petro Bukele Orban Orbán Meloni Berlusconi Draghi Sánchez Rajoy Tusk Duda Kaczynski
Trudeau Carney Albanese Morrison Rudd Ardern Luxon Duterte Marcos Suharto Sukarno Jokowi Widodo Prabowo Mahathir Hitler Mussolini
Guterres Annan Stoltenberg Rutte Einstein Darwin Shakespeare Mozart Beethoven Picasso Napoleon Caesar Messi Ronaldo Federer Nadal Djokovic
`
const FAMOUS = words(FAMOUS_TEXT)

/** True for a surname that news uses alone. */
export const isFamousSurname = (word: string): boolean => FAMOUS.has(word)
