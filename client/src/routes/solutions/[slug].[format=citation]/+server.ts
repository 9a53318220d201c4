import { error } from '@sveltejs/kit'
import { baseOf } from '#lib/address/base.ts'
import { href } from '#lib/address/href.ts'
import { localeOf } from '#lib/address/locale.ts'
import { citationAnswer } from '#lib/citation/answer.ts'
import { CitedSolution } from '#lib/citation/citation.queries.ts'
import { ask } from '#lib/graphql/ask.ts'
import type { RequestHandler } from './$types'

/** How a solution is cited: as part of its case, in the version that is public now. */
export const GET: RequestHandler = async ({ fetch, params: { slug, format }, request, url }) => {
  const { solution } = await ask(fetch, CitedSolution, { slug })
  if (!solution) error(404, 'There is no solution at this address.')
  const { title, language, isExample, version, changedAt } = solution.case
  return citationAnswer(request, url, format, {
    slug: solution.slug,
    title: solution.heading,
    within: title,
    summary: solution.text,
    language,
    isExample,
    version,
    publishedAt: changedAt,
    url: baseOf(url) + href('solution', solution.slug, localeOf(url)),
  })
}
