import { error, redirect } from '@sveltejs/kit'
import { href } from '#lib/address/href.ts'
import { localeOf } from '#lib/address/locale.ts'
import { ask } from '#lib/graphql/ask.ts'
import type { VariablesOf } from '#lib/graphql/graphql.ts'
import { question } from '#lib/graphql/question.ts'
import { still } from '#lib/still/still.ts'
import { loadWords } from '#lib/text/text.ts'
import type { PageLoad } from './$types'
import { CasePage } from './case.queries.ts'

export const load: PageLoad = async ({ fetch, params, url }) => {
  // What could never be the address of a case needs no question.
  if (!/^[a-z0-9-]{1,200}$/.test(params.slug)) error(404, { message: 'Not Found', subject: 'case' })
  const locale = localeOf(url)
  const parts = Promise.all([
    still(
      () => import('./CaseHead.svelte'),
      () => loadWords(locale, 'card'),
    ),
    still(() => import('./Connections.svelte')),
    still(
      () => import('./CaseBody.svelte'),
      () => loadWords(locale, 'card'),
    ),
    still(() => import('./CaseEnd.svelte')),
    still(
      () => import('./CaseRelated.svelte'),
      () => loadWords(locale, 'similar'),
    ),
    loadWords(locale, 'case'),
  ])
  const asked = url.searchParams.get('version')
  const version = asked === null ? null : /^[1-9]\d{0,8}$/.test(asked) ? Number(asked) : 0
  const language = locale === 'en' ? 'EN' : 'SV'
  const variables: VariablesOf<typeof CasePage> = { slug: params.slug, version, language }
  const { case: found } = await ask(fetch, CasePage, variables)
  if (!found) return (await import('./absent.ts')).absent(fetch, params.slug)
  // A case keeps answering at its earlier addresses, and sends the reader on to its present one.
  if (found.slug !== params.slug) redirect(308, href('case', found.slug, locale) + url.search)
  const [head, connections, body, end, related] = await parts
  return { case: found, version, head, connections, body, end, related, questions: [question(CasePage, variables)] }
}
