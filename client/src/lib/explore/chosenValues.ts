import type { Words } from '#lib/text/sv.ts'
import { facetNames, type ExploreSearch, type FacetName } from './exploreSearch.ts'
import type { FacetOption } from './facetOptions.ts'

export interface ChosenValue {
  facet: FacetName
  value: string
  /** With the name of the filter: "Utfall: Fungerade". */
  label: string
}

/** Every chosen value with its name; `names` knows those that have no box. */
export function chosenValues(
  search: ExploreSearch,
  options: Record<FacetName, FacetOption[]>,
  names: ReadonlyMap<string, string>,
  t: Words,
): ChosenValue[] {
  return facetNames.flatMap(facet =>
    search.chosen[facet].map(value => {
      const name = options[facet].find(option => option.id === value)?.label ?? names.get(value) ?? value
      return { facet, value, label: `${t.explore.facet[facet]}: ${name}` }
    }),
  )
}
