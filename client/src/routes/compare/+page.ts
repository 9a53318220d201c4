import { localeOf } from '#lib/address/locale.ts'
import { comparedCase, comparedSolution, type Compared } from '#lib/compare/compared.ts'
import { CompareCase, CompareSolution } from '#lib/compare/compare.queries.ts'
import { readCompare } from '#lib/compare/compareSearch.ts'
import { ask } from '#lib/graphql/ask.ts'
import { question, type Question } from '#lib/graphql/question.ts'
import { still } from '#lib/still/still.ts'
import { loadWords } from '#lib/text/text.ts'
import type { PageLoad } from './$types'

/** Something in the address that is not there, or no longer. */
export interface Absent {
  slug: string
  /** What it was called, if it was withdrawn. */
  withdrawn: string | null
}

export const load: PageLoad = async ({ fetch, url }) => {
  const locale = localeOf(url)
  const search = readCompare(url.searchParams)
  const questions: Question[] = []
  const find = async (slug: string): Promise<Compared | Absent> => {
    // What could never be the address of anything needs no question.
    if (!/^[a-z0-9-]{1,200}$/.test(slug)) return { slug: slug.slice(0, 100), withdrawn: null }
    const variables = { slug, language: locale === 'en' ? 'EN' : 'SV' } as const
    if (search.kind === 'case') {
      questions.push(question(CompareCase, variables))
      const { case: found, withdrawnCase } = await ask(fetch, CompareCase, variables)
      return found ? comparedCase(found) : { slug, withdrawn: withdrawnCase ? (withdrawnCase.title ?? slug) : null }
    }
    questions.push(question(CompareSolution, variables))
    const { solution, withdrawnSolution } = await ask(fetch, CompareSolution, variables)
    if (solution) return comparedSolution(solution)
    return { slug, withdrawn: withdrawnSolution ? (withdrawnSolution.title ?? slug) : null }
  }
  const [found, body] = await Promise.all([
    Promise.all(search.slugs.map(find)),
    still(
      () => import('./CompareBody.svelte'),
      () => loadWords(locale, 'card', 'solution'),
    ),
    loadWords(locale, 'compare'),
  ])
  const isThere = (one: Compared | Absent): one is Compared => 'theCase' in one
  // Two addresses, an earlier one and that of today, may be of one thing.
  const things = [...new Map(found.filter(isThere).map(thing => [thing.slug, thing])).values()]
  const absent = found.filter(one => !isThere(one)) as Absent[]
  return { search, things, absent, body, questions }
}
