import { href } from '#lib/address/href.ts'
import type { Locale } from '#lib/address/locale.ts'
import { CaseCardFields } from '#lib/case/caseCard.queries.ts'
import { CaseOfHit, ChallengeHit, InsightHit, SolutionHit, TestHit } from '#lib/explore/hits.queries.ts'
import { readFragment, type FragmentOf } from '#lib/graphql/graphql.ts'
import type { PlacedHit } from './onMap.ts'
import type { askForHits } from './search.ts'

type Found = Awaited<ReturnType<typeof askForHits>>
type Where = PlacedHit['where']

/** The hits of any kind as a map tells them; methods have no place. */
export function placedHits(found: Found, locale: Locale): PlacedHit[] {
  switch (found.kind) {
    case 'cases':
      return found.hits.nodes.map(node => {
        const { id, slug, title, language, outcomeCounts } = readFragment(CaseCardFields, node)
        return {
          id,
          heading: title,
          href: href('case', slug, locale),
          lang: language,
          counts: outcomeCounts,
          where: node as Where,
        }
      })
    case 'challenges':
      return found.hits.nodes.map(node => {
        const { id, heading, case: from } = readFragment(ChallengeHit, node)
        return { id, heading, href: href('challenge', id, locale), ...ofCase(from), where: node.case as Where }
      })
    case 'insights':
      return found.hits.nodes.map(node => {
        const { id, heading, case: from } = readFragment(InsightHit, node)
        return { id, heading, href: href('insight', id, locale), ...ofCase(from), where: node.case as Where }
      })
    case 'solutions':
      return found.hits.nodes.map(node => {
        const { id, slug, heading, case: from, outcomeCounts } = readFragment(SolutionHit, node)
        const own = { ...ofCase(from), counts: outcomeCounts }
        return { id, heading, href: href('solution', slug, locale), ...own, where: node.case as Where }
      })
    case 'solutionTests':
      return found.hits.nodes.map(node => {
        const { id, scaleText, solution, outcome, case: from } = readFragment(TestHit, node)
        const heading = solution ? `${solution.heading} – ${scaleText}` : scaleText
        const own = { ...ofCase(from), counts: countsOf(outcome) }
        return { id, heading, href: href('test', id, locale), ...own, where: node.case as Where }
      })
    case 'explorationMethods':
      return []
  }
}

function ofCase(from: FragmentOf<typeof CaseOfHit>) {
  const { language, outcomeCounts } = readFragment(CaseOfHit, from)
  return { lang: language, counts: outcomeCounts }
}

const countsOf = (outcome: string | null) => ({
  worked: outcome === 'WORKED' ? 1 : 0,
  needsAdjustment: outcome === 'NEEDS_ADJUSTMENT' ? 1 : 0,
  didNotWork: outcome === 'DID_NOT_WORK' ? 1 : 0,
  unstated: outcome === null ? 1 : 0,
  total: 1,
})
