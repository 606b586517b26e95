/** Small collections for tests: articles by id, each a text with or without its day of publication. */
import type { Article } from '../core/article.ts'
import { bareArticle } from '../core/article.ts'
import { extractArticle } from '../extract/extract-article.ts'
import { type BuiltDataset, buildCollection } from './build-dataset.ts'
import { collectArticle } from './collected-article.ts'
import type { DatedArticle } from './telling.ts'

export interface TestArticle {
  readonly text: string
  readonly published?: string | null
  readonly headline?: string
}

export type TestCollection = Readonly<Record<string, TestArticle>>

export const extractAll = (collection: TestCollection) =>
  Object.entries(collection).map(([id, { text, published = null, headline = null }]) =>
    collectArticle(
      extractArticle(
        bareArticle(id, text, { datePublished: published, headline } satisfies Partial<Article>),
      ),
    ),
  )

export const buildAll = (collection: TestCollection): BuiltDataset => buildCollection(extractAll(collection))

const articleOf = ({ articles }: BuiltDataset, id: string): DatedArticle =>
  articles.find((article) => article.id === id)!

/** When the collection says that an article appeared: EDTF, null when it cannot tell. */
export const publishedIn = (collection: TestCollection, id: string): string | null =>
  articleOf(buildAll(collection), id).publication?.edtf ?? null

/** Why it says so. */
export const reasonsIn = (collection: TestCollection, id: string) =>
  articleOf(buildAll(collection), id).publication?.because ?? []
