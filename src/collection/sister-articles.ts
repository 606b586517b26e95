/** Articles with a day of publication that tell the same story as another one, by the words of the whole text. */
import { compareCodeUnits } from '../core/compare-code-units.ts'
import type { CollectedArticle } from './collected-article.ts'
import type { CollectionWords } from './collection-words.ts'
import { exactDay } from './day-interval.ts'
import type { DatedArticle } from './telling.ts'
import { type AlikeVisitor, visitAlike } from './word-index.ts'

/** An article of the same story. */
export interface Sister {
  readonly article: string
  /** Day number of its publication. */
  readonly published: number
  /** 0 to 1. */
  readonly likeness: number
  /** It tells from a distance, so that it may be long after the events. */
  readonly looksBack: boolean
}

/** What all sisters of an article say together. */
export interface SisterStory {
  readonly count: number
  /** Day numbers of the first and the last publication. */
  readonly first: number
  readonly last: number
  readonly allLookBack: boolean
  /** The most alike, in order: enough to name. */
  readonly closest: readonly Sister[]
}

export interface SisterIndex {
  /** All of them, in the order of the articles. There may be hundreds: {@link SisterIndex.storyOf} makes no list. */
  readonly sistersOf: (doc: CollectedArticle) => readonly Sister[]
  /** Null when there are none. */
  readonly storyOf: (doc: CollectedArticle) => SisterStory | null
}

/** Articles less alike than this tell different stories. Lower finds the distant follow-up, higher never joins two quakes. */
const SAME_STORY = 0.125

/** How many sisters a reason names. */
const NAMED_SISTERS = 3

const publishedDay = ({ publication }: DatedArticle): number | null => exactDay(publication?.edtf ?? null)

export const isDatedToDay = (doc: DatedArticle): boolean => publishedDay(doc) !== null

const isCloser = (a: Sister, b: Sister): boolean =>
  a.likeness === b.likeness ? compareCodeUnits(a.article, b.article) < 0 : a.likeness > b.likeness

/** Puts a sister in its place among the closest, of which the last may go. */
const keepClosest = (closest: Sister[], sister: Sister): void => {
  let place = closest.length
  while (place > 0 && isCloser(sister, closest[place - 1]!)) place--
  if (place >= NAMED_SISTERS) return
  closest.splice(place, 0, sister)
  closest.length = Math.min(closest.length, NAMED_SISTERS)
}

/** `dated` have a day of publication; `words` are those of the whole collection. */
export const indexSisters = (
  dated: readonly DatedArticle[],
  { ofArticle, weightOf }: CollectionWords,
): SisterIndex => {
  const search = visitAlike(
    dated.map(({ id }) => ofArticle.get(id)!.words),
    weightOf,
  )
  const placeOf = new Map(dated.map(({ id }, place) => [id, place]))
  const days = Int32Array.from(dated, (doc) => publishedDay(doc)!)
  const lookingBack = Uint8Array.from(dated, ({ digest }) => Number(digest.looksBack))
  const sisterAt = (place: number, likeness: number): Sister => ({
    article: dated[place]!.id,
    published: days[place]!,
    likeness,
    looksBack: lookingBack[place] === 1,
  })
  const visitSisters = ({ id }: CollectedArticle, visit: AlikeVisitor): void => {
    const own = placeOf.get(id)
    search(ofArticle.get(id)!.words, SAME_STORY, (place, likeness) => {
      if (place !== own) visit(place, likeness)
    })
  }
  return {
    sistersOf: (doc) => {
      const found: { readonly place: number; readonly sister: Sister }[] = []
      visitSisters(doc, (place, likeness) => found.push({ place, sister: sisterAt(place, likeness) }))
      return found.sort((a, b) => a.place - b.place).map(({ sister }) => sister)
    },
    storyOf: (doc) => {
      let [count, first, last] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
      let allLookBack = true
      const closest: Sister[] = []
      visitSisters(doc, (place, likeness) => {
        const day = days[place]!
        count++
        first = Math.min(first, day)
        last = Math.max(last, day)
        if (lookingBack[place] === 0) allLookBack = false
        const least = closest.length < NAMED_SISTERS ? 0 : closest[NAMED_SISTERS - 1]!.likeness
        if (likeness >= least) keepClosest(closest, sisterAt(place, likeness))
      })
      return count === 0 ? null : { count, first, last, allLookBack, closest }
    },
  }
}
