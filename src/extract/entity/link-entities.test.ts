import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bareArticle } from '../../core/article.ts'
import type { LinkedArticle } from '../../core/extraction.ts'
import { segmentArticle } from '../text/segment-article.ts'
import { linkEntities } from './link-entities.ts'

const link = (text: string): LinkedArticle =>
  linkEntities({
    ...segmentArticle(bareArticle('a', text)),
    recognizedTimes: [],
  })

/** Puts the found names back into the text: `[Norway|country:NO]’s premier`. */
const marked = (text: string): string => {
  const { mentions } = link(text)
  return [...mentions]
    .reverse()
    .reduce(
      (out, { start, end, entity }) =>
        `${out.slice(0, start)}[${out.slice(start, end)}|${entity}]${out.slice(end)}`,
      text,
    )
}

const expectMarked = (notation: string): void => {
  const plain = notation.replace(/\[([^|\]]+)\|[^\]]+\]/gu, '$1')
  expect(marked(plain)).toBe(notation)
}

const entity = (text: string, id: string) => link(text).entities.find((one) => one.id === id)

describe('people', () => {
  test.each([
    'Foreign Secretary [Vikram Misri|person:vikram-misri]’s visit ended. [Misri|person:vikram-misri] left.',
    'He met [S. Jaishankar|person:s-jaishankar] and General [Okafor|person:okafor].',
    '[Ursula von der Leyen|person:ursula-von-der-leyen] told [Mohammed bin Salman|person:mohammed-bin-salman] so.',
    'Premier [Su Tseng-chang|person:su-tseng-chang] and [Miguel Díaz-Canel|person:miguel-diaz-canel] met [Tom O’Brien|person:tom-obrien].',
    'Defence Minister [Rajnath. Singh|person:rajnath-singh], who came late, spoke.',
    '[BJP|organization:bjp] MPs [Asha Rao|person:asha-rao], [Brij Lal|person:brij-lal], and [Kiran Baruah|person:kiran-baruah] came.',
    '[JD(U)|organization:jd-u] MP [Sanjay Kumar Jha|person:sanjay-kumar-jha] spoke; [Sanjay Jha|person:sanjay-kumar-jha] left.',
    'Senior Deputy Minister for Foreign Affairs [Hiroyuki Namazu|person:hiroyuki-namazu] came.',
    'The singer [Xanthe Quorl|person:xanthe-quorl] sang.',
    '[Ahmed Khan|person:ahmed-khan], 34, was arrested.',
    'Vice President [Harris|person:harris] spoke.',
    '[Michael Jordan|person:michael-jordan] went to [Jordan|country:JO].',
    '[Jordan Peele|person:jordan-peele] directed it.',
    'Prime Minister [Theresa May|person:theresa-may] resigned in May.',
  ])('%s', (notation) => {
    expectMarked(notation)
  })

  test.each([
    'They launched Operation Sindoor on Monday.',
    'He spoke at the Raisina Dialogue.',
    'The Malabar exercise began.',
    'The Covid pandemic ended in April.',
    'A Special Strategic and Global Partnership was agreed.',
    'The Prime Minister and the Foreign Minister met on Friday.',
    'However, Terms and Conditions apply.',
  ])('nobody is named in: %s', (text) => {
    expect(link(text).entities.filter(({ kind }) => kind === 'person')).toEqual([])
  })

  test('a name in the other order is the same person, and both forms are kept', () => {
    const text = 'Foreign Minister Toshimitsu Motegi arrived. “I met FM Motegi Toshimitsu of Japan,” he said.'
    expect(entity(text, 'person:toshimitsu-motegi')).toMatchObject({
      aliases: ['Motegi Toshimitsu'],
      country: 'country:JP',
    })
  })

  test('two people of one surname stay two, and the surname goes to the one named last', () => {
    expectMarked(
      '[Ahmed Khan|person:ahmed-khan] spoke. [Khan|person:ahmed-khan] left. [Imran Khan|person:imran-khan] came. [Khan|person:imran-khan] stayed.',
    )
  })

  test('a rank behind a civil office is kept as a form of the name', () => {
    expect(entity('Japanese Defense Minister General Tanaka spoke.', 'person:tanaka')).toMatchObject({
      aliases: ['General Tanaka'],
      roles: [{ title: 'Defense Minister', country: 'country:JP', qualifier: null }],
    })
  })
})

describe('whom a person serves', () => {
  test.each([
    ['Japanese Foreign Minister Taro Kono spoke.', 'person:taro-kono', 'country:JP'],
    ["India's External Affairs Minister S. Jaishankar spoke.", 'person:s-jaishankar', 'country:IN'],
    ['Japan’s new Foreign Minister Taro Kono spoke.', 'person:taro-kono', 'country:JP'],
    ['President of France Emmanuel Macron spoke.', 'person:emmanuel-macron', 'country:FR'],
    ['Keir Starmer, Britain’s prime minister, spoke.', 'person:keir-starmer', 'country:GB'],
    [
      'Key Japanese officials, including Vice Foreign Minister Ken Mori, came.',
      'person:ken-mori',
      'country:JP',
    ],
    ['Sanae Mori was elected as Japan’s new Prime Minister.', 'person:sanae-mori', 'country:JP'],
    ["He met Ukraine's Oleksandr Sych.", 'person:oleksandr-sych', 'country:UA'],
    ['BJP MP Asha Rao spoke.', 'person:asha-rao', 'country:IN'],
  ])('%s', (text, id, country) => {
    expect(entity(text, id)?.country).toBe(country)
  })

  test('a title without a country tells none', () => {
    expect(entity('Foreign Minister Taro Kono spoke in Paris.', 'person:taro-kono')?.country).toBeNull()
  })

  test('the qualifier is told apart from the title', () => {
    expect(entity('Former Pakistan Prime Minister Imran Khan spoke.', 'person:imran-khan')?.roles).toEqual([
      { title: 'Prime Minister', country: 'country:PK', qualifier: 'former' },
    ])
  })
})

describe('countries and places', () => {
  test.each([
    '[India|country:IN]-[Japan|country:JP] relations are good.',
    'The [Japan|country:JP]-[US|country:US]-[Australia|country:AU]-[India|country:IN] ([Quad|organization:quad]) partnership grew.',
    'The role that [Tokyo|country:JP] and [New Delhi|country:IN] play is big.',
    'They met in [Tokyo|place:tokyo] and flew to [New Delhi|place:new-delhi].',
    'Talks between [Seoul|country:KR] and [Beijing|country:CN] failed.',
    'The [Kremlin|country:RU] said no.',
    'The [Indian Embassy|organization:indian-embassy] in [Tokyo|place:tokyo] said so.',
    'Ships cross the [Indian Ocean|place:indian-ocean] and the [South China Sea|place:south-china-sea].',
    'The [Japan Bank for International Cooperation|organization:japan-bank-for-international-cooperation] paid.',
    'He wrote in the [New England Journal of Medicine|organization:new-england-journal-of-medicine].',
    'She lives in [Indiana|place:indiana].',
    'They told us to join [Chad|country:TD].',
    'The statue stands in [Velbrook|place:velbrook], [Tokyo|place:tokyo].',
    'A former premier of [Taiwan|country:TW] spoke.',
    'He speaks French.',
    'It is written in English.',
    'The [US|country:US]-led force left.',
  ])('%s', (notation) => {
    expectMarked(notation)
  })

  test('Georgia beside Atlanta is the state, beside Tbilisi the country', () => {
    expectMarked('Voters in [Georgia|place:georgia] and its capital [Atlanta|place:atlanta] agreed.')
    expectMarked('[Georgia|country:GE] and people in [Tbilisi|place:tbilisi] agreed.')
  })

  test('a place tells its country', () => {
    expect(entity('They met in Velbrook, Norway.', 'place:velbrook')?.country).toBe('country:NO')
    expect(entity('They met in Kuala Lumpur.', 'place:kuala-lumpur')?.country).toBe('country:MY')
  })
})

describe('organisations', () => {
  test('a ministry is told apart by its country', () => {
    const text = 'Japan’s Ministry of Foreign Affairs met India’s Ministry of Foreign Affairs.'
    expect(
      link(text)
        .entities.filter(({ kind }) => kind === 'organization')
        .map(({ name }) => name),
    ).toEqual(['Ministry of Foreign Affairs (India)', 'Ministry of Foreign Affairs (Japan)'])
  })

  test('a country right behind a company names its branch', () => {
    expectMarked(
      '[Samsung America|organization:samsung-america] grew, said [Google|organization:google] in [India|country:IN].',
    )
  })

  test('an unknown name in a list of organisations is one', () => {
    expectMarked(
      'He joined the [Harbour Workers Union|organization:harbour-workers-union], [NHK|organization:nhk], and [Velo Quandry|organization:velo-quandry].',
    )
  })

  test('an acronym in brackets is the organisation before it, everywhere', () => {
    expectMarked(
      'The [Harbour Workers Union|organization:harbour-workers-union] ([HWU|organization:harbour-workers-union]) struck. The [HWU|organization:harbour-workers-union] won.',
    )
  })
})

describe('titles that stand for people', () => {
  const rolesIn = (text: string) => {
    const doc = link(text)
    return doc.roleMentions.map((mention) => [text.slice(mention.start, mention.end), mention.entity])
  }

  test('a definite title of one person of the article is that person', () => {
    expect(rolesIn('Japanese Foreign Minister Taro Kono came. The Foreign Minister spoke.')).toEqual([
      ['Foreign Minister', 'person:taro-kono'],
    ])
    expect(rolesIn('Japanese Foreign Minister Taro Kono came. The Japanese minister spoke.')).toEqual([
      ['minister', 'person:taro-kono'],
    ])
    expect(rolesIn('Foreign Minister Taro Kono came. The Minister of External Affairs spoke.')).toEqual([
      ['Minister of External Affairs', 'person:taro-kono'],
    ])
  })

  test.each([
    'Japanese Foreign Minister Taro Kono met Chinese Foreign Minister Wang Yi. The Foreign Minister spoke.',
    'Japanese Foreign Minister Taro Kono came. He became the Foreign Minister in 2019.',
    'Japanese Foreign Minister Taro Kono came. The Defence Minister spoke.',
    'Japanese Foreign Minister Taro Kono came. A foreign minister has much to do.',
  ])('a title stays open where more than one or nobody fits: %s', (text) => {
    expect(rolesIn(text)).toEqual([])
  })
})

describe('any text', () => {
  const pieces = fc.constantFrom(
    'Japan',
    'Tokyo',
    'India-Japan',
    'Foreign',
    'Minister',
    'Taro',
    'Kono',
    'of',
    'the',
    'and',
    ',',
    '.',
    '’s',
    'said',
    'Bank',
    'for',
    'S.',
    'van',
    '(',
    ')',
    'NATO',
    'in',
    'The',
    'Operation',
    '“',
    'Gen',
    'US$',
    '\n',
  )

  test('mentions are exact, in order, never overlap, and name the listed entities', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const doc = link(parts.join(' '))
        let last = 0
        for (const mention of doc.mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(last)
          expect(mention.end).toBeGreaterThan(mention.start)
          expect(doc.text.slice(mention.start, mention.end)).toMatch(/^\S(?:[\s\S]*\S)?$/u)
          last = mention.end
        }
        const ids = doc.entities.map(({ id }) => id)
        expect(ids).toEqual([...new Set(doc.mentions.map(({ entity: id }) => id))].sort())
        for (const role of doc.roleMentions)
          expect(doc.mentions.some(({ start, end }) => start < role.end && role.start < end)).toBe(false)
      }),
      { numRuns: 300 },
    )
  })
})
