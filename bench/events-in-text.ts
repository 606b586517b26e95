/**
 * Scores event mentions in short articles written for this bench: `bench/events-in-text/tuning.txt` was looked at while
 * the rules were written, `looked-at.txt` was held out once and has been looked at since, `held-out.txt` was written before the
 * present rules and is only measured.
 *   npm run bench:events [-- --misses] [-- --set tuning]
 *
 * A case is `= name date`, a paragraph, and one line for each event:
 *   + trigger/other | title || other title | kind | factuality | role Name, role Name | its time
 *   ? trigger        an event that may be told or not
 *   - trigger        something that is no event
 * The time is `-` where none of the sentence's times belongs to the event. A title counts as accepted when it is well
 * formed and its words overlap those of a wanted title by an F1 of 0.75.
 */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { bareArticle } from '../src/core/article.ts'
import type { EventfulArticle, EventMention } from '../src/core/extraction.ts'
import { titleFaults } from '../src/extract/event/title-faults.ts'
import { extractArticle } from '../src/extract/extract-article.ts'

interface WantedEvent {
  readonly mark: '+' | '?' | '-'
  readonly triggers: readonly string[]
  readonly titles: readonly string[]
  readonly kinds: readonly string[]
  readonly factualities: readonly string[]
  readonly participants: readonly { readonly role: string; readonly name: string }[]
  readonly times: readonly string[]
}

interface Case {
  readonly name: string
  readonly date: string
  readonly text: string
  readonly events: readonly WantedEvent[]
}

const alternatives = (field = '', separator = '||'): string[] =>
  field
    .split(separator)
    .map((one) => one.trim())
    .filter((one) => one !== '')

const readEvent = (line: string): WantedEvent => {
  const [triggers, titles, kinds, factualities, participants, times] = line.slice(2).split(/ \| ?(?!\|)/)
  return {
    mark: line[0] as WantedEvent['mark'],
    triggers: alternatives(triggers, '/'),
    titles: alternatives(titles),
    kinds: alternatives(kinds),
    factualities: alternatives(factualities),
    participants: alternatives(participants, ',').map((one) => {
      const [role = '', ...name] = one.split(' ')
      return { role, name: name.join(' ') }
    }),
    times: alternatives(times, ' / '),
  }
}

const readCases = (source: string): Case[] =>
  source
    .split(/^= /m)
    .slice(1)
    .map((block) => {
      const [head = '', ...lines] = block.trim().split('\n')
      const [name = '', date = ''] = head.split(' ')
      return {
        name,
        date,
        text: lines.filter((line) => !/^[+?-] /.test(line)).join('\n'),
        events: lines.filter((line) => /^[+?-] /.test(line)).map(readEvent),
      }
    })

const titleWords = (title: string): string[] =>
  title
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}$.,'-]+/gu)
    ?.filter((word) => !['a', 'an', 'the'].includes(word)) ?? []

const overlap = (a: string, b: string): number => {
  const left = titleWords(a)
  const right = titleWords(b)
  const common = left.filter((word) => right.includes(word)).length
  return common === 0 ? 0 : (2 * common) / (left.length + right.length)
}

interface Score {
  wanted: number
  found: number
  told: number
  wrong: number
  titles: number
  kinds: number
  factualities: number
  wantedRoles: number
  roles: number
  times: number
  wantedTimes: number
  ownTimes: number
}

const emptyScore = (): Score => ({
  wanted: 0,
  found: 0,
  told: 0,
  wrong: 0,
  titles: 0,
  kinds: 0,
  factualities: 0,
  wantedRoles: 0,
  roles: 0,
  times: 0,
  wantedTimes: 0,
  ownTimes: 0,
})

const triggerText = (doc: EventfulArticle, { trigger }: EventMention): string =>
  doc.text.slice(trigger.start, trigger.end).toLowerCase()

const timeText = (doc: EventfulArticle, mention: EventMention): string => {
  const time = mention.times[0] === undefined ? undefined : doc.recognizedTimes[mention.times[0]]
  return time ? doc.text.slice(time.start, time.end) : '-'
}

const sameName = (doc: EventfulArticle, entity: string, name: string): boolean => {
  const own = doc.entities.find((one) => one.id === entity)?.name.toLowerCase() ?? ''
  return own === name.toLowerCase() || own.endsWith(` ${name.toLowerCase()}`)
}

const { values } = parseArgs({
  options: { misses: { type: 'boolean', default: false }, set: { type: 'string' } },
})
const print = (line: string) => process.stdout.write(`${line}\n`)
const complain = (line: string) => {
  if (values.misses) print(`    ${line}`)
}

const scoreFound = (score: Score, doc: EventfulArticle, target: WantedEvent, mention: EventMention): void => {
  const faults = titleFaults(mention.title)
  const isAccepted =
    faults.length === 0 && target.titles.some((title) => overlap(title, mention.title) >= 0.75)
  if (isAccepted) score.titles++
  else complain(`title   ${mention.title}  ≠  ${target.titles[0]} ${faults.join(', ')}`)
  if (target.kinds.includes(mention.kind)) score.kinds++
  else complain(`kind    ${mention.title}: ${mention.kind} ≠ ${target.kinds.join('/')}`)
  if (target.factualities.includes(mention.factuality)) score.factualities++
  else complain(`fact    ${mention.title}: ${mention.factuality} ≠ ${target.factualities.join('/')}`)
  for (const { role, name } of target.participants) {
    score.wantedRoles++
    const hit = mention.participants.some((one) => one.role === role && sameName(doc, one.entity, name))
    if (hit) score.roles++
    else
      complain(
        `role    ${mention.title}: no ${role} ${name}; ${mention.participants.map((one) => `${one.role} ${one.entity}`).join(', ')}`,
      )
  }
  const time = timeText(doc, mention)
  const hasTime = target.times[0] !== '-'
  if (hasTime) score.wantedTimes++
  if (target.times.includes(time)) {
    score.times++
    if (hasTime) score.ownTimes++
  } else complain(`time    ${mention.title}: ${time} ≠ ${target.times.join(' / ')}`)
}

const scoreCase = (score: Score, { name, date, text, events }: Case): void => {
  const doc = extractArticle(bareArticle(name, text, { datePublished: date }))
  if (values.misses) print(`  ${name}`)
  const left = [...doc.eventMentions]
  const take = (target: WantedEvent): EventMention | undefined => {
    const index = left.findIndex((mention) => target.triggers.includes(triggerText(doc, mention)))
    return index < 0 ? undefined : left.splice(index, 1)[0]
  }
  for (const target of events.filter(({ mark }) => mark === '+')) {
    score.wanted++
    const mention = take(target)
    if (mention === undefined) complain(`missing ${target.triggers.join('/')}: ${target.titles[0]}`)
    else {
      score.found++
      scoreFound(score, doc, target, mention)
    }
  }
  const isOptional = (mention: EventMention) =>
    events.some(({ mark, triggers }) => mark !== '-' && triggers.includes(triggerText(doc, mention)))
  const wrong = left.filter((mention) => !isOptional(mention))
  score.told += doc.eventMentions.length
  score.wrong += wrong.length
  for (const mention of wrong) complain(`extra   ${triggerText(doc, mention)}: ${mention.title}`)
  for (const mention of left.filter(isOptional))
    complain(`(option ${triggerText(doc, mention)}: ${mention.title})`)
}

const share = (part: number, whole: number): string =>
  `${whole === 0 ? '–' : ((100 * part) / whole).toFixed(1).padStart(5)} %  (${part} of ${whole})`

for (const set of ['tuning', 'looked-at', 'held-out']) {
  if (values.set !== undefined && values.set !== set) continue
  const cases = readCases(await readFile(new URL(`events-in-text/${set}.txt`, import.meta.url), 'utf8'))
  const score = emptyScore()
  print(`${set} (${cases.length} texts)`)
  for (const one of cases) scoreCase(score, one)
  print(`  recall             ${share(score.found, score.wanted)}`)
  print(`  precision          ${share(score.told - score.wrong, score.told)}`)
  print(`  titles accepted    ${share(score.titles, score.found)}`)
  print(`  kinds              ${share(score.kinds, score.found)}`)
  print(`  factuality         ${share(score.factualities, score.found)}`)
  print(`  participants       ${share(score.roles, score.wantedRoles)}`)
  print(`  times              ${share(score.times, score.found)}`)
  print(`  times of its own   ${share(score.ownTimes, score.wantedTimes)}`)
}
