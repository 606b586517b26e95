/** Alphabets to Latin letters as English-language news writes them (after BGN/PCGN, without marks). */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  ѓ: 'gj',
  д: 'd',
  ђ: 'dj',
  е: 'e',
  ё: 'yo',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  ѕ: 'dz',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  ј: 'j',
  к: 'k',
  ќ: 'kj',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  џ: 'dz',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
}
const GREEK: Readonly<Record<string, string>> = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
}
const GEORGIAN: Readonly<Record<string, string>> = {
  ა: 'a',
  ბ: 'b',
  გ: 'g',
  დ: 'd',
  ე: 'e',
  ვ: 'v',
  ზ: 'z',
  თ: 't',
  ი: 'i',
  კ: 'k',
  ლ: 'l',
  მ: 'm',
  ნ: 'n',
  ო: 'o',
  პ: 'p',
  ჟ: 'zh',
  რ: 'r',
  ს: 's',
  ტ: 't',
  უ: 'u',
  ფ: 'p',
  ქ: 'k',
  ღ: 'gh',
  ყ: 'q',
  შ: 'sh',
  ჩ: 'ch',
  ც: 'ts',
  ძ: 'dz',
  წ: 'ts',
  ჭ: 'ch',
  ხ: 'kh',
  ჯ: 'j',
  ჰ: 'h',
}
const ARMENIAN: Readonly<Record<string, string>> = {
  ա: 'a',
  բ: 'b',
  գ: 'g',
  դ: 'd',
  ե: 'e',
  զ: 'z',
  է: 'e',
  ը: 'y',
  թ: 't',
  ժ: 'zh',
  ի: 'i',
  լ: 'l',
  խ: 'kh',
  ծ: 'ts',
  կ: 'k',
  հ: 'h',
  ձ: 'dz',
  ղ: 'gh',
  ճ: 'ch',
  մ: 'm',
  յ: 'y',
  ն: 'n',
  շ: 'sh',
  ո: 'o',
  չ: 'ch',
  պ: 'p',
  ջ: 'j',
  ռ: 'r',
  ս: 's',
  վ: 'v',
  տ: 't',
  ր: 'r',
  ց: 'ts',
  ւ: 'v',
  փ: 'p',
  ք: 'k',
  և: 'ev',
  օ: 'o',
  ֆ: 'f',
}

const LETTERS: Readonly<Record<string, string>> = { ...CYRILLIC, ...GREEK, ...GEORGIAN, ...ARMENIAN }

/** Scripts whose letters tell the sounds; Arabic and Hebrew leave out vowels, and Chinese characters tell none. */
const ALPHABETS: ReadonlySet<string> = new Set(['Latn', 'Cyrl', 'Grek', 'Geor', 'Armn'])

export const isAlphabet = (script: string | null | undefined): boolean =>
  script != null && ALPHABETS.has(script)

const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/ού|ου/gu, 'ou'],
  [/μπ/gu, 'b'],
  [/ու/gu, 'u'],
]

/** One name in lower-case Latin letters; with marks where the source has them. */
export function toLatin(name: string): string {
  let lower = name.toLowerCase().normalize('NFC')
  for (const [letters, latin] of DIGRAPHS) lower = lower.replace(letters, latin)
  return lower.replace(/[^\p{ASCII}]/gu, (letter) => {
    const [base] = letter.normalize('NFD')
    return LETTERS[letter] ?? LETTERS[base!] ?? letter
  })
}

/** Other spellings of a Russian or Ukrainian name: `yury` and `yuri`, `sergey` and `sergei`. */
export function spellings(latin: string, script: string | null | undefined): string[] {
  if (script !== 'Cyrl') return [latin]
  const forms = [latin]
  if (/(?:iy|yy)$/u.test(latin))
    forms.push(latin.replace(/(?:iy|yy)$/u, 'y'), latin.replace(/(?:iy|yy)$/u, 'i'))
  if (/[ea]y$/u.test(latin)) forms.push(latin.replace(/y$/u, 'i'))
  if (/iya$/u.test(latin)) forms.push(latin.replace(/iya$/u, 'ia'))
  return forms
}
