/** What the synthetic events are called. */
import type { EventKind } from '../src/core/event.ts'

export const THINGS =
  'trade,border security,fishing rights,grain exports,refugees,energy prices,a ceasefire,prisoners,water supplies,vaccines,debt relief,arms control,air travel,steel tariffs,data protection,climate aid'.split(
    ',',
  )

/** {a}, {b}: people; {c}, {d}: countries; {o}: an organisation; {p}: a place; {t}: a thing. */
export const TITLES: Readonly<Record<EventKind, readonly string[]>> = {
  meeting: ['{a} meets {b} in {p}', '{a} and {b} hold talks on {t}', '{c} and {d} discuss {t} in {p}'],
  visit: ['{a} visits {p}', '{a} arrives in {d} for talks on {t}', '{a} tours {p} with {b}'],
  statement: [
    '{a} calls for action on {t}',
    '{a} rejects claims of {b} about {t}',
    '{c} warns {d} over {t}',
    '{o} speaks on {t}',
  ],
  attack: ['Gunmen attack {o} in {p}', 'Explosion in {p}, {c}', '{c} accuses {d} of an attack near {p}'],
  agreement: [
    '{c} and {d} sign agreement on {t}',
    '{a} and {b} agree on {t} in {p}',
    '{o} and {c} settle on {t}',
  ],
  election: [
    '{a} elected to lead {o}',
    '{a} wins vote in {c}',
    '{c} votes on {t}',
    '{a} appointed envoy for {t}',
  ],
  military: [
    '{c} and {d} begin joint exercise near {p}',
    'Troops of {c} leave {p}',
    '{c} tests a missile near {p}',
  ],
  disaster: ['Flood in {p}, {c}', 'Earthquake near {p}, {c}', 'Storm closes the port of {p}'],
  legal: ['Court in {p} rules against {a}', '{a} charged in {p} over {t}', '{o} takes {c} to court over {t}'],
  economic: ['{o} buys stake in {o} of {p}', '{c} raises tariffs on {t}', '{o} reports losses over {t}'],
  other: ['{a} opens exhibition in {p}', '{o} marks anniversary in {p}', 'Festival of {p} begins'],
}
