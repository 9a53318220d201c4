import type { Words } from '#lib/text/sv.ts'
import { stepNumbers, asStep } from '#lib/thread/figures.ts'
import { testOutcomes, valueToWord, type CaseSearch, type FacetName } from './caseSearch.ts'

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

export interface CaseFacets {
  outcomes: Count[]
  stepReached: Count[]
  themes: Labelled[]
  obstacles: Labelled[]
  municipalityGroups: Labelled[]
  countyCodes: Labelled[]
  networks: Labelled[]
}

/** The choices of each filter. Outcomes and steps are always all there; of the rest only what could give a hit. */
export function facetOptions(facets: CaseFacets, search: CaseSearch, t: Words): Record<FacetName, FacetOption[]> {
  const fixed = (facet: FacetName, values: string[], counts: Count[], label: (value: string) => string) =>
    values.map(value => {
      const count = counts.find(candidate => candidate.value === value)?.count ?? 0
      return option(search, facet, { value, count, label: label(value) })
    })
  const found = (facet: FacetName, counts: Labelled[]) =>
    counts.map(count => option(search, facet, count)).filter(({ count, isChosen }) => count > 0 || isChosen)

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
    themes: found('themes', facets.themes),
    obstacles: found('obstacles', facets.obstacles),
    municipalityGroups: found('municipalityGroups', facets.municipalityGroups),
    countyCodes: found('countyCodes', facets.countyCodes),
    networks: found('networks', facets.networks),
    // 290 municipalities are too many for a list of boxes: one is chosen on its own page.
    municipalityCodes: [],
  }
}

function option(search: CaseSearch, facet: FacetName, { value, label, count }: Labelled): FacetOption {
  const isChosen = search.chosen[facet].includes(value)
  return { id: value, value: valueToWord(facet, value), label, count, isChosen }
}
