/**
 * Given names and surnames of languages that are not written in Latin letters, as English-language news spells them.
 * Own compilation of common names (2026), for the training of the name tagger only.
 */
export const ROMANISED_NAMES: Readonly<Record<string, { given: string; surnames: string }>> = {
  arabic: {
    given:
      'Ahmed Mohammed Mohamed Mahmoud Ali Hassan Hussein Omar Khaled Khalid Abdullah Abdul-Rahman Abdel Ibrahim Yousef Youssef Saeed Salem Faisal Nasser Tariq Walid Samir Karim Rashid Hamid Jamal Mustafa Nabil Adel Bassam Fadi Ghazi Hisham Imad Issa Jaber Majid Marwan Munir Nizar Qassem Rafiq Riad Sami Tawfiq Yasser Zaki Fatima Aisha Leila Layla Mariam Nadia Amina Hanan Huda Samira Rania Salma Zeinab',
    surnames:
      'al-Hashimi al-Masri al-Sabah al-Thani al-Maktoum al-Faisal al-Rashid al-Jubeir al-Otaibi al-Ghamdi al-Zahrani al-Qahtani Hassan Mansour Haddad Khoury Nasser Saleh Shaheen Barakat Daoud Farouk Ghanem Hamdan Hariri Ismail Jaber Jumblatt Kanaan Maher Moussa Nassar Odeh Qureia Rahman Sabri Shaath Suleiman Tantawi Younis Zaidan Bouteflika Benali Boumediene Belkacem Cherif Mansouri Trabelsi Bennani',
  },
  chinese: {
    given:
      'Wei Jun Ming Hong Qiang Lei Jing Xiaoping Zemin Jintao Rongji Peng Yang Ying Xiaoming Guofeng Jianguo Weidong Yongkang Qichen Zhijun Lihong Xiuying Chunhua Keqiang Qishan Dejiang Zhengsheng Yuanchao Haiyan Meiling Tao Bin Chao Ping Feng Hua Yan Li Min Kui Tieying Lanqing Jianxin Chong Kwok-keung Tak-wah Chi-ming Ka-shing Siu-lun Yao-ting Shui-bian Teng-hui Chu-lan',
    surnames:
      'Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Gao Lin Luo Zheng Liang Xie Tang Song Deng Han Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Su Lu Ding Ren Shen Yao Qian Qiao Chan Wong Lee Cheung Leung Lau Ng Tsang Tung Tsai Hsu Lien',
  },
  japanese: {
    given:
      'Hiroshi Takashi Kenji Kazuo Akira Masao Yoshiro Ryutaro Keizo Kiichi Tsutomu Tomiichi Noboru Shinji Daisuke Kenta Takeshi Makoto Satoshi Naoki Koji Yuji Shigeru Toru Osamu Junichi Shoji Hideo Masahiro Nobuyuki Yukio Kunio Seiji Naoto Yoko Keiko Naoko Yuko Akiko Kimiko Ai Mariko Kumiko Rie Miho Chiharu Yukie',
    surnames:
      'Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi Matsumoto Inoue Kimura Hayashi Shimizu Yamazaki Mori Abe Ikeda Hashimoto Yamashita Ishikawa Nakajima Maeda Fujita Ogawa Goto Okada Hasegawa Murakami Kondo Ishii Saito Sakamoto Endo Aoki Fujii Nishimura Fukuda Ota Miura Fujiwara Okamoto Matsuda Nakagawa Nakano Harada Ono Tamura Takeuchi Kaneko Wada Nakayama Ueda Miyazaki Morita Kajiyama Obuchi Nagano Takenaka Okuda',
  },
  korean: {
    given:
      'Young-sam Dae-jung Jong-il Il-sung Jong-pil Hoi-chang Doo-hwan Tae-woo Moo-hyun Chul-soo Sung-hoon Ji-sung Myung-bo Sun-hong Jung-hwan Young-pyo Dong-won Kyung-wha Hyun-jung Soo-young Min-jung Yong-nam Ki-moon Chang-soo Woo-choong Jong-soo Hee-chan Heung-min Kang-in',
    surnames:
      'Kim Lee Park Choi Chung Jung Kang Cho Yoon Yun Chang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Yoo Hong Chun Koh Moon Bae Baek Nam Roh Noh Ryu Paik Suh',
  },
  russian: {
    given:
      'Boris Viktor Vladimir Alexander Aleksandr Sergei Yevgeny Mikhail Nikolai Anatoly Yuri Gennady Igor Dmitry Oleg Ivan Pavel Andrei Alexei Valery Leonid Konstantin Vyacheslav Viacheslav Vadim Ruslan Aslan Shamil Akhmed Yegor Arkady Maxim Valentin Yelena Irina Natalya Svetlana Tatyana Olga Galina Larisa Lyudmila Anna Marina Yekaterina Oksana Leonid Petro Volodymyr Mykola Oleksandr Andriy Serhiy',
    surnames:
      'Ivanov Petrov Smirnov Kuznetsov Popov Sokolov Lebedev Kozlov Novikov Morozov Volkov Pavlov Semyonov Golubev Vinogradov Bogdanov Vorobyov Fyodorov Mikhailov Belyaev Tarasov Belov Komarov Orlov Kiselyov Makarov Andreyev Kovalev Ilyin Gusev Titov Kuzmin Kudryavtsev Baranov Kulikov Rodionov Rybkin Lebed Chubais Kravchuk Kuchma Marchuk Moroz Shevchenko Kovalenko Bondarenko Tkachenko Kravchenko Oliynyk Lysenko Ponomarenko Petrenko Zyuganov Primakov Chernomyrdin Maskhadov Ivanova Petrova Smirnova Kuznetsova Sokolova Medvedenko Kasyanov',
  },
  greek: {
    given:
      'Costas Kostas George Giorgos Yannis Yiannis Dimitris Nikos Christos Panagiotis Vassilis Andreas Theodoros Stavros Spyros Apostolos Evangelos Thanassis Michalis Alekos Maria Eleni Katerina Sofia Dora',
    surnames:
      'Papadopoulos Papandreou Karamanlis Simitis Mitsotakis Pangalos Papantoniou Stephanopoulos Kyprianou Clerides Vassiliou Georgiou Nikolaidis Dimitriou Economou Konstantinou Angelopoulos Alexiou Tsipras Samaras Venizelos Arsenis Evert Tsohatzopoulos Kokkalis Samaranis',
  },
  persian: {
    given:
      'Ali Akbar Mohammad Reza Hossein Mehdi Hassan Mahmoud Mohsen Kamal Ataollah Gholamhossein Javad Saeed Abbas Ebrahim Manouchehr Faezeh Zahra Shirin Parviz Khodadad Karim Burhanuddin Gulbuddin Ahmad Shah Abdul Rashid Hamid',
    surnames:
      'Rafsanjani Khatami Velayati Nateq-Nouri Karbaschi Kharrazi Karroubi Mohajerani Ebadi Daei Bagheri Azizi Mahdavikia Estili Hosseini Ahmadi Karimi Mousavi Moradi Rezaei Jafari Hashemi Rabbani Hekmatyar Massoud Dostum Karzai Mohseni Larijani',
  },
  hebrew: {
    given:
      'Yitzhak Shimon Benjamin Binyamin Ehud Ariel David Dan Yossi Avraham Moshe Haim Uri Natan Eli Amnon Rafael Yehuda Shlomo Meir Tzipi Leah Dalia Limor Naomi Yoram Gideon',
    surnames:
      'Rabin Peres Netanyahu Barak Sharon Levy Cohen Mordechai Meridor Beilin Sarid Shahak Ramon Weizman Kahalani Sharansky Deri Eitan Naveh Gold Mizrahi Peretz Biton Dayan Friedman Katz Azoulay Shavit Golan Ben-Ami Ben-Eliezer Bar-Ilan',
  },
  thai: {
    given:
      'Chuan Chavalit Banharn Chatichai Thaksin Surin Supachai Amnuay Somchai Prasong Suchinda Anand Prem Sanoh Newin Yingluck Abhisit Suthep Korn Chalerm Samak Somsak Vichai Kasit',
    surnames:
      'Leekpai Yongchaiyudh Silpa-archa Choonhavan Shinawatra Pitsuwan Panitchpakdi Viravan Wongsawat Soonsiri Kraprayoon Panyarachun Tinsulanonda Thienthong Chidchob Vejjajiva Thaugsuban Chatikavanij Yoobamrung Sundaravej',
  },
  indian: {
    given:
      'Atal Narasimha Inder Deve Sonia Rajiv Lalu Mulayam Sharad Jyoti Harkishan Pranab Manmohan Jaswant Yashwant Madhavrao Sitaram Kanshi Mamata Jayalalitha Chandrababu Sachin Mohammad Anil Venkatesh Javagal Rahul Sourav Navjot Sanjay Ajay Sunil Leander Mahesh Nawaz Benazir Farooq Imran Wasim Waqar Saeed Inzamam-ul Aamir Ijaz Arjuna Aravinda Sanath Muttiah Chandrika Ranil Lakshman Hasina Khaleda Sheikh Girija Krishna Sher',
    surnames:
      'Vajpayee Rao Gujral Gowda Gandhi Yadav Pawar Basu Surjeet Mukherjee Singh Sinha Scindia Kesri Ram Banerjee Naidu Tendulkar Azharuddin Kumble Prasad Srinath Dravid Ganguly Sidhu Manjrekar Jadeja Joshi Paes Bhupathi Sharif Bhutto Leghari Khan Akram Younis Anwar Malik Sohail Ahmed Ranatunga Jayasuriya Muralitharan Kumaratunga Wickremesinghe Kadirgamar Wajed Zia Rahman Koirala Deuba Bahadur Thapa Shrestha Patel Sharma Verma Gupta Mehta Reddy Iyer Nair Menon Pillai Das Chatterjee Bose Sen Desai Kulkarni Perera Fernando de Silva Mendis',
  },
  african: {
    given:
      'Nelson Thabo Kofi Robert Daniel Yoweri Sani Moshood Olusegun Jerry Laurent Mobutu Joseph Paul Pasteur Pierre Sylvestre Jonas Jose Joaquim Frederick Kenneth Sam Meles Isaias Hosni Haile Fatuma Kipchoge Moses Noah Wilson Venuste Frankie Jonathan Nwankwo Jay-Jay Sunday Tijani Abedi Anthony Didier Samuel Roger Emmanuel Blaise Omar Idriss Alpha Lansana Ange-Felix Gnassingbe Mathieu',
    surnames:
      'Mandela Mbeki Annan Mugabe Moi Museveni Abacha Abiola Obasanjo Rawlings Kabila Kasavubu Kagame Bizimungu Buyoya Ntibantunganya Savimbi Chissano Chiluba Kaunda Nujoma Zenawi Afewerki Gebrselassie Kiptanui Tanui Ngugi Keter Kipketer Komen Niyongabo Fredericks Kanu Okocha Oliseh Babangida Pele Yeboah Drogba Etoo Milla Amunike Compaore Bongo Deby Konare Conte Patasse Eyadema Kerekou Diouf Ndiaye Traore Diallo Toure Kone Mensah Boateng Appiah Asante Owusu Okafor Adeyemi Balogun Eze Nwosu Wanjiru Kimani Odinga Ochieng Mwangi Tshabalala Khumalo Dlamini Zulu Nkosi Moyo Banda Phiri Mutasa',
  },
}
