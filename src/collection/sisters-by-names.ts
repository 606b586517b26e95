/** Articles that name the same people, organisations and places as another. */
import type { EntityId } from '../core/entity.ts'
import type { CollectedArticle } from './collected-article.ts'

export interface SisterArticle {
  /** The article's. */
  readonly id: string
  /** How much the names that both have say: 1 for each person or organisation, a half for each place. */
  readonly weight: number
}

/** Who or what more articles name says nothing of a single story. */
const MOST_ARTICLES = 200

/** Less in common is chance. */
const LEAST = 1

const MOST_SISTERS = 20

const weightOf = (entity: EntityId): number =>
  entity.startsWith('country:') ? 0 : entity.startsWith('place:') ? 0.5 : 1

/** Gives a search by index: the articles most like that one, at most twenty, the most alike first. */
export const sistersByNames = (
  docs: readonly CollectedArticle[],
): ((index: number) => readonly SisterArticle[]) => {
  const naming = new Map<EntityId, number[]>()
  docs.forEach(({ entities }, index) => {
    for (const { id } of entities) {
      if (weightOf(id) === 0) continue
      const group = naming.get(id)
      if (group === undefined) naming.set(id, [index])
      else group.push(index)
    }
  })
  return (index) => {
    const weights = new Map<number, number>()
    for (const { id } of docs[index]!.entities) {
      const others = naming.get(id) ?? []
      if (others.length > MOST_ARTICLES) continue
      for (const other of others)
        if (other !== index) weights.set(other, (weights.get(other) ?? 0) + weightOf(id))
    }
    return [...weights]
      .filter(([, weight]) => weight >= LEAST)
      .sort(([a, first], [b, second]) => second - first || a - b)
      .slice(0, MOST_SISTERS)
      .map(([other, weight]) => ({ id: docs[other]!.id, weight }))
  }
}
