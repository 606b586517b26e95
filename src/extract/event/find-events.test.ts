import { describe, expect, test } from 'vitest'
import { bareArticle } from '../../core/article.ts'
import { extractArticle } from '../extract-article.ts'

const extract = (text: string) => extractArticle(bareArticle('test', text))

const told = (text: string) =>
  extract(text).eventMentions.map(({ title, kind, factuality }) => `${title} · ${kind} · ${factuality}`)

/** Who takes part in the first event, and how. */
const rolesIn = (text: string) =>
  extract(text).eventMentions[0]?.participants.map(({ entity, role }) => `${entity} ${role}`)

/** One article of one sentence → the events that it tells. */
const sentences: readonly (readonly [string, readonly string[]])[] = [
  [
    'French President Emmanuel Macron met Chancellor Olaf Scholz in Berlin on Tuesday.',
    ['Emmanuel Macron meets Olaf Scholz in Berlin · meeting · asserted'],
  ],
  ['Prime Minister Mark Rutte visited Kenya in May 2023.', ['Mark Rutte visits Kenya · visit · asserted']],
  ['Brazil will host the summit in November.', ['Brazil to host the summit · meeting · planned']],
  [
    'Mary Robinson was elected President of Ireland in 1990.',
    ['Mary Robinson elected President of Ireland · election · asserted'],
  ],
  [
    'Kenya and Uganda signed a trade agreement in Nairobi on 4 March 2021.',
    ['Kenya and Uganda sign trade agreement in Nairobi · agreement · asserted'],
  ],
  [
    'Foreign Minister Penny Wong is scheduled to visit Fiji next month.',
    ['Penny Wong to visit Fiji · visit · planned'],
  ],
  [
    'Two people were killed in Oslo on Friday, police said.',
    ['Two people killed in Oslo · attack · reported'],
  ],
  [
    'Anna Berg held bilateral talks with Finance Minister Tom Hill in Cairo.',
    ['Anna Berg meets Tom Hill in Cairo · meeting · asserted'],
  ],
  ['A typhoon hit Manila on Sunday.', ['Typhoon hits Manila · disaster · asserted']],
  [
    'A magnitude 6.4 earthquake struck Nepal on Tuesday, killing at least 35 people.',
    ['Magnitude 6.4 earthquake strikes Nepal, killing at least 35 people · disaster · asserted'],
  ],
  [
    'The driver was arrested on Saturday and charged with theft.',
    ['Driver arrested · legal · asserted', 'Driver charged with theft · legal · asserted'],
  ],
  [
    'Clara Ruiz, who was dismissed in May, denied breaking the law.',
    ['Clara Ruiz dismissed · election · asserted', 'Clara Ruiz denies breaking the law · legal · denied'],
  ],
  ['The captain, Tom Hill, was sworn in on Monday.', ['Tom Hill sworn in · election · asserted']],
  [
    'Norvik Bank said on Monday it would close 40 branches.',
    ['Norvik Bank to close 40 branches · economic · planned'],
  ],
  [
    'Officials confirmed 14 cases of cholera on Friday.',
    ['Officials confirm 14 cases of cholera · disaster · asserted'],
  ],
  ['Clashes broke out in Cairo on Friday.', ['Clashes break out in Cairo · attack · asserted']],
  [
    'Shares in the firm fell 7 percent on Monday.',
    ['Shares in the firm fall 7 percent · economic · asserted'],
  ],
  [
    'Anna Berg beat Ruth Chen 6-4 6-2 in Rome on Sunday.',
    ['Anna Berg beats Ruth Chen 6-4 6-2 in Rome · other · asserted'],
  ],
  [
    'A jury found Tom Hill guilty of fraud, and a judge sentenced him to six years in prison.',
    [
      'Jury finds Tom Hill guilty of fraud · legal · asserted',
      'Judge sentences Tom Hill to six years in prison · legal · asserted',
    ],
  ],
  [
    'At least 18 civilians, including six children, were killed in Aleppo.',
    ['At least 18 civilians killed in Aleppo · attack · asserted'],
  ],
  // Verbs that no table lists.
  [
    'A landslide sealed the shaft, and engineers drained the mine in July.',
    ['Landslide seals the shaft · disaster · asserted', 'Engineers drain the mine · other · asserted'],
  ],
  ['Anna Berg will pick the squad on May 3.', ['Anna Berg to pick the squad · other · planned']],
  ['The tanker, with no cargo, was towed to Oslo on Friday.', ['Tanker towed to Oslo · other · asserted']],
  ['The first attempt, on February 28, was stopped.', ['First attempt stopped · other · asserted']],
  // Gaps, captions, cut lengths, relative clauses.
  [
    'Two soldiers were killed and five wounded in Lagos on Monday.',
    ['Two soldiers killed · attack · asserted', 'Five wounded in Lagos · attack · asserted'],
  ],
  [
    'Nine people were hurt when a tram derailed in Oslo.',
    ['Nine people hurt · disaster · asserted', 'Tram derails in Oslo · disaster · asserted'],
  ],
  ['Police officers arrest a man in Oslo.', ['Police officers arrest man in Oslo · legal · asserted']],
  [
    'A crowd that had come to hear the king burned buses on Tuesday.',
    ['Crowd burns buses · disaster · asserted'],
  ],
  [
    'Norvik Bank lost ten guards, among them two men who were stabbed on Monday.',
    ['Norvik Bank loses ten guards · other · asserted', 'Two men stabbed · attack · asserted'],
  ],
  ['The prints were all donated by Tom Hill in May.', ['Prints donated by Tom Hill · economic · asserted']],
  [
    'Norvik Bank lodged an appeal three days after the ruling.',
    ['Norvik Bank lodges appeal · other · asserted'],
  ],
  // A pronoun for the one candidate of the sentence before.
  [
    'The tanker left Oslo on Friday. It sank on Sunday off Bergen.',
    ['Tanker leaves Oslo · other · asserted', 'Tanker sinks off Bergen · disaster · asserted'],
  ],
  [
    'Workers at the plant walked out on Monday. They returned on Friday.',
    ['Workers at the plant walk out · other · asserted', 'Workers at the plant return · other · asserted'],
  ],
  ['The treaty was ratified by Norway in 2012.', ['Treaty ratified by Norway · agreement · asserted']],
]

describe('findEvents', () => {
  test.each(sentences)('tells of %s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  /** Standing truths, opinions, habits, hypotheses and bare pointers tell of nothing that happened. */
  test.each([
    'Terrorism cannot be justified under any circumstances.',
    'The two countries conduct various joint military exercises.',
    'Trust and transparency are our common concerns.',
    'Norway is a member of the alliance.',
    'The song hit the charts in May.',
    'The mayor will meet donors next week.',
    'If Kenya attacked, the world would be against it.',
    'These meetings were useful.',
    'The ministers did not meet.',
    'If the army stormed the plant, hostages could be killed.',
    'It was unclear what had caused the crash.',
    'Her son was accused of stealing bicycles.',
    'The ward usually treats 300 people on Mondays.',
    'The mine belonged to a Swedish firm in May.',
    'No passengers were hurt on Friday.',
    'The pressure on prices weakened in June.',
    'The Museum of Flight in Seattle has 40 halls.',
    'Germany has a plant. It took nine hours on Friday.',
    'The court ordered her to pay.',
  ])('tells of nothing in: %s', (text) => {
    expect(told(text)).toEqual([])
  })

  /** Trigger → the words of the time that belongs to it. */
  test.each([
    ['Police said on Monday that a miner died on Sunday.', { died: 'Sunday' }],
    ['On Monday a bomb exploded in Cairo.', { exploded: 'Monday' }],
    ['In October, Norvik Bank cut 900 jobs.', { cut: 'October' }],
    [
      'The mayor resigned on Friday after protesters stormed the hall on Monday.',
      { resigned: 'Friday', stormed: 'Monday' },
    ],
    ['A bridge collapsed in Genoa during a storm on Tuesday.', { collapsed: 'Tuesday' }],
    ['Tom Hill, who won in 2013, lost the final on Sunday.', { won: '2013', lost: 'Sunday' }],
    ['Norvik Bank reported a profit for the fourth quarter on Thursday.', { reported: 'Thursday' }],
    ['Anna Berg was overthrown in a coup in July 1985.', { overthrown: 'July 1985' }],
  ])('gives each event the time of its own clause: %s', (text, expected) => {
    const doc = extract(text)
    const times = doc.eventMentions.map(({ trigger, times: [first] }) => [
      doc.text.slice(trigger.start, trigger.end),
      first === undefined
        ? null
        : doc.text.slice(doc.recognizedTimes[first]!.start, doc.recognizedTimes[first]!.end),
    ])
    expect(Object.fromEntries(times)).toEqual(expected)
  })

  test('gives roles by grammar: who did it, to whom, where', () => {
    const [event] = extract('Tom Hill was shot by Ivan Petrov in Oslo on Friday.').eventMentions
    expect(event?.participants).toEqual([
      { entity: 'person:tom-hill', role: 'patient' },
      { entity: 'person:ivan-petrov', role: 'agent' },
      { entity: 'place:oslo', role: 'place' },
      { entity: 'country:NO', role: 'involved' },
    ])
  })

  test('keeps praise only where it is the news: in the lead, or on a day of its own', () => {
    const lead = 'Minister Ana Lopez praised the plan of President Tom Hill.'
    const treaty = 'Kenya signed a treaty with Uganda on Friday.'
    expect(told(lead)).toHaveLength(1)
    expect(told(`${treaty} ${lead}`)).toEqual(['Kenya signs treaty with Uganda · agreement · asserted'])
    expect(told(`${treaty} ${lead.replace('.', ' on Monday.')}`)).toHaveLength(2)
  })

  test('takes a place in the subject for where it is, not for who acts', () => {
    expect(rolesIn('Police in Dublin arrested Tom Hill on Tuesday.')).toEqual([
      'place:dublin place',
      'person:tom-hill patient',
      'country:IE involved',
    ])
    expect(rolesIn('Officials from Japan arrested Tom Hill on Tuesday.')).toContain('country:JP agent')
  })

  test('counts those whom an aside names among the subject', () => {
    expect(rolesIn('Two lawmakers, Anna Berg and Tom Hill, were arrested on Friday.')).toEqual([
      'person:anna-berg patient',
      'person:tom-hill patient',
    ])
  })

  test('shows an event of a clause behind another verb by its own words', () => {
    const doc = extract('The company stopped paying the crew of the tanker seized by pirates on Friday.')
    const [event] = doc.eventMentions
    expect(doc.text.slice(event!.evidence[0]!.start, event!.evidence[0]!.end)).not.toContain('stopped')
  })

  test('knows whose arrest it was by the one person whom the sentence has named', () => {
    const text =
      'Tom Hill founded the bank in 1981. Its accountant, Anna Berg, has been in custody since her arrest on May 27.'
    expect(extract(text).eventMentions.map(({ title }) => title)).toContain('Anna Berg’s arrest')
  })

  test('keeps every promise of a speaker that is another', () => {
    expect(
      told(
        'Kenya signed a treaty. Ana Lopez pledged 20 million dollars. Ana Lopez vowed to rebuild Nairobi.',
      ),
    ).toHaveLength(3)
  })

  test('counts the leader of a delegation among those who take part', () => {
    const events = extract(
      'The Kenyan delegation, led by Anna Berg, arrived on Monday. The delegation visited Oslo on Tuesday.',
    ).eventMentions
    expect(events.length).toBeGreaterThan(0)
    for (const { participants } of events)
      expect(participants.map(({ entity }) => entity)).toContain('person:anna-berg')
  })

  test('reads what a sentence of a thousand words tells', () => {
    const list = Array.from({ length: 250 }, (_, index) => `item ${index} of the list`).join(', ')
    expect(told(`${list}; Maria Silva resigned in Lisbon on Monday; ${list}.`)).toContain(
      'Maria Silva resigns in Lisbon · election · asserted',
    )
  })

  test('splits a list of officials met into one meeting with each', () => {
    const events = extract(
      'Foreign Minister Ine Eriksen met with officials, including Defence Minister Anna Larsen, Ambassador Tom Hill, and Governor Ruth Chen.',
    ).eventMentions
    expect(events.map((event) => event.title)).toEqual([
      'Ine Eriksen meets Anna Larsen',
      'Ine Eriksen meets Tom Hill',
      'Ine Eriksen meets Ruth Chen',
    ])
  })

  test('splits a dated list under one verb, each part with its own date and evidence', () => {
    const doc = extract(
      'Ties were upgraded to a “Friendship” in 1998, a “Partnership” in 2005, and a “Strategic Partnership” in 2017.',
    )
    const parts = doc.eventMentions.map(({ evidence, times }) => [
      doc.text.slice(evidence[0]!.start, evidence[0]!.end),
      times.length,
    ])
    expect(parts).toEqual([
      ['Ties were upgraded to a “Friendship” in 1998', 1],
      ['a “Partnership” in 2005', 1],
      ['a “Strategic Partnership” in 2017', 1],
    ])
  })

  test('finds an event that a noun names, with its possessor as the subject of the title', () => {
    expect(told('Ambassador Jane Goodwin’s visit to Lisbon in April 2019 was a success.')).toContain(
      'Jane Goodwin visits Lisbon · visit · asserted',
    )
  })

  test('orders an event after the one it answers', () => {
    const [first, second] = extract(
      'Operation Dawn was launched in response to the May 3 Karachi attack.',
    ).eventMentions
    expect(first?.order).toEqual({ relation: 'after', event: 1 })
    expect(second?.kind).toBe('attack')
  })

  test('sees both countries of a word that joins two', () => {
    const [event] = extract('Japan-Kenya ties were elevated to a partnership in 2016.').eventMentions
    expect(event?.participants.map(({ entity }) => entity)).toEqual(['country:JP', 'country:KE'])
  })

  test('knows the end of speech that began a paragraph earlier', () => {
    const speech =
      '“Conflicts have made the world a harder place for all of us.\n\nThe case for Kenya to act is strong,” Anna Berg said after attending the trade meeting with Minister Tom Hill.'
    const [event] = extract(speech).eventMentions
    expect(event?.participants.map(({ entity }) => entity)).toContain('person:anna-berg')
    expect(event?.factuality).toBe('asserted')
  })

  test('takes what is denied as denied', () => {
    expect(
      told('Minister Paul Weber denied having met Ivan Petrov in Vienna.').every((line) =>
        line.endsWith('denied'),
      ),
    ).toBe(true)
  })

  test('keeps every title within 90 characters, with a capital first and no loose quotation mark', () => {
    const long = `Prime Minister Ana Lopez signed the ${'very '.repeat(40)}long agreement on trade and “security in Madrid.`
    for (const { title } of extract(long).eventMentions) {
      expect(title.length).toBeLessThanOrEqual(90)
      expect(title).toMatch(/^\p{Lu}/u)
      expect(title.split('“').length).toBe(title.split('”').length)
    }
  })

  test('gives evidence that lies in its sentence', () => {
    const doc = extract(
      'Maria Silva resigned on Monday. Tom Hill met Ruth Chen in Cairo. They signed a treaty.',
    )
    for (const { sentence, evidence } of doc.eventMentions)
      for (const span of evidence) {
        expect(span.start).toBeGreaterThanOrEqual(doc.sentences[sentence]!.start)
        expect(span.end).toBeLessThanOrEqual(doc.sentences[sentence]!.end)
      }
  })
})
