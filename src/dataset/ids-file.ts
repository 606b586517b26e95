/** What a former build recorded of its ids, read back from its data folder. */
import { EVENT_KINDS } from '../core/event.ts'
import type { EntityRecord, EventRecord, IdLedger, MentionRecord, TellingRecord } from '../core/id-ledger.ts'
import { IDS_FILE_NAME } from './files.ts'
import { decodeEvents, entityId, evidence, open } from './load.ts'
import { boolean, type Field, get, listOf, nullable, offset, oneOf, string } from './load-shape.ts'

const tellingRecord = (field: Field): TellingRecord => ({
  id: get(field, 'id', nullable(string)),
  ...evidence(field),
})

const eventRecord = (field: Field): EventRecord => ({
  id: get(field, 'id', string),
  aliases: get(field, 'aliases', listOf(string)),
  isTold: get(field, 'isTold', boolean),
  title: get(field, 'title', string),
  kind: get(field, 'kind', oneOf(EVENT_KINDS)),
  edtf: get(field, 'edtf', nullable(string)),
  participants: get(field, 'participants', listOf(entityId)),
  tellings: get(field, 'tellings', listOf(tellingRecord)),
})

const mentionRecord = (field: Field): MentionRecord => ({
  article: get(field, 'article', string),
  start: get(field, 'start', offset),
  end: get(field, 'end', offset),
  exact: get(field, 'exact', string),
})

const entityRecord = (field: Field): EntityRecord => ({
  id: get(field, 'id', entityId),
  formerIds: get(field, 'formerIds', listOf(entityId)),
  isNamed: get(field, 'isNamed', boolean),
  name: get(field, 'name', string),
  mentions: get(field, 'mentions', listOf(mentionRecord)),
})

/** Since this version both files have held what they hold now: a build goes on from data of any version since. */
const OLDEST_FORMER = 1

/** `ids.json`. Throws a load error where it is not what it has to be. */
export function decodeIds(text: string): IdLedger {
  const top = open(IDS_FILE_NAME, text, OLDEST_FORMER)
  return {
    events: get(top, 'events', listOf(eventRecord)),
    entities: get(top, 'entities', listOf(entityRecord)),
  }
}

/** From `events.json` of a folder that has no `ids.json`: the quotes stand for the tellings. */
export const ledgerOfEvents = (text: string): IdLedger => ({
  events: decodeEvents(text, OLDEST_FORMER).map((event) => ({
    id: event.id,
    aliases: event.aliases,
    isTold: true,
    title: event.title,
    kind: event.kind,
    edtf: event.date.edtf,
    participants: event.participants.map(({ entity }) => entity),
    tellings: event.evidence.map((quote) => ({ id: null, ...quote })),
  })),
  entities: [],
})
