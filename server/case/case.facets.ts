import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { json, type Bilingual } from '../database/bilingual.ts'
import type { Fragment, Row } from '../database/reading.ts'
import { countingCost } from '../graphql/budget.ts'
import { bilingual } from '../graphql/bilingualField.ts'
import { allOf, atMost, filterConditions, run } from '../graphql/statements.ts'
import { reader } from '../graphql/reader.ts'
import { checkText } from '../graphql/text.ts'
import type { CaseFilter } from './caseFilter.type.ts'
import { caseReader } from './case.reader.ts'
import type { CaseFacets } from './facets.type.ts'

type Facet = keyof CaseFacets

/** One case may have several values of a facet; it counts once for each. At most so many values are told. */
const mostValues = 100

const counted = sql`cast(count(distinct t.id) as integer) as "count"`
const inMunicipality = sql`join case_municipalities cm on cm.case_id = t.id join municipalities m on m.id = cm.municipality_id`

/** From where each facet takes its values; `label` is bilingual JSON or, for names, plain text. */
const sources: Record<Exclude<Facet, 'outcomes'>, { value: Fragment; label: Fragment; join: Fragment }> = {
  stepReached: { value: sql`t.step_reached`, label: sql`t.step_reached`, join: sql`` },
  themes: {
    value: sql`coalesce(up.code, th.code)`,
    label: sql`coalesce(up.name, th.name)`,
    join: sql`join case_themes ct on ct.case_id = t.id join themes th on th.id = ct.theme_id left join themes up on up.id = th.parent_id`,
  },
  obstacles: {
    value: sql`o.code`,
    label: sql`o.name`,
    join: sql`join case_obstacles co on co.case_id = t.id join obstacles o on o.id = co.obstacle_id`,
  },
  municipalityGroups: {
    value: sql`g.code`,
    label: sql`g.name`,
    join: sql`${inMunicipality} join municipality_groups g on g.id = m.group_id`,
  },
  countyCodes: {
    value: sql`c.code`,
    label: sql`c.name`,
    join: sql`${inMunicipality} join counties c on c.id = m.county_id`,
  },
  networks: { value: sql`n.slug`, label: sql`n.name`, join: sql`join networks n on n.id = t.network_id` },
}

/** Counts the named facets, each under the other conditions of the filter. */
export async function countFacets(context: Context, facets: Set<string>, filter: CaseFilter) {
  checkText(filter, 'filter')
  const counts: Record<string, Row[]> = {}
  for (const facet of facets) {
    const others = filterConditions(context.reading, caseReader, { filter: { ...filter, [facet]: null } })
    counts[facet] =
      facet === 'outcomes'
        ? await countOutcomes(context, allOf(others))
        : await countValues(context, facet, allOf(others))
  }
  return counts
}

async function countValues(context: Context, facet: string, where: Fragment): Promise<Row[]> {
  const { value, label, join } = sources[facet as keyof typeof sources]
  const rows = await run(
    context,
    sql`select ${value} as "value", min(cast(${label} as text)) as "label", ${counted}
      from cases as t ${join} ${where} group by ${value} order by "count" desc, "value" ${atMost(mostValues)}`,
    countingCost,
  )
  return rows.map(row => ({ ...row, value: String(row['value']), label: labelOf(row['label'] as string) }))
}

async function countOutcomes(context: Context, where: Fragment): Promise<Row[]> {
  const having = (column: string) =>
    sql`cast(coalesce(sum(case when ${sql.ref(`t.${column}`)} > 0 then 1 else 0 end), 0) as integer)`
  const [row] = await run(
    context,
    sql`select ${having('tests_worked')} as "WORKED", ${having('tests_needing_adjustment')} as "NEEDS_ADJUSTMENT",
      ${having('tests_not_working')} as "DID_NOT_WORK" from cases as t ${where}`,
    countingCost,
  )
  return Object.entries(outcomeLabels).map(([value, label]) => ({ value, label, count: row![value] }))
}

const outcomeLabels: Record<string, Bilingual> = {
  WORKED: { sv: 'Fungerade', en: 'Worked' },
  NEEDS_ADJUSTMENT: { sv: 'Behöver justeras', en: 'Needs adjustment' },
  DID_NOT_WORK: { sv: 'Fungerade inte', en: 'Did not work' },
}

/** A label is bilingual JSON, or a name that is the same in both languages. */
function labelOf(stored: string): Bilingual {
  return stored.startsWith('{') ? json<Bilingual>(stored) : { sv: stored, en: stored }
}

export const facetCountReader = reader('FacetCount', 'cases', { fields: { label: bilingual('label') } })
