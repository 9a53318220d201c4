import { readFragment } from '#lib/graphql/graphql.ts'
import { statedOutcomes, type Outcome, type OutcomeCounts } from '#lib/case/outcome.ts'
import { PlaceOnMap } from './explore.queries.ts'
import type { PlacedHit } from './placed.ts'

export interface PlaceWithHits {
  code: string
  name: string
  isExample: boolean
  latitude: number | null
  longitude: number | null
  hits: PlacedHit[]
  outcome: Outcome
  tests: number
}

/** The hits by municipality, those with most first; a hit stands with each municipality that took part. */
export function byPlace(hits: readonly PlacedHit[]): PlaceWithHits[] {
  const places = new Map<string, PlaceWithHits>()
  for (const hit of hits) {
    for (const where of hit.where) {
      const { code, name, isExample, seat } = readFragment(PlaceOnMap, where)
      const { latitude = null, longitude = null } = seat ?? {}
      const place = places.get(code) ?? {
        ...{ code, name, isExample, latitude, longitude, hits: [], outcome: 'UNTESTED', tests: 0 },
      }
      place.hits.push(hit)
      places.set(code, place)
    }
  }
  return [...places.values()]
    .map(place => ({ ...place, ...judged(place.hits) }))
    .sort((a, b) => b.hits.length - a.hits.length || a.name.localeCompare(b.name, 'sv'))
}

/** How it went in a place: the outcome that most tests of its hits had. */
function judged(hits: readonly PlacedHit[]): { outcome: Outcome; tests: number } {
  const sum = (count: keyof OutcomeCounts) => hits.reduce((total, { counts }) => total + counts[count], 0)
  const counts = {
    worked: sum('worked'),
    needsAdjustment: sum('needsAdjustment'),
    didNotWork: sum('didNotWork'),
    unstated: sum('unstated'),
    total: sum('total'),
  }
  const [most] = statedOutcomes(counts).toSorted((a, b) => b.count - a.count)
  return { outcome: most?.outcome ?? (counts.total ? 'UNSTATED' : 'UNTESTED'), tests: counts.total }
}
