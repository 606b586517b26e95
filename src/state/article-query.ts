/** The articles' texts, fetched when first opened. */
import { QueryClient, useQuery } from '@tanstack/react-query'
import { loadArticle } from './load-collection.ts'

/** Data files never change under a page, and a file that is missing is missing on a second try too. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        networkMode: 'always',
      },
    },
  })

export const useArticleQuery = (base: string, id: string) =>
  useQuery({ queryKey: ['article', base, id], queryFn: () => loadArticle(base, id) })
