import { sql } from 'kysely'
import type { Fragment, Reading } from '../database/reading.ts'
import { ExamplesFilter } from '../graphql/examples.ts'
import { checkedDate, firstDayOf, lastDayOf, type PeriodFilter } from '../graphql/period.ts'
import type { Filter } from '../graphql/reader.ts'
import { groupsOf } from '../municipality/group.reader.ts'
import { anyOutcome } from '../solution/outcome.reader.ts'
import type { CaseFilter } from './caseFilter.type.ts'

/** How a condition on a case is put to a row: by the id of the case, and by a look at the case's own row. */
interface Way {
  readonly id: Fragment
  readonly having: (condition: (alias: string) => Fragment) => Fragment
}

/** The conditions of a case, for the row that is the case itself. */
export const caseFilters = filtersBy({ id: sql`t.id`, having: condition => condition('t') })

/** The same conditions, for the row of a part of a case: what holds for the case holds for its parts. */
export const partFilters = filtersBy({
  id: sql`t.case_id`,
  having: condition => sql`exists (select 1 from cases c where c.id = t.case_id and ${condition('c')})`,
})

const filtersOfJoined = filtersBy({ id: sql`c.id`, having: condition => condition('c') })

/** The conditions that a filter puts to a case that is joined under the name `c`. */
export function conditionsOfJoined(filter: Partial<CaseFilter>, reading: Reading): Fragment[] {
  return Object.entries(filter).flatMap(([name, value]) =>
    value == null ? [] : (filtersOfJoined[name]!(value as never, reading) ?? []),
  )
}

function filtersBy({ id, having }: Way): Record<string, Filter> {
  const takingPart = (condition: Fragment) =>
    sql`exists (select 1 from case_municipalities cm join municipalities m on m.id = cm.municipality_id
      where cm.case_id = ${id} and ${condition})`
  return {
    examples: (value: ExamplesFilter) => {
      if (value === ExamplesFilter.INCLUDE) return null
      const isExample = value === ExamplesFilter.ONLY ? sql`true` : sql`false`
      return having(alias => sql`${sql.ref(`${alias}.is_example`)} = ${isExample}`)
    },
    municipalityCodes: (codes: string[], reading: Reading) => takingPart(among(reading, 'm.code', codes)),
    countyCodes: (codes: string[], reading: Reading) =>
      takingPart(sql`m.county_id in (select l.id from counties l where ${among(reading, 'l.code', codes)})`),
    municipalityGroups: (codes: string[], reading: Reading) =>
      takingPart(sql`m.group_id in ${groupsOf(codes, reading)}`),
    networks: (slugs: string[], reading: Reading) =>
      having(
        alias => sql`${sql.ref(`${alias}.network_id`)} in
        (select n.id from networks n where ${among(reading, 'n.slug', slugs)})`,
      ),
    themes: (codes: string[], reading: Reading) =>
      sql`exists (select 1 from case_themes ct join themes th on th.id = ct.theme_id left join themes up on up.id = th.parent_id
        where ct.case_id = ${id} and (${among(reading, 'th.code', codes)} or ${among(reading, 'up.code', codes)}))`,
    obstacles: (codes: string[], reading: Reading) =>
      sql`exists (select 1 from case_obstacles co join obstacles o on o.id = co.obstacle_id
        where co.case_id = ${id} and ${among(reading, 'o.code', codes)})`,
    outcomes: (outcomes: string[]) => having(alias => anyOutcome(outcomes, alias)),
    stepReached: (steps: number[], reading: Reading) => having(alias => among(reading, `${alias}.step_reached`, steps)),
    period: ({ from, to }: PeriodFilter) => having(alias => overlapping(alias, from, to)),
  }
}

function among({ isOneOf, list }: Reading, column: string, values: (string | number)[]): Fragment {
  return isOneOf(sql.ref(column), sql`${list(values)}`)
}

/** A case with no known bound on one side is taken to go on there; one with no period at all is not found. */
function overlapping(alias: string, from?: string | null, to?: string | null): Fragment {
  const [first, last] = [sql.ref(`${alias}.first_day`), sql.ref(`${alias}.last_day`)]
  const after =
    from == null ? sql`1 = 1` : sql`coalesce(${last}, '9999') >= ${firstDayOf(checkedDate(from, 'filter.period.from'))}`
  const before =
    to == null ? sql`1 = 1` : sql`coalesce(${first}, '0000') <= ${lastDayOf(checkedDate(to, 'filter.period.to'))}`
  return sql`((${first} is not null or ${last} is not null) and ${after} and ${before})`
}
