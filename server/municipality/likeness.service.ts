/** A municipality, as far as others are like it. */
export interface Place {
  readonly group: string | null
  readonly county: string
  readonly population: number | null
}

/** So far apart two populations may be, as a share of the first. */
export const populationShare = 0.3

/** Which facts make two municipalities alike; the first weighs most. */
export function likenessesOf(mine: Place, other: Place): ('group' | 'population' | 'county')[] {
  const isNear =
    mine.population !== null &&
    other.population !== null &&
    Math.abs(other.population - mine.population) <= populationShare * mine.population
  return [
    ...(mine.group !== null && mine.group === other.group ? (['group'] as const) : []),
    ...(isNear ? (['population'] as const) : []),
    ...(mine.county === other.county ? (['county'] as const) : []),
  ]
}

const weights = { group: 4, population: 2, county: 1 }

/** 0–7: more is more alike. */
export function likenessOf(mine: Place, other: Place): number {
  return likenessesOf(mine, other).reduce((sum, fact) => sum + weights[fact], 0)
}
