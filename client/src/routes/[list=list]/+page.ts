import { redirect } from '@sveltejs/kit'
import { href } from '#lib/address/href.ts'
import { localeOf } from '#lib/address/locale.ts'
import { asksForSearch } from '#lib/explore/exploreSearch.ts'
import { askForList } from '#lib/lists/askForList.ts'
import { readListSearch } from '#lib/lists/listSearch.ts'
import { loadWords } from '#lib/text/text.ts'
import type { PageLoad } from './$types'

export const load: PageLoad = async ({ fetch, params, url }) => {
  const locale = localeOf(url)
  // The list of cases was the place for filters before there was Utforska.
  if (params.list === 'cases' && asksForSearch(url.searchParams)) {
    redirect(308, href('explore', null, locale) + url.search)
  }
  const search = readListSearch(url.searchParams)
  const [list] = await Promise.all([
    askForList(fetch, params.list, search, locale),
    loadWords(locale, 'card', 'explore', 'lists'),
  ])
  return { kind: params.list, search, ...list }
}
