import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { json, type Bilingual } from '../database/bilingual.ts'
import type { Fragment, Row } from '../database/reading.ts'
import { countingCost } from '../graphql/budget.ts'
import { bilingual } from '../graphql/bilingualField.ts'
import { realOnly } from '../graphql/examples.ts'
import { allOf, atMost, run } from '../graphql/statements.ts'
import { reader } from '../graphql/reader.ts'
import { checkText } from '../graphql/text.ts'
import { conditionsOfJoined } from './caseFilter.reader.ts'
import type { CaseFilter } from './caseFilter.type.ts'
import { countedOf, type Counted } from './facet.kinds.ts'
import type { CaseFacets, FacetsArgs, KnowledgeKind } from './facets.type.ts'
import { countList } from './totals.ts'

type Facet = Exclude<keyof CaseFacets, 'withoutEach'>

/** One case may have several values of a facet; it counts once for each. At most so many values are told. */
const mostValues = 100

const inMunicipality = sql`join case_municipalities cm on cm.case_id = c.id join municipalities m on m.id = cm.municipality_id`

/** From where each facet takes its values; `label` is bilingual JSON or, for names, plain text. */
const sources: Record<Exclude<Facet, 'outcomes'>, { value: Fragment; label: Fragment; join: Fragment }> = {
  stepReached: { value: sql`c.step_reached`, label: sql`c.step_reached`, join: sql`` },
  themes: {
    value: sql`coalesce(up.code, th.code)`,
    label: sql`coalesce(up.name, th.name)`,
    join: sql`join case_themes ct on ct.case_id = c.id join themes th on th.id = ct.theme_id left join themes up on up.id = th.parent_id`,
  },
  obstacles: {
    value: sql`o.code`,
    label: sql`o.name`,
    join: sql`join case_obstacles co on co.case_id = c.id join obstacles o on o.id = co.obstacle_id`,
  },
  municipalityGroups: {
    value: sql`g.code`,
    label: sql`g.name`,
    join: sql`${inMunicipality} join municipality_groups g on g.id = m.group_id`,
  },
  countyCodes: {
    value: sql`l.code`,
    label: sql`l.name`,
    join: sql`${inMunicipality} join counties l on l.id = m.county_id`,
  },
  networks: { value: sql`n.slug`, label: sql`n.name`, join: sql`join networks n on n.id = c.network_id` },
}

/** Counts the named facets, each under the other conditions of the filter: one statement a facet. */
export async function countFacets(context: Context, facets: Set<string>, args: FacetsArgs) {
  const filter: CaseFilter = { ...realOnly, ...args.filter }
  checkText(filter, 'filter')
  const counts: Record<string, Row[]> = {}
  for (const facet of facets) {
    if (facet === 'withoutEach') {
      counts[facet] = await countWithoutEach(context, args.kind, filter)
      continue
    }
    const { examples, ...others } = { ...filter, [facet]: null }
    const counted = countedOf(args.kind, others, context.reading)
    const there = conditionsOfJoined({ examples }, context.reading)
    counts[facet] =
      facet === 'outcomes'
        ? await countOutcomes(context, counted, there)
        : await countValues(context, counted, facet, there, args.withEmpty)
  }
  return counts
}

/** A condition that is there for every list, whether examples count, is none that could be left out. */
async function countWithoutEach(context: Context, kind: KnowledgeKind, filter: CaseFilter): Promise<Row[]> {
  const given = Object.entries(filter).filter(([condition, value]) => condition !== 'examples' && value != null)
  const counts: Row[] = []
  for (const [condition] of given) {
    counts.push({ condition, count: await countList(context, kind, { ...filter, [condition]: null }) })
  }
  return counts
}

/** Tells the values of all that is there, and counts what meets the conditions as well. */
async function countValues(
  context: Context,
  { from, each, isAddedUp, conditions }: Counted,
  facet: string,
  there: Fragment[],
  withEmpty: boolean,
): Promise<Row[]> {
  const { value, label, join } = sources[facet as keyof typeof sources]
  const some =
    withEmpty && conditions.length ? sql`case when ${sql.join(conditions, sql` and `)} then ${each} end` : each
  const where = allOf(withEmpty ? there : [...there, ...conditions])
  // A case may lie twice under one value, by two of its municipalities.
  const told = sql`select distinct c.id as "case", ${value} as "value", cast(${label} as text) as "label", ${some} as "each"
    from ${from} ${join} ${where}`
  const count = isAddedUp ? sql`coalesce(sum("each"), 0)` : sql`count(distinct "each")`
  const rows = await run(
    context,
    sql`select "value", min("label") as "label", cast(${count} as integer) as "count" from (${told}) as told
      group by "value" ${withEmpty ? sql`` : sql`having ${count} > 0`} order by "count" desc, "value" ${atMost(mostValues)}`,
    countingCost,
  )
  return rows.map(row => ({ ...row, value: String(row['value']), label: labelOf(row['label'] as string) }))
}

async function countOutcomes(
  context: Context,
  { from, isAddedUp, conditions, ofOutcome }: Counted,
  there: Fragment[],
): Promise<Row[]> {
  const count = (outcome: string) =>
    isAddedUp ? sql`coalesce(sum(${ofOutcome(outcome)}), 0)` : sql`count(distinct ${ofOutcome(outcome)})`
  const counts = Object.keys(outcomeLabels).map(
    outcome => sql`cast(${count(outcome)} as integer) as ${sql.id(outcome)}`,
  )
  const where = allOf([...there, ...conditions])
  const [row] = await run(context, sql`select ${sql.join(counts)} from ${from} ${where}`, countingCost)
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
