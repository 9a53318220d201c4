import { localeOf } from '#lib/address/locale.ts'
import { loadWords } from '#lib/text/text.ts'
import type { PageLoad } from './$types'

export const load: PageLoad = async ({ data, url }) => {
  await loadWords(localeOf(url), 'openData')
  return data
}
