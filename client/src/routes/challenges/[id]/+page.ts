import { localeOf } from '#lib/address/locale.ts'
import { loadPart } from '#lib/parts/loadPart.ts'
import { still } from '#lib/still/still.ts'
import { loadWords } from '#lib/text/text.ts'
import type { PageLoad } from './$types'
import { ChallengePage } from './challenge.queries.ts'

export const load: PageLoad = async ({ fetch, params, url }) => {
  const similar = still(
    () => import('./SimilarChallenges.svelte'),
    () => loadWords(localeOf(url), 'card', 'similar'),
  )
  const loaded = await loadPart({ fetch, url, kind: 'challenge', id: params.id }, ChallengePage, data => data.challenge)
  return { ...loaded, similar: await similar }
}
