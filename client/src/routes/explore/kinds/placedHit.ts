import { href } from '#lib/address/href.ts'
import type { Locale } from '#lib/address/locale.ts'
import type { OutcomeCounts } from '#lib/case/outcome.ts'
import { CaseOfHit } from '#lib/explore/hits.queries.ts'
import { readFragment, type ResultOf } from '#lib/graphql/graphql.ts'
import { addressOf } from '#lib/search/addressOf.ts'
import { FoundHit } from '#lib/search/found.queries.ts'
import { foundKinds } from '#lib/search/foundKinds.ts'
import { countsOf, placesOf, type PlacedHit, type Where } from '../placed.ts'
import type { ExploreWords } from '../search.queries.ts'

const noTests: OutcomeCounts = { worked: 0, needsAdjustment: 0, didNotWork: 0, unstated: 0, total: 0 }

/** A hit as the map tells it: a test where it was made, all else where its case was. */
export function placedHit(from: ResultOf<typeof ExploreWords>['hits']['nodes'][number], locale: Locale): PlacedHit {
  const { id, kind, title, language, node, case: given } = readFragment(FoundHit, from)
  const theCase = given && readFragment(CaseOfHit, given)
  const isOfCase = kind !== 'SOLUTION_TEST' && kind !== 'MUNICIPALITY' && theCase !== null
  const where = isOfCase ? placesOf(from.case as Where) : from.municipality ? [from.municipality] : []
  return {
    id,
    kind: foundKinds[kind].kind,
    heading: title,
    href:
      (node && addressOf(node, locale)) ??
      (theCase && href('case', theCase.slug, locale)) ??
      href('explore', null, locale),
    lang: language,
    counts: node?.__typename === 'SolutionTest' ? countsOf(node.outcome) : (theCase?.outcomeCounts ?? noTests),
    where: where as PlacedHit['where'],
  }
}
