/** Pictures for tests: a store of events in memory, and text whose width is its length. */
import type { TimelineEvent } from '../core/event.ts'
import { EMPTY_FILTER } from '../dataset/filter-state.ts'
import { memoryStore } from '../dataset/memory-store.ts'
import { contentOf, storyOf } from '../stage/content.ts'
import { outcomeOf } from '../state/outcome.ts'
import { storyExtent } from '../timeline/folding.ts'
import { tellStory } from '../timeline/tell-story.ts'
import { type TestEvent, testEvent } from '../timeline/testing-columns.ts'
import { paintPicture, pictureHeight } from './paint-picture.ts'
import { layOutPicture, type Picture, type PictureInput } from './picture.ts'
import type { MeasureIn } from './picture-context.ts'
import { pictureStyle } from './picture-style.ts'
import { createSvgContext } from './svg-context.ts'
import { svgFont } from './svg-text.ts'

export const measure: MeasureIn = (font, text) => text.length * svgFont(font).sizePx * 0.55

const PALETTE = {
  ...{ paper: '#ffffff', wash: '#f3f0e8', ink: '#111111', inkSecondary: '#444444', inkTertiary: '#666666' },
  ...{
    hairline: '#dddddd',
    axis: '#88837a',
    accent: '#b0182c',
    serif: '"Source Serif 4 Variable", "A & B", serif',
  },
  marks: ['#b4532a', '#2c5d92', '#6b8a2b', '#7c3f8c', '#1d8c88', '#a97e12', '#88837a'],
  sans: 'Inter, sans-serif',
}

/** The whole story of some events as a picture's input; `words` are all titles in turn. */
export function pictureInput(
  given: readonly TestEvent[],
  words: readonly string[] = ['An event'],
  patch: Partial<PictureInput> = {},
): PictureInput {
  const events: TimelineEvent[] = given.map((event, index) => ({
    ...testEvent(event, index),
    title: words[index % words.length] ?? '',
  }))
  const store = memoryStore(events, [])
  const folding = storyOf(store, tellStory(store.columns)).folded
  const { from, to } = storyExtent(folding)
  return {
    ...{ store, folding, measure, window: { from, to }, palette: PALETTE, selectedRank: null },
    content: contentOf(store, outcomeOf(store, EMPTY_FILTER, null), 'all'),
    size: { widthPx: 1000, heightPx: 760 },
    laneWord: (key) => key,
    boldRanks: new Set(),
    pins: [],
    ...{ title: 'A story', filter: '', period: '2000 – 2020', address: 'https://example.org/?from=2000' },
    ...patch,
  }
}

export interface DrawnPicture {
  readonly picture: Picture
  readonly svg: string
}

export function drawn(input: PictureInput): DrawnPicture {
  const picture = layOutPicture(input)
  const context = createSvgContext(measure)
  paintPicture(context, picture, input.store.columns, pictureStyle(input.palette))
  const svg = context.document(picture.widthPx, pictureHeight(picture), input.title, 'What it shows')
  return { picture, svg }
}

export interface DrawnText {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
}

const UNESCAPED: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

/** All texts of an SVG at their places within the picture. */
export function textsOf(svg: string): DrawnText[] {
  let shift = 0
  return svg.split('\n').flatMap((line) => {
    const group = /^<g transform="translate\(0 ([\d.]+)\)">/.exec(line)
    if (group !== null) shift = Number(group[1])
    if (line === '</g>') shift = 0
    if (!line.startsWith('<text')) return []
    const value = (name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(line)?.[1] ?? ''
    const width = Number(value('textLength'))
    const anchor = value('text-anchor')
    const left = Number(value('x')) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0)
    const text = line.replace(/<[^>]*>/g, '').replace(/&\w+;/g, (sign) => UNESCAPED[sign] ?? sign)
    return [{ text, left, right: left + width, y: Number(value('y')) + shift }]
  })
}

const ATTRIBUTES = /^(?: [\w-]+="[^"<]*")*$/

/** The first thing in which a text is no well-formed XML; null where it is. For the little XML that we write. */
export function xmlFault(xml: string): string | null {
  const open: string[] = []
  const rest = xml.replace(
    /<(\/?)([a-zA-Z]+)((?: [\w-]+="[^"]*")*)(\/?)>/g,
    (tag, end, name, attributes, closed) => {
      if (!ATTRIBUTES.test(attributes)) return tag
      if (end !== '') return open.pop() === name ? '' : tag
      if (closed === '') open.push(name)
      return ''
    },
  )
  const bare = xml.match(/&(?!(?:amp|lt|gt|quot);)/)
  if (open.length > 0) return `${open.join(' ')} not closed`
  if (bare !== null) return 'a bare &'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  return /[<>\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.exec(rest)?.[0] ?? null
}
