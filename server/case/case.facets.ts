import type { Context } from '../context.ts'
import type { Bilingual } from '../database/bilingual.ts'
import type { Row } from '../database/reading.ts'
import { countingCost } from '../graphql/budget.ts'
import { bilingual } from '../graphql/bilingualField.ts'
import { realOnly } from '../graphql/examples.ts'
import { reader } from '../graphql/reader.ts'
import { checkText } from '../graphql/text.ts'
import type { CaseFilter } from './caseFilter.type.ts'
import { countingOf } from './counting.ts'
import { countedOf } from './facet.kinds.ts'
import { FacetTally, isFacet, OwnOutcomeTally, type Facet } from './facetTally.ts'
import type { FacetsArgs, KnowledgeKind } from './facets.type.ts'
import { countList } from './totals.ts'
import { currentTraits } from './traits.ts'
import type { Vocabulary } from './vocabulary.ts'

/** At most so many values of a facet are told. */
const mostValues = 100

const outcomeLabels: Readonly<Record<string, Bilingual>> = {
  WORKED: { sv: 'Fungerade', en: 'Worked' },
  NEEDS_ADJUSTMENT: { sv: 'Behöver justeras', en: 'Needs adjustment' },
  DID_NOT_WORK: { sv: 'Fungerade inte', en: 'Did not work' },
}

/** Counts the named facets, each under the other conditions of the filter, in one walk through all cases. */
export async function countFacets(context: Context, asked: Set<string>, args: FacetsArgs) {
  const filter: CaseFilter = { ...realOnly, ...args.filter }
  checkText(filter, 'filter')
  const rows: Record<string, Row[]> = {}
  if (asked.has('withoutEach')) rows['withoutEach'] = await countWithoutEach(context, args.kind, filter)
  const facets = [...asked].filter(isFacet)
  if (!facets.length) return rows
  context.budget.spendStatement(countingCost)
  const traits = await currentTraits(context.reading)
  const counting = countingOf(traits, args.kind, filter)
  const { withOutcomes } = countedOf[args.kind]
  const tallies = facets.map(facet =>
    facet === 'outcomes' && withOutcomes
      ? new OwnOutcomeTally(counting, withOutcomes)
      : new FacetTally(traits, counting, facet),
  )
  counting.walk((at, unmet) => {
    for (const tally of tallies) tally.visit(at, unmet)
  })
  facets.forEach((facet, place) => {
    rows[facet] = rowsOf(facet, tallies[place]!.counts(), traits.vocabulary, args.withEmpty)
  })
  return rows
}

/** A condition that is there for every list, whether examples count, is none that could be left out. */
async function countWithoutEach(context: Context, kind: KnowledgeKind, filter: CaseFilter): Promise<Row[]> {
  const names = Object.keys(filter) as (keyof CaseFilter)[]
  const given = names.filter(name => name !== 'examples' && filter[name] != null)
  const counts: Row[] = []
  for (const condition of given) counts.push({ condition, count: await countList(context, kind, filter, condition) })
  return counts
}

/** The values with most hits first; outcomes are always told, all of them and in their order. */
function rowsOf(facet: Facet, counts: Map<string, number>, { labels }: Vocabulary, withEmpty: boolean): Row[] {
  if (facet === 'outcomes') {
    return Object.entries(outcomeLabels).map(([value, label]) => ({ value, label, count: counts.get(value) ?? 0 }))
  }
  const told = [...counts].filter(([, count]) => withEmpty || count > 0)
  const inOrder = told.sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).slice(0, mostValues)
  const labelOf = (value: string) => (facet === 'stepReached' ? { sv: value, en: value } : labels[facet].get(value)!)
  return inOrder.map(([value, count]) => ({ value, label: labelOf(value), count }))
}

export const facetCountReader = reader('FacetCount', 'cases', { fields: { label: bilingual('label') } })
