import type { OutcomeCounts } from '#lib/case/outcome.ts'
import type { Kind } from '#lib/explore/kinds.ts'
import { CaseOfHit } from '#lib/explore/hits.queries.ts'
import { readFragment, type FragmentOf } from '#lib/graphql/graphql.ts'
import { CasePlacesOnMap, type PlaceOnMap } from './explore.queries.ts'

/** Where a hit is; asked for when there is a map to show it on. */
export type Where = FragmentOf<typeof CasePlacesOnMap>

/** A hit as the map and the list beside it tell it. */
export interface PlacedHit {
  id: string
  /** What it is, where the hits are of many kinds. */
  kind?: Kind
  heading: string
  href: string
  lang: string
  /** The tests that it is judged by. */
  counts: OutcomeCounts
  /** The municipalities that it comes from. */
  where: readonly FragmentOf<typeof PlaceOnMap>[]
}

/** The municipalities of a case. */
export const placesOf = (where: Where) => readFragment(CasePlacesOnMap, where).onMap.nodes

/** What a part takes from its case: the language of its words, and the tests where it has none of its own. */
export function ofCase(from: FragmentOf<typeof CaseOfHit>) {
  const { language, outcomeCounts } = readFragment(CaseOfHit, from)
  return { lang: language, counts: outcomeCounts }
}

/** The tests of a test: itself. */
export const countsOf = (outcome: string | null): OutcomeCounts => ({
  worked: outcome === 'WORKED' ? 1 : 0,
  needsAdjustment: outcome === 'NEEDS_ADJUSTMENT' ? 1 : 0,
  didNotWork: outcome === 'DID_NOT_WORK' ? 1 : 0,
  unstated: outcome === null ? 1 : 0,
  total: 1,
})
