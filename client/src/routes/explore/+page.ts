import { localeOf } from '#lib/address/locale.ts'
import { readSearch, type Kind } from '#lib/explore/exploreSearch.ts'
import { still } from '#lib/still/still.ts'
import { loadWords } from '#lib/text/text.ts'
import type { PageLoad } from './$types'
import { frameOf, type Found, type Frame } from './found.ts'

type Find = (fetch: typeof globalThis.fetch, search: ReturnType<typeof readSearch>, frame: Frame) => Promise<Found>

/** Each kind brings its question and its card; a reader needs those of one. */
const ofKind: Record<Kind, () => Promise<{ find: Find }>> = {
  cases: () => import('./kinds/cases.ts'),
  challenges: () => import('./kinds/challenges.ts'),
  insights: () => import('./kinds/insights.ts'),
  solutions: () => import('./kinds/solutions.ts'),
  solutionTests: () => import('./kinds/solutionTests.ts'),
  explorationMethods: () => import('./kinds/explorationMethods.ts'),
}

export const load: PageLoad = async ({ fetch, url }) => {
  const locale = localeOf(url)
  const search = readSearch(url.searchParams)
  const isMap = search.view === 'map'
  const [found, results, map] = await Promise.all([
    ofKind[search.kind]().then(({ find }) => find(fetch, search, frameOf(search, locale))),
    still(
      () => import('./Results.svelte'),
      () => loadWords(locale, 'card'),
    ),
    isMap
      ? still(
          () => import('./HitMap.svelte'),
          () => loadWords(locale, 'map'),
        )
      : null,
    loadWords(locale, 'explore'),
  ])
  return { search, found, results, map, questions: found.questions }
}
