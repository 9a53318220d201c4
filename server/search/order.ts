import type { Profile } from './catalogue.ts'
import { likenessOf } from '../municipality/likeness.service.ts'
import type { SearchMemory } from './memory.ts'
import type { Ranked } from './rank.ts'
import { SearchOrder } from './search.type.ts'

/** Hits in another order than that of relevance; equals stay as they answer best. Real ones before examples. */
export function inOrder(hits: readonly Ranked[], order: SearchOrder, like: string | null, memory: SearchMemory) {
  if (order === SearchOrder.RELEVANCE) return hits
  const { profile, profiles } = memory.catalogue
  const worth = worthBy(order, like, memory)
  const sorted = hits.map(hit => ({
    hit,
    worth: worth(hit.number),
    isExample: profiles[profile[hit.number]!]!.isExample,
  }))
  return sorted.sort((a, b) => Number(a.isExample) - Number(b.isExample) || b.worth - a.worth).map(({ hit }) => hit)
}

function worthBy(order: SearchOrder, like: string | null, { catalogue, places }: SearchMemory) {
  if (order === SearchOrder.NEWEST) return (number: number) => catalogue.publishedAt[number]!
  if (order === SearchOrder.MOST_TESTED) return (number: number) => catalogue.testCount[number]!
  const mine = like === null ? undefined : places.get(like)
  const known = new Map<Profile, number>()
  return (number: number) => {
    const profile = catalogue.profiles[catalogue.profile[number]!]!
    const worth = known.get(profile) ?? Math.max(0, ...placesOf(profile).map(code => likeness(code)))
    known.set(profile, worth)
    return worth
  }

  function placesOf({ values }: Profile): string[] {
    return values.flatMap(value => {
      const { facet, value: code } = catalogue.values[value]!
      return facet === 'municipalityCodes' ? [code] : []
    })
  }

  function likeness(code: string): number {
    const other = places.get(code)
    return mine && other ? likenessOf(mine, other) : 0
  }
}
