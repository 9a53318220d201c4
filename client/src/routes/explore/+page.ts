import { localeOf } from '#lib/address/locale.ts'
import { readSearch } from '#lib/explore/exploreSearch.ts'
import { loadWords } from '#lib/text/text.ts'
import type { PageLoad } from './$types'
import { askForHits } from './search.ts'

export const load: PageLoad = async ({ fetch, url }) => {
  const locale = localeOf(url)
  const search = readSearch(url.searchParams)
  const isMap = search.view === 'map'
  const [found, map] = await Promise.all([
    askForHits(fetch, search, locale),
    // The outline of Sweden is for those who look at a map.
    isMap ? import('./HitMap.svelte') : null,
    loadWords(locale, 'case', 'explore', ...(isMap ? (['map'] as const) : [])),
  ])
  return { search, found, HitMap: map?.default ?? null, questions: found.questions }
}
