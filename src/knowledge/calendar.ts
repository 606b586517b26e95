/**
 * Calendar words of English, as data. Keys are lower case, without a final full stop.
 * Sources: Unicode CLDR 46 `en` and `en-GB` month, day and day-part names; Chicago Manual of Style 17, 10.39–10.40
 * for the abbreviations; TimeML 1.2.1 §2.3 for the codes of units and parts of the day.
 */

/** Month name or abbreviation → 1–12. */
export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
}

/** Months whose name is also a common word or a first name: they need a sign that a date is meant. */
export const AMBIGUOUS_MONTHS: readonly string[] = ['march', 'april', 'may', 'june', 'august']

/** Weekday name or abbreviation → ISO 8601 number, 1 = Monday. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 1,
  mon: 1,
  tuesday: 2,
  tues: 2,
  tue: 2,
  wednesday: 3,
  wed: 3,
  thursday: 4,
  thurs: 4,
  thur: 4,
  thu: 4,
  friday: 5,
  fri: 5,
  saturday: 6,
  sat: 6,
  sunday: 7,
  sun: 7,
}

/** Season → place in the year as EDTF counts it: 1 = spring … 4 = winter. */
export const SEASONS: Readonly<Record<string, number>> = {
  spring: 1,
  summer: 2,
  autumn: 3,
  fall: 3,
  winter: 4,
}

/** TIMEX3 codes of the seasons, in the order of {@link SEASONS}. */
export const SEASON_CODES: readonly string[] = ['SP', 'SU', 'FA', 'WI']

/** Part of the day → TIMEX3 code. */
export const DAY_PARTS: Readonly<Record<string, string>> = {
  morning: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
  lunchtime: 'TMI',
  dawn: 'TMO',
  daybreak: 'TMO',
  sunrise: 'TMO',
  'first light': 'TMO',
  'early hours': 'TMO',
  'small hours': 'TMO',
  dusk: 'TEV',
  sunset: 'TEV',
  twilight: 'TEV',
  nightfall: 'TNI',
}

/** Cardinal words up to twelve and the round ones; compounds ("twenty-five") are built in `readNumber`. */
export const CARDINALS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  'a dozen': 12,
  'half a dozen': 6,
  'two dozen': 24,
}

/** Ordinal words → number; figures with a suffix ("21st") are read by `readOrdinal`. */
export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty-first': 21,
  'twenty-second': 22,
  'twenty-third': 23,
  'twenty-fourth': 24,
  'twenty-fifth': 25,
  'twenty-sixth': 26,
  'twenty-seventh': 27,
  'twenty-eighth': 28,
  'twenty-ninth': 29,
  thirtieth: 30,
  'thirty-first': 31,
}

/** Decade words → last two digits of the first year. */
export const DECADES: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
}

/** Unit of time, singular → TIMEX3 duration code; a leading `T` marks units below the day. */
export const UNIT_CODES: Readonly<Record<string, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  night: 'TNI',
  week: 'W',
  weekend: 'WE',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
}

/** A table's own entry: "constructor" is no word of ours. */
const entry = (table: Readonly<Record<string, number>>, word: string): number | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined

const SCALES = { thousand: 1e3, million: 1e6, billion: 1e9 } as const

const TWO_WORDS = /^([a-z]+)[- ]([a-z]+)$/

/** The number that a figure or cardinal word stands for, "twenty-five" included; null when it is none. */
export function readNumber(words: string): number | null {
  const lower = words.toLowerCase()
  if (/^\d[\d,]*(?:\.\d)?$/.test(lower)) return Number(lower.replaceAll(',', ''))
  const simple = entry(CARDINALS, lower)
  if (simple !== undefined) return simple
  const scaled = /^(\S+) (thousand|million|billion)$/.exec(lower)
  if (scaled !== null) {
    const factor = /^\d+\.\d$/.test(scaled[1]!) ? Number(scaled[1]) : readNumber(scaled[1]!)
    return factor === null ? null : Math.round(factor * SCALES[scaled[2] as keyof typeof SCALES])
  }
  const match = TWO_WORDS.exec(lower)
  const tens = entry(CARDINALS, match?.[1] ?? '')
  const ones = entry(CARDINALS, match?.[2] ?? '')
  if (tens === undefined || ones === undefined) return null
  if (ones === 100) return tens * 100
  return tens >= 20 && tens < 100 && ones < 10 ? tens + ones : null
}

/** The number of "third", "21st", "5th"; null when it is none. */
export function readOrdinal(words: string): number | null {
  const figure = /^(\d{1,3})(?:st|nd|rd|th)$/i.exec(words)
  return figure === null ? (entry(ORDINALS, words.toLowerCase()) ?? null) : Number(figure[1])
}
