import type { Outcome } from '#lib/case/outcome.ts'
import { project } from './project.ts'

/** What stands on the map: a municipality, or anything with a seat and a page of its own. */
export interface Place {
  code: string
  name: string
  latitude: number
  longitude: number
  href: string
  outcome?: Outcome
  tests?: number
  isExample?: boolean
}

/** Something that was taken over from one place to another, and how it went there; null when that is not known yet. */
export interface Arc {
  from: string
  to: string
  outcome: Outcome | null
}

/** A place where it is drawn: the more tests, the larger its symbol. */
export interface Drawn extends Place {
  x: number
  y: number
  radius: number
}

/** The places as they are drawn, from north to south. */
export function drawnPlaces(places: readonly Place[]): Drawn[] {
  return places
    .map(place => ({ ...place, ...project(place.latitude, place.longitude), radius: radiusOf(place) }))
    .sort((a, b) => a.y - b.y || a.x - b.x)
}

const radiusOf = ({ outcome, tests = 1 }: Place) =>
  outcome ? Math.min(13, 8 + Math.round(5 * Math.log2(Math.max(1, tests))) / 2) : 5.5
