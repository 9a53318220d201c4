import type { Kind } from '#lib/explore/kinds.ts'
import { listKinds } from '#lib/explore/kinds.ts'
import type { Facets } from '#lib/explore/facetOptions.ts'
import { readFragment, type FragmentOf } from '#lib/graphql/graphql.ts'
import { ExploreFrame, NamedValues } from './explore.queries.ts'

/** What stands around a page of hits, told in one way for lists and for what words find. */
export interface Around {
  facets: Facets & { withoutEach: { condition: string; count: number }[] }
  /** How many there are of each kind, in the order of the tabs. */
  totals: { kind: Kind; count: number }[]
  /** What chosen values are called that have no box. */
  names: ReadonlyMap<string, string>
  /** How many have no stated outcome, where that says something. */
  unstated: number
  /** How many there would be if what did not work were not hidden; null when it is not. */
  withFailures: number | null
  hasExamples: boolean
}

export function aroundOf(from: FragmentOf<typeof ExploreFrame>, total: number): Around {
  const frame = readFragment(ExploreFrame, from)
  return {
    facets: frame.facets,
    totals: listKinds.map(kind => ({ kind, count: frame[kind] })),
    ...namedIn(frame),
    unstated: total - frame.stated,
    withFailures: frame.withFailures ?? null,
  }
}

/** What a question says of the names of chosen values, and of examples. */
export function namedIn(from: FragmentOf<typeof NamedValues>): Pick<Around, 'names' | 'hasExamples'> {
  const { municipality, theme, knowledge } = readFragment(NamedValues, from)
  return {
    names: new Map([municipality, theme].flatMap(named => (named ? [[named.code, named.name]] : []))),
    hasExamples: knowledge.examples.cases > 0,
  }
}
