import { error, redirect } from '@sveltejs/kit'
import { href } from '#lib/address/href.ts'
import { localeOf } from '#lib/address/locale.ts'
import { ask } from '#lib/graphql/ask.ts'
import type { VariablesOf } from '#lib/graphql/graphql.ts'
import { question } from '#lib/graphql/question.ts'
import { SolutionPage, WithdrawnSolution } from '#lib/solution/solution.queries.ts'
import { still } from '#lib/still/still.ts'
import { loadWords } from '#lib/text/text.ts'
import type { PageLoad } from './$types'

export const load: PageLoad = async ({ fetch, params, url }) => {
  if (!/^[a-z0-9-]{1,200}$/.test(params.slug)) error(404, { message: 'Not Found', subject: 'solution' })
  const locale = localeOf(url)
  const parts = Promise.all([
    still(
      () => import('./SolutionBody.svelte'),
      () => loadWords(locale, 'card', 'similar'),
    ),
    loadWords(locale, 'solution'),
  ])
  const variables: VariablesOf<typeof SolutionPage> = { slug: params.slug, language: locale === 'en' ? 'EN' : 'SV' }
  const { solution } = await ask(fetch, SolutionPage, variables)
  if (!solution) {
    const { withdrawnSolution } = await ask(fetch, WithdrawnSolution, { slug: params.slug })
    const { gone } = await import('#lib/parts/gone.ts')
    if (withdrawnSolution) await gone(fetch, 'solution', withdrawnSolution)
    error(404, { message: 'Not Found', subject: 'solution' })
  }
  // A solution keeps answering at its earlier addresses, and sends the reader on to its present one.
  if (solution.slug !== params.slug) redirect(308, href('solution', solution.slug, locale) + url.search)
  const [body] = await parts
  return { solution, body, questions: [question(SolutionPage, variables)] }
}
