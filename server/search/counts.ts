import type { Condition, Sorting } from './conditions.ts'
import type { SearchMemory } from './memory.ts'

/** A value that hits can be narrowed to, and how many that would leave. */
export interface ValueCount {
  readonly value: string
  readonly label: { sv: string; en: string }
  readonly count: number
}

const facets = [
  'kinds',
  'outcomes',
  'stepReached',
  'themes',
  'obstacles',
  'municipalityGroups',
  'countyCodes',
  'networks',
] as const
export type SearchFacets = Record<(typeof facets)[number], ValueCount[]>

/** Counts every facet in one look at what was found: each under the conditions of the others. */
export function countedBy(sorting: Sorting, memory: SearchMemory): SearchFacets {
  const counts = new Map<string, Map<string, number>>(facets.map(name => [name, new Map()]))
  const add = (facet: string, value: string, count: number) => {
    const values = counts.get(facet)
    values?.set(value, (values.get(value) ?? 0) + count)
  }
  const chosenThemes = sorting.conditions.find(({ name }) => name === 'themes')?.values
  for (const { profile, kind, failed, count } of sorting.counted) {
    const [only] = failed
    if (failed.length > 1 || only?.name === 'examples') continue
    // A value that nothing has now is told too: it says what the other conditions leave out.
    const countFor = (facet: string) => (only && only.name !== facet ? 0 : count)
    add('kinds', kind, countFor('kinds'))
    for (const number of profile.values) {
      const { facet: own, value } = memory.catalogue.values[number]!
      // Lower themes are told when they are chosen.
      const facet = own === 'lowerThemes' && chosenThemes?.includes(value) ? 'themes' : own
      add(facet, value, countFor(facet))
    }
  }
  // What is asked for is told though nothing has it: the reader sees it chosen.
  for (const { name, values = [] } of sorting.conditions) {
    for (const value of values) if (memory.labels.get(name)?.has(value)) add(name, value, 0)
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
export function countedWithout({ conditions, counted }: Sorting): { condition: string; count: number }[] {
  const given = conditions.filter(({ name }) => name !== 'examples')
  const alike = [...counted]
  const without = (condition: Condition) =>
    alike.filter(({ failed }) => failed.every(other => other === condition)).reduce((sum, { count }) => sum + count, 0)
  return given.map(condition => ({ condition: condition.name, count: without(condition) }))
}

function labelOf(facet: string, value: string, { labels }: SearchMemory): { sv: string; en: string } {
  return labels.get(facet)?.get(value) ?? outcomeLabels[value] ?? { sv: value, en: value }
}

const outcomeLabels: Record<string, { sv: string; en: string }> = {
  WORKED: { sv: 'Fungerade', en: 'Worked' },
  NEEDS_ADJUSTMENT: { sv: 'Behöver justeras', en: 'Needs adjustment' },
  DID_NOT_WORK: { sv: 'Fungerade inte', en: 'Did not work' },
}
