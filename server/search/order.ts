import type { SearchMemory } from './memory.ts'
import type { Match } from './match.ts'
import type { Ranked } from './rank.ts'
import { likenessOf } from '../municipality/likeness.service.ts'
import { SearchOrder } from './search.type.ts'

/** Hits in another order than that of relevance; equals stay as they answer best. Real ones before examples. */
export function inOrder(hits: readonly Ranked[], order: SearchOrder, like: string | null, memory: SearchMemory) {
  if (order === SearchOrder.RELEVANCE) return hits
  const worth = worthBy(order, like, memory)
  const values = new Map(hits.map(({ match }) => [match, worth(match)]))
  return hits.toSorted(({ match: a }, { match: b }) => {
    if (a.isExample !== b.isExample) return a.isExample ? 1 : -1
    const [first, second] = [values.get(a)!, values.get(b)!]
    return first === second ? 0 : first < second ? 1 : -1
  })
}

function worthBy(order: SearchOrder, like: string | null, { places }: SearchMemory): (match: Match) => number | string {
  if (order === SearchOrder.NEWEST) return ({ newestKey }) => newestKey
  if (order === SearchOrder.MOST_TESTED) return ({ testCount }) => testCount
  const mine = like === null ? undefined : places.get(like)
  return ({ facts }) =>
    Math.max(
      0,
      ...(facts.municipalityCodes ?? []).map(code => {
        const other = places.get(code)
        return mine && other ? likenessOf(mine, other) : 0
      }),
    )
}
