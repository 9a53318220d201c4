import type { Condition } from './facts.ts'
import type { SearchMemory } from './memory.ts'
import type { Match } from './match.ts'
import type { Facts } from './searchDocument.ts'

/** A value that hits can be narrowed to, and how many that would leave. */
export interface ValueCount {
  readonly value: string
  readonly label: { sv: string; en: string }
  readonly count: number
}

const facets = {
  kinds: ({ kind }) => [kind],
  outcomes: ({ facts }) => facts.outcomes,
  stepReached: ({ facts }) => facts.stepReached,
  themes: ({ facts }) => facts.themes,
  obstacles: ({ facts }) => facts.obstacles,
  municipalityGroups: ({ facts }) => facts.municipalityGroups,
  countyCodes: ({ facts }) => facts.countyCodes,
  networks: ({ facts }) => facts.networks,
} satisfies Record<string, (match: { kind: string; facts: Facts }) => readonly string[] | undefined>

export type SearchFacets = Record<keyof typeof facets, ValueCount[]>

/** Counts every facet in one look at the hits: each under the conditions of the others. */
export function countedBy(
  matches: readonly Match[],
  conditions: readonly Condition[],
  memory: SearchMemory,
): SearchFacets {
  const counts = new Map(Object.keys(facets).map(name => [name, new Map<string, number>()]))
  for (const match of matches) {
    const failed = conditions.filter(({ holds }) => !holds(match))
    if (failed.length > 1 || failed[0]?.name === 'examples') continue
    for (const [name, valuesOf] of Object.entries(facets)) {
      const isHit = failed.length === 0 || failed[0]!.name === name
      const values = counts.get(name)!
      // A value that nothing has now is told too: it says what the other conditions leave out.
      for (const value of valuesOf(match) ?? []) values.set(value, (values.get(value) ?? 0) + (isHit ? 1 : 0))
    }
  }
  // What is asked for is told though nothing has it: the reader sees it chosen.
  for (const { name, values = [] } of conditions) {
    const known = counts.get(name)
    for (const value of values) {
      if (memory.labels.get(name)?.has(value)) known?.set(value, known.get(value) ?? 0)
    }
  }
  return Object.fromEntries(
    [...counts].map(([name, values]) => [
      name,
      [...values]
        .map(([value, count]) => ({ value, count, label: labelOf(name, value, memory) }))
        .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
    ]),
  ) as SearchFacets
}

/** How many hits there would be without each of the conditions. */
export function countedWithout(matches: readonly Match[], conditions: readonly Condition[]) {
  const given = conditions.filter(({ name }) => name !== 'examples')
  const failures = matches.map(match => conditions.filter(({ holds }) => !holds(match)))
  return given.map(condition => ({
    condition: condition.name,
    count: failures.filter(failed => failed.every(({ name }) => name === condition.name)).length,
  }))
}

function labelOf(facet: string, value: string, { labels }: SearchMemory): { sv: string; en: string } {
  return labels.get(facet)?.get(value) ?? outcomeLabels[value] ?? { sv: value, en: value }
}

const outcomeLabels: Record<string, { sv: string; en: string }> = {
  WORKED: { sv: 'Fungerade', en: 'Worked' },
  NEEDS_ADJUSTMENT: { sv: 'Behöver justeras', en: 'Needs adjustment' },
  DID_NOT_WORK: { sv: 'Fungerade inte', en: 'Did not work' },
}
