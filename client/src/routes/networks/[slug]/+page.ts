import { error } from '@sveltejs/kit'
import { localeOf } from '#lib/address/locale.ts'
import { ask } from '#lib/graphql/ask.ts'
import { question } from '#lib/graphql/question.ts'
import { still } from '#lib/still/still.ts'
import { loadWords } from '#lib/text/text.ts'
import type { PageLoad } from './$types'
import { NetworkPage } from './network.queries.ts'

export const load: PageLoad = async ({ fetch, params: { slug }, url }) => {
  // What could never be the address of a network needs no question.
  if (!/^[a-z0-9-]{1,120}$/.test(slug)) error(404, { message: 'Not Found', subject: 'network' })
  const parts = Promise.all([
    still(
      () => import('./NetworkBody.svelte'),
      () => loadWords(localeOf(url), 'card'),
    ),
    loadWords(localeOf(url), 'networks'),
  ])
  const { network } = await ask(fetch, NetworkPage, { slug })
  if (!network) error(404, { message: 'Not Found', subject: 'network' })
  const [body] = await parts
  const today = new Date().toISOString().slice(0, 10)
  return { network, body, today, questions: [question(NetworkPage, { slug })] }
}
