import { localeOf } from '#lib/address/locale.ts'
import { readSearch } from '#lib/explore/exploreSearch.ts'
import { isListKind, type ListKind } from '#lib/explore/kinds.ts'
import { isCut } from '#lib/explore/typed.ts'
import { still } from '#lib/still/still.ts'
import { loadWords } from '#lib/text/text.ts'
import type { PageLoad } from './$types'
import { frameOf, type Found, type Frame } from './found.ts'

type Find = (fetch: typeof globalThis.fetch, search: ReturnType<typeof readSearch>, frame: Frame) => Promise<Found>

/** Each kind brings its question and its card; a reader needs those of one. */
const ofKind: Record<ListKind, () => Promise<{ find: Find }>> = {
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

  async function find(): Promise<Found> {
    if (search.query || !isListKind(search.kind)) {
      const words = await import('./kinds/words.ts')
      return words.find(fetch, search, locale)
    }
    const list = await ofKind[search.kind]()
    return list.find(fetch, search, frameOf(search, locale))
  }

  const [found, results, mine, map] = await Promise.all([
    find(),
    still(
      () => import('./Results.svelte'),
      () => loadWords(locale, 'card', 'search'),
    ),
    search.query ? still(() => import('./MineForm.svelte')) : null,
    isMap
      ? still(
          () => import('./HitMap.svelte'),
          () => loadWords(locale, 'map'),
        )
      : null,
    loadWords(locale, 'explore'),
  ])
  return { search, isCut: isCut(url.searchParams), found, results, mine, map, questions: found.questions }
}
