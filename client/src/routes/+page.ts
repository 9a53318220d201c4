import { localeOf } from '#lib/address/locale.ts'
import { ask } from '#lib/graphql/ask.ts'
import { question } from '#lib/graphql/question.ts'
import { still } from '#lib/still/still.ts'
import { loadWords } from '#lib/text/text.ts'
import type { PageLoad } from './$types'
import { StartPage } from './start.queries.ts'

export const load: PageLoad = async ({ fetch, url }) => {
  const locale = localeOf(url)
  const [answer, firstSearch, steps, newest, where, travels, allNetworks, invitation] = await Promise.all([
    ask(fetch, StartPage, {}),
    still(
      () => import('./FirstSearch.svelte'),
      () => loadWords(locale, 'explore'),
    ),
    still(() => import('./Steps.svelte')),
    still(
      () => import('./Newest.svelte'),
      () => loadWords(locale, 'card'),
    ),
    still(
      () => import('./WhereCasesAre.svelte'),
      () => loadWords(locale, 'card', 'map'),
    ),
    still(
      () => import('./Travels.svelte'),
      () => loadWords(locale, 'map'),
    ),
    still(
      () => import('./Networks.svelte'),
      () => loadWords(locale, 'card'),
    ),
    still(() => import('./Invitation.svelte')),
    loadWords(locale, 'start'),
  ])
  const today = new Date().toISOString().slice(0, 10)
  return {
    ...answer,
    firstSearch,
    steps,
    newest,
    where,
    travels,
    allNetworks,
    invitation,
    today,
    questions: [question(StartPage, {})],
  }
}
