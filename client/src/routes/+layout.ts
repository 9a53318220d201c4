import { localeOf } from '#lib/address/locale.ts'
import { loadWords } from '#lib/text/text.ts'
import type { LayoutLoad } from './$types'

export const load: LayoutLoad = ({ url }) => loadWords(localeOf(url), 'site', 'format', 'knowledge')
