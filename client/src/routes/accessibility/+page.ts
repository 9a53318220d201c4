import { localeOf } from '#lib/address/locale.ts'
import { loadWords } from '#lib/text/text.ts'
import type { PageLoad } from './$types'

export const load: PageLoad = async ({ url }) => {
  await loadWords(localeOf(url), 'about')
  const about = url.searchParams.get('om') ?? ''
  // Only an address of this site; anything else is not for us to put in somebody's mouth.
  return { about: about.startsWith('/') ? about.slice(0, 500) : '' }
}
