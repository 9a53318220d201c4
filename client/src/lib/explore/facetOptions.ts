import type { Words } from '#lib/text/sv.ts'
import { stepNumbers, asStep } from '#lib/thread/figures.ts'
import { testOutcomes, valueToWord, type ExploreSearch, type FacetName } from './exploreSearch.ts'

export interface FacetOption {
  /** The value in the graph. */
  id: string
  /** The value in the address. */
  value: string
  label: string
  count: number
  isChosen: boolean
}

interface Count {
  value: string
  count: number
}
type Labelled = Count & { label: string }

export interface Facets {
  outcomes: Count[]
  stepReached: Count[]
  themes: Labelled[]
  obstacles: Labelled[]
  municipalityGroups: Labelled[]
  countyCodes: Labelled[]
  networks: Labelled[]
}

/** The choices of each filter, in an order that no choice changes; what gives no hit now stays in its place. */
export function facetOptions(facets: Facets, search: ExploreSearch, t: Words): Record<FacetName, FacetOption[]> {
  const fixed = (facet: FacetName, values: string[], counts: Count[], label: (value: string) => string) =>
    values.map(value => {
      const count = counts.find(candidate => candidate.value === value)?.count ?? 0
      return option(search, facet, { value, count, label: label(value) })
    })
  const byLabel = (a: Labelled, b: Labelled) => a.label.localeCompare(b.label, 'sv')
  const byCode = (a: Labelled, b: Labelled) => (a.value < b.value ? -1 : 1)
  const found = (facet: FacetName, counts: Labelled[], order: (a: Labelled, b: Labelled) => number) =>
    counts.toSorted(order).map(count => option(search, facet, count))

  return {
    outcomes: fixed(
      'outcomes',
      testOutcomes,
      facets.outcomes,
      value => t.outcome[value as keyof Words['outcome']] as string,
    ),
    stepReached: fixed(
      'stepReached',
      stepNumbers.map(String),
      facets.stepReached,
      value => t.step.name[asStep(Number(value))],
    ),
    themes: found('themes', facets.themes, byLabel),
    obstacles: found('obstacles', facets.obstacles, byLabel),
    municipalityGroups: found('municipalityGroups', facets.municipalityGroups, byCode),
    countyCodes: found('countyCodes', facets.countyCodes, byLabel),
    networks: found('networks', facets.networks, byLabel),
    // 290 municipalities are too many for a list of boxes: one is chosen on its own page.
    municipalityCodes: [],
  }
}

function option(search: ExploreSearch, facet: FacetName, { value, label, count }: Labelled): FacetOption {
  const isChosen = search.chosen[facet].includes(value)
  return { id: value, value: valueToWord(facet, value), label, count, isChosen }
}
