import { localeOf } from '#lib/address/locale.ts'
import { loadWords } from '#lib/text/text.ts'
import type { PageLoad } from './$types'

export const load: PageLoad = ({ url }) =>
  loadWords(localeOf(url), 'components', 'card', 'case', 'explore', 'map', 'municipality', 'networks')
